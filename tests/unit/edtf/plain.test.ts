import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { certaintyOf, parseEdtf } from '#lib/edtf/index.ts';
import { plainBounds } from '#lib/edtf/plain.ts';
import { edtfTexts } from '../../support/edtf-texts.ts';

const day = 86_400_000;

/** What the fast path says, in the words of the slow one. */
function fast(text: string) {
  const into = new Float64Array(4);
  const certainty = plainBounds(text, into, 2);
  return certainty === null ? null : { certainty, earliest: into[2], latest: into[3] };
}

function slow(text: string) {
  const value = parseEdtf(text);
  return value === null ? null : { certainty: certaintyOf(value), ...value.bounds };
}

describe('reads', () => {
  test.each([
    ['2022-02-24', 'day', Date.UTC(2022, 1, 24), Date.UTC(2022, 1, 25)],
    ['2024-02-29', 'day', Date.UTC(2024, 1, 29), Date.UTC(2024, 2, 1)],
    ['2022-02', 'month', Date.UTC(2022, 1), Date.UTC(2022, 2)],
    ['2022-12', 'month', Date.UTC(2022, 11), Date.UTC(2023, 0)],
    ['2022', 'year', Date.UTC(2022, 0), Date.UTC(2023, 0)],
    ['2022-02-24/2022-03', 'lasted', Date.UTC(2022, 1, 24), Date.UTC(2022, 3)],
    ['[2022..2023-05-01]', 'one-of', Date.UTC(2022, 0), Date.UTC(2023, 4, 1) + day],
    ['2022/2022-01', 'lasted', Date.UTC(2022, 0), Date.UTC(2022, 1)],
    ['1000-01-01', 'day', Date.UTC(1000, 0, 1), Date.UTC(1000, 0, 2)],
  ])('%s', (text, certainty, earliest, latest) => {
    expect(fast(text)).toEqual({ certainty, earliest, latest });
    expect(slow(text)).toEqual({ certainty, earliest, latest });
  });
});

describe('leaves to the parser', () => {
  test.each(
    (
      '2023-02-29 2022-13 2022-00 2022-04-31 2022-21 201X 20XX 2022? 2022-02~ 2022-02-24% -0044 0999 Y12022 ' +
      '2022-02-XX ../2022 2022/.. 2022/ [..2022] [2022..] [2022,2023] [2022..2022] 2023/2022 ' +
      '2022-2-24 20220224 2022-02-24T14:00 2022//2023 [2022.2023] [2022..2023 2022..2023] ２０２２'
    )
      .split(' ')
      .concat('', ' 2022'),
  )('"%s"', (text) => {
    expect(fast(text)).toBeNull();
  });
});

test('wherever it answers, it answers like the parser', () => {
  const two = (most: number) => fc.integer({ min: 0, max: most }).map((n) => String(n).padStart(2, '0'));
  const year = fc.integer({ min: 900, max: 9999 }).map((n) => String(n).padStart(4, '0'));
  const single = fc
    .tuple(year, two(25), two(33), fc.integer({ min: 1, max: 3 }))
    .map(([y, m, d, parts]) => [y, m, d].slice(0, parts).join('-'));
  const pair = fc.tuple(single, single);
  const texts = fc.oneof(
    single,
    pair.map(([a, b]) => `${a}/${b}`),
    pair.map(([a, b]) => `[${a}..${b}]`),
    edtfTexts,
    fc.string({ maxLength: 12 }),
  );
  let answers = 0;
  fc.assert(
    fc.property(texts, (text) => {
      const answer = fast(text);
      if (answer === null) return;
      answers += 1;
      expect(answer).toEqual(slow(text));
    }),
    { numRuns: 4000, seed: 4 },
  );
  expect(answers).toBeGreaterThan(400);
});
