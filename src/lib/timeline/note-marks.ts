import type { Block } from './legend-marks.ts';
import type { Measure } from './measure.ts';
import { directed, directionOf, embedded, readingDirection } from './direction.ts';
import { figureWordsOf } from './languages/figure-words.ts';
import type { Locale } from './languages/language.ts';
import { datesOf, wordsOf } from './locale.ts';
import { noteWhen } from './note-words.ts';
import type { Note, NoteQuote } from './notes.ts';
import { paragraphMarks, wrapRuns, type ParagraphLine, type Run } from './paragraph.ts';
import type { Mark } from './scene.ts';
import { sentenceEnd, stopAfter } from './sentence.ts';
import type { Theme } from './theme.ts';

/** Where and with what notes are set. */
export interface NoteSetting {
  readonly width: number;
  readonly theme: Theme;
  readonly measure: Measure;
  readonly locale: Locale;
  /** Also print dates from outside the documents. */
  readonly refinements: boolean;
  /** Number of columns; absent: as many as the width has room for. */
  readonly columns?: number;
  /** Sentences that notes before these print; grows. Absent: none. */
  readonly printed?: Map<string, Printed>;
}

/** A note as lines, number apart: it hangs to the left of them. */
interface SetNote {
  readonly note: Note;
  readonly lines: readonly ParagraphLine[];
  /** The whole note in one string, for those who search or listen. */
  readonly words: string;
}

/** Where a sentence was printed first. */
export interface Printed {
  readonly number: number;
  readonly document: string;
}

/**
 * Numbered notes in columns below the drawing, filled column by column and as even in height as whole notes
 * allow. A sentence that an earlier note prints is not printed again, nor is its source.
 */
export function notesBlock(notes: readonly Note[], setting: NoteSetting): Block {
  const { width, theme } = setting;
  const size = theme.sizes.note;
  const leading = NOTE_LEADING * size;
  const between = BETWEEN * size;
  const columns = setting.columns ?? columnCount(width, size, notes.length);
  const gutter = 2 * size;
  const columnWidth = (width - (columns - 1) * gutter) / columns;
  const { set, widest, indent } = setNotes(notes, columnWidth, setting);
  const heights = set.map(({ lines }) => lines.length * leading + between);
  const marks: Mark[] = [];
  let tallest = 0;
  let column = -1;
  let top = 0;
  const starts = columnStarts(heights, columns);
  set.forEach(({ note, lines, words }, index) => {
    if (starts.includes(index)) {
      column += 1;
      top = 0;
    }
    const x = column * (columnWidth + gutter);
    const y = top + leading / 2 + 0.35 * size;
    marks.push({
      kind: 'group',
      part: 'note',
      event: note.event,
      title: words,
      children: [
        {
          kind: 'text',
          x: x + widest,
          y,
          text: String(note.number),
          size,
          weight: 600,
          anchor: 'end',
          family: theme.sans,
          fill: theme.ink,
        },
        ...paragraphMarks(lines, { x: x + indent, y, leading, family: theme.sans }),
      ],
    });
    top += heights[index] ?? 0;
    tallest = Math.max(tallest, top - between);
  });
  return { marks, height: tallest };
}

/** Small type in short lines reads well this close, in sizes of type. */
const NOTE_LEADING = 1.22;
/** Air between two notes. */
const BETWEEN = 0.5;
/** A column of notes may be this much longer than what it stands beside, if that spares a rest below. */
const OVERHANG = 1.25;

/** How many of the first notes fit into one column of a height; all of them where few would be left over. */
export function notesThatFit(notes: readonly Note[], setting: NoteSetting, height: number): number {
  const size = setting.theme.sizes.note;
  const { set } = setNotes(notes, setting.width, { ...setting, printed: new Map(setting.printed) });
  let used = 0;
  const ends = set.map(({ lines }) => (used += (lines.length * NOTE_LEADING + BETWEEN) * size));
  if (used <= height * OVERHANG) return notes.length;
  return ends.filter((end) => end - BETWEEN * size <= height).length;
}

/** Notes as lines, and how far these are indented behind their numbers. */
function setNotes(
  notes: readonly Note[],
  columnWidth: number,
  setting: NoteSetting,
): { readonly set: readonly SetNote[]; readonly widest: number; readonly indent: number } {
  const { theme, measure, locale } = setting;
  const size = theme.sizes.note;
  const widest = Math.max(0, ...notes.map((note) => measure(String(note.number), size, 600)));
  const indent = widest + 0.5 * size;
  const printed = setting.printed ?? new Map<string, Printed>();
  const set = notes.map((note): SetNote => {
    const runs = noteRuns(note, printed, setting);
    return {
      note,
      lines: wrapRuns(runs, columnWidth - indent, measure),
      words: wholeNote(note, runs, locale),
    };
  });
  return { set, widest, indent };
}

/** Lines of 45 to 75 characters read best; a character is about half its size wide. */
function columnCount(width: number, size: number, notes: number): number {
  const most = Math.floor(width / (28 * size));
  return Math.max(1, Math.min(3, most, notes));
}

/** Index of the first note of each column: the least height in which the notes fit. */
function columnStarts(heights: readonly number[], columns: number): readonly number[] {
  const total = heights.reduce((sum, height) => sum + height, 0);
  let low = Math.max(total / columns, ...heights, 0);
  let high = Math.max(total, low);
  // Twenty halvings: under a hundredth of a unit for any figure.
  for (let step = 0; step < 20; step += 1) {
    const middle = (low + high) / 2;
    if (fill(heights, middle).length <= columns) high = middle;
    else low = middle;
  }
  return fill(heights, high);
}

function fill(heights: readonly number[], limit: number): readonly number[] {
  const starts: number[] = [];
  let used = Infinity;
  heights.forEach((height, index) => {
    if (used + height > limit + 0.01) {
      starts.push(index);
      used = 0;
    }
    used += height;
  });
  return starts;
}

/**
 * "**Talks in Berlin resume.** 15 December 2025. “The talks resumed …” Ukrinform, citing a source; Anadolu
 * Agency, 15 December 2025."
 */
function noteRuns(note: Note, printed: Map<string, Printed>, setting: NoteSetting): readonly Run[] {
  const { theme, refinements, locale } = setting;
  const words = figureWordsOf(locale);
  const { colon, semicolon } = wordsOf(locale);
  const plain = { size: theme.sizes.note, weight: 400 as const };
  const runs: Run[] = [
    // Stops stand in the run of the words they end: kerning cannot tear them apart there.
    {
      ...plain,
      text: `${note.title}${stopAfter(note.title)}`,
      weight: 600,
      fill: theme.ink,
      ...directed(note.title),
    },
    { ...plain, text: ` ${sentenceEnd(noteWhen(note, locale))}`, fill: theme.ink2 },
  ];
  for (const quote of printedQuotes(note)) {
    const before = printed.get(quote.sentence);
    const where =
      quote === note.quotes[0] ? words.citing(note.attribution.map((name) => embedded(name, locale))) : '';
    if (before?.document === quote.source.document && where === '') {
      const same = sentenceEnd(words.sameSentence(String(before.number)));
      runs.push({ ...plain, text: ` ${same}`, fill: theme.ink2 });
      continue;
    }
    if (before === undefined) {
      runs.push(...quotation(quote.sentence, { ...plain, text: '', fill: theme.ink }, locale));
      printed.set(quote.sentence, { number: note.number, document: quote.source.document });
    } else {
      runs.push({
        ...plain,
        text: ` ${words.sameSentence(String(before.number))}${colon}`,
        fill: theme.ink2,
      });
    }
    if (where !== '') runs.push({ ...plain, text: `${where}${semicolon}`, fill: theme.ink2 });
    const { outlet, published, address } = quote.source;
    runs.push({
      ...plain,
      text: sentenceEnd(`${embedded(outlet, locale)}${datesOf(locale).comma}${published}`),
      fill: theme.ink2,
      ...(address === null ? {} : { link: address }),
    });
  }
  if (refinements) {
    note.refinements.forEach(({ date, sources }, place) => {
      const isLast = place === note.refinements.length - 1;
      runs.push({
        ...plain,
        text: ` ${place === 0 ? words.elsewhere(date) : date}${colon}`,
        fill: theme.ink2,
      });
      sources.forEach((source, index) => {
        if (index > 0) runs.push({ ...plain, text: ' ', fill: theme.ink2 });
        // The site alone: a note has room for where to look, and the link leads to the page.
        const stop = index < sources.length - 1 ? ',' : isLast ? '.' : ';';
        runs.push({
          ...plain,
          text: siteOf(source.url) + stop,
          fill: theme.ink2,
          link: source.url,
        });
      });
    });
  }
  return runs;
}

/** A sentence in its marks; one that runs against the figure keeps its own stop inside, and they stay outside. */
function quotation(sentence: string, run: Run, locale: Locale): readonly Run[] {
  const { quotes } = figureWordsOf(locale);
  const direction = directionOf(sentence);
  if (direction === null || direction === readingDirection(locale)) {
    return [{ ...run, text: ` ${quotes.join(sentence)} ` }];
  }
  return [
    { ...run, text: ` ${quotes[0]}` },
    { ...run, text: sentence, direction },
    { ...run, text: `${quotes[1]} ` },
  ];
}

/** The sentence it was read from, and any that says what is open. */
function printedQuotes(note: Note): readonly NoteQuote[] {
  return note.quotes.filter((quote, index) => index === 0 || quote.supports.includes('doubt'));
}

function wholeNote(note: Note, runs: readonly Run[], locale: Locale): string {
  const quotes = printedQuotes(note).map(({ sentence: words }) => words);
  const text = runs.map((run) => run.text).join('');
  // A sentence that the picture only points to is still told here.
  const missing = quotes
    .filter((words) => !text.includes(words))
    .map((words) => ` ${figureWordsOf(locale).quotes.join(words)}`);
  return `${note.number}. ${text}${missing.join('')}`;
}

/** "rferl.org" of "https://www.rferl.org/a/…"; the whole address where there is no site in it. */
function siteOf(address: string): string {
  return /^https?:\/\/(?:[^@/?#]*@)?(?:www\.)?([^/?#:]+)/iu.exec(address)?.[1]?.toLowerCase() ?? address;
}
