import { describe, expect, it } from 'vitest';
import { readLines } from '../stages.ts';

/** Lines, and the date and words of the last event that they tell; every report is of Monday 15 December 2025. */
const SEQUELS: readonly (readonly [
  name: string,
  lines: readonly string[],
  date: string,
  words: string | null,
])[] = [
  ['an answer to a day', ['Norway expelled two envoys on December 3.', 'In response, Ankara recalled its envoy.'], '[2025-12-03..2025-12-15]', 'In response'],
  ['an answer at once on the day of the report', ['Norway expelled two envoys on Monday.', 'Ankara promptly vowed a reply.'], '2025-12-15', 'promptly'],
  ['an answer to a month', ['Norway expelled two envoys in March 2023.', 'In retaliation, Ankara recalled its envoy.'], '2023-03~', 'In retaliation'],
  ['the main clause is answered, not its reason', ['Norway expelled two envoys on December 9, six days after Russia attacked Kyiv.', 'In response, Ankara recalled its envoy.'], '[2025-12-09..2025-12-15]', 'In response'],
]; // prettier-ignore

/** Nothing here says what the last line hangs on. */
const NOTHING: readonly (readonly [name: string, lines: readonly string[]])[] = [
  ['no event before', ['The sea was calm.', 'The sky was blue.', 'In response, Ankara recalled its envoy.']],
  ['no word that answers', ['Norway expelled two envoys on December 3.', 'The sea was calm.', 'Ankara recalled its envoy.']],
  ['too far back', ['Norway expelled two envoys on December 3.', 'The sea was calm.', 'The sky was blue.', 'In response, Ankara recalled its envoy.']],
  ['an answer still to come', ['Norway expelled two envoys on December 3.', 'In response, Ankara will recall its envoy.']],
  ['an answer to a plan', ['The sea was calm.', 'Norway will expel two envoys on December 20.', 'In response, Ankara recalled its envoy.']],
]; // prettier-ignore

describe('dateSequels', () => {
  it.each(SEQUELS)('%s', (_, lines, date, words) => {
    const event = readLines(lines).events.find(
      (one) => one.evidence[0]?.quote.exact === lines.at(-1) && one.dating.rule === 'answer',
    );
    expect(event?.date).toBe(date);
    expect(event?.dating.expression?.quote.exact).toBe(words);
    expect(event?.dating.anchor?.kind).toBe('event');
  });

  it.each(NOTHING)('nothing: %s', (_, lines) => {
    expect(readLines(lines).events.filter((one) => one.dating.rule === 'answer')).toEqual([]);
  });
});
