import { describe, expect, it } from 'vitest';
import { cutTo, isSound, shorten, tidy } from '../../../../src/lib/extract/events/wording.ts';

const SOUND: readonly string[] = [
  'Six guns were handed over',
  'United front left the talks',
  'Left party accused the government',
  'Peskov: issue is key',
  'Soldiers to be withdrawn from both banks',
  'Talks in Geneva called off',
];

const UNSOUND: readonly (readonly [string, string])[] = [
  ['an auxiliary in front', 'should to take place'],
  ['an infinitive', 'to be disbursed'],
  ['a bare participle', 'proclaimed and recognised only by Ankara'],
  ['a bare past form', 'left a table in Ohrid'],
  ['a condition', 'if all goes well to resume'],
  ['a word twice', 'Country holds holds elections'],
  ['two infinitives', 'Consul to to leave'],
  ['one word', 'Referendum'],
  ['a pronoun', 'it was withdrawn'],
  ['a verb of speech that says nothing', 'Office says'],
  ['a speaker with half a clause', 'Peskov: after the minister met'],
  ['a speaker with nothing', 'Peskov: to'],
];

const CUTS: readonly (readonly [string, number, string])[] = [
  ['a convoy of lorries', 30, 'a convoy of lorries'],
  ['a convoy of lorries from the World Food Programme', 30, 'a convoy of lorries'],
  ['a faction fighting for the independence of the region', 30, 'a faction'],
  ['an uninterruptedlylongword', 10, ''],
];

describe('isSound', () => {
  it.each(SOUND)('%s', (title) => {
    expect(isSound(title)).toBe(true);
  });

  it.each(UNSOUND)('not with %s: %s', (_, title) => {
    expect(isSound(title)).toBe(false);
  });
});

describe('cutTo', () => {
  it.each(CUTS)('%s (%i)', (words, limit, cut) => {
    expect(cutTo(words, limit)).toBe(cut);
  });
});

describe('tidy', () => {
  it('drops empty openings and half a pair of quotation marks', () => {
    expect(tidy(' that the issue of grain,')).toBe('grain');
    expect(tidy('“a door, not a house')).toBe('a door, not a house');
    expect(tidy('grain “corridor”')).toBe('grain “corridor”');
  });
});

describe('shorten', () => {
  it('leaves no word at the end that waits for more', () => {
    expect(shorten('Ministers sign accord in', 70)).toBe('Ministers sign accord');
    expect(shorten('Guerrillas came home of their own free will', 70)).toBe(
      'Guerrillas came home of their own free will',
    );
    expect(shorten('Soldiers were handed over', 70)).toBe('Soldiers were handed over');
  });

  it('cuts where a phrase begins', () => {
    expect(shorten('Delegates of both countries walked out of the hall, saying nothing', 52)).toBe(
      'Delegates of both countries walked out of the hall',
    );
  });
});
