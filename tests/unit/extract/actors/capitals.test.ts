import { describe, expect, it } from 'vitest';
import { tokenize } from '#lib/text/index.ts';
import { isCapitalised, personName, withOf } from '../../../../src/lib/extract/actors/capitals.ts';

/** Words and the personal name that they begin with. */
const NAMES: readonly (readonly [string, string])[] = [
  ['Marco Rubio said', 'Marco Rubio'],
  ['Ursula von der Leyen said', 'Ursula von der Leyen'],
  ['Faisal bin Farhan said', 'Faisal bin Farhan'],
  ['bin Farhan said', 'bin Farhan'],
  ['Abdel Fattah al-Burhan said', 'Abdel Fattah al-Burhan'],
  ['Donald J. Trump said', 'Donald J. Trump'],
  ['Jonas Gahr Støre said', 'Jonas Gahr Støre'],
  ['Zelenskyy on Sunday', 'Zelenskyy'],
  ['Lavrov Monday said', 'Lavrov'],
];

const NONE: readonly string[] = ['The talks', 'On Sunday', 'Monday', 'Russia said', 'NATO said', 'Kyiv said', 'von nobody', 'talks', '12 men']; // prettier-ignore

/** Words behind an office, and how many tokens of them belong to it. */
const OFFICES: readonly (readonly [string, string])[] = [
  ['Ministry of Defence said', 'Ministry of Defence'],
  ['Ministry of Economy and Foreign Trade said', 'Ministry of Economy and Foreign Trade'],
  ['Government of Sudan and Prime Minister Hamdok said', 'Government of Sudan'],
  ['Parliament of Ukraine and NATO said', 'Parliament of Ukraine'],
  ['Ministry of the interior said', 'Ministry'],
  ['ministry of Defence said', 'ministry'],
  ['Ministry and others said', 'Ministry'],
];

describe('personName', () => {
  it.each(NAMES)('%s', (text, name) => {
    const tokens = tokenize(text);
    const found = personName(tokens, 0);
    expect(found?.text).toBe(name);
    expect(text.slice(0, tokens[(found?.to ?? 0) - 1]?.end)).toBe(name);
  });

  it.each(NONE)('none at the beginning of “%s”', (text) => {
    expect(personName(tokenize(text), 0)).toBeNull();
  });
});

describe('withOf', () => {
  it.each(OFFICES)('%s', (text, office) => {
    const tokens = tokenize(text);
    expect(text.slice(0, tokens[withOf(tokens, 1) - 1]?.end)).toBe(office);
  });
});

describe('isCapitalised', () => {
  it.each(['Berlin', 'al-Sisi', 'Élysée', 'NATO'])('%s', (word) => {
    expect(isCapitalised(tokenize(word)[0])).toBe(true);
  });

  it.each(['berlin', 'al-fashir', '2019', '“'])('not %s', (word) => {
    expect(isCapitalised(tokenize(word)[0])).toBe(false);
  });

  it('is false past the end of a sentence', () => {
    expect(isCapitalised(undefined)).toBe(false);
  });
});
