import { describe, expect, it } from 'vitest';
import { findTemporal } from '../../../../../src/lib/extract/temporal/find.ts';
import { itFinds, itFindsNothing, PUBLISHED } from '../rows.ts';

describe('counted lengths of time', () => {
  itFinds([
    ['It lasted over five hours.', ['over five hours', 'PT5H', null]],
    ['It lasted two and a half years.', ['two and a half years', 'P2.5Y', null]],
    ['It lasted 2 1/2 years.', ['2 1/2 years', 'P2.5Y', null]],
    ['It lasted an hour and a half.', ['an hour and a half', 'PT1.5H', null]],
    ['It lasted over three-and-a-half-year spans.', ['over three-and-a-half-year', 'P3.5Y', null]],
    ['It took half an hour.', ['half an hour', 'PT30M', null]],
    ['It stood for half a century.', ['half a century', 'P50Y', null]],
    ['It lasted twenty-one months.', ['twenty-one months', 'P21M', null]],
    ['It lasted two decades.', ['two decades', 'P20Y', null]],
    ['It lasted a hundred days.', ['a hundred days', 'P100D', null]],
    ['It lasted at least 20 more years.', ['at least 20 more years', 'P20Y', null]],
    ['The 12-day war ended.', ['12-day', 'P12D', null]],
    ['The two day rally ended.', ['two day', 'P2D', null]],
    ['They opened a week-long fair.', ['week-long', 'P1W', null]],
    ['Over a three-year period it fell.', ['a three-year period', 'P3Y', null]],
    ['It fell in the past two months.', ['the past two months', 'P2M', null]],
    ['It fell in each of the past three years.', ['each of the past three years', 'P3Y', null]],
    ['It fell in the first nine months of 2024.', ['the first nine months', 'P9M', null], ['2024', '2024', '2024']],
    ['It fell in the year ended March 31.', ['the year', 'P1Y', null], ['March 31', '2025-03-31', '2025-03-31']],
    ['It fell over the past year.', ['the past year', 'P1Y', null]],
    ['It can be used over three years.', ['three years', 'P3Y', null]],
    ['It takes the next two years or so.', ['the next two years or so', 'P2Y', null]],
    ['He left following two days of talks.', ['two days', 'P2D', null]],
    ['A day after the talks he left.', ['A day', 'P1D', null]],
  ]); // prettier-ignore
});
describe('lengths without a number', () => {
  itFinds([
    ['It went on for decades.', ['decades', 'PXDE', null]],
    ['It took several months.', ['several months', 'PXM', null]],
    ['It took ten to 15 years.', ['ten to 15 years', 'PXY', null]],
    ['It ended within weeks or months of it.', ['weeks or months', 'PXW', null]],
    ['It fell for the past few weeks.', ['the past few weeks', 'PXW', null]],
    ['It fell in recent weeks.', ['recent weeks', 'PXW', null]],
    ['It fell in recent years.', ['recent years', 'PAST_REF', null]],
    ['It will fall in coming months.', ['coming months', 'FUTURE_REF', null]],
    ['It will fall in the weeks ahead.', ['the weeks ahead', 'PXW', null]],
    ['It came just days before the war.', ['days', 'PXD', null]],
  ]);
});
it('gives amounts their modifier and quantity', () => {
  const modifiers = [
    'more than two days',
    'nearly two days',
    'about two days',
    'two days',
    'two days or more',
  ];
  expect(
    modifiers.map((words) => findTemporal(`It took ${words}.`, PUBLISHED).map(({ modifier }) => modifier)),
  ).toEqual([['more-than'], ['less-than'], ['about'], [undefined], ['more-than']]);
  expect(findTemporal('It took several weeks.', PUBLISHED)[0]?.quantity).toEqual({
    amount: null,
    unit: 'week',
  });
});
describe('no lengths', () => {
  itFindsNothing([
    'A 65-year-old man came.',
    'The boy is 12 years old.',
    'He is aged 65 years.',
    'He sat in the second row a second time.',
    'It cost $5 a day and 20 percent a year.',
    'It carries 700 seats a week.',
    'They changed to a fiscal year.',
    'He took a day trip.',
    'Two quarters of the town burned.',
    'It was a minute detail.',
  ]);
});
