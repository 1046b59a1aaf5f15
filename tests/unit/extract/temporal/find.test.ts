import { describe, expect, it } from 'vitest';
import { findTemporal } from '../../../../src/lib/extract/temporal/find.ts';
import { parseDay } from '../../../../src/lib/extract/temporal/calendar.ts';

/** Monday. */
const PUBLISHED = parseDay('2025-12-15');

/** Text, expression, TIMEX3 value, EDTF (`null`: names no date). */
type Row = readonly [text: string, words: string, value: string, date: string | null];

/** Dates that name a day, a month or a year themselves. */
const DATES: readonly Row[] = [
  ['The law of 2025-11-03 stands.', '2025-11-03', '2025-11-03', '2025-11-03'],
  ['It was signed on November 3, 2025.', 'November 3, 2025', '2025-11-03', '2025-11-03'],
  ['It was signed on Monday, Nov. 3, 2025.', 'Monday, Nov. 3, 2025', '2025-11-03', '2025-11-03'],
  ['It was signed on 3 November 2025.', '3 November 2025', '2025-11-03', '2025-11-03'],
  ['It was signed on the 3rd of November 2025.', 'the 3rd of November 2025', '2025-11-03', '2025-11-03'],
  ['It was signed on 03.11.2025.', '03.11.2025', '2025-11-03', '2025-11-03'],
  ['It was signed on 24/11/2025.', '24/11/2025', '2025-11-24', '2025-11-24'],
  ['It was signed on November 3.', 'November 3', '2025-11-03', '2025-11-03'],
  ['It was signed on December 31.', 'December 31', '2024-12-31', '2024-12-31'],
  ['It will be signed on January 9.', 'January 9', '2026-01-09', '2026-01-09'],
  ['It was signed on 3 November.', '3 November', '2025-11-03', '2025-11-03'],
  ['It began in February 2022.', 'February 2022', '2022-02', '2022-02'],
  ['It began in early March 2022.', 'early March 2022', '2022-03', '2022-03'],
  ['It was changed back in 2019.', '2019', '2019', '2019'],
  ['It was common in the 1990s.', 'the 1990s', '199', '199X'],
  ['It fell in the third quarter of 2024.', 'the third quarter of 2024', '2024-Q3', '[2024-07..2024-09]'],
  ['It fell in Q1 2024.', 'Q1 2024', '2024-Q1', '[2024-01..2024-03]'],
  ['It began in summer 2023.', 'summer 2023', '2023-SU', '2023'],
  ['It belongs to the 19th century.', 'the 19th century', '18', '18XX'],
  ['It was signed on 31 December.', '31 December', '2024-12-31', '2024-12-31'],
  ['A visa is good January 9.', 'January 9', '2026-01-09', '2026-01-09'],
  ['He wrote it on Saturday, December 20.', 'Saturday, December 20', '2025-12-20', '2025-12-20'],
]; // prettier-ignore

/** Days told from the day of the report. */
const DAYS: readonly Row[] = [
  ['He said on Sunday no.', 'Sunday', '2025-12-14', '2025-12-14'],
  ['He said on Monday no.', 'Monday', '2025-12-15', '2025-12-15'],
  ['He said on Tuesday no.', 'Tuesday', '2025-12-09', '2025-12-09'],
  ['They will meet on Tuesday.', 'Tuesday', '2025-12-16', '2025-12-16'],
  ['A summit expected on Monday evening was near.', 'Monday evening', '2025-12-15TEV', '2025-12-15'],
  ['They agreed to meet on Thursday.', 'Thursday', '2025-12-18', '2025-12-18'],
  ['They met to discuss aid on Thursday.', 'Thursday', '2025-12-11', '2025-12-11'],
  ['Bolivia named an envoy to Washington on Friday.', 'Friday', '2025-12-12', '2025-12-12'],
  ['They did not meet on Friday.', 'Friday', '2025-12-12', '2025-12-12'],
  ['They met last Monday.', 'last Monday', '2025-12-08', '2025-12-08'],
  ['They will meet next Monday.', 'next Monday', '2025-12-22', '2025-12-22'],
  ['They met yesterday.', 'yesterday', '2025-12-14', '2025-12-14'],
  ['They met yesterday evening.', 'yesterday evening', '2025-12-14TEV', '2025-12-14'],
  ['They will meet tomorrow.', 'tomorrow', '2025-12-16', '2025-12-16'],
  ['They met the day before yesterday.', 'the day before yesterday', '2025-12-13', '2025-12-13'],
  ['It was shelled last night.', 'last night', '2025-12-14TNI', '2025-12-14'],
  ['The pact will be signed on Tuesday.', 'Tuesday', '2025-12-16', '2025-12-16'],
  ['The pact was signed on Tuesday.', 'Tuesday', '2025-12-09', '2025-12-09'],
]; // prettier-ignore

/** Weeks, months and years told from the day of the report. */
const AWAY: readonly Row[] = [
  ['They met earlier this month.', 'earlier this month', '2025-12', '2025-12'],
  ['They met last week.', 'last week', '2025-W50', '[2025-12-08..2025-12-14]'],
  ['They will meet next week.', 'next week', '2025-W52', '[2025-12-22..2025-12-28]'],
  ['They met last month.', 'last month', '2025-11', '2025-11'],
  ['They met last year.', 'last year', '2024', '2024'],
  ['They will meet next year.', 'next year', '2026', '2026'],
  ['They met in November.', 'November', '2025-11', '2025-11'],
  ['They will meet in March.', 'March', '2026-03', '2026-03'],
  ['They met last May.', 'last May', '2025-05', '2025-05'],
  ['They met last summer.', 'last summer', '2025-SU', '[2025-06..2025-08]'],
  ['They met three days ago.', 'three days ago', '2025-12-12', '2025-12-12'],
  ['They met two weeks ago.', 'two weeks ago', '2025-12-01', '2025-12-01~'],
  ['They met five months ago.', 'five months ago', '2025-07', '2025-07~'],
  ['They met ten years ago.', 'ten years ago', '2015', '2015'],
]; // prettier-ignore

/** Lengths of time, times that come again, and times without a date. */
const NO_DATES: readonly Row[] = [
  ['They met a few days ago.', 'a few days ago', 'PAST_REF', null],
  ['It lasted over five hours.', 'over five hours', 'PT5H', null],
  ['It lasted two and a half years.', 'two and a half years', 'P2.5Y', null],
  ['The 12-day war ended.', '12-day', 'P12D', null],
  ['It went on for decades.', 'decades', 'PXDE', null],
  ['It lasted twenty-one months.', 'twenty-one months', 'P21M', null],
  ['It took half an hour.', 'half an hour', 'PT0.5H', null],
  ['It meets every Monday.', 'every Monday', 'XXXX-WXX-1', null],
  ['It is printed daily.', 'daily', 'P1D', null],
  ['It began at 5 p.m. in Bonn.', '5 p.m.', 'T17:00', null],
  ['It began at 17:30 in Bonn.', '17:30', 'T17:30', null],
  ['It is currently unclear.', 'currently', 'PRESENT_REF', null],
  ['It was recently opened.', 'recently', 'PAST_REF', null],
]; // prettier-ignore

const NOTHING: readonly string[] = [
  'Some 2000 people came.',
  'It cost $2019 in all.',
  'A 65-year-old man came.',
  'The boy is 12 years old.',
  'They may come and march on.',
  'He sat in the second row.',
  'It was on Black Friday that prices fell.',
  'He voted for Article 5 of 1.2015.',
  'The score was 3-2.',
  'It was signed on 03/04/2025 in one order or the other.',
  'The spring was cold and the fall was deep.',
  'It was signed on 2025-13-40.',
  'It was signed on 2025-02-30.',
];

describe('findTemporal', () => {
  it.each([...DATES, ...DAYS, ...AWAY, ...NO_DATES])('%s', (text, words, value, date) => {
    const found = findTemporal(text, PUBLISHED);
    expect(found.map((time) => [time.text, time.value, time.date])).toEqual([[words, value, date]]);
    for (const { start, end, text: quoted } of found) expect(text.slice(start, end)).toBe(quoted);
  });

  it.each(NOTHING)('nothing in “%s”', (text) => {
    expect(
      findTemporal(text, PUBLISHED).filter((time) => time.type !== 'DURATION' || time.date !== null),
    ).toEqual([]);
  });

  it('gives a range the year of its second end', () => {
    const text = 'It lasted from December 28 to January 3, 2024 in all.';
    expect(findTemporal('From May 3 to May 5, 2021 they met.', PUBLISHED).map((time) => time.date)).toEqual([
      '2021-05-03',
      '2021-05-05',
    ]);
    expect(findTemporal(text, PUBLISHED).map((time) => time.text)).toEqual([
      'December 28',
      'January 3, 2024',
    ]);
  });

  it.each([
    ['They met on Monday.', 'XXXX-WXX-1'],
    ['They met on May 3.', 'XXXX-05-03'],
    ['They met in May.', 'XXXX-05'],
    ['They met yesterday.', 'PAST_REF'],
    ['They met two days ago.', 'PAST_REF'],
  ])('names no date without a document date: %s', (text, value) => {
    expect(findTemporal(text, null).map((time) => [time.value, time.date])).toEqual([[value, null]]);
  });

  it('reads full dates without a document date', () => {
    expect(findTemporal('They met on May 3, 2021.', null).map((time) => time.date)).toEqual(['2021-05-03']);
  });

  it('says what the document date supplied', () => {
    const [time] = findTemporal('They met on May 3.', PUBLISHED);
    expect(time?.implied).toEqual(['year']);
    expect(time?.anchored).toBe(true);
  });
});
