import type { SetAsideReason } from '#lib/extract/index.ts';
import type { DiplomaticEvent, Problem, SourceDocument, Span } from '#lib/model/index.ts';

/** A sentence that was read and left out, as a place in the document's text (UTF-16). */
export interface SetAsideLine extends Span {
  readonly reason: SetAsideReason;
}

/** An expression of time, as a place in the document's text (UTF-16), with what it means and why. */
export interface TimeLine extends Span {
  /** TIMEX3. */
  readonly value: string;
  readonly rule: string;
  /** One sentence for a journalist. */
  readonly because: string;
}

/** An article as it was read: what the page shows of an extraction. */
export interface ArticleReading {
  readonly document: SourceDocument;
  /** Candidates in text order. */
  readonly events: readonly DiplomaticEvent[];
  readonly setAside: readonly SetAsideLine[];
  readonly times: readonly TimeLine[];
  /** How many sentences the article has. */
  readonly sentences: number;
}

/** The problems of a file that are told beside its name; that an article is not in English stands in its own form. */
export function troublesOf(problems: readonly Problem[]): readonly Problem[] {
  return problems.filter(({ code }) => code !== 'language-not-read');
}
