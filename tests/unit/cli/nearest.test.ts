import { describe, expect, test } from 'vitest';
import { didYouMean, nearest } from '../../../src/cli/nearest.ts';

describe('nearest', () => {
  test.each([
    ['a letter dropped', 'foled', 'folded'],
    ['a letter added', 'foldedd', 'folded'],
    ['a letter changed', 'folden', 'folded'],
    ['two letters swapped', 'fodled', 'folded'],
    ['another case', 'FOLDED', 'folded'],
    ['another word', 'logarithmic', null],
    ['nothing in common', 'xyz', null],
  ])('%s: %s → %s', (_, word, choice) => {
    expect(nearest(word, ['calendar', 'folded', 'even'])).toBe(choice);
  });

  test('a tie goes to the earlier choice', () => {
    expect(nearest('bat', ['cat', 'rat'])).toBe('cat');
  });

  test('says nothing when nothing is near', () => {
    expect(didYouMean('xyz', ['folded'])).toBe('');
    expect(didYouMean('foled', ['folded'])).toBe(' Did you mean folded?');
  });
});
