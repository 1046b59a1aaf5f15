import type { DiplomaticEvent, Problem, SourceDocument, Span } from '#lib/model/index.ts';
import type { Sentence, Token } from '#lib/text/index.ts';
import type { ActorMention } from './actors/find.ts';
import type { Clause } from './clauses/split.ts';
import type { Anaphor } from './events/anaphora.ts';
import type { Draft } from './events/draft.ts';
import type { PassageRole } from './passages/classify.ts';
import type { PlaceMention } from './places/find.ts';
import type { TemporalMention } from './temporal/rule.ts';
import type { Trigger } from './triggers/find.ts';

/** One sentence with everything that the stages have recognised in it. */
export interface Passage extends Sentence {
  readonly role: PassageRole;
  readonly tokens: readonly Token[];
  /** For every token: whether it stands inside quotation marks. */
  readonly quoted: readonly boolean[];
  readonly times: readonly TemporalMention[];
  /** Words that count from a date told before: "the following day". No time stands inside one. */
  readonly anaphora: readonly Anaphor[];
  /** The date that opens an entry in a list of dates, where the present tense tells the past; `null`: no entry. */
  readonly label: TemporalMention | null;
  readonly actors: readonly ActorMention[];
  readonly places: readonly PlaceMention[];
  readonly triggers: readonly Trigger[];
  readonly clauses: readonly Clause[];
}

/** Why a sentence with a date or a trigger became no event. */
export type SetAsideReason =
  | 'headline'
  | 'byline'
  | 'boilerplate'
  | 'other-language'
  | 'quoted'
  | 'negated'
  | 'hypothetical'
  | 'reference'
  | 'background'
  | 'undated'
  | 'no-trigger';

/** A sentence that was read and left out. */
export interface SetAside {
  readonly span: Span;
  readonly text: string;
  readonly reason: SetAsideReason;
}

/** What is known of a document after a stage; each stage returns a new one. */
export interface Reading {
  readonly document: SourceDocument;
  readonly text: string;
  /**
   * Day number that "yesterday" counts from: the document date, or the dateline's own day where that is up to three days
   * earlier. `null` when unknown or coarser than a day.
   */
  readonly published: number | null;
  readonly passages: readonly Passage[];
  readonly expressions: readonly TemporalMention[];
  readonly drafts: readonly Draft[];
  readonly events: readonly DiplomaticEvent[];
  readonly setAside: readonly SetAside[];
  readonly problems: readonly Problem[];
}
