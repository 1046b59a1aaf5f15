import { describe, expect, it } from 'vitest';
import { readSentence } from '../stages.ts';

/** A sentence, and of every place: the words, the name, the country, town or country. */
const FOUND: readonly (readonly [string, readonly (readonly [string, string, string | null, string])[]])[] = [
  ['They met in Berlin on Sunday.', [['Berlin', 'Berlin', 'DE', 'town']]],
  ['They met in Switzerland.', [['Switzerland', 'Switzerland', 'CH', 'country']]],
  ['They met in Switzerland and the US.', [['Switzerland', 'Switzerland', 'CH', 'country'], ['US', 'United States', 'US', 'country']]],
  ['They held talks in Istanbul, Turkey.', [['Istanbul', 'Istanbul', 'TR', 'town'], ['Turkey', 'Türkiye', 'TR', 'country']]],
  ['The Geneva talks ended.', [['Geneva', 'Geneva', 'CH', 'town']]],
  ['They met at the White House.', [['White House', 'White House', 'US', 'town']]],
  ['They met inside the Kremlin.', [['Kremlin', 'Kremlin', 'RU', 'town']]],
  ['Modi flew to Japan on Monday.', [['Japan', 'Japan', 'JP', 'country']]],
  ['He made an official visit on Monday to China.', [['China', 'China', 'CN', 'country']]],
  ['Merz visited Kyiv on Monday.', [['Kyiv', 'Kyiv', 'UA', 'town']]],
  ['It fell in the northern city of Kharkiv.', [['Kharkiv', 'Kharkiv', 'UA', 'town']]],
  ['They met in the Swiss capital Bern.', [['Bern', 'Bern', 'CH', 'town']]],
  ['A tanker sank in the Gulf of Oman.', [['Gulf of Oman', 'Gulf of Oman', null, 'town']]],
  ['They met near Novo Ogaryovo.', [['Novo Ogaryovo', 'Novo Ogaryovo', null, 'town']]],
]; // prettier-ignore

/** Governments, adjectives, owners and outlets are no places; nor is what comes behind "to" without a journey. */
const NOTHING: readonly string[] = [
  'Washington rejected the plan.',
  'Moscow said it had agreed.',
  'Russian gas was cut off on Monday.',
  "Ukraine's Constitution was amended in 2019.",
  'Bolivia named an envoy to Washington.',
  'Russia gave an answer to Germany.',
  'He read it in Reuters on Monday.',
  'They believe in Zelenskyy, the Ukrainian president.',
];

describe('findPlaces', () => {
  it.each(FOUND)('%s', (sentence, expected) => {
    const { start, places } = readSentence(sentence);
    expect(places.map(({ text, name, country, level }) => [text, name, country ?? null, level])).toEqual(
      expected,
    );
    for (const place of places)
      expect(sentence.slice(place.start - start, place.end - start)).toBe(place.text);
  });

  it.each(NOTHING)('no place in “%s”', (sentence) => {
    expect(readSentence(sentence).places).toEqual([]);
  });

  it('leaves a name either a place or an actor', () => {
    const { actors, places } = readSentence('Germany and France met in Berlin and in Ukraine.');
    expect(actors.map((actor) => actor.name)).toEqual(['Germany', 'France']);
    expect(places.map((place) => place.name)).toEqual(['Berlin', 'Ukraine']);
  });

  it('keeps the government of a capital an actor where another sentence has the town', () => {
    expect(readSentence('Kyiv said that talks in Berlin failed.').actors.map((actor) => actor.name)).toEqual([
      'Ukraine',
    ]);
  });
});
