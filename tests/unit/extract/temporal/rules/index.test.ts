import { describe, expect, it } from 'vitest';
import { findTemporal } from '../../../../../src/lib/extract/temporal/find.ts';
import { TEMPORAL_RULES } from '../../../../../src/lib/extract/temporal/rules/index.ts';
import { PUBLISHED } from '../rows.ts';

/** A sentence for every rule, which no other rule reads. */
const SENTENCES: Readonly<Record<string, string>> = {
  'iso-date': 'It came on 2021-05-03.',
  'numeric-date': 'It came on 24/11/2021.',
  'numeric-date-year-first': 'It came on 89-10-30.',
  'month-day-year': 'It came on May 3, 2021.',
  'day-month-year': 'It came on 3 May 2021.',
  'month-day': 'It came on May 3.',
  'year-month-day': 'It came on 2021, May 3 there.',
  'week-of-day': 'It came in the week of May 3.',
  'day-of-month': 'It came on the 3rd.',
  'day-month': 'It came on 3 May.',
  'month-year': 'It came in May 2021.',
  'month-of-year': 'It came in May last year.',
  'that-month': 'It came that May.',
  'month-away': 'It came last May.',
  month: 'It came in May.',
  holiday: 'It came on Christmas Day.',
  'weekday-of-week': 'It came on Friday last week.',
  'weekday-and-day': 'It came on Friday the 5th.',
  weekday: 'It came on Friday.',
  'day-word': 'It came yesterday.',
  quarter: 'It came in the third quarter.',
  'quarter-short': 'It came in Q3.',
  'quarter-away': 'It came last quarter.',
  'year-before': 'It came a year earlier.',
  'period-of-year': 'It came in the 2021 period.',
  'period-again': 'It came in the quarter.',
  'that-period': 'It came on May 3, 2021 and left that day.',
  'next-period': 'It came the next day.',
  decade: 'It came in the 1990s.',
  'decade-short': 'It came in the nineties.',
  'fiscal-year': 'It came in fiscal 2021.',
  'year-in-words': 'It came in nineteen ninety-eight.',
  century: 'It came in the 19th century.',
  year: 'It came in 2021.',
  'year-short': 'It came in ’98.',
  'unit-away': 'It came last week.',
  'unit-past': 'It came in the last decade.',
  weekend: 'It came over the weekend.',
  'period-itself': 'It came late in the year.',
  'period-end': 'It came by year-end.',
  'season-of-year': 'It came in summer 2021.',
  'season-away': 'It came last summer.',
  season: 'It came in the summer.',
  ago: 'It came two days ago.',
  'from-now': 'It will come two days from now.',
  'counted-on': 'It came two days later.',
  repeated: 'It came every day.',
  adverb: 'It came daily.',
  weekdays: 'It came Fridays.',
  'per-unit': 'It came ten hours a day.',
  'span-of-time': 'It came in the past two days.',
  'span-unsaid': 'It came in recent weeks.',
  'counted-period': 'It came in a two-day period.',
  duration: 'It came for two days.',
  'unit-long': 'It came in week-long rain.',
  'whole-unit': 'It came all day.',
  'vague-duration': 'It came for days.',
  clock: 'It came at 5 p.m.',
  'clock-word': 'It came at noon.',
  'part-of-day': 'It came in the morning.',
  present: 'It comes now.',
  past: 'It came recently.',
  future: 'It comes soon.',
};

describe('TEMPORAL_RULES', () => {
  it('has names of its own for all rules', () => {
    expect(TEMPORAL_RULES.map(({ name }) => name)).toEqual(Object.keys(SENTENCES));
  });

  it.each(Object.entries(SENTENCES))('%s: %s', (name, sentence) => {
    expect(findTemporal(sentence, PUBLISHED).at(-1)?.rule).toBe(name);
  });

  it.each(TEMPORAL_RULES)(
    '$name is tried at one place and only where its words are',
    ({ pattern, needs }) => {
      expect(pattern.sticky).toBe(true);
      expect(pattern.global).toBe(false);
      expect(needs).toBeGreaterThan(0);
    },
  );
});
