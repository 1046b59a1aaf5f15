import { describe, expect, it } from 'vitest';
import { frameAt, tailAt } from '../../../../src/lib/extract/temporal/frame.ts';
import { ABOUT, EDGES } from '../../../../src/lib/extract/temporal/scan.ts';

const ALL = ABOUT | EDGES;

describe('frameAt', () => {
  it.each([
    ['early next year', 'early ', 'early'],
    ['mid-1990s', 'mid-', 'mid'],
    ['the end of May', 'the end of ', 'late'],
    ['the beginning of May', 'the beginning of ', 'early'],
    ['earlier this week', 'earlier ', 'early'],
    ['sometime next year', 'sometime ', null],
    ['more than two days', 'more than ', 'more-than'],
    ['up to two days', 'up to ', 'less-than'],
    ['about two days', 'about ', 'about'],
  ])('%s', (text, frame, modifier) => {
    const found = frameAt(text, 0, ALL);
    expect(found === null ? null : [text.slice(0, found.end), found.modifier]).toEqual([frame, modifier]);
  });

  it.each(['next year', 'the year', 'earlier talks', 'the end', 'latest news'])('none: %s', (text) => {
    expect(frameAt(text, 0, ALL)).toBeNull();
  });

  it('looks for none where no such word is near', () => {
    expect(frameAt('early next year', 0, ABOUT)).toBeNull();
    expect(frameAt('about two days', 0, EDGES)).toBeNull();
  });
});

describe('tailAt', () => {
  it.each([
    ['two years or so.', 'two years or so', 'about'],
    ['two years or more.', 'two years or more', 'more-than'],
    ['two years or later.', 'two years or later', null],
    ['two years or some.', 'two years', null],
    ['two years of it.', 'two years', null],
  ])('%s', (text, words, modifier) => {
    const tail = tailAt(text, 'two years'.length);
    expect([text.slice(0, tail.end), tail.modifier]).toEqual([words, modifier]);
  });
});
