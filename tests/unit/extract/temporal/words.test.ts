import { describe, expect, it } from 'vitest';
import {
  monthNumber,
  readAmount,
  readOrdinal,
  weekdayNumber,
} from '../../../../src/lib/extract/temporal/words.ts';

describe('readAmount', () => {
  it.each([
    ['a', 1],
    ['two', 2],
    ['Twenty-one', 21],
    ['twenty one', 21],
    ['three-and-a-half', 3.5],
    ['2 1/2', 2.5],
    ['1,000', 1000],
    ['2.5', 2.5],
    ['a hundred', 100],
    ['two hundred', 200],
    ['a couple of', 2],
    ['half an', 0.5],
    ['a dozen', 12],
    ['a few', null],
    ['several', null],
    ['hundreds of', null],
  ])('%s: %s', (words, amount) => {
    expect(readAmount(words)).toBe(amount);
  });
});

describe('names and ordinals', () => {
  it.each([
    ['third', 3],
    ['3rd', 3],
    ['twenty-third', 23],
    ['thirty-first', 31],
    ['thirds', 0],
  ])('%s: %i', (word, number) => {
    expect(readOrdinal(word)).toBe(number);
  });
  it('numbers months from 1 and weekdays from 0', () => {
    expect([monthNumber('Sept.'), monthNumber('may'), monthNumber('Foo')]).toEqual([9, 5, 0]);
    expect([weekdayNumber('Tues.'), weekdayNumber('SUNDAY'), weekdayNumber('Foo')]).toEqual([1, 6, -1]);
  });
});
