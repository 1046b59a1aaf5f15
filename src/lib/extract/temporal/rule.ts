import type { PartOfDay } from '#lib/model/index.ts';
import type { Mention } from '../mention.ts';
import type { Outlook } from './outlook.ts';
import type { Amount } from './words.ts';

export type TemporalType = 'DATE' | 'TIME' | 'DURATION' | 'SET';
export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'week'
  | 'weekend'
  | 'month'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'century';
export type Implied = 'century' | 'year' | 'month' | 'day';

/** What the words mean, once the document date is known. */
export interface TemporalReading {
  readonly type: TemporalType;
  /** TIMEX3 value: "2025-12-15TEV", "P1D", "PXD", "PAST_REF". */
  readonly value: string;
  /** EDTF when the words name a calendar date; `null` for durations, sets and dates that need an unknown anchor. */
  readonly date: string | null;
  readonly partOfDay?: PartOfDay;
  /** `HH:MM`. */
  readonly time?: string;
  readonly modifier?: 'more-than' | 'less-than' | 'about' | 'early' | 'mid' | 'late';
  /** What a duration counts, or how far a date lies from another. */
  readonly quantity?: { readonly amount: Amount; readonly unit: Unit };
  /** Parts of the date that the document date supplied. */
  readonly implied: readonly Implied[];
  /** True when the reading depends on the document date. */
  readonly anchored: boolean;
  /** End of a sentence that begins with the words: "the last Sunday before …". No full stop. */
  readonly because: string;
}

/** A temporal expression found in a text. */
export interface TemporalMention extends Mention, TemporalReading {}

export interface TemporalContext {
  /** Day number of the document date; `null` when unknown or coarser than a day. */
  readonly published: number | null;
  /** Whether the clause around the words looks back or ahead. Computed when asked. */
  readonly outlook: () => Outlook;
  /** The whole text and where the words stand in it. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** One way in which news writes a time: a pattern, and what its words mean. Order lives in `rules/index.ts`. */
export interface TemporalRule {
  readonly name: string;
  /** Kinds of words (`scan.ts`) of which at least one must be near, or the rule is not tried. */
  readonly needs: number;
  /** Kinds of which one more must be near; absent for none. */
  readonly also?: number;
  /** Sticky; tried at the beginnings of words. Must not cross a line, and must be bounded in length. */
  readonly pattern: RegExp;
  /** `null`: these words are no time after all. */
  readonly read: (groups: Groups, context: TemporalContext) => TemporalReading | null;
}

/** Named groups of the pattern. */
export type Groups = Readonly<Record<string, string | undefined>>;

/** A pattern as rules need it: at one place, without regard to case, and ending where a word ends. */
export function pattern(source: string): RegExp {
  return new RegExp(String.raw`(?:${source})(?![a-z0-9])`, 'iy');
}
