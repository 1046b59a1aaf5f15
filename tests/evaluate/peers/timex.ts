import type { Expression } from '../score.ts';

/**
 * What the adapters of the peers share. They are generous: words that TimeBank does not count are cut off, and a
 * date is only as fine as its words, whatever day the peer fills in.
 */

/** A calendar unit as TIMEX3 writes it. */
const UNITS: Readonly<Record<string, string>> = {
  second: 'S',
  minute: 'M',
  hour: 'H',
  day: 'D',
  week: 'W',
  weekend: 'WE',
  month: 'M',
  quarter: 'Q',
  year: 'Y',
  decade: 'DE',
  century: 'CE',
};

const NUMBERS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const LEAD =
  /^(?:on|in|at|by|from|since|until|till|before|after|during|for|of|between|through|over|within|as of|around|about)\s+/i;
const TRAIL = /[\s,.;:!?”"')]+$/;
const STRETCH =
  /\b(?:past|last|next|previous|coming|recent)\s+(\d+|[a-z]+)\s+(seconds?|minutes?|hours?|days?|weeks?|months?|quarters?|years?|decades?)\b/i;
const COUNTED =
  /^\W*(?:for\s+|over\s+|the\s+|first\s+)*(an?|\d+|[a-z]+)\s+(seconds?|minutes?|hours?|days?|weeks?|months?|quarters?|years?|decades?)\W*$/i;
const YEAR_ALONE = /^\W*(?:in\s+|by\s+|the\s+)*(?:(?:beginning|start|middle|end)\s+of\s+)?\d{4}\W*$/i;
const DISTANCE = /\b(week|month|quarter|year|decade)s?\s+(?:ago|earlier|later|before|hence|from now)\b/i;
const PART_OF_DAY: readonly (readonly [RegExp, string])[] = [
  [/\bmorning\b/i, 'TMO'],
  [/\bafternoon\b/i, 'TAF'],
  [/\bevening\b/i, 'TEV'],
  [/\b(?:night|tonight|overnight)\b/i, 'TNI'],
];

/** A date by its UTC parts. */
export interface Parts {
  readonly year: number;
  /** 1–12. */
  readonly month: number;
  readonly day: number;
}

export type Fineness = 'day' | 'week' | 'month' | 'quarter' | 'season' | 'year' | 'decade';

/** A finding without leading prepositions and closing marks, with a "the" before it; `null` when nothing is left. */
export function expressionAt(
  text: string,
  start: number,
  end: number,
  meaning: { readonly type: string; readonly value: string },
): Expression | null {
  const words = text.slice(start, end);
  const lead = LEAD.exec(words)?.[0].length ?? 0;
  // "p.m." and "Jan." keep their stop.
  const trail = /\b(?:[ap]\.m|jan|feb|mar|apr|aug|sept?|oct|nov|dec)\.$/i.test(words)
    ? 0
    : (TRAIL.exec(words)?.[0].length ?? 0);
  const from = start + lead - (/\bthe\s$/i.exec(text.slice(0, start + lead).slice(-5))?.[0].length ?? 0);
  const to = end - trail;
  return to <= from ? null : { start: from, end: to, text: text.slice(from, to), ...meaning };
}

/** The date as TIMEX3 writes it at that fineness: "1989-11-02", "1989-W44", "1989-Q3", "198". */
export function dateValue({ year, month, day }: Parts, fineness: Fineness): string {
  const y = String(year).padStart(4, '0');
  switch (fineness) {
    case 'day':
      return `${y}-${two(month)}-${two(day)}`;
    case 'week':
      return weekValue({ year, month, day });
    case 'month':
      return `${y}-${two(month)}`;
    case 'quarter':
      return `${y}-Q${Math.ceil(month / 3)}`;
    case 'season':
      return `${y}-${['WI', 'SP', 'SU', 'FA'][Math.floor((month % 12) / 3)]}`;
    case 'year':
      return y;
    case 'decade':
      return y.slice(0, 3);
  }
}

/** The ISO week that a day lies in. */
function weekValue({ year, month, day }: Parts): string {
  const time = Date.UTC(year, month - 1, day);
  const weekday = (new Date(time).getUTCDay() + 6) % 7;
  const thursday = time + (3 - weekday) * 86_400_000;
  const ofYear = new Date(thursday).getUTCFullYear();
  return `${ofYear}-W${two(1 + Math.floor((thursday - Date.UTC(ofYear, 0, 1)) / 86_400_000 / 7))}`;
}

/** "the past two weeks" and "two weeks" are "P2W"; `null` when the words are no stretch of time. */
export function stretchValue(words: string): string | null {
  const [, amount = '', unit = ''] = STRETCH.exec(words) ?? COUNTED.exec(words) ?? [];
  const count = /^an?$/i.test(amount) ? 1 : Number(amount) || NUMBERS.indexOf(amount.toLowerCase()) + 1;
  if (unit !== '' && count > 0) return durationValue(count, unit);
  return unit !== '' && /^(?:few|several|couple)$/i.test(amount) ? durationValue('X', unit) : null;
}

/** "P5Y", "PT2H"; `unit` in English, singular or plural. Unknown units give '' and so are never right. */
export function durationValue(amount: number | string, unit: string): string {
  const singular = unit.toLowerCase().replace(/s$/, '');
  const letter = UNITS[singular];
  if (letter === undefined) return '';
  return `P${['second', 'minute', 'hour'].includes(singular) ? 'T' : ''}${amount}${letter}`;
}

/** How fine the words are, where a unit in them says so: "three years ago" is a year. Else `null`. */
export function finenessOf(words: string): Fineness | null {
  if (YEAR_ALONE.test(words)) return 'year';
  const distance = DISTANCE.exec(words)?.[1]?.toLowerCase();
  if (distance !== undefined) return distance as Fineness;
  const unit = /\b(week|month|quarter|year|decade)\b/i.exec(words)?.[1]?.toLowerCase();
  const namesADay = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\d/i.test(words);
  return unit === undefined || namesADay ? null : (unit as Fineness);
}

/** "TMO", "TNI" …, or `null`. */
export function partOfDay(words: string): string | null {
  return PART_OF_DAY.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}

/** The two ends of "Jan. 5 to Jan. 8" as positions in the words; `null` when there is nothing that joins two ends. */
export function splitSpan(words: string): readonly [firstEnd: number, secondStart: number] | null {
  const joint = /\s*(?:\s(?:to|and|until|till|through)\s|[-–])\s*/i.exec(words);
  return joint === null || joint.index === 0 ? null : [joint.index, joint.index + joint[0].length];
}

/** Noon UTC of a document date, or of a day long ago when it is unknown: peers must have one. */
export function referenceOf(documentDate: string | null): Date {
  return new Date(`${documentDate?.slice(0, 10) ?? '1900-01-01'}T12:00:00Z`);
}

export function two(number: number): string {
  return String(number).padStart(2, '0');
}
