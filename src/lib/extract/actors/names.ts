import type { Token } from '#lib/text/index.ts';
import { opensWithCapital, tokenize } from '#lib/text/index.ts';
import { CITIES } from '../places/cities.ts';
import { COUNTRIES } from '../places/countries.ts';
import { ORGANISATIONS } from './organisations.ts';

/** What a known name stands for. */
export type Known =
  | { readonly kind: 'country'; readonly name: string; readonly country: string }
  | { readonly kind: 'capital'; readonly name: string; readonly country: string }
  | { readonly kind: 'city'; readonly name: string; readonly country?: string }
  | { readonly kind: 'demonym'; readonly name: string; readonly country: string }
  | {
      readonly kind: 'organisation';
      readonly name: string;
      readonly country?: string;
      readonly media?: true;
    };

/** A known name in a sentence, and how many tokens it takes. */
export interface KnownName {
  readonly known: Known;
  readonly length: number;
}

interface Entry {
  readonly words: readonly string[];
  readonly known: Known;
}

/** Names by their first word; the longest first. Case counts: "us" is no country. */
const NAMES: ReadonlyMap<string, readonly Entry[]> = buildNames();

/** 1 for code units with which names begin: hardly any is a small letter, and most words are small. */
const FIRST_LETTERS: Uint8Array = firstLetters();

/** Demonym-like adjectives that belong to no single state. */
const REGIONAL: ReadonlySet<string> = new Set(['European', 'Western', 'Arab', 'African', 'Asian', 'Nordic', 'Baltic', 'Allied', 'Gulf', 'Kurdish']); // prettier-ignore

/** True for "European", "Western": adjectives that make a group but no country. */
export function isRegional(word: string): boolean {
  return opensWithCapital(word) && REGIONAL.has(word);
}

/** False when no known name begins with such a letter. */
export function mayBeKnown(token: Token): boolean {
  return FIRST_LETTERS[token.text.charCodeAt(0)] === 1;
}

/** The longest known name that begins at token `at`, and how many tokens it takes; `null` for none. */
export function knownAt(tokens: readonly Token[], at: number): KnownName | null {
  const first = tokens[at];
  if (first?.kind !== 'word' || !mayBeKnown(first)) return null;
  const entries = NAMES.get(plain(first.text));
  if (entries === undefined) return null;
  for (const { words, known } of entries) {
    if (words.every((word, index) => index === 0 || plain(tokens[at + index]?.text ?? '') === word)) {
      return { known, length: words.length };
    }
  }
  return null;
}

function buildNames(): ReadonlyMap<string, readonly Entry[]> {
  const names = new Map<string, Entry[]>();
  const add = (name: string, known: Known): void => {
    const words = tokenize(name).map((token) => plain(token.text));
    const first = words[0] ?? '';
    names.set(first, [...(names.get(first) ?? []), { words, known }]);
  };
  for (const country of COUNTRIES) {
    const { code, name } = country;
    for (const alias of [name, ...country.aliases]) add(alias, { kind: 'country', name, country: code });
    for (const capital of country.capitals) add(capital, { kind: 'capital', name: capital, country: code });
    for (const demonym of country.demonyms) {
      add(demonym, { kind: 'demonym', name, country: code });
      add(`${demonym}s`, { kind: 'demonym', name, country: code });
    }
  }
  for (const [city, country] of Object.entries(CITIES))
    add(city, { kind: 'city', name: city, ...(country !== '' && { country }) });
  for (const { name, names: all, country, media } of ORGANISATIONS) {
    for (const alias of all) {
      add(alias, {
        kind: 'organisation',
        name,
        ...(country !== undefined && { country }),
        ...(media && { media }),
      });
    }
  }
  for (const entries of names.values()) entries.sort((a, b) => b.words.length - a.words.length);
  return names;
}

function firstLetters(): Uint8Array {
  const letters = new Uint8Array(1 << 16);
  for (const name of NAMES.keys()) letters[name.charCodeAt(0)] = 1;
  return letters;
}

function plain(word: string): string {
  return word.includes('’') ? word.replaceAll('’', "'") : word;
}
