/** Controls that no text needs, soft hyphens and marks without width: they would stand inside words. */
const UNSEEN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u0081\u008d\u008f\u0090\u009d\u00ad\u200b\u2060\ufeff]+/g;
/** What windows-1252 has where Latin-1 has controls, from U+0080 on; some decoders, and many writers, mix the two up. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
/** Every white space on one line, the ones that must not break among them. */
const SPACES = /[^\S\n]+/g;

/** One line as a person sees it: white space is one space, none at either end, nothing without width. */
export function tidyLine(text: string): string {
  return seen(text).replace(/\s+/g, ' ').trim();
}

function seen(text: string): string {
  return text
    .replace(/[\u0080-\u009f]/g, (control) => WINDOWS.charAt(control.charCodeAt(0) - 0x80))
    .replace(UNSEEN, '');
}

/** The lines of a plain text that hold words, each tidy; lines that only the width of a page broke are one again. */
export function linesOf(text: string): readonly string[] {
  const lines = seen(text)
    .split(/\r\n?|[\n\u2028\u2029]/)
    .map((line) => line.replace(SPACES, ' ').trim());
  return joinWrapped(lines).filter((line) => line !== '');
}

/** The text with `\n` as the only line end and none at either end; otherwise as it stands. */
export function tidyText(text: string): string {
  return text
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .trim();
}

/** Letters and figures of a line in small letters: what must agree for two lines to be the same words. */
export function wordsOf(line: string): string {
  return line
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Widths, in characters, that mail programs and typewriters break lines at. */
const NARROWEST = 50;
const WIDEST = 100;
/** So many lines must go on in small letters before line ends are taken for chance. */
const PROOF = 2;

/**
 * Joins lines where the next word did not fit: the sentence goes on there. Only in a text whose lines all keep to a
 * width; an empty line always ends a block.
 */
function joinWrapped(lines: readonly string[]): readonly string[] {
  const width = lines.reduce((widest, line) => Math.max(widest, line.length), 0);
  if (width < NARROWEST || width > WIDEST) return lines;
  const goesOn = lines.map((line, index) => {
    const next = lines[index + 1];
    if (line === '' || next === undefined || next === '') return false;
    const [word = ''] = next.split(' ', 1);
    return line.length + 1 + word.length > width;
  });
  const proofs = goesOn.filter((joined, index) => joined && /^\p{Ll}/u.test(lines[index + 1] ?? ''));
  if (proofs.length < PROOF) return lines;
  const blocks: string[][] = [];
  for (const [index, line] of lines.entries()) {
    if (index > 0 && goesOn[index - 1]) blocks.at(-1)?.push(line);
    else blocks.push([line]);
  }
  return blocks.map((block) => block.join(' '));
}
