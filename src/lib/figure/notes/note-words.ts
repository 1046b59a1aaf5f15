import type { DateStyle } from '#lib/edtf/index.ts';
import type { Timeline } from '#lib/model/index.ts';
import {
  languageFor,
  notesOf,
  noteWhen,
  publishedWords,
  sentenceEnd,
  type Language,
  type Note,
  type NoteQuote,
  type NoteSource,
} from '#lib/timeline/index.ts';

/** Which notes are written, and in which words. */
export interface NotesOptions {
  /** BCP 47: the language of all words that are not the articles'. */
  readonly locale: string;
  readonly dateStyle: DateStyle;
  /** Ids of the events to keep; `null`: all. Numbers do not change by leaving some out. */
  readonly only: ReadonlySet<string> | null;
  /** Also dates from outside the documents. */
  readonly refinements: boolean;
}

/** The language that notes are written in, dates in their style: that of a figure with the same options. */
export function notesLanguage({ locale, dateStyle }: NotesOptions): Language {
  return languageFor(locale, dateStyle);
}

/** The notes that options ask for, in the order of their numbers. */
export function notesFor(timeline: Timeline, options: NotesOptions): readonly Note[] {
  const { only, refinements } = options;
  const notes = notesOf(timeline, notesLanguage(options), only);
  return refinements ? notes : notes.map((note) => ({ ...note, refinements: [] }));
}

const english = languageFor('en');

/** "Expected, 15 December 2025, evening"; "2019, some day in that year"; "No date". As the figure words it. */
export function whenOf(note: Note, language: Language = english): string {
  return noteWhen(note, language);
}

/** Who says so, "Ukrinform, citing a source"; empty: the document itself. It stands beside the first sentence. */
export function saidBy(note: Note, quote: NoteQuote, language: Language = english): string {
  return quote === note.quotes[0] ? language.figure.citing(note.attribution) : '';
}

/** "15 December 2025 (date given by the editor)" */
export function publishedOf(source: NoteSource, language: Language = english): string {
  return publishedWords(source, language);
}

/** The words with a full stop, unless they end in one or in what stands for one. */
export const stopped = sentenceEnd;
