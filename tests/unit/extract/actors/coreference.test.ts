import { describe, expect, it } from 'vitest';
import { resolveNames, surname } from '../../../../src/lib/extract/actors/coreference.ts';
import { findActors } from '../../../../src/lib/extract/actors/find.ts';
import { tokenize } from '#lib/text/index.ts';

/** Name, type and country of every actor that remains, sentence by sentence. */
function resolve(...sentences: readonly string[]): readonly (readonly string[])[] {
  const mentions = sentences.map((sentence) => findActors(tokenize(sentence), () => false));
  return resolveNames(mentions).map((sentence) =>
    sentence.map(({ name, type, country }) => `${name} ${type} ${country ?? '-'}`),
  );
}

/** Sentences of one document, and who is named in the last of them. */
const RESOLVED: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  ['a surname takes the full name', ['Ukrainian President Volodymyr Zelenskyy left.', 'Zelenskyy spoke.'], ['Volodymyr Zelenskyy person UA']],
  ['also when the full name comes later', ['US envoy Steve Witkoff came.', 'Witkoff and Jared Kushner spoke.'], ['Steve Witkoff person US', 'Jared Kushner person -']],
  ['a title and surname take it too', ['Marco Rubio met them.', 'Secretary of State Rubio spoke.'], ['Marco Rubio person -']],
  ['a particle belongs to the surname', ['Faisal bin Farhan came.', 'bin Farhan spoke.'], ['Faisal bin Farhan person -']],
  ['an office of a state takes its holder', ['Ukrainian President Volodymyr Zelenskyy left.', 'The Ukrainian president spoke.'], ['Volodymyr Zelenskyy person UA']],
  ['another office does not', ['Ukrainian President Volodymyr Zelenskyy left.', 'The Ukrainian foreign minister spoke.'], ['Ukrainian foreign minister group UA']],
  ['another state’s office does not', ['Ukrainian President Volodymyr Zelenskyy left.', 'The Russian president spoke.'], ['Russian president group RU']],
  ['a former holder holds nothing', ['Former Ukrainian President Petro Poroshenko left.', 'The Ukrainian prime minister spoke.'], ['Ukrainian prime minister group UA']],
  ['a capital becomes its state', ['Russia agreed.', 'Kyiv and Washington agreed.'], ['Ukraine country UA', 'United States country US']],
  ['a word that no name supports is dropped', ['Russia agreed.', 'Meanwhile Tomahawk missiles came.'], []],
  ['an initial and a middle name are no other person', ['US President Donald J. Trump came.', 'Donald Trump and D. Trump spoke.'], ['Donald J. Trump person US', 'Donald J. Trump person US']],
  ['two of one family stay apart', ['Hillary Clinton and Bill Clinton came.', 'Bill Clinton spoke.'], ['Bill Clinton person -']],
]; // prettier-ignore

describe('resolveNames', () => {
  it.each(RESOLVED)('%s', (_, sentences, expected) => {
    expect(resolve(...sentences).at(-1)).toEqual(expected);
  });

  it('resolves a name before the sentence that gives it in full', () => {
    expect(resolve('Peskov spoke.', 'Kremlin spokesman Dmitry Peskov spoke again.')[0]).toEqual([
      'Dmitry Peskov person RU',
    ]);
  });

  it('changes no span and no word', () => {
    const sentence = 'The Ukrainian president met Volodymyr Zelenskyy.';
    const [resolved = []] = resolveNames([findActors(tokenize(sentence), () => false)]);
    expect(resolved.map(({ start, end, text }) => [sentence.slice(start, end), text])).toEqual([
      ['Ukrainian president', 'Ukrainian president'],
      ['Volodymyr Zelenskyy', 'Volodymyr Zelenskyy'],
    ]);
  });
});

describe('surname', () => {
  it.each([
    ['Volodymyr Zelenskyy', 'Zelenskyy'],
    ['Faisal bin Farhan', 'bin Farhan'],
    ['Abdel Fattah al-Burhan', 'al-Burhan'],
    ['Ursula von der Leyen', 'von der Leyen'],
    ['Jonas Gahr Støre', 'Støre'],
    ['Pelé', 'Pelé'],
  ])('%s', (name, expected) => {
    expect(surname(name)).toBe(expected);
  });
});
