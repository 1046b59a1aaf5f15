import type { Locale } from './languages/language.ts';

/** The words with a capital at their beginning, as the language writes it. */
export function capital(words: string, locale: Locale): string {
  const [first = ''] = words;
  return first.toLocaleUpperCase(typeof locale === 'string' ? 'en' : locale.tag) + words.slice(first.length);
}

/** A full stop, unless the words end in one ("2025 г.") or in what stands for one. */
export function stopAfter(words: string): string {
  return /[.!?…][”’"')\]»“״]*$/u.test(words) ? '' : '.';
}

/** The words with their full stop. */
export function sentenceEnd(words: string): string {
  return words + stopAfter(words);
}
