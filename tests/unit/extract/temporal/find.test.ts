import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseEdtf } from '../../../../src/lib/edtf/index.ts';
import { findTemporal } from '../../../../src/lib/extract/temporal/find.ts';
import { itFinds, itFindsNothing, PUBLISHED } from './rows.ts';

describe('expressions side by side', () => {
  itFinds([
    [
      'On Sunday they met, and on May 3, 2021 they parted for two years.',
      ['Sunday', '2025-12-14', '2025-12-14'],
      ['May 3, 2021', '2021-05-03', '2021-05-03'],
      ['two years', 'P2Y', null],
    ],
    [
      'Late last week, in the early 1990s, more than a year ago.',
      ['Late last week', '2025-W50', '[2025-12-08..2025-12-14]'],
      ['the early 1990s', '199', '199X'],
      ['more than a year ago', '2024', '2024'],
    ],
    ['The day\nMarch 3 follows.', ['March 3', '2026-03-03', '2026-03-03']],
    ['It was two\nyears.'],
    ['Über Montag: am 3. März Mondayish Januaryé.'],
    ['They met in\u00a0May\u00a02021.', ['May\u00a02021', '2021-05', '2021-05']],
  ]);
});

describe('words that only look like time', () => {
  itFindsNothing([
    'He was second to none in the fall from grace.',
    'In 300 people some 1000 troops had faith.',
    'Section 2020 of the law of the Sun.',
    'The half of it is the end of all.',
    'It was the last of the first.',
    'A quarter of them, at most, came early or late.',
    'Call 212-555-1998 or +1 (202) 456-1414.',
    'They won 2-1 and 104-98.',
    'It is worth $1.9 billion or 1,998 euros.',
  ]);
});

describe('findTemporal', () => {
  it('finds nothing in nothing', () => {
    expect(findTemporal('', PUBLISHED)).toEqual([]);
  });

  it('says what the document date supplied', () => {
    const [time] = findTemporal('They met on May 3.', PUBLISHED);
    expect(time).toMatchObject({ rule: 'month-day', type: 'DATE', implied: ['year'], anchored: true });
    expect(time?.because).toBe(
      'the last such day up to Monday 15 December 2025, when the report was published',
    );
  });

  it('takes only what frames an expression into it', () => {
    const found = findTemporal('It ended over the weekend, for over five hours, almost at noon.', PUBLISHED);
    expect(found.map(({ text }) => text)).toEqual(['the weekend', 'over five hours', 'noon']);
  });

  it('gives spans in order that hold their words, and dates that are EDTF, whatever the text', () => {
    const piece = fc.constantFrom(
      'Monday', 'May', '3', '2021', 'the', 'third', 'quarter', 'of', 'two', 'years', 'ago', 'a year earlier', 'last', 'week',
      'early', 'at', '5 p.m.', 'summer', "'90s", '-', ',', '. ', '\n', 'and', 'that day', 'said', 'will', '“', '”', 'more than', 'fiscal',
    ); // prettier-ignore
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), fc.boolean(), (pieces, known) => {
        const text = pieces.join(' ');
        let free = 0;
        for (const { start, end, text: words, date, value } of findTemporal(text, known ? PUBLISHED : null)) {
          expect(start).toBeGreaterThanOrEqual(free);
          expect(text.slice(start, end)).toBe(words);
          expect(value).not.toMatch(/undefined|NaN|null/);
          if (date !== null) expect(parseEdtf(date)).not.toBeNull();
          free = end;
        }
      }),
    );
  });
});
