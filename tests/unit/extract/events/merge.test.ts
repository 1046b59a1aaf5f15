import { describe, expect, it } from 'vitest';
import { readLines } from '../stages.ts';

/** Two sentences that tell one event. */
const ONE: readonly (readonly [string, string, string])[] = [
  ['the same words again', 'Russia and Ukraine held talks in Geneva on Sunday.', 'Russia and Ukraine held talks in Geneva on Sunday.'],
  ['in the passive', 'Russia and Ukraine held talks in Geneva on Sunday.', 'The talks in Geneva were held by Russia and Ukraine on Sunday.'],
  ['from the other side', 'Russian President Vladimir Putin met Xi Jinping in Beijing on Sunday.', 'Chinese President Xi Jinping met Putin on Sunday.'],
  ['with the day said otherwise', 'Russia and Ukraine held talks in Geneva on Sunday.', 'Russia and Ukraine held talks in Geneva on December 14.'],
  ['two remarks of one speaker on one day', 'Kremlin spokesman Dmitry Peskov said on Sunday that it is key.', 'Peskov said on Sunday that it goes on.'],
  ['the town and its country', 'Russia and Ukraine held talks in Geneva on Sunday.', 'Russia and Ukraine held talks in Switzerland on Sunday.'],
  ['the place said once', 'Russia and Ukraine held talks on Sunday.', 'Russia and Ukraine held talks in Geneva on Sunday.'],
]; // prettier-ignore

/** Two sentences that tell two events. */
const TWO: readonly (readonly [string, string, string])[] = [
  ['another place', 'Russia and Ukraine held talks in Geneva on Sunday.', 'Russia and Ukraine held talks in Vienna on Sunday.'],
  ['another day', 'Russia and Ukraine held talks in Geneva on Saturday.', 'Russia and Ukraine held talks in Geneva on Sunday.'],
  ['other people', 'Russia and Ukraine held talks on Sunday.', 'India and Pakistan held talks on Sunday.'],
  ['another speaker', 'Kremlin spokesman Dmitry Peskov said on Sunday that it is key.', 'Chancellor Friedrich Merz said on Sunday that it is key.'],
  ['another kind', 'Russia and Ukraine held talks on Sunday.', 'Russia and Ukraine signed a treaty on Sunday.'],
  ['planned and done', 'Russia and Ukraine held talks on Monday.', 'Russia and Ukraine will hold talks on Monday.'],
  ['of another precision', 'Russia attacked Kyiv in December.', 'Russia attacked Kyiv on Sunday.'],
]; // prettier-ignore

describe('mergeHappenings', () => {
  it.each(ONE)('makes one of %s', (_, first, second) => {
    const { events } = readLines([first, second]);
    expect(events.map((event) => event.evidence.map(({ quote }) => quote.exact))).toEqual([[first, second]]);
  });

  it.each(TWO)('leaves two: %s', (_, first, second) => {
    const { events } = readLines([first, second]);
    expect(events.map((event) => event.evidence[0]?.quote.exact)).toEqual([first, second]);
    expect(new Set(events.map((event) => event.id)).size).toBe(2);
  });

  it('keeps the first telling and adds what the second knows', () => {
    const [event] = readLines([
      'Russia and Ukraine held talks on Sunday.',
      'Russia, Ukraine and Turkey held talks in Istanbul on Sunday.',
    ]).events;
    expect(event?.places.map((place) => place.name)).toEqual(['Istanbul']);
    expect(event?.participants.map((one) => one.name)).toEqual(['Russia', 'Ukraine', 'Türkiye']);
    expect(event?.dating.expression?.quote.exact).toBe('on Sunday');
  });
});
