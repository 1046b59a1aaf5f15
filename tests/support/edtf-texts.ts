import fc from 'fast-check';

const two = (value: number): string => String(value).padStart(2, '0');
const year = fc
  .oneof(
    { weight: 5, arbitrary: fc.integer({ min: 1900, max: 2100 }) },
    fc.integer({ min: -9999, max: 9999 }),
  )
  .map((value) => (value < 0 ? '-' : '') + String(Math.abs(value)).padStart(4, '0'));
const lastDay = (of: string, month: number): number => {
  const date = new Date(0);
  date.setUTCFullYear(Number(of), month, 0);
  return date.getUTCDate();
};

/** A day that exists, as `YYYY-MM-DD`. */
const dayTexts = fc
  .tuple(year, fc.integer({ min: 1, max: 12 }), fc.nat(30))
  .map(([of, month, day]) => `${of}-${two(month)}-${two((day % lastDay(of, month)) + 1)}`);

const monthTexts = fc
  .tuple(year, fc.integer({ min: 1, max: 12 }))
  .map(([of, month]) => `${of}-${two(month)}`);
const seasonTexts = fc.tuple(year, fc.integer({ min: 21, max: 24 })).map(([of, month]) => `${of}-${month}`);
const digitTexts = fc.constantFrom('201X', '19XX', '000X', '-201X', '-20XX', '156X');

/** One date of any precision without qualification, in canonical form. */
const plainTexts = fc.oneof(dayTexts, monthTexts, year, seasonTexts, digitTexts);

/** One date, perhaps qualified, in canonical form. */
export const singleTexts = fc
  .tuple(plainTexts, fc.constantFrom('', '', '~', '?', '%'))
  .map((parts) => parts.join(''));

/** Intervals and one-of ranges, open ones included; some end before they start. */
const pairTexts = fc
  .tuple(
    singleTexts,
    singleTexts,
    fc.constantFrom('a/b', '[a..b]', 'a/..', 'a/', '../b', '/b', '[a..]', '[..b]'),
  )
  .map(([a, b, form]) => form.replace('a', a).replace('b', b));

/** One-of sets with commas, in any order. */
const listTexts = fc
  .array(singleTexts, { minLength: 1, maxLength: 6 })
  .map((parts) => `[${parts.join(',')}]`);

/** EDTF of every form that Dateline reads, and some that it refuses because it runs backwards. */
export const edtfTexts = fc.oneof(singleTexts, pairTexts, listTexts);
