import { describe, expect, it } from 'vitest';
import { readLines } from '../stages.ts';

type Case = readonly [name: string, lines: readonly string[], date: string, rule: string];

/** Lines, and the date and rule of the last event that they tell; every report is of Monday 15 December 2025. */
const TOLD: readonly Case[] = [
  ['a deed behind the news of the day', ['Norway expelled two envoys on Monday.', 'Ankara summoned the ambassador of Norway.'], '2025-12-15', 'told-with'],
  ['speech behind the news of the day', ['Norway expelled two envoys on Monday.', 'President Hakan Fidan accused Oslo of theft.'], '2025-12-15', 'told-with'],
  ['speech behind background', ['Norway expelled two envoys on Monday.', 'The two signed a treaty in March 2014.', 'President Hakan Fidan accused Oslo of theft.'], '2025-12-15', 'told-with'],
  ['a deed behind yesterday', ['Norway expelled two envoys on Sunday.', 'Ankara summoned the ambassador of Norway.'], '[2025-12-14..2025-12-15]', 'told-with'],
  ['two who agree', ['Putin met Xi on Monday.', 'The two agreed a ceasefire.'], '2025-12-15', 'told-with'],
  ['done by saying so', ['Norway expelled two envoys on Monday.', 'Ankara strongly condemns the decision.'], '2025-12-15', 'report-present'],
  ['given as it is told', ['Norway expelled two envoys on Monday.', 'The Norwegian government is allocating 85 million euros to Moldova.'], '2025-12-15', 'report-present'],
  ['a time of day alone, to come', ['Norway expelled two envoys on Monday.', 'The envoys are scheduled to land in Ankara at 21:30.'], '2025-12-15', 'clock-of-report'],
]; // prettier-ignore

/** The last line tells nothing of the day of the report. */
const NOT_TOLD: readonly (readonly [name: string, lines: readonly string[]])[] = [
  ['no news of the day before it', ['Norway expelled two envoys in March.', 'Ankara summoned the ambassador of Norway.']],
  ['a deed behind background', ['Norway expelled two envoys on Monday.', 'The two signed a treaty in March 2014.', 'Ankara summoned the ambassador of Norway.']],
  ['told as past of the past', ['Norway expelled two envoys on Monday.', 'Ankara had summoned the ambassador of Norway.']],
  ['earlier talks', ['Norway expelled two envoys on Monday.', 'Earlier talks were held in Vienna.']],
  ['a habit', ['Norway expelled two envoys on Monday.', 'Ankara repeatedly summoned the ambassador of Norway.']],
  ['a verb of no kind', ['Norway expelled two envoys on Monday.', 'The minister smiled at the ambassador of Norway.']],
  ['a plan without a clock', ['Norway expelled two envoys on Monday.', 'The envoys are scheduled to land in Ankara.']],
]; // prettier-ignore

const RULES = /^(?:told-with|report-present|clock-of-report)$/u;

describe('dateByNarrative', () => {
  it.each(TOLD)('%s', (_, lines, date, rule) => {
    const event = readLines(lines).events.findLast((one) => one.evidence[0]?.quote.exact === lines.at(-1));
    expect([event?.date, event?.dating.rule]).toEqual([date, rule]);
    expect(event?.dating.explanation).toMatch(/\.$/u);
  });

  it.each(NOT_TOLD)('nothing: %s', (_, lines) => {
    const { events } = readLines(lines);
    expect(
      events.filter((one) => one.evidence[0]?.quote.exact === lines.at(-1) && RULES.test(one.dating.rule)),
    ).toEqual([]);
  });

  it('says nothing where the day of the report is not known', () => {
    const lines = [
      'Norway expelled two envoys on 3 December 2025.',
      'Ankara strongly condemns the decision.',
    ];
    expect(readLines(lines, null).events.filter((one) => RULES.test(one.dating.rule))).toEqual([]);
  });
});
