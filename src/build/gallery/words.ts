import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { parseXml } from '../../../tests/support/xml.ts';

/** One word as it stands on the page of a PDF, in user units of the figure. */
export interface PlacedWord {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** How much of a figure's text a program drew, and where. */
export interface TextFound {
  /** Words of the figure that are in the PDF, and how many there are. */
  readonly found: number;
  readonly words: number;
  /** Words no further than `NEAR` from where the browser drew them, and how many both drew. */
  readonly near: number;
  readonly shared: number;
  /** Words that are missing, at most five. */
  readonly missing: readonly string[];
}

/** User units that a word may be off. */
const NEAR = 2;

/** User units in a point of a PDF. */
const UNITS = 96 / 72;

/** Words of a PDF with their places; `null` where `pdftotext` is not installed or finds no page. */
export function wordsIn(pdf: string): readonly PlacedWord[] | null {
  if (!existsSync(pdf)) return null;
  let html: string;
  try {
    html = execFileSync('pdftotext', ['-bbox', '-enc', 'UTF-8', pdf, '-'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 2 ** 26,
    });
  } catch {
    // Not installed, or no PDF: the gallery says that nothing was measured.
    return null;
  }
  const body = /<doc>[\s\S]*<\/doc>/.exec(html)?.[0];
  if (body === undefined) return null;
  const elements = parseXml(body.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, ''));
  return elements
    .filter(({ name }) => name === 'word')
    .map(({ attributes, text }) => {
      const at = (key: string) => Number(attributes[key]) * UNITS;
      return { text: plain(text), left: at('xMin'), right: at('xMax'), top: at('yMin'), bottom: at('yMax') };
    });
}

/** Compares the words that a program drew with those of the figure, and with where the browser drew them. */
export function findText(
  texts: readonly string[],
  drawn: readonly PlacedWord[],
  browser: readonly PlacedWord[],
): TextFound {
  // Programs part words at other places (hyphens, brackets, scripts without spaces): letters in a row decide.
  const stream = drawn.map(({ text }) => text).join('');
  const words = texts.flatMap((text) =>
    text
      .split(/\s+/)
      .filter((word) => plain(word) !== '')
      .map((word) => ({ word, letters: isRightToLeft(text) ? lettersOf(word) : [plain(word)] })),
  );
  const missing = words
    .filter(({ letters }) => !letters.every((each) => isIn(each, stream)))
    .map(({ word }) => word);
  const pairs = pairWords(drawn, browser);
  return {
    found: words.length - missing.length,
    words: words.length,
    near: pairs.filter(
      ([a, b]) =>
        Math.abs(a.left - b.left) <= NEAR && Math.abs((a.top + a.bottom - b.top - b.bottom) / 2) <= NEAR,
    ).length,
    shared: pairs.length,
    missing: missing.slice(0, 5),
  };
}

/**
 * The letters between the signs of a word: a PDF holds a line that is written from right to left in the order of its
 * glyphs, brackets turned.
 */
function lettersOf(word: string): readonly string[] {
  return plain(word).match(/[\p{L}\p{M}]+|\p{N}+/gu) ?? [];
}

function isIn(letters: string, stream: string): boolean {
  return (
    stream.includes(letters) || (isRightToLeft(letters) && stream.includes([...letters].reverse().join('')))
  );
}

function isRightToLeft(word: string): boolean {
  return /[\u0590-\u08ff]/u.test(word);
}

/** Each word with the nearest equal one of the browser; every word is used once. */
function pairWords(
  drawn: readonly PlacedWord[],
  browser: readonly PlacedWord[],
): readonly (readonly [PlacedWord, PlacedWord])[] {
  const free = new Map<string, PlacedWord[]>();
  for (const word of browser) free.set(word.text, [...(free.get(word.text) ?? []), word]);
  return drawn.flatMap((word) => {
    const candidates = free.get(word.text) ?? [];
    const distance = (other: PlacedWord) => Math.abs(other.left - word.left) + Math.abs(other.top - word.top);
    const [nearest] = [...candidates].sort((a, b) => distance(a) - distance(b));
    if (nearest === undefined) return [];
    free.set(
      word.text,
      candidates.filter((other) => other !== nearest),
    );
    return [[word, nearest] as const];
  });
}

/** Letters as people read them: ligatures opened, invisible signs and forms of Arabic letters gone. */
function plain(text: string): string {
  return text.normalize('NFKC').replace(/[\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu, '');
}
