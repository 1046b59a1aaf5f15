import { describe, expect, test } from 'vitest';
import { halfOf, type GoldDocument } from './gold.ts';
import type { Expression } from './score.ts';
import type { Tagger } from './taggers.ts';
import { evaluateTagger } from './temporal.ts';

const text = 'They met on Friday, then for two days in 2018, and daily since.';
const at = (words: string, type: string, value: string, rule?: string): Expression => {
  const start = text.indexOf(words);
  return { start, end: start + words.length, text: words, type, value, ...(rule ? { rule } : {}) };
};
const document: GoldDocument = {
  file: 'one.tml',
  name: 'one',
  documentDate: '2019-08-19T10:00:00',
  text,
  expressions: [
    at('Friday', 'DATE', '2019-08-16'),
    at('two days', 'DURATION', 'P2D'),
    at('2018', 'DATE', '2018'),
    at('daily', 'SET', 'P1D'),
  ],
};
const asked: (string | null)[] = [];
const tagger: Tagger = {
  name: 'of this test',
  tag: (words, documentDate) => {
    asked.push(documentDate);
    return words !== text
      ? []
      : [
          at('on Friday', 'DATE', '2019-08-16', 'weekday'),
          at('two days', 'DURATION', 'P3D', 'count'),
          at('2018', 'DATE', '2018', 'year'),
          at('since', 'DATE', 'PAST_REF', 'year'),
        ];
  },
};

describe('evaluateTagger', () => {
  const report = evaluateTagger(tagger, [document]);

  test('counts all, and every type by itself', () => {
    expect(report.rows.map(({ name, counts }) => [name, counts.gold, counts.found, counts.relaxed])).toEqual([
      ['all', 4, 4, 3],
      ['DATE', 2, 3, 2],
      ['TIME', 0, 0, 0],
      ['DURATION', 1, 1, 1],
      ['SET', 1, 0, 0],
    ]);
    expect(report.rows[0]?.counts).toEqual({ gold: 4, found: 4, strict: 2, relaxed: 3, type: 3, value: 2 });
    expect(report.rows[0]?.scores.value).toEqual({
      precision: 0.5,
      recall: 0.5,
      f1: 0.5,
      low: 0.5,
      high: 0.5,
    });
  });

  test('gives the document date as it stands', () => {
    expect(asked).toContain('2019-08-19T10:00:00');
  });

  test('names the rules with faults, not the others', () => {
    expect(report.rules).toEqual([
      { rule: 'count', found: 1, wrongValue: 1, spurious: 0 },
      { rule: 'year', found: 2, wrongValue: 0, spurious: 1 },
    ]);
  });

  test('lists every fault once, in text order, with its place', () => {
    expect(report.faults.map(({ fault, context }) => `${fault}: ${context}`)).toEqual([
      'span: They met on [Friday], then for two days in 2018, and daily s',
      'value: They met on Friday, then for [two days] in 2018, and daily since.',
      'missed: They met on Friday, then for two days in 2018, and [daily] since.',
      'spurious: They met on Friday, then for two days in 2018, and daily [since].',
    ]);
  });

  test('of no documents is all noughts', () => {
    const { rows, faults, rules } = evaluateTagger(tagger, []);
    expect(rows.every(({ counts, scores }) => counts.gold === 0 && scores.value.f1 === 0)).toBe(true);
    expect([...faults, ...rules]).toEqual([]);
  });
});

describe('halfOf', () => {
  test('splits names about evenly, and the same way every time', () => {
    const names = Array.from({ length: 400 }, (_, index) => `wsj_${index}.tml`);
    const inA = names.filter((name) => halfOf(name) === 'a').length;
    expect(inA).toBeGreaterThan(160);
    expect(inA).toBeLessThan(240);
    expect(['one.tml', 'two.tml', 'three.tml', 'four.tml'].map(halfOf)).toEqual(['b', 'b', 'b', 'a']);
  });
});
