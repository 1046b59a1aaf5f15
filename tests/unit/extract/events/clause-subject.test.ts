import { describe, expect, it } from 'vitest';
import { subjectOf } from '../../../../src/lib/extract/events/clause-subject.ts';
import { verbGroup } from '../../../../src/lib/extract/events/clause-verb.ts';
import { readSentence } from '../stages.ts';

/** A sentence, a verb of it, and the words of its subject; 'pronoun' or '' when the sentence does not name it. */
const SUBJECTS: readonly (readonly [string, string, string])[] = [
  ['The army captured the town.', 'captured', 'army'],
  ['On Tuesday the army captured the town.', 'captured', 'army'],
  ['Half of the contingent left Kabul.', 'left', 'Half of the contingent'],
  ['The ship, which left Aden in May 2025, sank.', 'left', 'ship'],
  ['The ship, carrying flour, docked in Aden.', 'docked', 'ship'],
  ['The army captured the town and freed the hostages.', 'freed', 'army'],
  ['Ministers restored ties with Taiwan, severed in May 2025.', 'severed', 'ties with Taiwan'],
  ['Talks on a deal, the envoy announced, were opened in May 2025.', 'opened', 'Talks on a deal'],
  ['They captured the town in May 2025.', 'captured', 'pronoun'],
  ['In May 2025 it captured the town.', 'captured', 'pronoun'],
];

describe('subjectOf', () => {
  it.each(SUBJECTS)('%s (%s)', (sentence, word, expected) => {
    const passage = readSentence(sentence);
    const head = passage.triggers.find((one) => one.text === word);
    if (head?.part !== 'verb') throw new Error(`no verb ${word}`);
    const clause = passage.clauses.findIndex((one) => one.from <= head.from && head.from < one.to);
    const group = verbGroup(passage, head, clause);
    const subject = subjectOf(passage, clause, group.from, group.reduced, null);
    expect(subject === null ? '' : subject === 'pronoun' ? subject : subject.words).toBe(expected);
  });
});
