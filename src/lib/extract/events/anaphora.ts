import type { Span } from '#lib/model/index.ts';
import type { Passage } from '../reading.ts';
import { MONTHS } from '../temporal/words.ts';
import { spanOf } from './stretch.ts';

/** Words that count from the date told last: "the following day", "that April", "on 1 July of that year". */
export interface Anaphor extends Span {
  /** How many units later (negative: earlier). */
  readonly shift: number;
  readonly unit: 'day' | 'week' | 'month' | 'year';
  /** Month 1–12, day and season that the words name within the year that is meant. */
  readonly month?: number;
  readonly day?: number;
  readonly season?: string;
  /** The first such month after the one that was told, or the last before it. */
  readonly next?: 'after' | 'before';
}

const MONTH_NAMES = MONTHS.join('|');

const SHIFTS: Readonly<Record<string, number>> = {
  same: 0,
  following: 1,
  next: 1,
  subsequent: 1,
  previous: -1,
  preceding: -1,
};

const SEASONS: Readonly<Record<string, string>> = {
  spring: '21',
  summer: '22',
  autumn: '23',
  fall: '23',
  winter: '24',
};

const PATTERN = new RegExp(
  [
    String.raw`(?:on |in |by )?the (?:very )?(?<which>same|following|next|subsequent|previous|preceding) (?<unit>day|morning|afternoon|evening|night|week|month|year)\b(?! (?:to|of|after|before)\b)`,
    String.raw`(?:on )?(?<month>${MONTH_NAMES}) (?<dom>\d{1,2}),? (?:of )?(?:that|the same) year\b`,
    String.raw`(?:on )?(?<dom2>\d{1,2}) (?<month2>${MONTH_NAMES}),? (?:of )?(?:that|the same) year\b`,
    String.raw`(?:in |by )?(?:the )?(?:(?<season>spring|summer|autumn|fall|winter)|(?<month3>${MONTH_NAMES})) of (?:that|the same) year\b`,
    String.raw`(?<!\b(?:said|says|say|told|tells|reported|announced|claimed|claims|believes?|think|know|means?|showed?|confirmed|denied|added|noted|so) )(?:in |later |by |until )?that (?:same )?(?:(?<season2>spring|summer|autumn|fall|winter)|(?<month4>${MONTH_NAMES}))\b`,
    String.raw`(?:in )?the (?<way>following|previous|preceding) (?<month5>${MONTH_NAMES})\b`,
    String.raw`(?:in )?the (?<way3>following|previous|preceding) (?<season3>spring|summer|autumn|fall|winter)\b`,
    String.raw`(?:in )?(?<month6>${MONTH_NAMES}) of the (?<way2>following|next|previous|preceding) year\b`,
    String.raw`(?:on )?the (?<dom3>\d{1,2})(?:st|nd|rd|th) of (?:that|the same) month\b`,
    String.raw`(?:on |in |later )?that (?:same |very )?(?<that>day|morning|afternoon|evening|night|week|month|year)\b`,
    String.raw`(?<=^)(?:later )?(?:in|that) (?:the )?(?<part>morning|afternoon|evening)(?=,)`,
    String.raw`(?:the )(?<after>day|morning|evening|week|month|year) (?<order>after|before)(?=\s*(?:[,.;]|$))`,
  ].join('|'),
  'giu',
);

/** What a sentence with such words always has, in lower case; a look before the patterns. */
const MAY_COUNT = new RegExp(
  String.raw`(?:same|following|next|subsequent|previous|preceding) (?:day|morning|afternoon|evening|night|week|month|year)|(?:following|previous|preceding) (?:${MONTH_NAMES.toLowerCase()}|spring|summer|autumn|fall|winter)|(?:following|next|previous|preceding) year|(?:that|same) (?:(?:same|very) )?(?:day|morning|afternoon|evening|night|week|month|year|spring|summer|autumn|fall|winter|${MONTH_NAMES.toLowerCase()})|(?:day|morning|evening|week|month|year) (?:after|before)|^(?:later )?(?:in|that) (?:the )?(?:morning|afternoon|evening),`,
  'u',
);

/** The words of a sentence that count from another date, in order. Spans are UTF-16 in the text. */
export function findAnaphora(text: string, offset: number): readonly Anaphor[] {
  const lower = text.toLowerCase();
  if (!MAY_COUNT.test(lower)) return [];
  return [...text.matchAll(PATTERN)].map((match) => {
    const span = { start: offset + match.index, end: offset + match.index + match[0].length };
    const {
      which,
      unit,
      month,
      dom,
      dom2,
      month2,
      season,
      season2,
      month3,
      month4,
      month5,
      month6,
      way,
      way2,
      way3,
      season3,
      dom3,
      that,
      after,
      order,
      part: dayPart,
    } = match.groups ?? {};
    const name = month ?? month2 ?? month3 ?? month4 ?? month5 ?? month6;
    if (name !== undefined) {
      const day = dom ?? dom2;
      const index = MONTHS.findIndex((one) => one.toLowerCase() === name.toLowerCase()) + 1;
      return {
        ...span,
        shift: way2 !== undefined ? (SHIFTS[way2.toLowerCase()] ?? 0) : 0,
        unit: 'year',
        month: index,
        ...(way !== undefined && { next: /^f/iu.test(way) ? ('after' as const) : ('before' as const) }),
        ...(day !== undefined && { day: Number(day) }),
      };
    }
    if (dom3 !== undefined) return { ...span, shift: 0, unit: 'month', day: Number(dom3) };
    if (dayPart !== undefined) return { ...span, shift: 0, unit: 'day' };
    const part = SEASONS[(season ?? season2 ?? season3 ?? '').toLowerCase()];
    if (part !== undefined)
      return { ...span, shift: SHIFTS[way3?.toLowerCase() ?? 'same'] ?? 0, unit: 'year', season: part };
    if (after !== undefined)
      return { ...span, shift: order?.toLowerCase() === 'after' ? 1 : -1, unit: unitOf(after) };
    return { ...span, shift: SHIFTS[which?.toLowerCase() ?? ''] ?? 0, unit: unitOf(unit ?? that ?? '') };
  });
}

function unitOf(word: string): Anaphor['unit'] {
  const lower = word.toLowerCase();
  return lower === 'week' || lower === 'month' || lower === 'year' ? lower : 'day';
}

/** The first such words among the tokens `[from, to)`; `null` for none. */
export function anaphorIn(passage: Passage, from: number, to: number): Anaphor | null {
  if (passage.anaphora.length === 0) return null;
  const { start, end } = spanOf(passage, from, to);
  return passage.anaphora.find((one) => one.start >= start && one.start < end) ?? null;
}
