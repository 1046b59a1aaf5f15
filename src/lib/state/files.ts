import { LARGEST_TEXT, LARGEST_TIMELINE } from '#lib/model/index.ts';
import type { DiplomaticEvent, Timeline } from '#lib/model/index.ts';
import type { FileOpening } from './file-opening.svelte.ts';
import { fileStem } from './file-stem.ts';
import type { Notice } from './notice.ts';
import type { Workspace } from './workspace.svelte.ts';

/** Files up to this size are read and checked within a frame or two, sooner than a worker has started. In bytes. */
const AT_ONCE = 512 * 1024;

/** A file as far as reading it goes; the browser's `File` is one. */
export interface OpenFile {
  readonly name: string;
  readonly size: number;
  text(): Promise<string>;
  /** Its bytes, to be read in a worker when they are many; a `File` is its own. */
  readonly blob?: Blob;
}

/**
 * Opens a `.timeline.json`, or an SVG or HTML file that carries a timeline. On a problem the timeline on screen stays, and
 * `workspace.notice` says what, where and what to do. Gives true when the file was taken. A large file is read in a
 * worker, and `opening` tells how far it is; without `opening` none is.
 */
export async function openFile(
  workspace: Workspace,
  file: OpenFile,
  opening?: FileOpening,
): Promise<boolean> {
  const blob = file instanceof Blob ? file : file.blob;
  const limit = opening && blob ? LARGEST_TIMELINE : LARGEST_TEXT;
  if (file.size > limit) {
    workspace.notice = tooLarge(file.name, file.size, limit);
    return false;
  }
  if (opening && blob && file.size > AT_ONCE) {
    const { openLargeFile } = await import('./large-file.ts');
    return openLargeFile(workspace, file.name, blob, opening);
  }
  opening?.cancel();
  let text: string;
  try {
    text = await file.text();
  } catch {
    // A folder, or a file that was moved since it was chosen.
    workspace.notice = unreadable(file.name);
    return false;
  }
  return openText(workspace, file.name, text);
}

/** As much of a JSON file as tells a timeline from an article. */
const HEAD = 100_000;

/**
 * Whether a file that was dropped is an article to add rather than a timeline to open. Names decide, except for JSON
 * and HTML, which may be either: there the keys of an article do, or the element that carries a timeline.
 */
export async function isArticle(file: Pick<File, 'name' | 'slice'>): Promise<boolean> {
  if (/\.(?:svg|timeline\.json)$/iu.test(file.name)) return false;
  const isPage = /\.x?html?$/iu.test(file.name);
  if (!isPage && !/\.(?:json|ndjson|jsonl)$/iu.test(file.name)) return true;
  const head = await file.slice(0, HEAD).text();
  // A page of ours that lost its timeline is no article either; opening it says what it is.
  if (isPage)
    return !/<template id="dateline-timeline"|<meta name="generator" content="Dateline"/iu.test(head);
  return !/"format"\s*:\s*"dateline\//u.test(head) && /"(?:text|body_text|body_html|bodies)"\s*:/u.test(head);
}

/** Opens the text of a file; see `openFile`. The readers load when the first file does. */
export async function openText(workspace: Workspace, name: string, text: string): Promise<boolean> {
  const { startTimelineReader, messageFor } = await import('#lib/exchange/index.ts');
  const events: DiplomaticEvent[] = [];
  const reader = startTimelineReader((event) => events.push(event));
  reader.take(new TextEncoder().encode(text));
  const { head, problems } = reader.finish();
  return takeReading(workspace, name, head && { ...head, events }, problems.map(messageFor));
}

/**
 * Shows what was read from a file, or says why there is nothing; `sentences` are its problems. True when it is open,
 * false also when another timeline was opened before this one was ready.
 */
export async function takeReading(
  workspace: Workspace,
  name: string,
  timeline: Timeline | null,
  sentences: readonly string[],
): Promise<boolean> {
  if (timeline === null) {
    workspace.notice = failure(name, sentences);
    return false;
  }
  await workspace.open(timeline);
  if (workspace.timeline !== timeline) return false;
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
  opening?: FileOpening,
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
  const limit = opening ? LARGEST_TIMELINE : LARGEST_TEXT;
  if (announced > limit) {
    workspace.notice = tooLarge(source, announced, limit);
    return false;
  }
  const body = await response.blob();
  return openFile(workspace, { name: source, size: body.size, text: () => body.text(), blob: body }, opening);
}

/**
 * The open timeline as a file: its name and its bytes. Written in pieces of a few milliseconds, between which the page
 * does what else there is. Throws when a quotation does not stand in its text.
 */
export async function timelineFile(
  timeline: Timeline,
): Promise<{ readonly name: string; readonly file: Blob }> {
  const { timelinePieces } = await import('#lib/exchange/index.ts');
  const type = 'application/json';
  const parts: Blob[] = [];
  let pieces: string[] = [];
  let from = performance.now();
  for (const piece of timelinePieces(timeline)) {
    pieces.push(piece);
    if (performance.now() - from < SLICE) continue;
    // Texts in a blob need no memory of the page.
    parts.push(new Blob(pieces));
    pieces = [];
    await new Promise((resolve) => setTimeout(resolve));
    from = performance.now();
  }
  return {
    name: `${fileStem(timeline.title)}.timeline.json`,
    file: new Blob([...parts, ...pieces], { type }),
  };
}

/** Milliseconds that writing may take of the page at a time. */
const SLICE = 10;

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

/** What is said of a folder, or of a file that was moved since it was chosen. */
export function unreadable(name: string): Notice {
  return failure(name, [
    'It could not be read. Folders cannot be opened; choose one file that is still in its place.',
  ]);
}

function tooLarge(name: string, size: number, limit: number): Notice {
  const megabytes = Math.ceil(size / 1024 / 1024);
  return failure(name, [
    `It has ${megabytes} MB; files of up to ${limit / 1024 / 1024} MB can be opened. ` +
      'A timeline holds text only: check that this is the right file.',
  ]);
}
