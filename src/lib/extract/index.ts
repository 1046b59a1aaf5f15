import type { DiplomaticEvent, Problem, SourceDocument } from '#lib/model/index.ts';
import type { Sentence } from '#lib/text/index.ts';
import { STAGES } from './pipeline.ts';
import type { Reading, SetAside } from './reading.ts';
import { parseDay } from './temporal/calendar.ts';
import type { TemporalMention } from './temporal/rule.ts';

export type { SetAside, SetAsideReason } from './reading.ts';
export type { TemporalMention, TemporalType } from './temporal/rule.ts';

/** What was read from a document, and what was left out. Spans are UTF-16 positions in its text. */
export interface Extraction {
  readonly sentences: readonly Sentence[];
  /** Temporal expressions of headline and body, in text order. */
  readonly expressions: readonly TemporalMention[];
  /** Candidates, in text order. Every one has evidence whose quote stands in the text. */
  readonly events: readonly DiplomaticEvent[];
  /** Sentences with a date or a trigger that became no event, and lines that are no report, with the reason. */
  readonly setAside: readonly SetAside[];
  readonly problems: readonly Problem[];
}

/**
 * Reads the events out of a document, which must carry its text. Weekdays and "yesterday" need the document date
 * with day precision; without it only dates that stand by themselves are resolved, and a warning says so.
 */
export function extract(document: SourceDocument): Extraction {
  const text = document.text ?? '';
  const published = document.published === null ? null : parseDay(document.published.date);
  const opening: Reading = {
    document,
    text,
    published,
    passages: [],
    expressions: [],
    drafts: [],
    events: [],
    setAside: [],
    problems: problemsOf(document, published),
  };
  const reading = STAGES.reduce((known, stage) => stage.read(known), opening);
  return {
    sentences: reading.passages.map(({ start, end, text: words }) => ({ start, end, text: words })),
    expressions: reading.expressions,
    events: reading.events,
    setAside: reading.setAside,
    problems: reading.problems,
  };
}

function problemsOf(document: SourceDocument, published: number | null): readonly Problem[] {
  const problems: Problem[] = [];
  const warn = (code: string, path: string, args: Problem['args'] = {}): void => {
    problems.push({ code, severity: 'warning', path: [path], args });
  };
  if (document.text === undefined || document.text.trim() === '')
    warn('document-without-text', 'text', { document: document.id });
  if (published === null) warn('document-date-unknown', 'published', { document: document.id });
  if (!/^en\b/iu.test(document.language))
    warn('language-not-read', 'language', { language: document.language });
  return problems;
}
