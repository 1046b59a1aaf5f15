import type { Calendar, Certainty, DateFields, DateLanguage, DateWords } from '#lib/edtf/index.ts';
import type { Kind, Lane, Modality, Quad } from '#lib/model/index.ts';
import type { LeftOut } from '../scene.ts';
import type { Plural } from './plural.ts';

/** A language of the drawing, or a BCP 47 tag: English words around that locale's names of months. */
export type Locale = string | Language;

/** All that a figure says beyond the words of its articles, and how it writes dates and numbers. */
export interface Language extends DateLanguage {
  /** BCP 47, of its words. */
  readonly tag: string;
  /** Tells languages and their styles apart. */
  readonly id: string;
  /** Which way lines of text and time run. */
  readonly direction: 'ltr' | 'rtl';
  readonly words: TimelineWords;
  readonly figure: FigureWords;
  /** `null`: the words that the kinds and lanes themselves hold, which are English. */
  readonly names: Names | null;
  /** The words of an axis. */
  readonly fields: (time: number, fields: DateFields) => string;
  /** "12,345" */
  readonly number: (count: number) => string;
  readonly stretches: Stretches;
}

/** What one language's file holds. */
export interface LanguageTable {
  readonly tag: string;
  readonly direction: 'ltr' | 'rtl';
  readonly calendar: Calendar;
  /** Between groups of three digits, and the least number that has them. */
  readonly grouping: { readonly mark: string; readonly from: number };
  readonly dates: DateWords;
  readonly words: TimelineWords;
  readonly figure: FigureWords;
  readonly names: Names;
  readonly stretches: Stretches;
}

/** Length of a stretch of time that is left out: "34 months", and short "34 mths". */
export type Stretches = Readonly<
  Record<'hour' | 'day' | 'month' | 'year', { readonly long: Plural; readonly short: Plural }>
>;

/** Names of what is ours: kinds and lanes. */
export interface Names {
  /** As it stands alone: "Talks". */
  readonly kinds: Readonly<Record<Kind, string>>;
  readonly lanes: Readonly<Record<Lane, string>>;
  readonly unnamed: Readonly<Record<'actor' | 'place' | 'document', string>>;
  /** The lane of the smallest ones, put together. */
  readonly others: string;
}

/** Words of the drawing and its key: what a screen needs as well. */
export interface TimelineWords {
  /** With the spaces that the language sets around them. */
  readonly colon: string;
  readonly semicolon: string;
  /** Empty for plain assertion. */
  readonly modality: Readonly<Record<Modality, string>>;
  readonly says: (who: string) => string;
  /** Behind a month or year: "December 2025, day not given". */
  readonly dayNotGiven: string;
  readonly noDate: string;
  /** Inside a line. */
  readonly unknownDate: string;
  readonly sources: Plural;
  /** Behind the date of a document, in brackets; empty for one that the page prints. */
  readonly basis: Readonly<Record<'printed' | 'given' | 'inferred', string>>;
  readonly key: {
    readonly dates: string;
    readonly saidToBe: string;
    readonly kinds: string;
    readonly certainty: Readonly<Record<Certainty, string>>;
    readonly timeOfDay: string;
    readonly about: string;
    readonly perhaps: string;
    readonly otherSource: string;
    readonly dense: string;
    readonly denseUnsure: string;
    readonly goingOn: string;
    readonly timeLeftOut: string;
    readonly quads: Readonly<Record<Quad, string>>;
    /** Kinds that are not named: "3 more". */
    readonly more: Plural;
    /** A kind inside a line: "talks". */
    readonly inside: (kind: string) => string;
  };
  readonly cluster: {
    readonly events: Plural;
    /** "412 events with longer dates, which last through or may lie in March 2022" */
    readonly longer: (events: string, span: string) => string;
    readonly unsure: string;
    readonly someUnsure: Plural;
    readonly span: (from: string, to: string) => string;
  };
}

/** Words that only a whole figure has: notes, foot, summary. */
export interface FigureWords {
  /** Before and behind a quotation. */
  readonly quotes: readonly [open: string, close: string];
  /** Nearest source first. */
  readonly citing: (sources: readonly string[]) => string;
  readonly sameSentence: (note: string) => string;
  readonly elsewhere: (date: string) => string;
  readonly source: string;
  readonly sources: string;
  readonly verified: string;
  readonly madeWith: string;
  readonly notDrawn: Plural;
  /** Why; "#": number of the lanes that it is about. */
  readonly reasons: Readonly<Record<LeftOut['why'], Plural>>;
  readonly withoutDate: Plural;
  readonly key: string;
  readonly summary: SummaryWords;
  readonly page: PageWords;
}

/** Headings and sentences of the page that holds a figure with a table of its events. */
export interface PageWords {
  readonly figure: string;
  readonly events: string;
  readonly byDate: Plural;
  readonly firstOf: (shown: string, all: string) => string;
  /** Heads of the table. */
  readonly number: string;
  readonly date: string;
  readonly howSure: string;
  readonly event: string;
  readonly kind: string;
  readonly sources: string;
  readonly sentences: string;
  readonly opensAgain: string;
}

/** Sentences of the summary, without their full stops. */
export interface SummaryWords {
  /** "Timeline of 11 events", the span follows behind a comma. */
  readonly events: Plural;
  readonly span: (from: string, to: string) => string;
  /** "5 lanes", the list follows behind a colon. */
  readonly lanes: Plural;
  /** `events`: the number with its noun. */
  readonly densest: (count: string, days: string, events: string) => string;
  readonly allKnown: string;
  readonly unsure: Plural;
  readonly modality: Readonly<Record<Exclude<Modality, 'asserted'>, Plural>>;
  readonly undated: Plural;
  readonly together: Plural;
  /** How sure an event without a date is. */
  readonly notKnown: string;
}
