import type { Timeline } from '#lib/model/index.ts';
import type { Notice, Workspace } from './workspace.svelte.ts';

/** Larger files are refused before they are read: no timeline of text is that large. */
export const LARGEST_FILE = 40 * 1024 * 1024;

/** A file as far as reading it goes; the browser's `File` is one. */
export interface OpenFile {
  readonly name: string;
  readonly size: number;
  text(): Promise<string>;
}

/**
 * Opens a `.timeline.json` or an SVG that carries a timeline. On a problem the timeline on screen stays, and
 * `workspace.notice` says what, where and what to do. Gives true when the file was taken.
 */
export async function openFile(workspace: Workspace, file: OpenFile): Promise<boolean> {
  if (file.size > LARGEST_FILE) {
    workspace.notice = tooLarge(file.name, file.size);
    return false;
  }
  let text: string;
  try {
    text = await file.text();
  } catch {
    // A folder, or a file that was moved since it was chosen.
    workspace.notice = failure(file.name, [
      'It could not be read. Folders cannot be opened; choose one file that is still in its place.',
    ]);
    return false;
  }
  return openText(workspace, file.name, text);
}

/** As much of a JSON file as tells a timeline from an article. */
const HEAD = 100_000;

/**
 * Whether a file that was dropped is an article to add rather than a timeline to open. Names decide, except for JSON,
 * which may be either: there the keys of an article do.
 */
export async function isArticle(file: Pick<File, 'name' | 'slice'>): Promise<boolean> {
  if (/\.(?:svg|timeline\.json)$/iu.test(file.name)) return false;
  if (!/\.json$/iu.test(file.name)) return true;
  const head = await file.slice(0, HEAD).text();
  return !/"format"\s*:\s*"dateline\//u.test(head) && /"(?:text|body_text|body_html|bodies)"\s*:/u.test(head);
}

/** Opens the text of a file; see `openFile`. The readers load when the first file does. */
export async function openText(workspace: Workspace, name: string, text: string): Promise<boolean> {
  const { readTimeline, messageFor } = await import('#lib/exchange/index.ts');
  const { timeline, problems } = readTimeline(text);
  const sentences = problems.map((problem) => messageFor(problem));
  if (timeline === null) {
    workspace.notice = failure(name, sentences);
    return false;
  }
  workspace.open(timeline);
  workspace.notice = sentences.length
    ? { severity: 'warning', title: `“${name}” was opened, with reservations`, sentences }
    : null;
  workspace.announce(`Opened “${timeline.title}”, ${timeline.events.length} events.`);
  return true;
}

/**
 * Opens the file that `/?src=…` names. Only addresses of the page's own origin are asked for; `fetch` is the
 * browser's.
 */
export async function openAddress(
  workspace: Workspace,
  source: string,
  page: URL,
  get: typeof fetch,
): Promise<boolean> {
  const address = resolveAddress(source, page);
  if (address === null || address.origin !== page.origin) {
    workspace.notice = failure(source, [
      `Only files of this site (${page.origin}) can be opened by address. Download the file and drop it on the page.`,
    ]);
    return false;
  }
  let response: Response;
  try {
    response = await get(address, { credentials: 'same-origin', redirect: 'error' });
  } catch {
    // Offline, blocked, or redirected elsewhere: the reason is not told to pages.
    workspace.notice = failure(source, ['The site did not answer. Check the address and the connection.']);
    return false;
  }
  if (!response.ok) {
    workspace.notice = failure(source, [
      `The site answered ${response.status}. Check the part of the address after “src=”.`,
    ]);
    return false;
  }
  const announced = Number(response.headers.get('content-length') ?? 0);
  if (announced > LARGEST_FILE) {
    workspace.notice = tooLarge(source, announced);
    return false;
  }
  const body = await response.blob();
  return openFile(workspace, { name: source, size: body.size, text: () => body.text() });
}

/** The open timeline as a file: its name and its text. */
export async function timelineFile(
  timeline: Timeline,
): Promise<{ readonly name: string; readonly text: string }> {
  const { writeTimeline } = await import('#lib/exchange/index.ts');
  return { name: `${fileStem(timeline.title)}.timeline.json`, text: writeTimeline(timeline) };
}

/** A title as the stem of a file name: "ukraine-nato-and-the-peace-talks"; "timeline" when nothing is left. */
export function fileStem(title: string): string {
  const stem = title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/gu, '');
  return stem.slice(0, 60).replace(/-$/u, '') || 'timeline';
}

function resolveAddress(source: string, page: URL): URL | null {
  try {
    return new URL(source, page);
  } catch {
    // Not an address at all.
    return null;
  }
}

function failure(name: string, sentences: readonly string[]): Notice {
  return { severity: 'error', title: `“${name}” was not opened`, sentences };
}

function tooLarge(name: string, size: number): Notice {
  const megabytes = Math.ceil(size / 1024 / 1024);
  return failure(name, [
    `It has ${megabytes} MB; files of up to ${LARGEST_FILE / 1024 / 1024} MB can be opened. ` +
      'A timeline holds text only: check that this is the right file.',
  ]);
}
