import { describe, expect, test } from 'vitest';
import { tokenize } from '#lib/text/index.ts';
import { kindOfDeed } from '../../../../src/lib/extract/triggers/deed-kinds.ts';

/** The kind that the verb marked by a star has in its sentence. */
function kindIn(sentence: string): string {
  const at = tokenize(sentence.slice(0, sentence.indexOf('*'))).length;
  return kindOfDeed(tokenize(sentence.replace('*', '')), at);
}

describe('kindOfDeed', () => {
  test.each([
    ['The consul was *ordered to leave on 30 July.', 'expulsion'],
    ['Norway *gave two attaches 72 hours to leave.', 'expulsion'],
    ['Ankara *recalled its ambassador.', 'protest'],
    ['The unions *stopped all tankers on March 11.', 'protest'],
    ['A Stavanger court *jailed a harbour clerk.', 'legislation'],
    ['The House *passed the motion on Friday.', 'legislation'],
    ['Voters *go to the polls on Sunday.', 'legislation'],
    ['The rules *came into force on 1 July.', 'legislation'],
    ['Washington *revoked a waiver for the supplier.', 'sanctions'],
    ['Four neighbours *cut ties with Doha.', 'sanctions'],
    ['The countries *restored full ties in 2016.', 'recognition'],
    ['Ecuador and Peru *reopened three border crossings.', 'concession'],
    ['Malta *shipped 40 tonnes of medicines to Misrata.', 'aid'],
    ['A Kazakh patrol boat *fired a flare at a dredger.', 'use-of-force'],
    ['The army *overthrew the president in June 2009.', 'use-of-force'],
    ['Soldiers will be *withdrawn from both banks.', 'military-posture'],
    ['Two aircraft *passed within a mile of the base.', 'military-posture'],
    ['The truce *took effect on Sunday.', 'ceasefire'],
    ['She *resigned that night.', 'appointment'],
    ['He was *sworn in on January 27.', 'appointment'],
    ['Kazakhstan *handed over a note demanding an end.', 'demand'],
    ['He had *spoken of fraud on Monday.', 'accusation'],
    ['The two *spoke by phone on Tuesday.', 'call'],
    ['The two ministers *settled the details in Loja.', 'agreement'],
    ['The envoy *flew to Vienna on Monday.', 'visit'],
    ['She *left Palermo on January 21.', 'visit'],
    ['Hearings *opened on 8 November.', 'talks'],
  ])('%s → %s', (sentence, kind) => {
    expect(kindIn(sentence)).toBe(kind);
  });

  test.each([
    ['The lines *went dead on April 7.'],
    ['Prices *rose by a tenth in March.'],
    ['The river *flooded two villages on Sunday.'],
    ['Snow *fell in Vienna on Monday.'],
    ['He *grew up in Tartu in the 1960s.'],
    ['The film *won a prize in 2014.'],
  ])('%s → other', (sentence) => {
    expect(kindIn(sentence)).toBe('other');
  });
});
