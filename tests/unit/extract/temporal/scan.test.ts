import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  AGO,
  DEICTICS,
  MONTH_NAMES,
  NUMERIC,
  startsIn,
  UNITS,
  WEEKDAY_NAMES,
  YEARS,
} from '../../../../src/lib/extract/temporal/scan.ts';

/** The words from every start to the next space. */
function words(text: string): readonly string[] {
  return startsIn(text).map(({ at }) => text.slice(at).split(/[ \n]/, 1)[0] ?? '');
}

/** The kinds at the first place, without those of words that only go with others. */
function kindsAt(text: string): number {
  return (
    (startsIn(text)[0]?.kinds ?? 0) & (NUMERIC | YEARS | MONTH_NAMES | WEEKDAY_NAMES | UNITS | DEICTICS | AGO)
  );
}

describe('startsIn', () => {
  it.each([
    ['They met on Monday.', ['Monday.']],
    ['It took more than two years.', ['more', 'than', 'two', 'years.']],
    ['It is the end of the house.', []],
    ['On 3 May 2021 it began.', ['3', 'May', '2021']],
    ["In the '90s it began.", ['In', 'the', "'90s"]],
    ['It cost $2019 and A300-600.', []],
    ['It sold 1,000 days of it.', ['1,000', 'days', 'of'].slice(0, 2)],
    ['Monday\nMarch', ['Monday', 'March']],
    ['', []],
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('tells what kinds of words are near', () => {
    expect(kindsAt('Monday, 3 May')).toBe(WEEKDAY_NAMES | MONTH_NAMES);
    expect(kindsAt('the year 1999')).toBe(UNITS | YEARS);
    expect(kindsAt('2/3 of it')).toBe(NUMERIC);
    expect(kindsAt('two days ago')).toBe(UNITS | DEICTICS | AGO);
  });

  it('gives places of the text in order', () => {
    const piece = fc.constantFrom(
      'Monday',
      'the',
      ' ',
      ', ',
      '1999',
      "'",
      'two',
      '\n',
      'x',
      '.',
      '5',
      '’',
      'é',
      'May',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        const places = startsIn(text).map(({ at }) => at);
        expect(
          places.every((at, index) => at >= 0 && at < text.length && at > (places[index - 1] ?? -1)),
        ).toBe(true);
      }),
    );
  });
});
