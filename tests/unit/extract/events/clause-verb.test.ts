import { describe, expect, it } from 'vitest';
import { verbGroup } from '../../../../src/lib/extract/events/clause-verb.ts';
import { readSentence } from '../stages.ts';

/** A sentence, a verb of it, and whether that verb is passive, reduced to a participle, negated. */
const VERBS: readonly (readonly [string, string, boolean, boolean, boolean])[] = [
  ['Rebels captured the town in May 2025.', 'captured', false, false, false],
  ['The town was captured in May 2025.', 'captured', true, false, false],
  ['The town has been captured again.', 'captured', true, false, false],
  ['The army has captured the town.', 'captured', false, false, false],
  ['The treaty, signed in May 2025, was ratified.', 'signed', true, true, false],
  ['The EU slapped bans on officers accused of theft.', 'accused', true, true, false],
  ['A commission created in January 2025 has yet to report.', 'created', true, true, false],
  ['The sides have not met since May 2025.', 'met', false, false, true],
];

describe('verbGroup', () => {
  it.each(VERBS)('%s (%s)', (sentence, word, passive, reduced, negated) => {
    const passage = readSentence(sentence);
    const head = passage.triggers.find((one) => one.text === word);
    if (head?.part !== 'verb') throw new Error(`no verb ${word}`);
    const clause = passage.clauses.findIndex((one) => one.from <= head.from && head.from < one.to);
    const group = verbGroup(passage, head, clause);
    expect([group.passive, group.reduced, group.negated]).toEqual([passive, reduced, negated]);
  });
});
