import { describe, expect, it } from 'vitest';
import { extract } from '#lib/extract/index.ts';
import type { Confidence } from '#lib/model/index.ts';
import { documentOf, reportOf } from '../document.ts';

/** The confidence of the first event of a report. Throws when there is none. */
function confidence(...lines: readonly string[]): Confidence {
  const [event] = extract(documentOf(reportOf(...lines), '2025-12-15')).events;
  if (event?.confidence === undefined) throw new Error(`no event in ${lines.join(' ')}`);
  return event.confidence;
}

const REASONS: readonly (readonly [string, string])[] = [
  ['Merz met Macron in Paris on 3 May 2025.', 'day stated in the sentence'],
  ['Merz met Macron in Paris on Sunday.', 'day counted from the date of the report'],
  ['Merz met Macron in Paris in May 2025.', 'only a month, a year or a range stated'],
  ['Chancellor Merz met President Macron.', 'no date stated: only bounds from the text'],
  ['Russia attacked Kyiv on Sunday.', 'kind from the verb'],
  ['Russia and Ukraine held talks in Berlin on Sunday.', 'kind from a verb and its noun'],
  ['The accord of 6 June 2023 is old.', 'kind from a noun only'],
  ['Malta widened the quay on Sunday.', 'verb of no known kind'],
  ['Russia attacked Kyiv on Sunday.', 'participants named in the sentence'],
  ['The accord of 6 June 2023 is old.', 'nobody named'],
  ['Russia attacked Kyiv on Sunday.', 'told as a fact'],
  ['Merz will visit Paris on Friday.', 'announced, not yet done'],
  ['The visit on Friday was cancelled.', 'claimed, denied or called off'],
  ['Merz met Macron in Paris on Sunday.', 'place stated in the sentence'],
  ['Malta widened the quay on Sunday.', 'no place'],
];

describe('confidenceOf', () => {
  it.each(REASONS)('%s: %s', (line, reason) => expect(confidence(line).reasons).toContain(reason));

  it('is whole only where day, deed, people and place stand in one sentence', () => {
    expect(
      confidence('Chancellor Friedrich Merz met President Emmanuel Macron in Paris on 3 May 2025.').score,
    ).toBe(1);
    expect(confidence('Chancellor Friedrich Merz met President Emmanuel Macron on 3 May 2025.').score).toBe(
      0.95,
    );
  });

  it('falls with every part that the text does not say', () => {
    const scores = [
      'Chancellor Merz met President Macron in Paris on 3 May 2025.',
      'Chancellor Merz met President Macron in Paris on Sunday.',
      'Chancellor Merz met President Macron in Paris in May 2025.',
      'Chancellor Merz met President Macron in Paris.',
    ].map((line) => confidence(line).score);
    expect([...scores].sort((a, b) => b - a)).toEqual(scores);
    expect(new Set(scores).size).toBe(scores.length);
  });

  it('has two decimals, lies from 0 to 1 and gives a reason for every part', () => {
    for (const [line] of REASONS) {
      const { score, reasons } = confidence(line);
      expect(score).toBe(Math.round(score * 100) / 100);
      expect(score).toBeGreaterThan(0);
      expect(score).toBeLessThanOrEqual(1);
      expect(reasons.length).toBeGreaterThanOrEqual(5);
    }
  });
});
