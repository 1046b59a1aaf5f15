import { describe, expect, it } from 'vitest';
import { findTemporal } from '../../../../../src/lib/extract/temporal/find.ts';
import { itFinds, itFindsNothing, PUBLISHED } from '../rows.ts';

describe('dates counted from the report', () => {
  itFinds([
    ['They met three days ago.', ['three days ago', '2025-12-12', '2025-12-12']],
    ['They met two weeks ago.', ['two weeks ago', '2025-W49', '2025-12-01~']],
    ['They met a fortnight ago.', ['a fortnight ago', '2025-W49', '2025-12-01~']],
    ['They met five months ago.', ['five months ago', '2025-07', '2025-07~']],
    ['They met ten years ago.', ['ten years ago', '2015', '2015']],
    ['They met a year ago.', ['a year ago', '2024', '2024']],
    ['They met a year and a half ago.', ['a year and a half ago', '2024', '2024']],
    ['They met nearly four years ago.', ['nearly four years ago', '2021', '2021']],
    ['They met over 20 years ago.', ['over 20 years ago', '2005', '2005']],
    ['They met two decades ago.', ['two decades ago', '2005', '2005~']],
    ['They met a few days ago.', ['a few days ago', 'PAST_REF', null]],
    ['They met two or three weeks ago.', ['two or three weeks ago', 'PAST_REF', null]],
    ['They met years ago.', ['years ago', 'PAST_REF', null]],
    ['They met long ago.', ['long ago', 'PAST_REF', null]],
    ['They will meet ten days from now.', ['ten days from now', '2025-12-25', '2025-12-25']],
    ["They will meet in two weeks' time.", ["two weeks' time", '2026-W01', '2025-12-29~']],
  ]);
});
describe('dates counted from an unknown report', () => {
  itFinds([['They met two days ago.', ['two days ago', 'PAST_REF', null]]], null);
});
describe('dates counted from what was told', () => {
  itFinds([
    ['They met in 2019. Two years later they parted.', ['2019', '2019', '2019'], ['Two years later', '2021', null]],
    ['They met on May 3, 2020 and two days earlier.', ['May 3, 2020', '2020-05-03', '2020-05-03'], ['two days earlier', '2020-05-01', null]],
    ['They met in May 2020 and a month later.', ['May 2020', '2020-05', '2020-05'], ['a month later', '2020-06', null]],
    ['They met a month later.', ['a month later', 'P1M', null]],
  ]); // prettier-ignore

  it('says what they are counted from', () => {
    const [, later] = findTemporal('They met in 2019. Two years later they parted.', PUBLISHED);
    expect(later?.because).toBe('counted from the date that “2019” names');
    expect(later?.quantity).toEqual({ amount: 2, unit: 'year' });
  });
});
describe('nothing counted', () => {
  itFindsNothing(['He spoke sooner or later.', 'They met agog and went later.', 'She had earlier said so.']);
});
