/**
 * The Dateline file format, version 1. These types are the specification: the JSON Schema in
 * `static/schema/timeline-1.schema.json` is generated from the validator in `schema.ts`, which is held
 * to these types by the compiler.
 *
 * In memory, positions count UTF-16 code units; in files, Unicode code points (`text/position.ts` converts).
 */
import type { FigurePreset } from './figure.ts';
import type { Kind, PloverCode, Quad } from './kind.ts';

/** Unknown keys that start with `x-` survive a round trip; any other unknown key is a warning. */
export interface Extensions {
  readonly [key: `x-${string}`]: unknown;
}

/** The stored whole: documents and the events read from them. `*.timeline.json`. */
export interface Timeline extends Extensions {
  /** Name and major version of the format. A higher version is refused with both numbers. */
  readonly format: 'dateline/1';
  /** Headline of the timeline and of the figure. Not empty. */
  readonly title: string;
  /** One sentence under the title; may be empty. */
  readonly dek: string;
  /** Figures that were asked for before, in the order in which they were saved. */
  readonly figures?: readonly FigurePreset[];
  readonly documents: readonly SourceDocument[];
  /** In any order; drawing and tables sort by earliest bound, then latest bound, then id. */
  readonly events: readonly DiplomaticEvent[];
}

/** One source text with its metadata. */
export interface SourceDocument extends Extensions {
  /** `doc-` and the first 12 hex digits of `sha256`. */
  readonly id: string;
  readonly headline: string;
  readonly subhead?: string;
  /** Author line without "By": "Burc Eruygur". */
  readonly byline?: string;
  /** Who published it: "Anadolu Agency". */
  readonly provider?: string;
  /** Place in the dateline: "Istanbul". Where it was written, not where anything happened. */
  readonly datelinePlace?: string;
  /** BCP 47 tag, "en". */
  readonly language: string;
  /** When it was published; `null` when unknown (then only dates that need no anchor are resolved). */
  readonly published: Publication | null;
  /** Address of the live page, http(s). */
  readonly address?: string;
  /** The body with headline, subhead and byline as its first lines, `\n` between blocks. Absent in exports. */
  readonly text?: string;
  /** SHA-256 of `text` as UTF-8, 64 lower-case hex digits; stays when the text is left out. */
  readonly sha256: string;
}

/** When a document was published: the anchor of "yesterday" and "on Monday". */
export interface Publication {
  /** EDTF date, day precision or coarser, in the document's own zone: "2025-12-15". */
  readonly date: string;
  /** `HH:MM`, 24 hours, local to `zone`. */
  readonly time?: string;
  /** IANA zone name: "Europe/Istanbul". */
  readonly zone?: string;
  /** Where the date comes from: on the page, from a person, or inferred. */
  readonly basis: 'printed' | 'given' | 'inferred';
  /** Why, in one sentence, for people. */
  readonly note?: string;
}

/** Something that happened, was said, or is planned, at one time, with the words that say so. */
export interface DiplomaticEvent extends Extensions {
  /** Stable: `ev-` and 12 hex digits made from document, kind and the position of the first evidence. */
  readonly id: string;
  /** At most 120 characters when written by hand; generated ones at most 70. */
  readonly title: string;
  /** EDTF (level 0, 1, and one-of sets of level 2); `null`: undated, kept in the tray. */
  readonly date: string | null;
  /** `HH:MM`, 24 hours, only with a date of day precision. */
  readonly time?: string;
  readonly partOfDay?: PartOfDay;
  readonly dating: Dating;
  readonly kind: Kind;
  /** PLOVER class of the kind, `null` where PLOVER has none. Must agree with `kind`. */
  readonly plover: PloverCode | null;
  /** PLOVER quad of the kind. Must agree with `kind`. */
  readonly quad: Quad;
  readonly modality: Modality;
  readonly places: readonly Place[];
  readonly participants: readonly Participant[];
  /** Who says so, nearest source first: ["Ukrinform", "a source in Ukraine's delegation"]; empty: the document itself. */
  readonly attribution: readonly string[];
  /** At least one; the first is the sentence the event was read from. */
  readonly evidence: readonly Evidence[];
  readonly duration?: Duration;
  /** How well the text grounds the event; given by extraction, absent in events made by hand. */
  readonly confidence?: Confidence;
  /** Dates from outside the documents; drawn apart, never replacing `date`. */
  readonly refinements?: readonly Refinement[];
  readonly review: Review;
}

export type PartOfDay = 'morning' | 'midday' | 'afternoon' | 'evening' | 'night';

/** Whether the words say it happened, will happen, is claimed, is denied, or was called off. */
export type Modality = 'asserted' | 'planned' | 'alleged' | 'denied' | 'cancelled';

/** Words in a document: W3C Web Annotation selectors. `exact` must equal the text at `position`. */
export interface TextTarget {
  /** Id of the document. */
  readonly document: string;
  readonly quote: TextQuoteSelector;
  readonly position: TextPositionSelector;
}

/** https://www.w3.org/TR/annotation-model/#text-quote-selector ; up to 32 characters either side. */
export interface TextQuoteSelector {
  readonly type: 'TextQuoteSelector';
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** https://www.w3.org/TR/annotation-model/#text-position-selector ; `[start, end)`, in files in code points. */
export interface TextPositionSelector {
  readonly type: 'TextPositionSelector';
  readonly start: number;
  readonly end: number;
}

/** What a quoted sentence says about the event. */
export type Support = 'event' | 'date' | 'earliest' | 'latest' | 'place' | 'participants' | 'doubt';

/** One whole sentence that an event rests on. */
export interface Evidence extends TextTarget, Extensions {
  /** At least one. `earliest`/`latest`: justifies that end of a one-of set. `doubt`: says what is open. */
  readonly supports: readonly Support[];
}

/** How the words became the date. */
export interface Dating extends Extensions {
  /** The words of time themselves ("On Sunday"); absent when there are none. Lies in some document. */
  readonly expression?: TextTarget;
  /** What a relative expression hangs on. */
  readonly anchor?: DateAnchor;
  /** Name of the rule that resolved it, kebab-case: "weekday-past". `none` when undated. */
  readonly rule: string;
  /** Parts of the date that the words do not say and the anchor supplied. */
  readonly implied: readonly ('century' | 'year' | 'month' | 'day')[];
  /** One sentence for a journalist: why this date. */
  readonly explanation: string;
}

/** The known date from which a relative one was counted. */
export type DateAnchor =
  | { readonly kind: 'document-date'; readonly date: string }
  /** `event`: id of another event in the same timeline. */
  | { readonly kind: 'event'; readonly event: string; readonly date: string };

export interface Place extends Extensions {
  /** "Berlin" */
  readonly name: string;
  /** ISO 3166-1 alpha-2, upper case; absent when unknown. */
  readonly country?: string;
  /** `stated` in the event's own sentence, `other-sentence`, or `implied` ("Germany hosted …"). */
  readonly basis: 'stated' | 'other-sentence' | 'implied';
}

/** An actor in its role in one event. */
export interface Participant extends Extensions {
  /** Canonical name: "Volodymyr Zelenskyy", "Ukraine", "NATO". */
  readonly name: string;
  readonly type: 'person' | 'country' | 'organisation' | 'group';
  readonly role: Role;
  /** ISO 3166-1 alpha-2 of the actor's country, where known. */
  readonly country?: string;
  /** Title as the text gives it: "Kremlin spokesman". */
  readonly title?: string;
}

/** CAMEO/ACE roles. `speaker` only in statements, demands, threats and their like. */
export type Role = 'initiator' | 'target' | 'host' | 'mediator' | 'speaker' | 'participant';

/** How well an event is grounded in its text, and why. No probability: a table of weights gives it. */
export interface Confidence {
  /** From 0 (nothing but a word) to 1 (day, deed, people and place in one sentence), at most two decimals. */
  readonly score: number;
  /** For people, in a fixed order: "day stated in the sentence", "kind from a noun only". */
  readonly reasons: readonly string[];
}

export interface Duration {
  /** ISO 8601: "PT5H". */
  readonly value: string;
  readonly modifier?: 'more-than' | 'less-than' | 'about';
}

/** A date from outside, with its addresses. */
export interface Refinement extends Extensions {
  /** EDTF. */
  readonly date: string;
  /** What the outside page says, in own words, one sentence. */
  readonly basis: string;
  /** At least one. */
  readonly sources: readonly { readonly title: string; readonly url: string }[];
}

/** Where the event stands in review. */
export interface Review extends Extensions {
  readonly state: 'candidate' | 'accepted' | 'edited' | 'rejected';
  /** What extraction said before a person changed it; only the changed keys. */
  readonly extracted?: { readonly title?: string; readonly date?: string | null; readonly kind?: Kind };
}
