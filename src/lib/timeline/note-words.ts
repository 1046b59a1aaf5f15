import type { Locale } from './languages/language.ts';
import { datesOf, wordsOf } from './locale.ts';
import type { Note } from './notes.ts';
import { capital } from './sentence.ts';

/** "Expected, 15 December 2025, evening"; "2019, some day in that year"; "No date". Without a full stop. */
export function noteWhen(note: Note, locale: Locale): string {
  const { modality, unknownDate } = wordsOf(locale);
  const { comma, some } = datesOf(locale);
  const isSaid = note.certainty === some.day || note.date.startsWith(note.certainty);
  const words = [modality[note.modality], note.date || unknownDate, isSaid ? '' : note.certainty];
  return capital(words.filter((word) => word !== '').join(comma), locale);
}
