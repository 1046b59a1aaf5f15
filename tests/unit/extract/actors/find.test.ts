import { describe, expect, it } from 'vitest';
import { tokenize } from '#lib/text/index.ts';
import type { ActorMention } from '../../../../src/lib/extract/actors/find.ts';
import { findActors } from '../../../../src/lib/extract/actors/find.ts';

function find(sentence: string): readonly ActorMention[] {
  const found = findActors(tokenize(sentence), () => false);
  let end = 0;
  for (const mention of found) {
    expect(mention.start).toBeGreaterThanOrEqual(end);
    end = mention.end;
  }
  return found;
}

/** A sentence, and of every actor: the words, the name, the type, the country. Names are not resolved yet. */
const FOUND: readonly (readonly [string, readonly (readonly [string, string, string, string | null])[]])[] = [
  ['Russia and the United States met.', [['Russia', 'Russia', 'country', 'RU'], ['United States', 'United States', 'country', 'US']]],
  ['Ukrainian President Volodymyr Zelenskyy left.', [['Ukrainian President Volodymyr Zelenskyy', 'Volodymyr Zelenskyy', 'person', 'UA']]],
  ['Kremlin spokesman Dmitry Peskov spoke.', [['Kremlin spokesman Dmitry Peskov', 'Dmitry Peskov', 'person', 'RU']]],
  ['US Special Envoy Steve Witkoff came.', [['US Special Envoy Steve Witkoff', 'Steve Witkoff', 'person', 'US']]],
  ['Saudi Crown Prince Mohammed bin Salman spoke.', [['Saudi Crown Prince Mohammed bin Salman', 'Mohammed bin Salman', 'person', 'SA']]],
  ['The Ukrainian president left.', [['Ukrainian president', 'Ukrainian president', 'group', 'UA']]],
  ['European leaders met.', [['European leaders', 'European leaders', 'group', null]]],
  ['Two senior US officials spoke.', [['US officials', 'US officials', 'group', 'US']]],
  ['A spokesman said so.', [['spokesman', 'spokesman', 'group', null]]],
  ["Russia's foreign ministry denied it.", [["Russia's foreign ministry", "Russia's foreign ministry", 'group', 'RU']]],
  ['The Russian Ministry of Defence denied it.', [['Russian Ministry of Defence', 'Russian Ministry of Defence', 'group', 'RU']]],
  ['The Saudi Press Agency reported it.', [['Saudi Press Agency', 'SPA', 'organisation', 'SA']]],
  ['The Kenyan Defence Council met.', [['Kenyan Defence Council', 'Kenyan Defence Council', 'organisation', 'KE']]],
  ['Ursula von der Leyen spoke.', [['Ursula von der Leyen', 'Ursula von der Leyen', 'person', null]]],
  ['Kyiv rejected it.', [['Kyiv', 'Kyiv', 'country', 'UA']]],
  ['The Israelis agreed.', [['Israelis', 'Israel', 'country', 'IL']]],
  ['Secretary of State Marco Rubio spoke.', [['Secretary of State Marco Rubio', 'Marco Rubio', 'person', null]]],
  ['NATO and the European Union agreed.', [['NATO', 'NATO', 'organisation', null], ['European Union', 'EU', 'organisation', null]]],
]; // prettier-ignore

const NOTHING: readonly string[] = [
  'They told us that the us team lost.',
  'The talks were held on the second day.',
  'It was the worst attack since the war began.',
  'In turkey farms the flu spread.',
  'The leaders of the revolt fled.',
  'According to the plan, it ends now.',
];

describe('findActors', () => {
  it.each(FOUND)('%s', (sentence, expected) => {
    const found = find(sentence);
    expect(found.map(({ text, name, type, country }) => [text, name, type, country ?? null])).toEqual(
      expected,
    );
    for (const { start, end, text } of found) expect(sentence.slice(start, end)).toBe(text);
  });

  it.each(NOTHING)('nobody in “%s”', (sentence) => {
    expect(
      find(sentence).filter((mention) => mention.rule !== 'single-name' && mention.text !== 'leaders'),
    ).toEqual([]);
  });

  it('keeps the title, and gives a relation its owner', () => {
    const [owner, aide] = find("President Donald Trump's son-in-law and unofficial aide Jared Kushner came.");
    expect([owner?.name, owner?.title, owner?.owner]).toEqual(['Donald Trump', 'President', true]);
    expect([aide?.name, aide?.title, aide?.owner]).toEqual([
      'Jared Kushner',
      'President Donald Trump’s son-in-law and unofficial aide',
      false,
    ]);
  });

  it('tells outlets from those who act', () => {
    expect(find('Ukrinform and NATO agreed.').map(({ name, media }) => [name, media])).toEqual([
      ['Ukrinform', true],
      ['NATO', false],
    ]);
  });

  it('leaves out the tokens that are taken', () => {
    const sentence = 'May met Merkel in May.';
    const from = sentence.lastIndexOf('May');
    const found = findActors(tokenize(sentence), (token) => token.start === from);
    expect(found.map(({ text, start }) => [text, start])).toEqual([['Merkel', 8]]);
  });
});
