import { detectFile } from '../detect.ts';

/** What a text seems to be. `tags`: XML or another file of tags that no reader knows. */
export type TextKind = 'json' | 'html' | 'svg' | 'tags' | 'markdown' | 'text';

/** Judged by what stands in it, then by the end of its name (`''` when pasted). */
export function recogniseText(text: string, name: string): TextKind {
  const end = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  const kind = detectFile(text);
  if (kind === 'html' || kind === 'svg') return kind;
  const start = text.slice(0, 4096).replace(/^[\s\ufeff]+/, '');
  if (kind === 'json' && (end === 'json' || isJsonStart(start))) return 'json';
  if (/^<(?:[a-z][^<>]*>|[?!])/i.test(start)) return /^x?html?$/.test(end) ? 'html' : 'tags';
  if (/^(?:md|markdown|mdown)$/.test(end) || hasMarks(start)) return 'markdown';
  return 'text';
}

/** A bracket as JSON goes on after it, so that "[Updated] Talks go on" stays a text. */
function isJsonStart(start: string): boolean {
  return /^(?:\{\s*["}]|\[\s*[[{"\]\d-])/.test(start);
}

/** Front matter, or marks that no plain text carries twice. */
function hasMarks(start: string): boolean {
  if (/^---[ \t]*\r?\n[\w-]+[ \t]*:/.test(start)) return true;
  const headings = start.match(/^#{1,6} \S/gm)?.length ?? 0;
  const links = start.match(/\]\(https?:\/\//g)?.length ?? 0;
  return headings > 0 && headings + links > 1;
}

/** Header fields of which a message has at least two before its first empty line. */
const FIELDS =
  /^(?:from|to|subject|date|sender|reply-to|message-id|mime-version|content-type|received|return-path|delivered-to|snapshot-content-location)$/i;

/** Whether the first bytes (as Latin-1) begin a message, and whether that message is a saved page; `null`: neither. */
export function recogniseMail(head: string): 'email' | 'web-archive' | null {
  const end = head.search(/\r?\n\r?\n/);
  const lines = head
    .slice(0, end === -1 ? head.length : end)
    .replace(/^From [^\n]*\r?\n/, '')
    .split(/\r?\n/);
  let known = 0;
  for (const [index, line] of lines.entries()) {
    if (/^[ \t]/.test(line) && index > 0) continue;
    const field = /^([!-9;-~]{1,60}):/.exec(line)?.[1];
    // Where the head was cut, the last line may be anything.
    if (field === undefined) return end === -1 && index === lines.length - 1 && known > 1 ? kind() : null;
    if (FIELDS.test(field)) known += 1;
  }
  return known > 1 ? kind() : null;

  function kind(): 'email' | 'web-archive' {
    const isPage = lines.some((line) =>
      /^snapshot-content-location:|^content-type:\s*multipart\/related/i.test(line),
    );
    const isSaved = lines.some((line) => /^from:\s*<?saved by/i.test(line));
    const isSent = lines.some((line) => /^(?:received|message-id|to|delivered-to):/i.test(line));
    return isPage && (isSaved || !isSent) ? 'web-archive' : 'email';
  }
}
