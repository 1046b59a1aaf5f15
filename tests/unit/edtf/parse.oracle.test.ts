import oracle from 'edtf';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseEdtf } from '#lib/edtf/index.ts';
import { edtfTexts } from '../../support/edtf-texts.ts';

type Answer = { readonly earliest: number; readonly latest: number } | null;

/** What `edtf` 4.11 makes of a text, with bounds counted as ours are. */
function ask(text: string): Answer {
  try {
    const { min, max } = oracle(text);
    return { earliest: min ?? -Infinity, latest: (max ?? Infinity) + 1 };
  } catch {
    return null;
  }
}

function ours(text: string): Answer {
  return parseEdtf(text)?.bounds ?? null;
}

interface Fault {
  readonly name: string;
  readonly example: string;
  /** What `edtf` answers for the example, as inclusive start and exclusive end. */
  readonly theirs: readonly [string, string] | null;
  readonly ours: readonly [string, string] | null;
  /** Texts that the fault touches. */
  readonly covers: RegExp;
}

/** Faults and choices of `edtf` 4.11 that are known and not shared. */
const faults: readonly Fault[] = [
  {
    name: 'seasons are quarters of the year',
    example: '2022-21',
    theirs: ['2022-01-01', '2022-04-01'],
    ours: ['2022-03-01', '2022-06-01'],
    covers: /\d{4}-2[1-4](?!-)/,
  },
  {
    name: 'seasons cannot be qualified',
    example: '2022-21~',
    theirs: null,
    ours: ['2022-03-01', '2022-06-01'],
    covers: /\d{4}-2[1-4][~?%]/,
  },
  {
    name: 'decades and centuries cannot be qualified',
    example: '201X~',
    theirs: null,
    ours: ['2010-01-01', '2020-01-01'],
    covers: /X[~?%]/,
  },
  {
    name: 'an interval does not take unspecified digits at every end',
    example: '156X/1997%',
    theirs: null,
    ours: ['1560-01-01', '1998-01-01'],
    covers: /X.*\/|\/.*X/,
  },
  {
    name: 'an interval may not start inside the period that ends it',
    example: '2025-12-14/2025',
    theirs: null,
    ours: ['2025-12-14', '2026-01-01'],
    covers: /^(-?\d{4})\S*\/\1/,
  },
  {
    name: 'a set ends where its last range begins',
    example: '[2022-02-01..2025-12-13]',
    theirs: ['2022-02-01', '2022-02-02'],
    ours: ['2022-02-01', '2025-12-14'],
    covers: /^\[.*\d[~?%]?\.\.-?\d/,
  },
  {
    name: 'a set has the bounds of its first and last choice as written, not of the earliest and latest',
    example: '[2023,2021]',
    theirs: ['2023-01-01', '2022-01-01'],
    ours: ['2021-01-01', '2024-01-01'],
    covers: /^\[.*,/,
  },
  {
    name: 'a set does not take a qualified last choice',
    example: '[2022,2023~]',
    theirs: null,
    ours: ['2022-01-01', '2024-01-01'],
    covers: /^\[.*[~?%]/,
  },
  {
    name: 'a set may run backwards',
    example: '[2023..2022]',
    theirs: ['2023-01-01', '2024-01-01'],
    ours: null,
    covers: /^\[.*\.\./,
  },
  {
    name: 'a day that does not exist is taken when qualified',
    example: '1990-02-29%',
    theirs: ['1990-03-01', '1990-03-02'],
    ours: null,
    covers: /02-29[~?%]/,
  },
  {
    name: 'eight digits are read as Unix time',
    example: '20240305',
    theirs: ['1970-01-01T05:37:20.305Z', '1970-01-01T05:37:20.306Z'],
    ours: null,
    covers: /^\d{8}$/,
  },
];

/** A day of ISO 8601, with its time only when there is one. */
function iso(answer: Answer): readonly string[] | null {
  return (
    answer &&
    [answer.earliest, answer.latest].map((time) => new Date(time).toISOString().replace('T00:00:00.000Z', ''))
  );
}

describe('against edtf 4.11', () => {
  test.each(faults)('known: $name ($example)', ({ example, theirs, ours: expected, covers }) => {
    expect(iso(ask(example))).toEqual(theirs);
    expect(iso(ours(example))).toEqual(expected);
    expect(example).toMatch(covers);
  });

  test('apart from these, the same texts are dates, with the same bounds', () => {
    let compared = 0;
    fc.assert(
      fc.property(edtfTexts, (text) => {
        if (faults.some(({ covers }) => covers.test(text))) return;
        compared += 1;
        expect(ours(text), text).toEqual(ask(text));
      }),
      { numRuns: 1500 },
    );
    expect(compared).toBeGreaterThan(350);
  });

  test.each(['2025-02-30', '2025-13', '', '2019-', '156u', '201x', '2020~?', '[]', '[2022..'])(
    'both refuse %s',
    (text) => {
      expect([ours(text), ask(text)]).toEqual([null, null]);
    },
  );
});
