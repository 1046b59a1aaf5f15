import type { DiplomaticEvent, Problem, SourceDocument } from '#lib/model/index.ts';
import type { Sentence } from '#lib/text/index.ts';
import { dayOfWriting } from './passages/dateline.ts';
import { STAGES } from './pipeline.ts';
import type { Reading, SetAside } from './reading.ts';
import { parseDay } from './temporal/calendar.ts';
import { findTemporal } from './temporal/find.ts';
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
 * `progress` is told after every stage how far the reading is, 0 to 1.
 */
export function extract(document: SourceDocument, progress: (share: number) => void = () => {}): Extraction {
  const text = document.text ?? '';
  const released = document.published === null ? null : parseDay(document.published.date);
  const published = released === null ? null : dayOfWriting(text, released);
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
  const reading = STAGES.reduce((known, stage, index) => {
    const more = stage.read(known);
    progress((index + 1) / STAGES.length);
    return more;
  }, opening);
  for (const event of reading.events) assertQuoted(event, text);
  return {
    sentences: reading.passages.map(({ start, end, text: words }) => ({ start, end, text: words })),
    expressions: reading.expressions,
    events: reading.events,
    setAside: reading.setAside,
    problems: reading.problems,
  };
}

/** Throws when a quote of an event does not stand in the text: a fault of a rule, never of the article. */
function assertQuoted({ id, evidence, dating }: DiplomaticEvent, text: string): void {
  const targets = dating.expression === undefined ? evidence : [...evidence, dating.expression];
  for (const { quote, position } of targets) {
    if (text.slice(position.start, position.end) !== quote.exact)
      throw new Error(
        `${id}: the quote “${quote.exact}” does not stand at ${position.start}–${position.end}`,
      );
  }
}

/**
 * The temporal expressions of a bare text, all of it read alike: no headline, no footer, no events. Spans are UTF-16.
 * `documentDate` is an EDTF day; `null` or anything coarser resolves only dates that stand by themselves.
 */
export function tagText(text: string, documentDate: string | null): readonly TemporalMention[] {
  return findTemporal(text, documentDate === null ? null : parseDay(documentDate));
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
