import { expect, it } from 'vitest';
import { parseDay } from '../../../../src/lib/extract/temporal/calendar.ts';
import { findTemporal } from '../../../../src/lib/extract/temporal/find.ts';

/** Monday 15 December 2025. */
export const PUBLISHED = parseDay('2025-12-15');

/** What one expression of a sentence is: its words, TIMEX3 value and EDTF date (`null`: names no date). */
export type Told = readonly [words: string, value: string, date: string | null];
/** A sentence and all that stands in it. */
export type Row = readonly [text: string, ...told: Told[]];

/** One test per sentence: nothing more and nothing less is found, and every span holds its words. */
export function itFinds(rows: readonly Row[], published: number | null = PUBLISHED): void {
  it.each(rows.map(([text, ...told]) => ({ text, told })))('$text', ({ text, told }) => {
    const found = findTemporal(text, published);
    expect(found.map(({ text: words, value, date }) => [words, value, date])).toEqual(told);
    for (const { start, end, text: words, because } of found) {
      expect(text.slice(start, end)).toBe(words);
      expect(because).toMatch(/^[a-z].*[^.]$/u);
    }
  });
}

/** One test per sentence in which nothing is told of time. */
export function itFindsNothing(sentences: readonly string[]): void {
  it.each(sentences)('nothing in “%s”', (text) => {
    expect(findTemporal(text, PUBLISHED)).toEqual([]);
  });
}
