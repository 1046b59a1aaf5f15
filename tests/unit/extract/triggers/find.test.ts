import { describe, expect, it } from 'vitest';
import { tokenize } from '#lib/text/index.ts';
import { findTriggers } from '../../../../src/lib/extract/triggers/find.ts';

/** "said statement speech" for a verb with its frame, "talks talks talk" for a noun with its sense; "-" for no kind. */
function read(sentence: string): readonly string[] {
  const found = findTriggers(tokenize(sentence));
  for (const { start, end, text } of found) expect(sentence.slice(start, end)).toBe(text);
  return found.map((one) => `${one.text} ${one.kind ?? '-'} ${one.part === 'verb' ? one.frame : one.sense}`);
}

const VERBS: readonly (readonly [string, readonly string[]])[] = [
  ['Russia said no.', ['said statement speech']],
  ['NATO called for restraint.', ['called demand speech']],
  ['Lavrov accused NATO of a lie.', ['accused accusation speech']],
  ['Kyiv ruled out a swap.', ['ruled rejection speech']],
  ['They signed it.', ['signed agreement joint']],
  ['They reached a truce.', ['reached ceasefire joint', 'truce ceasefire deed']],
  ['They struck a deal.', ['struck agreement joint', 'deal agreement deed']],
  ['Drones struck Kyiv.', ['struck use-of-force act']],
  ['The US imposed sanctions on Iran.', ['imposed sanctions act', 'sanctions sanctions deed']],
  ['The army shot down a drone.', ['shot use-of-force act']],
  ['They spoke by phone.', ['spoke call joint']],
  ['Bolivia named her as its ambassador.', ['named appointment act']],
  ['Parliament passed a law.', ['passed legislation act']],
  ['The talks resumed.', ['talks talks talk', 'resumed - phase']],
  ['They held a summit.', ['held - support', 'summit summit talk']],
  ['He called off the visit.', ['called - call-off', 'visit visit talk']],
  ['Germany hosted them.', ['hosted - host']],
]; // prettier-ignore

const NOUNS: readonly (readonly [string, readonly string[]])[] = [
  ['The attack was near.', ['attack use-of-force deed']],
  ['They will attack.', ['attack use-of-force act']],
  ['A state visit followed.', ['visit visit talk']],
  ['They visit Kyiv.', ['visit visit act']],
  ['The phone call was long.', ['phone call call talk']],
  ['Another round of talks followed.', ['round of talks talks talk']],
  ['The start of the war was near.', ['start of the war use-of-force deed']],
  ['The war went on.', ['war use-of-force war']],
  ['Peskov’s remarks came.', ['remarks statement speech']],
];

/** Names, other senses, and verbs without the word that they need. */
const NOTHING: readonly string[] = [
  'He passed the salt.',
  'They named names.',
  'The United States is large.',
  'She spoke well.',
  'He reached the town.',
  'It was fired.',
  'Prices struggled on.',
  'Kyiv ruled the region.',
];

describe('findTriggers', () => {
  it.each(VERBS)('%s', (sentence, expected) => expect(read(sentence)).toEqual(expected));
  it.each(NOUNS)('%s', (sentence, expected) => expect(read(sentence)).toEqual(expected));
  it.each(NOTHING)('nothing in “%s”', (sentence) => expect(read(sentence)).toEqual([]));

  it.each([
    ['They meet.', 'base'],
    ['He meets them.', 's'],
    ['They met.', 'past'],
    ['They are meeting them.', 'ing'],
    ['It was written by him.', 'participle'],
    ['They cancelled it.', 'past'],
    ['They canceled it.', 'past'],
  ])('%s is of the form %s', (sentence, form) => {
    const [verb] = findTriggers(tokenize(sentence));
    expect(verb?.part === 'verb' ? verb.form : null).toBe(form);
  });
});
