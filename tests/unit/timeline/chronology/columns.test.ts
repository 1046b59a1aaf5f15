import { describe, expect, test } from 'vitest';
import { columnsFor, crossings, type Standing } from '#lib/timeline/chronology/columns.ts';

const bar = (from: number, to: number): Standing => ({ from, to, isBar: true });
const dot = (at: number): Standing => ({ from: at - 5, to: at + 5, isBar: false });

describe('columnsFor', () => {
  test.each<[string, readonly Standing[], readonly number[]]>([
    ['nothing', [], []],
    ['apart: one column', [dot(0), dot(20), bar(40, 90)], [0, 0, 0]],
    ['bars that only touch share a column', [bar(0, 10), bar(10, 20)], [0, 0]],
    ['two dots at one place stand side by side', [dot(0), dot(0)], [0, 1]],
    ['long bars stand nearest to the spine', [dot(50), bar(40, 60), bar(0, 100)], [2, 1, 0]],
    [
      'a dot stands right of all bars at its place',
      [bar(0, 100), bar(40, 60), bar(80, 90), dot(85)],
      [0, 1, 1, 2],
    ],
    ['and of those left free by others', [bar(0, 100), bar(30, 70), bar(40, 50), dot(80)], [0, 1, 2, 1]],
  ])('%s', (_, standing, columns) => expect(columnsFor(standing, 9)).toEqual(columns));

  test('short bars first, where that is asked', () => {
    expect(columnsFor([bar(0, 100), bar(40, 60)], 9, 'short-first')).toEqual([1, 0]);
  });

  test('too many: bars share the last but one, dots the last', () => {
    const many = [bar(0, 100), bar(0, 90), bar(0, 80), bar(0, 70), dot(50), dot(50)];
    expect(columnsFor(many, 4)).toEqual([0, 1, 2, 2, 3, 3]);
  });
});

describe('crossings', () => {
  test.each<[string, readonly number[], readonly (readonly number[])[], number]>([
    ['a line to the right of all', [0, 1], [[], [50]], 0],
    ['a line through a bar', [0, 1], [[50], []], 1],
    ['a line past the end of the bar', [0, 1], [[95], []], 0],
    ['two lines', [0, 1], [[50, 60], []], 2],
  ])('%s', (_, columns, lines, count) =>
    expect(crossings([bar(0, 100), bar(10, 90)], columns, lines)).toBe(count),
  );
});
