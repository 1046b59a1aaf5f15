import type { DiplomaticEvent, TextTarget, Timeline } from '#lib/model/index.ts';

/**
 * Whether the quoted words stand in the text where the event says they stand.
 * `verified`: every quote does. `broken`: one does not. `no-text`: a text did not travel with the timeline, so
 * nothing can be said about it (and no other quote is broken).
 */
export type Verification = 'verified' | 'broken' | 'no-text';

/** Compares the text at each evidence's position, and at the date expression's, with the quote. */
export function verifyEvent(timeline: Timeline, event: DiplomaticEvent): Verification {
  const targets: readonly TextTarget[] = event.dating.expression
    ? [...event.evidence, event.dating.expression]
    : event.evidence;
  const results = targets.map((target) => verifyTarget(timeline, target));
  if (results.includes('broken')) return 'broken';
  return results.includes('no-text') ? 'no-text' : 'verified';
}

function verifyTarget(timeline: Timeline, target: TextTarget): Verification {
  const document = timeline.documents.find((candidate) => candidate.id === target.document);
  if (!document) return 'broken';
  if (document.text === undefined) return 'no-text';
  const found = document.text.slice(target.position.start, target.position.end);
  return found === target.quote.exact ? 'verified' : 'broken';
}
