import { describe, expect, it } from 'vitest';
import { readLines } from '../stages.ts';

/** A sentence, and of every draft with a relation: its head, the order, the quantity, the words. */
const RELATED: readonly (readonly [string, readonly (readonly [string, string, string | null, string])[]])[] = [
  ['Putin met Xi a day after Russia attacked Kyiv.', [['met', 'after', 'a day', 'a day after Russia attacked Kyiv'], ['attacked', 'before', 'a day', 'a day after']]],
  ['Putin met Xi just days before Russia attacked Kyiv.', [['met', 'before', 'days', 'just days before Russia attacked Kyiv'], ['attacked', 'after', 'days', 'just days before']]],
  ['After Russia attacked Kyiv, parliament passed the law.', [['attacked', 'before', null, 'After'], ['passed', 'after', null, 'After Russia attacked Kyiv']]],
  ['Russia attacked Kyiv after parliament passed the law.', [['attacked', 'after', null, 'after parliament passed the law'], ['passed', 'before', null, 'after']]],
  ['Russia attacked Kyiv three hours before parliament passed the law.', [['attacked', 'before', 'three hours', 'three hours before parliament passed the law'], ['passed', 'after', 'three hours', 'three hours before']]],
  ['Russia attacked Kyiv days before the summit.', [['attacked', 'before', 'days', 'days before the summit']]],
  ['Russia attacked Kyiv on Sunday and attacked Odesa a day later.', [['attacked', 'after', 'a day', 'a day later']]],
]; // prettier-ignore

const UNRELATED: readonly string[] = [
  'Russia attacked Kyiv on Sunday.',
  'Russia attacked Kyiv for three days.',
  'Russia attacked Kyiv and Ukraine attacked Kursk.',
  'Russia attacked Kyiv after dark.',
  'Russia attacked Kyiv later.',
];

describe('relate', () => {
  it.each(RELATED)('%s', (sentence, expected) => {
    const { drafts, text } = readLines([sentence]);
    const related = drafts.flatMap(({ head, relation }) =>
      relation === null
        ? []
        : [
            [
              head.text,
              relation.order,
              relation.quantity?.text ?? null,
              text.slice(relation.words.start, relation.words.end),
            ],
          ],
    );
    expect(related).toEqual(expected);
  });

  it.each(UNRELATED)('none in “%s”', (sentence) => {
    const { drafts } = readLines([sentence]);
    expect(drafts.length).toBeGreaterThan(0);
    expect(drafts.filter((draft) => draft.relation !== null)).toEqual([]);
  });

  it('takes a day later from the sentence before', () => {
    const { drafts } = readLines(['Russia attacked Kyiv on Sunday.', 'A day later, Russia attacked Odesa.']);
    expect(drafts.map((draft) => draft.relation?.other ?? null)).toEqual([
      null,
      { kind: 'draft', key: drafts[0]?.key },
    ]);
  });
});
