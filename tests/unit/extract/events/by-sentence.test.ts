import { describe, expect, it } from 'vitest';
import { addTo, bySentence } from '../../../../src/lib/extract/events/by-sentence.ts';

describe('bySentence', () => {
  it('keeps the order within a sentence', () => {
    const groups = bySentence(['b2', 'a1', 'c2'], (one) => Number(one.slice(1)));
    expect([...groups]).toEqual([
      [2, ['b2', 'c2']],
      [1, ['a1']],
    ]);
  });

  it('has no group for a sentence that nothing belongs to', () => {
    expect(bySentence<string>([], () => 0).get(0)).toBeUndefined();
  });
});

describe('addTo', () => {
  it('makes the group, then adds to it', () => {
    const groups = new Map<number, string[]>();
    addTo(groups, 3, 'a');
    addTo(groups, 3, 'b');
    expect([...groups]).toEqual([[3, ['a', 'b']]]);
  });
});
