import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatEdtf, parseEdtf } from '#lib/edtf/index.ts';
import { edtfTexts, singleTexts } from '../../support/edtf-texts.ts';

/** Bounds as days, the end exclusive. */
function read(text: string): string | null {
  const value = parseEdtf(text);
  if (value === null) return null;
  const day = (time: number): string =>
    Number.isFinite(time) ? new Date(time).toISOString().replace('T00:00:00.000Z', '') : '…';
  const marks = `${value.approximate ? '~' : ''}${value.uncertain ? '?' : ''}`;
  const open = `${value.openStart ? '<' : ''}${value.openEnd ? '>' : ''}`;
  const notes = [value.form, value.precision, marks, open].filter((note) => note !== '');
  return `${day(value.bounds.earliest)} ${day(value.bounds.latest)} ${notes.join(' ')}`;
}

describe('parseEdtf', () => {
  test.each([
    ['2025-12-14', '2025-12-14 2025-12-15 date day'],
    ['2025-12-31', '2025-12-31 2026-01-01 date day'],
    ['2024-02-29', '2024-02-29 2024-03-01 date day'],
    ['2000-02-29', '2000-02-29 2000-03-01 date day'],
    ['2022-02', '2022-02-01 2022-03-01 date month'],
    ['2022-12', '2022-12-01 2023-01-01 date month'],
    ['2019', '2019-01-01 2020-01-01 date year'],
    ['2022-02~', '2022-02-01 2022-03-01 date month ~'],
    ['2022-02?', '2022-02-01 2022-03-01 date month ?'],
    ['2022-02%', '2022-02-01 2022-03-01 date month ~?'],
    ['201X', '2010-01-01 2020-01-01 date decade'],
    ['201X~', '2010-01-01 2020-01-01 date decade ~'],
    ['20XX', '2000-01-01 2100-01-01 date century'],
    ['2022-21', '2022-03-01 2022-06-01 date season'],
    ['2022-22', '2022-06-01 2022-09-01 date season'],
    ['2022-23', '2022-09-01 2022-12-01 date season'],
    ['2022-24', '2022-12-01 2023-03-01 date season'],
    ['0000', '0000-01-01 0001-01-01 date year'],
    ['0044', '0044-01-01 0045-01-01 date year'],
    ['-0044', '-000044-01-01 -000043-01-01 date year'],
    ['-0044-03-15', '-000044-03-15 -000044-03-16 date day'],
    ['-0001-21', '-000001-03-01 -000001-06-01 date season'],
    ['-201X', '-002019-01-01 -002009-01-01 date decade'],
    ['Y17000', '+017000-01-01 +017001-01-01 date year'],
    ['2025-12-14/2025-12-15', '2025-12-14 2025-12-16 interval day'],
    ['2025-12-14/2025-12-14', '2025-12-14 2025-12-15 interval day'],
    ['2022-02/2025-12-13', '2022-02-01 2025-12-14 interval mixed'],
    ['2025-12-14/2025', '2025-12-14 2026-01-01 interval mixed'],
    ['2022-02~/2023?', '2022-02-01 2024-01-01 interval mixed ~?'],
    ['2022-02/..', '2022-02-01 … interval month >'],
    ['2022-02/', '2022-02-01 … interval month >'],
    ['../2025-12-13', '… 2025-12-14 interval day <'],
    ['/2025-12-13', '… 2025-12-14 interval day <'],
    ['[2022-02-01..2025-12-13]', '2022-02-01 2025-12-14 one-of day'],
    ['[0001-01-01..9999-12-31]', '0001-01-01 +010000-01-01 one-of day'],
    ['[..2025-12-13]', '… 2025-12-14 one-of day <'],
    ['[2022-02-24..]', '2022-02-24 … one-of day >'],
    ['[2022-02..2025-12-13~]', '2022-02-01 2025-12-14 one-of mixed ~'],
    ['[2022,2023]', '2022-01-01 2024-01-01 one-of year'],
    ['[2022-02-01,2022-02-03..2022-02-05]', '2022-02-01 2022-02-06 one-of day'],
    ['[..2020,2022..]', '… … one-of year <>'],
  ])('reads %s', (text, expected) => {
    expect(read(text)).toBe(expected);
    expect(formatEdtf(parseEdtf(text)!)).toBe(text);
  });

  test.each([
    ['2022-02-XX', '2022-02'],
    ['2022-XX', '2022'],
    ['2022-XX-XX~', '2022~'],
    ['[2023,2022]', '[2022,2023]'],
    ['[2022,2022]', '2022'],
    ['[2022-02-24]', '2022-02-24'],
    ['[2022-02-24..2022-02-24]', '2022-02-24'],
    ['[2022-03..,2020]', '[2020,2022-03..]'],
    ['2022-XX/2023-04-XX', '2022/2023-04'],
  ])('writes %s as %s', (text, canonical) => {
    expect(parseEdtf(text)?.source).toBe(canonical);
  });

  test.each([
    ['', 'nothing'],
    [' 2022', 'a space before'],
    ['2022\n', 'a line break after'],
    ['[2022, 2023]', 'a space inside'],
    ['2025-02-29', 'no leap year'],
    ['1900-02-29', 'no leap year'],
    ['2025-02-30', 'a day that does not exist'],
    ['2025-02-30%', 'a day that does not exist, qualified'],
    ['2025-04-31', 'a day that does not exist'],
    ['2025-13', 'a month that does not exist'],
    ['2025-00', 'month zero'],
    ['2025-12-00', 'day zero'],
    ['2022-25', 'a quarter or season of level 2'],
    ['2022-21-05', 'a day of a season'],
    ['2019-', 'unfinished'],
    ['2019-1', 'one digit'],
    ['19', 'a century of two digits'],
    ['156u', 'the draft of 2012'],
    ['201x', 'lower case'],
    ['20241405', 'no hyphens'],
    ['20240305', 'no hyphens'],
    ['99999', 'five digits without Y'],
    ['Y2022', 'Y with four digits'],
    ['Y999999', 'beyond what a Date holds'],
    ['Y1E5', 'an exponent of level 2'],
    ['1950S2', 'significant digits of level 2'],
    ['-0000', 'signed zero'],
    ['+2022', 'a plus'],
    ['２０２２', 'full-width digits'],
    ['XXXX', 'no digit known'],
    ['2022-1X', 'unspecified digits inside, level 2'],
    ['2022-02-1X', 'unspecified digits inside, level 2'],
    ['2022-XX-12', 'a day without its month, level 2'],
    ['2022?-02', 'a part qualified, level 2'],
    ['2022-~02', 'a part qualified, level 2'],
    ['2020~?', 'two marks'],
    ['2025-12-14T14:00', 'a time of day'],
    ['2025-12-14T14:00:00', 'a time of day'],
    ['2025-12-14T14:00:00Z', 'a time in UTC'],
    ['2025-12-14T14:00:00+03:00', 'a time with an offset'],
    ['2022-02-24T10:00:00/..', 'an interval from a time'],
    ['2025-12-14/2025-12-13', 'backwards'],
    ['2025-12/2025-02', 'backwards'],
    ['[2023..2022]', 'backwards'],
    ['..', 'no end'],
    ['/', 'no end'],
    ['../..', 'no end'],
    ['[..]', 'no end'],
    ['[]', 'an empty set'],
    ['[2022,]', 'an empty choice'],
    ['[2022..,2023]', 'an open end in the middle'],
    ['[2022/2023]', 'an interval in a set'],
    ['2022/2023/2024', 'two slashes'],
    ['{2022,2023}', 'all of a set, level 2'],
    ['[2022', 'an open bracket'],
    ['2022]', 'a closing bracket'],
    ['December 2025', 'words'],
    ['__proto__', 'a key of every object'],
    [`[${'2022-02-24,'.repeat(1000)}2022]`, 'endless'],
  ])('refuses %s: %s', (text) => {
    expect(parseEdtf(text)).toBeNull();
  });

  test('gives the ends of intervals and sets, and the choices of a set', () => {
    const interval = parseEdtf('2022-02~/..');
    expect([interval?.start?.source, interval?.end]).toEqual(['2022-02~', null]);
    const range = parseEdtf('[2022-02-01..2025-12-13]');
    expect([range?.start?.source, range?.end?.source, range?.choices]).toEqual([
      '2022-02-01',
      '2025-12-13',
      [],
    ]);
    const list = parseEdtf('[2025,2020,2022..2023]');
    expect(list?.choices.map((choice) => choice.source)).toEqual(['2020', '[2022..2023]', '2025']);
    expect([list?.start?.source, list?.end?.source]).toEqual(['2020', '2025']);
    const date = parseEdtf('2022');
    expect([date?.start, date?.end, date?.choices]).toEqual([null, null, []]);
  });

  test('format after parse is the identity on canonical text, and parsing it again changes nothing', () => {
    fc.assert(
      fc.property(edtfTexts, (text) => {
        const value = parseEdtf(text);
        if (value === null) return;
        expect(parseEdtf(formatEdtf(value))).toEqual(value);
      }),
    );
    fc.assert(
      fc.property(singleTexts, (text) => {
        expect(parseEdtf(text)?.source).toBe(text);
      }),
    );
  });

  test('never throws, whatever the text', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'0123456789-/.[],~?%XYTZ:+ {}'), maxLength: 30 });
    fc.assert(
      fc.property(fc.oneof(letters, fc.string({ unit: 'binary' })), (text) => {
        const value = parseEdtf(text);
        expect(value === null || parseEdtf(value.source)?.source === value.source).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});
