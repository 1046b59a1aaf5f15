import { englishDates, formatsFor, type DateLanguage, type DateWords } from '#lib/edtf/index.ts';
import { KINDS, type Kind, type Lane } from '#lib/model/index.ts';
import { englishWords } from './languages/en.ts';
import type { Locale, TimelineWords } from './languages/language.ts';
import { pluralForm, type Plural } from './languages/plural.ts';
import type { Grouping } from './view.ts';
import { countWords } from './words.ts';

/** The words of the drawing in a language; English for a tag alone. */
export function wordsOf(locale: Locale): TimelineWords {
  return typeof locale === 'string' ? englishWords : locale.words;
}

/** The words around dates in a language; English for a tag alone. */
export function datesOf(locale: Locale): DateWords {
  return typeof locale === 'string' ? englishDates : locale.dates;
}

/** How a locale writes days, months and years. */
export function formatsOf(locale: Locale): DateLanguage['formats'] {
  return typeof locale === 'string' ? formatsFor(locale) : locale.formats;
}

/** Tells locales apart, for what is kept by them. */
export function localeId(locale: Locale): string {
  return typeof locale === 'string' ? locale : locale.id;
}

/** A phrase with its number: "12 events". */
export function counted(count: number, forms: Plural, locale: Locale): string {
  return pluralForm(forms, count, countWords(count, locale), typeof locale === 'string' ? 'en' : locale.tag);
}

/** What a kind is called: "Talks". */
export function kindLabel(kind: Kind, locale: Locale): string {
  const names = typeof locale === 'string' ? null : locale.names;
  return names === null ? KINDS[kind].label : names.kinds[kind];
}

/**
 * A lane's name as it is drawn. Lanes go by their English names everywhere else, so that a choice of lanes holds in
 * every language; names from an article stay as they are.
 */
export function laneLabel(name: string, group: Grouping, locale: Locale): string {
  const names = typeof locale === 'string' ? null : locale.names;
  if (names === null || group === 'none') return name;
  if (name === OTHER_LANES) return names.others;
  if (group === 'kind') return names.lanes[name as Lane] ?? name;
  return name === unnamedLane(group) ? names.unnamed[group] : name;
}

/** The lanes under the names that are drawn. */
export function labelled<Named extends { readonly name: string }>(
  lanes: readonly Named[],
  group: Grouping,
  locale: Locale,
): readonly Named[] {
  if (typeof locale === 'string') return lanes;
  return lanes.map((lane) => ({ ...lane, name: laneLabel(lane.name, group, locale) }));
}

/** Name of the lane that holds the smallest ones together. */
export const OTHER_LANES = 'Others';

/** Name of the lane of events that name nobody, no place, no document. It comes last. */
export function unnamedLane(group: Grouping): string {
  return group === 'actor' ? 'No actor named' : group === 'place' ? 'No place named' : 'Other documents';
}
