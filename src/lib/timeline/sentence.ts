import type { Locale } from './languages/language.ts';

/** The words with a capital at their beginning, as the language writes it. */
export function capital(words: string, locale: Locale): string {
  const [first = ''] = words;
  return first.toLocaleUpperCase(typeof locale === 'string' ? 'en' : locale.tag) + words.slice(first.length);
}

/** A full stop, unless the words end in one ("2025 г.") or in what stands for one. */
export function stopAfter(words: string): string {
  // Most words end in a plain letter or digit, and notes have thousands.
  if (/[a-z0-9]/i.test(words.charAt(words.length - 1))) return '.';
  return /[.!?…][”’"')\]»“״]*$/u.test(words) ? '' : '.';
}

/** The words with their full stop. */
export function sentenceEnd(words: string): string {
  return words + stopAfter(words);
}
