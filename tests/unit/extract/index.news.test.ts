import { describe, expect, it } from 'vitest';
import { extract } from '#lib/extract/index.ts';
import { documentOf } from './document.ts';
import { PRESSURE } from './news-of-pressure.ts';
import { TALKS } from './news-of-talks.ts';

const NEWS = [...TALKS, ...PRESSURE];

/** A dateline in any style, up to the sentence. */
const DATELINE = /^.*?(?:\) -|\/ -|\) –|\) --|—| -) /u;

describe('invented reports', () => {
  it.each(NEWS)('$name', ({ text, published, events }) => {
    const found = extract(documentOf(text, published)).events;
    expect(
      found.map((event, index) => ({
        sentence: (event.evidence[0]?.quote.exact.replace(DATELINE, '') ?? '').slice(
          0,
          events[index]?.sentence.length,
        ),
        date: event.date,
        kind: event.kind,
        modality: event.modality,
        who: event.participants.map((participant) => participant.name),
        places: event.places.map((place) => place.name),
        attribution: event.attribution,
      })),
    ).toEqual(events);
  });

  it.each(NEWS)('titles fit and quotes stand in the text: $name', ({ text, published }) => {
    for (const event of extract(documentOf(text, published)).events) {
      expect(event.title.length).toBeGreaterThan(5);
      expect(event.title.length).toBeLessThanOrEqual(70);
      const targets = [
        ...event.evidence,
        ...(event.dating.expression === undefined ? [] : [event.dating.expression]),
      ];
      for (const { quote, position } of targets)
        expect(text.slice(position.start, position.end)).toBe(quote.exact);
    }
  });
});
