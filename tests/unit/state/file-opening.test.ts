import { describe, expect, test } from 'vitest';
import { FileOpening } from '#lib/state/index.ts';

describe('FileOpening', () => {
  test('shows a file until it has come', () => {
    const opening = new FileOpening();
    const signal = opening.begin('a.json');
    opening.share = 0.5;
    expect(opening.name).toBe('a.json');
    opening.end(signal);
    expect(opening.name).toBeNull();
    expect(signal.aborted).toBe(false);
  });

  test('gives up the file before, whose end changes nothing any more', () => {
    const opening = new FileOpening();
    const first = opening.begin('a.json');
    opening.share = 0.5;
    opening.begin('b.json');
    expect([first.aborted, opening.name, opening.share]).toEqual([true, 'b.json', 0]);
    opening.end(first);
    expect(opening.name).toBe('b.json');
  });

  test('can be cancelled, also when nothing is on its way', () => {
    const opening = new FileOpening();
    opening.cancel();
    const signal = opening.begin('a.json');
    opening.cancel();
    expect([signal.aborted, opening.name]).toEqual([true, null]);
  });
});
