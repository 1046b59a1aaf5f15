import { describe, expect, it } from 'vitest';
import { readSentence } from '../stages.ts';

/** A sentence with a bar before every clause but the first, and how each hangs on the one before. */
const SPLIT: readonly (readonly [string, string])[] = [
  ['They met in Berlin on Sunday.', 'main'],
  ['They met |before the vote.', 'main before'],
  ['Germany hosted talks |ahead of a summit on Monday.', 'main before'],
  ['They held talks |after the summit.', 'main after'],
  ['Before the vote, |Putin met Xi.', 'before main'],
  ['In addition to the summit, |they held talks.', 'addition main'],
  ['The talks, |which began on Sunday, |resumed on Monday.', 'main relative main'],
  ['Peskov said |that the talks resumed.', 'main content'],
  ['Peskov said |that the talks resumed, |adding |that no date was set.', 'main content participle content'],
  ['Russia voiced opposition, |with Putin calling it a threat.', 'main elaboration'],
  ['Modi met Takaichi |and signed an agreement.', 'main coordinate'],
  ['They agreed |to resume talks.', 'main infinitive'],
  ['The talks resumed, |according to Ukrinform, |citing a source.', 'main attribution attribution'],
  ['It is unclear |whether they will meet.', 'main condition'],
  ['He said he would resign |if the law passed.', 'main condition'],
  ['The talks failed |because Russia walked out.', 'main reason'],
  ['Iran said no, |but the US agreed.', 'main coordinate'],
  ['It has been at war |since the invasion began.', 'main since'],
  ['Norway will provide aid, Støre announced |during a visit.', 'main during'],
  ['They left |after the minister, |sent by the king, |met the press.', 'main after relative main'],
  ['The council, |which has not met |since 1999, |will hold a session.', 'main relative since main'],
  ['The envoy, |confirmed by the Senate on Monday, |will travel to Bern.', 'main relative main'],
  ['They signed it in 1998, |amended it in 2004 |and scrapped it in 2016.', 'main coordinate coordinate'],
  ['Oman, |which mediated in 2013, |offered |to host talks.', 'main relative main infinitive'],
];

/** Joined words that open no clause: lists, quoted words, names. */
const WHOLE: readonly string[] = [
  'Russia and Ukraine held talks.',
  'They met Zelenskyy and Witkoff and Kushner.',
  '“We will meet after the vote,” he said.',
  'He called it “a step before the war” on Sunday.',
  'They went to Berlin.',
  'The minister resigned that night.',
  'They met in Bern that May.',
  'He has since resigned.',
  'A previous truce, brokered by Qatar, collapsed.',
  'On Monday, a man of few words, visited Kyiv.',
  'He spoke as president.',
  'They talked with Germany.',
];

describe('splitClauses', () => {
  it.each(SPLIT)('%s', (marked, links) => {
    const sentence = marked.replaceAll('|', '');
    const { clauses, tokens, start } = readSentence(sentence);
    expect(clauses.map((clause) => clause.link).join(' ')).toBe(links);
    const starts = clauses.map((clause) => (tokens[clause.from]?.start ?? -1) - start);
    const bars = marked
      .split('|')
      .slice(0, -1)
      .reduce<number[]>((known, part) => [...known, (known.at(-1) ?? 0) + part.length], [0]);
    expect(starts).toEqual(bars);
  });

  it.each(WHOLE)('one clause: %s', (sentence) => {
    expect(readSentence(sentence).clauses.map((clause) => clause.link)).toEqual(['main']);
  });

  it.each(SPLIT)('covers every token once: %s', (marked) => {
    const { clauses, tokens } = readSentence(marked.replaceAll('|', ''));
    expect(clauses.flatMap(({ from, to }) => tokens.slice(from, to))).toEqual(tokens);
  });
});
