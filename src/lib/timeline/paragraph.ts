import type { Direction } from './direction.ts';
import { withoutReserve, type Measure } from './measure.ts';
import type { TextMark } from './scene.ts';

/** A stretch of text in one style. Runs follow each other without a space of their own. */
export interface Run {
  readonly text: string;
  readonly size: number;
  readonly weight: 400 | 600;
  readonly fill: string;
  readonly italic?: boolean;
  /** Absent: as the words around it. */
  readonly direction?: Direction;
  /** Address that the words lead to. */
  readonly link?: string;
}

/** One line of a paragraph: its runs from the left, `x` from the start of the line. */
export type ParagraphLine = readonly { readonly run: Run; readonly text: string; readonly x: number }[];

/** Text of one run on one line. */
interface Stretch {
  readonly run: Run;
  readonly text: string;
}

/** What is never broken, unless it alone is longer than a line. */
type Word = readonly (Stretch & { readonly spaced: boolean })[];

/**
 * Breaks runs into lines no wider than `width`. Breaks at spaces, after hyphens and dashes, inside addresses
 * after their signs, and between characters of scripts written without spaces. A word is cut only when it
 * alone is longer than a line, and then between whole characters as people see them.
 */
export function wrapRuns(runs: readonly Run[], width: number, measure: Measure): readonly ParagraphLine[] {
  const lines: (readonly Stretch[])[] = [];
  let line: Stretch[] = [];
  // Width of all stretches of the line but its last, which alone grows.
  let before = 0;
  // What the line takes at most: no text is wider than its parts together, so most words need not be measured with it.
  let most = 0;
  for (const word of wordsOf(runs)) {
    const last = line.at(-1);
    const first = word[0] as Word[number];
    if (word.length === 1 && last !== undefined && last.run === first.run) {
      // Most words go on in the run of the word before them.
      const { size, weight } = last.run;
      const more = first.spaced ? ` ${first.text}` : first.text;
      const text = last.text + more;
      most += measure(more, size, weight);
      if (most > width) most = before + measure(text, size, weight);
      if (most <= width) {
        line[line.length - 1] = { run: last.run, text };
        continue;
      }
    } else {
      const longer = append(line, word);
      most = widthOf(longer, measure);
      if (most <= width) {
        line = longer;
        before = widthOf(longer.slice(0, -1), measure);
        continue;
      }
    }
    if (line.length > 0) lines.push(line);
    const pieces = cutToWidth(append([], word), width, measure);
    lines.push(...pieces.slice(0, -1));
    line = [...(pieces.at(-1) ?? [])];
    before = widthOf(line.slice(0, -1), measure);
    most = widthOf(line, measure);
  }
  if (line.length > 0) lines.push(line);
  return lines.map((each) => place(each, measure));
}

/** The lines as text marks; `y`: baseline of the first line. */
export function paragraphMarks(
  lines: readonly ParagraphLine[],
  at: { readonly x: number; readonly y: number; readonly leading: number; readonly family: string },
): readonly TextMark[] {
  return lines.flatMap((line, index) =>
    line.map(({ run, text, x }): TextMark => ({
      kind: 'text',
      anchor: 'start',
      family: at.family,
      ...run,
      text,
      x: at.x + x,
      y: at.y + index * at.leading,
    })),
  );
}

const UNSPACED = '[\\p{scx=Han}\\p{scx=Hiragana}\\p{scx=Katakana}\\p{sc=Thai}]';
const WORD_BREAK = new RegExp(
  `(?<=[-–—])(?=\\p{L})|(?<=${UNSPACED})(?=${UNSPACED})(?![、。」』）！？ー])`,
  'u',
);
const ADDRESS = /^https?:\/\/|^www\.|\.\p{L}{2,}\//u;
const ADDRESS_BREAK = /(?<=[/?&=_.-])(?=[^/?&=_.-])/u;

/** Nothing in such a word is an address or a place to break; most are. */
const PLAIN = /^(?!www\.)[!-,.0-9:-~“”’]+$/;

/** A word ends at a space or at a place to break; words of neighbouring runs without a space are one. */
function wordsOf(runs: readonly Run[]): readonly Word[] {
  const words: (Stretch & { spaced: boolean })[][] = [];
  let spaced = false;
  for (const run of runs) {
    for (const token of run.text.split(/( +)/)) {
      if (token.trim() === '') {
        spaced ||= token !== '';
        continue;
      }
      const open = words.at(-1);
      if (PLAIN.test(token)) {
        if (open === undefined || spaced) words.push([{ run, text: token, spaced }]);
        else open.push({ run, text: token, spaced: false });
        spaced = false;
        continue;
      }
      token.split(ADDRESS.test(token) ? ADDRESS_BREAK : WORD_BREAK).forEach((text, index) => {
        if (open === undefined || spaced || index > 0) words.push([{ run, text, spaced }]);
        else open.push({ run, text, spaced: false });
        spaced = false;
      });
    }
  }
  return words;
}

function append(line: readonly Stretch[], word: Word): Stretch[] {
  const longer = [...line];
  for (const { run, text, spaced } of word) {
    const more = spaced && longer.length > 0 ? ` ${text}` : text;
    const last = longer.at(-1);
    if (last?.run === run) longer[longer.length - 1] = { run, text: last.text + more };
    else longer.push({ run, text: more });
  }
  return longer;
}

/** Added from the left, as `wrapRuns` adds: the same line is never a hair wider in one place than in another. */
function widthOf(line: readonly Stretch[], measure: Measure): number {
  let sum = 0;
  for (const { run, text } of line) sum += measure(text, run.size, run.weight);
  return sum;
}

/** Cuts one over-long word; always takes at least one character, so that it ends. */
function cutToWidth(
  word: readonly Stretch[],
  width: number,
  measure: Measure,
): readonly (readonly Stretch[])[] {
  if (widthOf(word, measure) <= width) return [word];
  const lines: (readonly Stretch[])[] = [];
  let line: readonly Stretch[] = [];
  for (const { run, text } of word) {
    for (const { segment } of new Intl.Segmenter('und', { granularity: 'grapheme' }).segment(text)) {
      const longer = append(line, [{ run, text: segment, spaced: false }]);
      if (line.length > 0 && widthOf(longer, measure) > width) {
        lines.push(line);
        line = append([], [{ run, text: segment, spaced: false }]);
      } else line = longer;
    }
  }
  return [...lines, line];
}

/**
 * A space at the start of a stretch becomes distance, because SVG drops it. Styles follow each other at the width
 * they have, not the width they have at most: else a full stop would stand apart from its word.
 */
function place(line: readonly Stretch[], measure: Measure): ParagraphLine {
  let x = 0;
  return line.map(({ run, text }) => {
    const drawn = (words: string) => withoutReserve(measure(words, run.size, run.weight), run.size);
    const start = text.startsWith(' ') ? x + drawn('\u00a0') : x;
    x += drawn(text);
    return { run, text: text.trim(), x: start };
  });
}
