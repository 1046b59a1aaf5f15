import { englishFigure } from './en-figure.ts';
import type { FigureWords, Locale } from './language.ts';

/** The words of notes, foot and summary in a language; English for a tag alone. */
export function figureWordsOf(locale: Locale): FigureWords {
  return typeof locale === 'string' ? englishFigure : locale.figure;
}
