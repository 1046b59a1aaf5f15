import type { Timeline } from '#lib/model/index.ts';
import {
  BASIS_WORDS,
  MODALITY_WORDS,
  notesOf,
  type Note,
  type NoteQuote,
  type NoteSource,
} from '#lib/timeline/index.ts';

/** Which notes are written, and in which words. */
export interface NotesOptions {
  /** BCP 47, for dates in words. */
  readonly locale: string;
  /** Ids of the events to keep; `null`: all. Numbers do not change by leaving some out. */
  readonly only: ReadonlySet<string> | null;
  /** Also dates from outside the documents. */
  readonly refinements: boolean;
}

/** The notes that options ask for, in the order of their numbers. */
export function notesFor(timeline: Timeline, { locale, only, refinements }: NotesOptions): readonly Note[] {
  const notes = notesOf(timeline, locale, only);
  return refinements ? notes : notes.map((note) => ({ ...note, refinements: [] }));
}

/** "Expected, 15 December 2025, evening"; "2019, some day in that year"; "No date". As the figure words it. */
export function whenOf(note: Note): string {
  const isSaid = note.certainty === 'day known' || note.date.startsWith(note.certainty);
  const words = [MODALITY_WORDS[note.modality], note.date || 'no date', isSaid ? '' : note.certainty]
    .filter((part) => part !== '')
    .join(', ');
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;
}

/** Who says so, "Ukrinform, citing a source"; empty: the document itself. It stands beside the first sentence. */
export function saidBy(note: Note, quote: NoteQuote): string {
  return quote === note.quotes[0] ? note.attribution.join(', citing ') : '';
}

/** "15 December 2025 (date given by the editor)" */
export function publishedOf({ published, basis }: NoteSource): string {
  return published + BASIS_WORDS[basis ?? 'printed'];
}

/** The words with a full stop, unless they end in one or in what stands for one. */
export function stopped(words: string): string {
  return /[.!?…][”’"')\]]*$/u.test(words) ? words : `${words}.`;
}
