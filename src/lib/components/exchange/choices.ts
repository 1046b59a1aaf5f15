import type { FigureTheme } from '#lib/figure/index.ts';
import type { FigureChoice } from '#lib/state/index.ts';
import { LANGUAGES as NAMED } from '#lib/timeline/index.ts';

/** What a group of questions is given: what is chosen, and whom to tell of a change. */
export interface ChoiceProps {
  readonly choice: FigureChoice;
  readonly onchange: (part: Partial<FigureChoice>) => void;
}

interface Answer<Value> {
  readonly value: Value;
  readonly words: string;
  readonly language?: string;
}

type Answers<Key extends keyof FigureChoice> = readonly Answer<FigureChoice[Key]>[];

export const ORIENTATIONS: Answers<'orientation'> = [
  { value: 'horizontal', words: 'To the right, in lanes' },
  { value: 'vertical', words: 'Downwards, as a chronology' },
];

export const TEXT_SIZES: readonly Answer<number>[] = [
  { value: 6.5, words: 'small' },
  { value: 7.5, words: 'as journals ask' },
  { value: 9, words: 'as in a report' },
  { value: 11, words: 'for slides' },
];

export const SCALES: Answers<'scale'> = [
  { value: 'folded', words: 'Folded: long empty stretches shortened' },
  { value: 'calendar', words: 'Calendar: time at one pace' },
  { value: 'even', words: 'Even: one step per event' },
];

export const GROUPS: Answers<'group'> = [
  { value: 'kind', words: 'Kind' },
  { value: 'actor', words: 'Actor' },
  { value: 'place', words: 'Place' },
  { value: 'document', words: 'Article' },
  { value: 'none', words: 'None' },
];

export const THEMES: readonly Answer<FigureTheme>[] = [
  { value: 'light', words: 'Light' },
  { value: 'dark', words: 'Dark' },
  { value: 'greyscale', words: 'Greyscale' },
  { value: 'transparent', words: 'Transparent' },
];

/** The languages that a figure can speak, each in its own name. */
export const LANGUAGES: readonly (Answer<string> & { readonly language: string })[] = NAMED.map(
  ({ tag, name }) => ({ value: tag, words: name, language: tag }),
);

export const DATE_STYLES: Answers<'dateStyle'> = [
  { value: 'long', words: '14 December 2025' },
  { value: 'short', words: '14 Dec 2025' },
  { value: 'iso', words: '2025-12-14' },
];

export const PARTS: readonly { readonly name: keyof FigureChoice['parts']; readonly words: string }[] = [
  { name: 'title', words: 'Title and line under it' },
  { name: 'laneNames', words: 'Names of lanes' },
  { name: 'labels', words: 'Labels of events' },
  { name: 'numbers', words: 'Numbers of the notes' },
  { name: 'key', words: 'Key' },
  { name: 'source', words: 'Source line' },
  { name: 'refinements', words: 'Dates from elsewhere' },
];

/** What each kind of file is for. */
export const FORMATS: readonly (Answer<FigureChoice['format']> & { readonly hint: string })[] = [
  {
    value: 'svg',
    words: 'SVG',
    hint: 'Sharp at any size. Letters as text can be edited; as shapes they need no font.',
  },
  { value: 'png', words: 'PNG', hint: 'A picture of pixels, for what takes no SVG.' },
  { value: 'pdf', words: 'PDF', hint: 'Opens the print dialog: choose “Save as PDF” there.' },
  {
    value: 'html',
    words: 'HTML',
    hint: 'A page with figure, table and sentences, for mail and intranets; opens here again.',
  },
  {
    value: 'pages',
    words: 'Pages',
    hint: 'Strips of time on sheets of paper, notes behind; opens the print dialog.',
  },
];

/** Paper to print on. */
export const PAPERS: Answers<'paper'> = [
  { value: 'a4', words: 'A4' },
  { value: 'a4-landscape', words: 'A4 landscape' },
  { value: 'a3', words: 'A3' },
  { value: 'a3-landscape', words: 'A3 landscape' },
];

/** Words of the answer that is chosen. */
export function wordsFor<Value>(answers: readonly Answer<Value>[], value: Value): string {
  return answers.find((answer) => answer.value === value)?.words ?? String(value);
}

/** A size in words: "34 kB", "1.2 MB". */
export function sizeWords(bytes: number): string {
  return bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
