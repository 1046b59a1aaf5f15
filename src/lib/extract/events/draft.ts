import type { Kind, Role, Span } from '#lib/model/index.ts';
import type { ActorMention } from '../actors/find.ts';
import type { Link } from '../clauses/split.ts';
import type { PlaceMention } from '../places/find.ts';
import type { TemporalMention } from '../temporal/rule.ts';
import type { NounTrigger, Trigger } from '../triggers/find.ts';
import type { Factuality, Tense } from '../triggers/modality.ts';
import type { NounPhrase } from '../triggers/phrase.ts';
import type { Anaphor } from './anaphora.ts';

/** An actor in its role in one draft. */
export interface Part {
  readonly actor: ActorMention;
  readonly role: Role;
}

/** The key of a draft that has none yet; a copy with its key then has the same parts, which is faster to make. */
export const NO_KEY = -1;

/** What one clause says of one event, before anything outside the clause is known. */
export interface Draft {
  /** Unique within the reading, in text order. */
  readonly key: number;
  /** Index of the passage, and of the clause in it. */
  readonly sentence: number;
  readonly clause: number;
  readonly link: Link;
  readonly kind: Kind;
  readonly head: Trigger;
  readonly noun: NounTrigger | null;
  readonly phrase: NounPhrase | null;
  readonly factuality: Factuality;
  readonly tense: Tense;
  /** Expressions that name a date, in text order. */
  readonly times: readonly TemporalMention[];
  /** Words that count from what the text told before: "the following day"; only where no date is said. */
  readonly anaphor: Anaphor | null;
  /** Words like "on Tuesday" in a report whose own date is not known: there is a date, but nobody can say which. */
  readonly unresolved: TemporalMention | null;
  /** A time of day without a date. */
  readonly clock: TemporalMention | null;
  readonly duration: TemporalMention | null;
  readonly parts: readonly Part[];
  /** True when "both countries", "the two sides" stand among the actors. */
  readonly bothSides: boolean;
  readonly places: readonly PlaceMention[];
  readonly attribution: readonly string[];
  /** What was said, for events of speech. */
  readonly content: Span | null;
  /** What the verb acts on, or the noun with what depends on it: the rest of the clause. */
  readonly rest: Span;
  readonly relation: Relation | null;
}

/** One thing stands before or after another, by some amount of time or none said. */
export interface Relation {
  /** This draft stands so to the other. */
  readonly order: 'before' | 'after';
  readonly other: { readonly kind: 'draft' | 'reference'; readonly key: number };
  /** "a day", "days"; `null` when not said. */
  readonly quantity: TemporalMention | null;
  /** From the quantity to the end of the clause that holds the other: the words that date this draft. */
  readonly words: Span;
}

/** A noun that points back (or ahead) at an event told elsewhere: "the talks", "Peskov's remarks". */
export interface Reference {
  /** Unique within the reading, in text order. */
  readonly key: number;
  readonly sentence: number;
  readonly clause: number;
  readonly noun: NounTrigger;
  readonly phrase: NounPhrase;
  /** Whose words they are, for nouns of speech. */
  readonly owner: string | null;
  /** Those who host or mediate it, when the clause says so. */
  readonly hosts: readonly Part[];
  readonly places: readonly PlaceMention[];
  /** True for "being held", "ongoing". */
  readonly ongoing: boolean;
  /** True when the sentence calls it unclear. */
  readonly doubted: boolean;
}

/** What the stages make of one passage. */
export interface PassageEvents {
  readonly drafts: readonly Draft[];
  readonly references: readonly Reference[];
}
