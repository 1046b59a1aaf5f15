import { describeCertainty, describeDate, parseEdtf } from '#lib/edtf/index.ts';
import type { Edtf } from '#lib/edtf/index.ts';
import type { SetAsideReason } from '#lib/extract/index.ts';
import { KINDS } from '#lib/model/index.ts';
import type {
  Dating,
  DiplomaticEvent,
  Duration,
  Kind,
  Modality,
  Participant,
  Place,
  Publication,
  Role,
  Support,
} from '#lib/model/index.ts';
import type { Facet } from './entries.ts';

/** Words for the values of the closed classes, as menus, the reader and the table print them. */
export const MODALITY_WORDS: Readonly<Record<Modality, string>> = {
  asserted: 'Reported as done',
  planned: 'Expected or planned',
  alleged: 'Alleged',
  denied: 'Denied',
  cancelled: 'Called off',
};

/** In the order of `dates.md`: the surest first. */
export const CERTAINTY_WORDS: Readonly<Record<string, string>> = {
  day: 'Day known',
  month: 'Some day in a month',
  year: 'Some day in a year',
  period: 'Some day in a longer period',
  lasted: 'Lasted from–to',
  ongoing: 'Since, ongoing',
  'one-of': 'One of these days',
  before: 'Before a day',
  after: 'After a day',
  undated: 'No date',
};

const ROLE_WORDS: Readonly<Record<Role, string>> = {
  initiator: 'initiator',
  target: 'addressed',
  host: 'host',
  mediator: 'mediator',
  speaker: 'speaker',
  participant: 'took part',
};

/** What a sentence is there for: "Supports the date". */
export const SUPPORT_WORDS: Readonly<Record<Support, string>> = {
  event: 'the event',
  date: 'the date',
  earliest: 'the earliest day',
  latest: 'the latest day',
  place: 'the place',
  participants: 'who took part',
  doubt: 'what is open',
};

/** Why a sentence with a date or a trigger became no event. */
export const SET_ASIDE_WORDS: Readonly<Record<SetAsideReason, string>> = {
  headline: 'Headline, told again below',
  byline: 'Author line',
  boilerplate: 'Not part of the report',
  'other-language': 'Another language',
  quoted: 'Only inside a quotation',
  negated: 'Did not happen',
  hypothetical: 'Only imagined or conditional',
  reference: 'Refers to an event told elsewhere',
  background: 'Background, no single event',
  undated: 'No time is given or bounded',
  'no-trigger': 'A date, but nothing that happened',
};

const BASIS_WORDS: Readonly<Record<Place['basis'], string>> = {
  stated: '',
  'other-sentence': 'from another sentence',
  implied: 'implied',
};

const PUBLICATION_WORDS: Readonly<Record<Publication['basis'], string>> = {
  printed: 'date printed on the page',
  given: 'date given by the editor',
  inferred: 'date inferred',
};

/** Words for one value of a facet; names of actors and places are words already. */
export function facetWords(facet: Facet, value: string): string {
  if (facet === 'kind') return Object.hasOwn(KINDS, value) ? KINDS[value as Kind].label : value;
  if (facet === 'certainty') return CERTAINTY_WORDS[value] ?? value;
  if (facet === 'modality') return MODALITY_WORDS[value as Modality] ?? value;
  return value;
}

/**
 * "15 December 2025, evening"; with `weekday` "Monday 15 December 2025, evening", where the day is known.
 * "No date" for an undated event, the stored text when it is no EDTF.
 */
export function dateWords(
  event: Pick<DiplomaticEvent, 'date' | 'time' | 'partOfDay'>,
  locale: string,
  style: 'plain' | 'weekday' = 'plain',
): string {
  if (event.date === null) return 'No date';
  const date = parseEdtf(event.date);
  if (date === null) return event.date;
  const { time, partOfDay } = event;
  const words = describeDate(date, locale, { time, partOfDay });
  return style === 'weekday' ? weekdayWords(date, locale) + words : words;
}

/**
 * Why an event has its date, to follow the words of time where there are any: an explanation that begins by quoting
 * them ("“On Sunday”: the last Sunday …") goes on behind the quotation.
 */
export function reasonWords({ expression, explanation }: Dating): string {
  const quoted = /^[“"](?<words>[^”"]+)[”"]: /u.exec(explanation);
  const same = quoted?.groups?.['words']?.toLowerCase() === expression?.quote.exact.toLowerCase();
  return quoted && same ? explanation.slice(quoted[0].length) : explanation;
}

/** "12,345" */
export function countWords(count: number, locale: string): string {
  return new Intl.NumberFormat(locale).format(count);
}

/** "year, month and day" */
export function listWords(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/** "day known"; "" for an undated event. */
export function certaintyWords(event: Pick<DiplomaticEvent, 'date'>, locale: string): string {
  const date = event.date === null ? null : parseEdtf(event.date);
  return date === null ? '' : describeCertainty(date, locale);
}

/** "Monday 15 December 2025", and where that date comes from; `null` when the document has no date. */
export function publicationWords(
  published: Publication | null,
  locale: string,
): { readonly date: string; readonly basis: string } | null {
  if (published === null) return null;
  const date = parseEdtf(published.date);
  const words = date === null ? published.date : describeDate(date, locale);
  const weekday = date === null ? '' : weekdayWords(date, locale);
  const time = published.time ? `, ${published.time}` : '';
  return { date: `${weekday}${words}${time}`, basis: PUBLICATION_WORDS[published.basis] };
}

/** "12–16 December 2025": the days that `[from, to)`, UTC ms, touches. */
export function windowWords(from: number, to: number, locale: string): string {
  const day = (time: number) => new Date(time).toISOString().slice(0, 10);
  const days = [...new Set([day(from), day(Math.max(from, to - 1))])].join('/');
  const date = parseEdtf(days);
  return date === null ? days : describeDate(date, locale);
}

/** "Berlin, from another sentence; Vienna"; "" without places. */
export function placeWords(places: readonly Place[]): string {
  return places
    .map(({ name, basis }) => (BASIS_WORDS[basis] ? `${name}, ${BASIS_WORDS[basis]}` : name))
    .join('; ');
}

/** "over 5 hours". Knows weeks, days, hours and minutes; anything else is given as stored. */
export function durationWords({ value, modifier }: Duration, locale: string): string {
  const units = [
    ['year', /(\d+(?:\.\d+)?)Y/u],
    ['month', /P[^T]*?(\d+(?:\.\d+)?)M/u],
    ['week', /(\d+(?:\.\d+)?)W/u],
    ['day', /(\d+(?:\.\d+)?)D/u],
    ['hour', /T.*?(\d+(?:\.\d+)?)H/u],
    ['minute', /T.*?(\d+(?:\.\d+)?)M/u],
  ] as const;
  const parts = units.flatMap(([unit, pattern]) => {
    const amount = pattern.exec(value)?.[1];
    if (amount === undefined) return [];
    return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(Number(amount));
  });
  const words = parts.length ? parts.join(' ') : value;
  if (modifier === 'more-than') return `over ${words}`;
  if (modifier === 'less-than') return `under ${words}`;
  return modifier === 'about' ? `about ${words}` : words;
}

/** "Ukrinform, citing a source in Ukraine's delegation"; "" when the document itself says so. */
export function attributionWords(attribution: readonly string[]): string {
  return attribution.join(', citing ');
}

/** "Kremlin spokesman, Russia" beside the name: title and role. */
export function participantWords({ title, role }: Participant): string {
  return title ? `${title} · ${ROLE_WORDS[role]}` : ROLE_WORDS[role];
}

/** "Monday " before a plain known day; "" before anything else. */
function weekdayWords(date: Edtf, locale: string): string {
  const plain = date.form === 'date' && !date.approximate && !date.uncertain;
  if (!plain || date.precision !== 'day') return '';
  const weekday = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
  return `${weekday.format(date.bounds.earliest)} `;
}
