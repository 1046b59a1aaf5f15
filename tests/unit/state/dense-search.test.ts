import { describe, expect, test } from 'vitest';
import { entryOf, foldText } from '#lib/state/entries.ts';
import { searchOf } from '#lib/state/dense-search.ts';
import { collectWords, readTexts } from '#lib/state/dense-words.ts';
import { denseTimeline, hasBit } from '#lib/timeline/index.ts';
import { indexEvents } from '#lib/timeline/dense/event-index.ts';
import { formsTimeline, seededTimeline, talksTimeline } from '../../support/timelines.ts';

const timelines = [
  ['talks', talksTimeline()],
  ['every form of date', formsTimeline()],
  ['seeded', seededTimeline(3, 400)],
] as const;

describe.each(timelines)('%s', (_, timeline) => {
  const source = denseTimeline(timeline, indexEvents(timeline.events));
  const { index } = source;
  const size = index.count + index.undated.length;
  const haystacks = [...index.places, ...index.undated].map(
    (place) => entryOf(timeline.events[place]!).haystack,
  );
  const parts = ['a', 'e', '1', '12', ',', 'ber', 'talks', 'to', 'between', 'december', 'zzz', 'é'];
  // Pieces of words that occur, from anywhere in them.
  const occurring = haystacks.flatMap((text) => text.split(/\s+/u).slice(0, 3)).slice(0, 60);
  const words = [...parts.map(foldText), ...occurring, ...occurring.map((word) => word.slice(1, 4))];

  test.each([1, 7, 5000])('finds what looking at every event finds, read %i at a time', (piece) => {
    const collector = collectWords(size);
    for (const slice of readTexts(source, piece)) collector.add(slice);
    const search = searchOf(collector.finish());
    let found = 0;
    for (const word of words.filter(Boolean)) {
      const bits = search.find([word]);
      haystacks.forEach((text, at) => {
        if (text.includes(word)) found += 1;
        expect(hasBit(bits, at), `${word} in ${text}`).toBe(text.includes(word));
      });
    }
    expect(found).toBeGreaterThan(0);
  });

  test('several words must all occur, in any text of the event', () => {
    const collector = collectWords(size);
    for (const slice of readTexts(source, 100)) collector.add(slice);
    const search = searchOf(collector.finish());
    const [some = ''] = haystacks;
    const [first = '', last = ''] = [some.split(/\s+/u)[0], some.split(/\s+/u).at(-1)];
    expect(hasBit(search.find([first, last]), 0)).toBe(true);
    expect(hasBit(search.find([first, 'zzz']), 0)).toBe(false);
  });
});
