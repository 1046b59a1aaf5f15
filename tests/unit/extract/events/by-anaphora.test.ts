import { describe, expect, it } from 'vitest';
import { extract } from '#lib/extract/index.ts';
import { documentOf, reportOf } from '../document.ts';

/** Dates and rules of the events of a report with these lines. */
function dates(
  lines: readonly string[],
  published: string | null = '2025-12-15',
): readonly (string | null)[] {
  return extract(documentOf(reportOf(...lines), published)).events.map(({ date }) => date);
}

const COUNTED: readonly (readonly [string, string, string])[] = [
  ['They met in December 1975.', 'Russia attacked Kyiv in the following July.', '1976-07'],
  ['They met in March 2007.', 'Russia attacked Kyiv the previous December.', '2006-12'],
  ['They met in 2006.', 'In December of the following year parliament voted.', '2007-12'],
  ['They met in April 2007.', 'Parliament voted on the 30th of that month.', '2007-04-30'],
  ['They met on 12 May 2025.', 'The following day, parliament voted.', '2025-05-13'],
  ['They met on 12 May 2025.', 'Russia attacked Kyiv that night.', '2025-05-12'],
  ['They met in October 2008.', 'Russia attacked Kyiv the following month.', '2008-11'],
  ['He was expelled in 1968.', 'He returned the following year.', '1969'],
  ['They met in 2024.', 'The law came into force on 1 July of that year.', '2024-07-01'],
  ['They met in 2006.', 'That April, Merz visited Kyiv.', '2006-04'],
  ['They met on 12 May 2025.', 'Four days later Russia attacked Kyiv.', '2025-05-16'],
];

describe('dateByAnaphora', () => {
  it.each(COUNTED)('%s %s', (first, second, expected) => {
    expect(dates([first, second])).toContain(expected);
  });

  it('counts from nothing where nothing was told', () => {
    expect(dates(['The following day, Merz visited Kyiv.'])).not.toContain('2025-12-16');
  });

  it('does not count days from a month', () => {
    expect(dates(['They met in October 2008.', 'The following day, Merz visited Kyiv.'])).not.toContain(
      '2008-10-02',
    );
  });

  it('takes the year of the event before where the report has no date, and only then', () => {
    const lines = ['They met on 16 February 2002.', 'Russia attacked Kyiv on 9 January.'];
    expect(dates(lines, null)).toContain('2002-01-09');
    expect(dates(lines)).not.toContain('2002-01-09');
  });

  it('keeps an event that only the date of the report could date, undated and with the words', () => {
    const { events } = extract(documentOf(reportOf('Merz met Macron on Tuesday.'), null));
    expect(events.map(({ date, dating }) => [date, dating.rule, dating.expression?.quote.exact])).toEqual([
      [null, 'none', 'Tuesday'],
    ]);
  });
});
