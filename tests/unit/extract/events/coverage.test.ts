import { describe, expect, it } from 'vitest';
import type { SetAsideReason } from '#lib/extract/index.ts';
import { extract } from '#lib/extract/index.ts';
import { documentOf, reportOf } from '../document.ts';

const TOLD = 'Russia and Ukraine held talks in Berlin on Sunday, their delegations said.';

/** A line that became no event, and why. */
const LEFT_OUT: readonly (readonly [string, SetAsideReason])[] = [
  ['By Ann Lee', 'byline'],
  ['© 2026 The Agency. All rights reserved', 'boilerplate'],
  ['Die Gespräche wurden am Montag fortgesetzt, heißt es weiter.', 'other-language'],
  ['“Russia attacked Kyiv on Sunday,” it read.', 'quoted'],
  ['Germany did not sign the treaty on Friday.', 'negated'],
  ['Germany may sign the treaty on Friday.', 'hypothetical'],
  ['The talks are the first of their kind.', 'reference'],
  ['Germany has always opposed the plan.', 'background'],
  ['Chancellor Friedrich Merz said that it is hard.', 'undated'],
  ['It was a cold day in Kyiv on Friday.', 'no-trigger'],
  ['Will the talks in Doha resume on Friday?', 'hypothetical'],
  ['The war was in its fourth year in 2025.', 'no-trigger'],
]; // prettier-ignore

/** Neither a date nor a trigger: nothing to answer for. */
const SILENT: readonly string[] = ['It was a cold day.', 'The bridge is long.', 'The war goes on.'];

describe('setAsideOf', () => {
  it.each(LEFT_OUT)('%s: %s', (line, reason) => {
    const text = reportOf(TOLD, line);
    const { setAside } = extract(documentOf(text, '2025-12-15'));
    const reasons = setAside.filter((one) => line.startsWith(one.text)).map((one) => one.reason);
    expect(reasons).toEqual([reason]);
    for (const { span, text: words } of setAside) expect(text.slice(span.start, span.end)).toBe(words);
  });

  it.each(SILENT)('does not list “%s”', (line) => {
    const { setAside } = extract(documentOf(reportOf(TOLD, line), '2025-12-15'));
    expect(setAside.map((one) => one.reason)).toEqual(['headline']);
  });

  it('lists no sentence that an event rests on', () => {
    const { events, setAside } = extract(
      documentOf(reportOf(TOLD, 'Germany hosted the talks.'), '2025-12-15'),
    );
    const grounds = events.flatMap((event) => event.evidence.map(({ quote }) => quote.exact));
    expect(grounds).toEqual([TOLD, 'Germany hosted the talks.']);
    expect(setAside.map((one) => one.text)).toEqual(['A headline of no meaning']);
  });
});
