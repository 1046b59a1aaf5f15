import { describe, expect, it } from 'vitest';
import { tokenize } from '#lib/text/index.ts';
import { isRegional, knownAt } from '../../../../src/lib/extract/actors/names.ts';

/** Words, the canonical name that they begin with, its kind, its country, and how many tokens it takes. */
const KNOWN: readonly (readonly [string, string, string, string | null, number])[] = [
  ['Russia said no', 'Russia', 'country', 'RU', 1],
  ['Russian Federation law', 'Russia', 'country', 'RU', 2],
  ['United States officials', 'United States', 'country', 'US', 2],
  ['US officials', 'United States', 'country', 'US', 1],
  ['U.S. officials', 'United States', 'country', 'US', 1],
  ['Türkiye and others', 'Türkiye', 'country', 'TR', 1],
  ['Turkey and others', 'Türkiye', 'country', 'TR', 1],
  ['Kyiv agreed', 'Kyiv', 'capital', 'UA', 1],
  ['Washington agreed', 'Washington', 'capital', 'US', 1],
  ['Ukrainian troops', 'Ukraine', 'demonym', 'UA', 1],
  ['Israelis and others', 'Israel', 'demonym', 'IL', 1],
  ['Istanbul talks', 'Istanbul', 'city', 'TR', 1],
  ['Khan Younis was hit', 'Khan Younis', 'city', 'PS', 2],
  ['Black Sea ports', 'Black Sea', 'city', null, 2],
  ['NATO agreed', 'NATO', 'organisation', null, 1],
  ['European Union leaders', 'EU', 'organisation', null, 2],
  ['UN Security Council votes', 'UN Security Council', 'organisation', null, 3],
  ['Kremlin officials', 'Kremlin', 'organisation', 'RU', 1],
  ['Ukrinform reported', 'Ukrinform', 'organisation', 'UA', 1],
]; // prettier-ignore

/** "us" is a pronoun, and a name must begin at the token asked for. */
const UNKNOWN: readonly string[] = [
  'us and them',
  'nato',
  'turkey for dinner',
  'the US',
  'Zelenskyy',
  '2019',
  '',
];

describe('knownAt', () => {
  it.each(KNOWN)('%s', (text, name, kind, country, length) => {
    const found = knownAt(tokenize(text), 0);
    expect([found?.known.name, found?.known.kind, found?.known.country ?? null, found?.length]).toEqual([
      name,
      kind,
      country,
      length,
    ]);
  });

  it.each(UNKNOWN)('nothing at the beginning of “%s”', (text) => {
    expect(knownAt(tokenize(text), 0)).toBeNull();
  });

  it('finds a name at the token asked for', () => {
    const tokens = tokenize('talks with the European Union on Monday');
    expect(knownAt(tokens, 3)?.length).toBe(2);
    expect(knownAt(tokens, 4)).toBeNull();
  });
});

describe('isRegional', () => {
  it.each(['European', 'Western', 'Arab'])('%s', (word) => expect(isRegional(word)).toBe(true));
  it.each(['european', 'Russian', 'Europe'])('not %s', (word) => expect(isRegional(word)).toBe(false));
});
