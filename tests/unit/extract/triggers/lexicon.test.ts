import { describe, expect, it } from 'vitest';
import type { Kind } from '#lib/model/index.ts';
import { KINDS } from '#lib/model/index.ts';
import { tokenize } from '#lib/text/index.ts';
import { findTriggers } from '../../../../src/lib/extract/triggers/find.ts';
import { NOUNS, VERBS } from '../../../../src/lib/extract/triggers/lexicon.ts';

/** A sentence with a verb of the kind, one with a noun of it, and one that only sounds like it. */
const CASES: Readonly<Record<Exclude<Kind, 'other'>, readonly [string, string, string]>> = {
  talks: ['They negotiated in Bern.', 'The second round was short.', 'He got a round of applause.'],
  meeting: ['They met in Bern.', 'The meeting was short.', 'It was a sitting duck.'],
  summit: ['They held a summit.', 'The summit was short.', 'It was the highest point.'],
  visit: ['He visited Kyiv.', 'The visit was short.', 'He arrived late.'],
  call: ['They spoke by telephone.', 'The phone call was short.', 'They spoke at length.'],
  agreement: ['They signed it.', 'The accord was short.', 'The deal-maker left.'],
  statement: ['She said so.', 'The speech was short.', 'The state is small.'],
  recognition: ['Norway recognised Palestine.', 'The establishment of diplomatic relations took years.', 'The establishment of the park took years.'],
  aid: ['Norway donated generators.', 'The aid package was small.', 'He came to their aid.'],
  concession: ['Minsk released them.', 'The prisoner swap was quick.', 'The prisoner slept.'],
  ceasefire: ['They agreed a ceasefire.', 'The truce held.', 'The fire ceased.'],
  demand: ['Ankara urged calm.', 'The ultimatum was short.', 'The urge was strong.'],
  accusation: ['Kyiv accused him.', 'The accusation was old.', 'The accused slept.'],
  rejection: ['Paris rejected it.', 'The veto was final.', 'The rejects were sold.'],
  threat: ['Tehran threatened them.', 'The threats went on.', 'The thread was long.'],
  sanctions: ['The US imposed sanctions on Iran.', 'The embargo was old.', 'The US imposed order.'],
  expulsion: ['Prague expelled him.', 'The expulsion was quick.', 'The explosion was loud.'],
  protest: ['Farmers protested loudly.', 'The walkout was quick.', 'It began in March 2020.'],
  'military-posture': ['Russia deployed them.', 'The military exercises were long.', 'He did his exercise.'],
  'use-of-force': ['Russia invaded Georgia.', 'The shelling went on.', 'The shells were old.'],
  legislation: ['Parliament ratified it.', 'The referendum was close.', 'The passage was narrow.'],
  appointment: ['Bolivia appointed her.', 'The inauguration was cold.', 'He named names.'],
}; // prettier-ignore

function kindsIn(sentence: string): readonly (Kind | null)[] {
  return findTriggers(tokenize(sentence)).map((trigger) => trigger.kind);
}

describe('the lexicon', () => {
  it.each(Object.entries(CASES))(
    'knows %s by a verb and by a noun, and leaves its look-alike',
    (kind, row) => {
      const [verb, noun, neither] = row;
      expect(kindsIn(verb)).toContain(kind);
      expect(kindsIn(noun)).toContain(kind);
      expect(kindsIn(neither)).not.toContain(kind);
    },
  );

  it('has a word for every kind but "other"', () => {
    const known = new Set([...VERBS, ...NOUNS].map(({ kind }) => kind));
    expect(Object.keys(KINDS).filter((kind) => !known.has(kind as Kind))).toEqual(['other']);
  });
});
