import { describe, expect, it } from 'vitest';
import { tokenize } from '#lib/text/index.ts';
import { findTriggers } from '../../../../src/lib/extract/triggers/find.ts';
import { withOpenVerbs } from '../../../../src/lib/extract/triggers/open-verbs.ts';

/** The words found beside the lexicon, with their form. */
function open(sentence: string): readonly string[] {
  const tokens = tokenize(sentence);
  return withOpenVerbs(tokens, findTriggers(tokens)).flatMap((one) => {
    expect(sentence.slice(one.start, one.end)).toBe(one.text);
    return one.part === 'verb' && one.frame === 'open' ? [`${one.text} ${one.form}`] : [];
  });
}

const FOUND: readonly (readonly [string, readonly string[]])[] = [
  ['Malta shipped medicines.', ['shipped past']],
  ['The army withdrew quickly.', ['withdrew past']],
  ['The port was reopened.', ['reopened participle']],
  ['They have exchanged fire.', ['exchanged participle']],
  ['Soldiers will be withdrawn soon.', ['withdrawn participle']],
  ['It will return soon.', ['return base']],
  ['She is scheduled to leave for Bangkok.', ['leave base']],
  ['Negotiators are due back in Vienna.', ['due base']],
  ['A delegation was in Valletta.', ['was past']],
  ['We are going back.', ['going ing']],
  ['Voters queue in Bern.', ['queue base']],
  ['France levies a toll.', ['levies s']],
]; // prettier-ignore

const NOTHING: readonly string[] = [
  'The detained trawler is old.',
  'A delegation led by X is here.',
  'Their planned trip is near.',
  'It is a need of hundreds.',
  'The United Nations is silent.',
  'They seemed tired.',
  'It is here to stay.',
  'In May a few may be free.',
];

describe('withOpenVerbs', () => {
  it.each(FOUND)('%s', (sentence, expected) => expect(open(sentence)).toEqual(expected));
  it.each(NOTHING)('nothing in “%s”', (sentence) => expect(open(sentence)).toEqual([]));

  it('keeps every trigger of the lexicon, in order', () => {
    const tokens = tokenize('They met in Bern, left for Oslo and held talks.');
    const known = findTriggers(tokens);
    const all = withOpenVerbs(tokens, known);
    expect(all.filter((one) => known.includes(one))).toEqual(known);
    expect(all.map(({ from }) => from)).toEqual([...all.map(({ from }) => from)].sort((a, b) => a - b));
  });
});
