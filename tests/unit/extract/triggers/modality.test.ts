import { describe, expect, it } from 'vitest';
import { tokenize } from '#lib/text/index.ts';
import type { Trigger } from '../../../../src/lib/extract/triggers/find.ts';
import { findTriggers } from '../../../../src/lib/extract/triggers/find.ts';
import type { Factuality, Tense } from '../../../../src/lib/extract/triggers/modality.ts';
import { factualityOf, tenseOf } from '../../../../src/lib/extract/triggers/modality.ts';

/** The trigger of these words in a sentence. */
function triggerIn(sentence: string, words: string): Trigger {
  const trigger = findTriggers(tokenize(sentence)).find((candidate) => candidate.text === words);
  if (trigger === undefined) throw new Error(`no trigger ${words}`);
  return trigger;
}

const FACTUAL: readonly (readonly [string, string, Factuality])[] = [
  ['They met on Sunday.', 'met', 'asserted'],
  ['They have met before.', 'met', 'asserted'],
  ['They will meet on Sunday.', 'meet', 'planned'],
  ['They agreed to meet on Sunday.', 'meet', 'planned'],
  ['They are expected to meet on Sunday.', 'meet', 'planned'],
  ['A broader summit expected on Sunday is near.', 'summit', 'planned'],
  ['The summit will be short.', 'summit', 'planned'],
  ['An upcoming summit is near.', 'summit', 'planned'],
  ['They did not meet.', 'meet', 'negated'],
  ["They didn't meet.", 'meet', 'negated'],
  ['No agreement was reached.', 'agreement', 'negated'],
  ['They failed to meet.', 'meet', 'negated'],
  ['He refused to resign.', 'resign', 'negated'],
  ['They may meet on Sunday.', 'meet', 'hypothetical'],
  ['They could meet on Sunday.', 'meet', 'hypothetical'],
  ['A possible summit is near.', 'summit', 'hypothetical'],
  ['They allegedly met in secret.', 'met', 'alleged'],
  ['Police reportedly attacked them.', 'attacked', 'alleged'],
  ['The alleged attack was near.', 'attack', 'alleged'],
  ['They met but did not agree.', 'met', 'asserted'],
]; // prettier-ignore

const TENSES: readonly (readonly [string, string, Tense])[] = [
  ['They met.', 'met', 'past'],
  ['It was signed.', 'signed', 'past'],
  ['They have met.', 'met', 'perfect'],
  ['Russia has repeatedly denied it.', 'denied', 'perfect'],
  ['He meets them.', 'meets', 'present'],
  ['They meet them.', 'meet', 'present'],
  ['They did meet.', 'meet', 'past'],
  ['They will meet.', 'meet', 'future'],
  ['They agreed to meet.', 'meet', 'future'],
  ['They are meeting them.', 'meeting', 'present'],
  ['They talked of visiting Kyiv.', 'visiting', 'none'],
  ['He was visiting Kyiv.', 'visiting', 'past'],
  ['The summit was short.', 'summit', 'none'],
];

describe('factualityOf', () => {
  it.each(FACTUAL)('%s (%s): %s', (sentence, words, expected) => {
    const tokens = tokenize(sentence);
    expect(factualityOf(tokens, triggerIn(sentence, words), 0, tokens.length)).toBe(expected);
  });

  it('looks no farther back than the clause', () => {
    const sentence = 'Although they will not rest they met.';
    const tokens = tokenize(sentence);
    const met = triggerIn(sentence, 'met');
    expect(factualityOf(tokens, met, 0, tokens.length)).toBe('negated');
    expect(factualityOf(tokens, met, met.from - 1, tokens.length)).toBe('asserted');
  });
});

describe('tenseOf', () => {
  it.each(TENSES)('%s (%s): %s', (sentence, words, expected) => {
    expect(tenseOf(tokenize(sentence), triggerIn(sentence, words), 0)).toBe(expected);
  });
});
