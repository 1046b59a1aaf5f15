import { expect, test } from 'vitest';
import { blocksOf, ordersByText, rankTexts, textsOf } from '#lib/state/table-ranks.ts';
import { seededNumbers } from '../../support/timelines.ts';

const collator = new Intl.Collator('en');

/** Texts of the signs given, of up to nine of them. */
function textsFrom(signs: readonly string[], seed: number): readonly string[] {
  const next = seededNumbers(seed);
  return Array.from({ length: 400 }, () =>
    Array.from({ length: Math.floor(next() * 10) }, () => signs[Math.floor(next() * signs.length)]).join(''),
  );
}

const ascii = Array.from({ length: 95 }, (_, at) => String.fromCharCode(32 + at));

test.each([
  ['plain words', ['Talks', 'talks', 'Summit', 'a truce', 'A truce', 'talks']],
  ['accents among plain words', ['Zürich', 'Zurich', 'zurich', 'Zug', 'Über', 'Uber', 'ubers', 'Київ', '']],
  ['case alone', ['ab', 'aB', 'Ab', 'AB', 'ab']],
  ['digits and signs', ['10', '9', '1.0', '-1', '"quoted"', "it's", 'its', 'a b', 'ab', 'a-b']],
  ['any plain signs', textsFrom(ascii, 1)],
  ['few letters', textsFrom(['a', 'A', 'b', ' ', '-'], 2)],
  ['any signs', textsFrom([...ascii, 'é', 'É', 'ß', 'ł', 'Ж', '–', '“', '\t'], 3)],
  ['nothing', []],
])('ranks are those of the collator: %s', (_, texts) => {
  const ranks = rankTexts(texts, 'en');
  expect(ranks).toHaveLength(texts.length);
  for (const [a, left] of texts.entries()) {
    for (const [b, right] of texts.entries()) {
      const expected = Math.sign(collator.compare(left, right));
      if (Math.sign(ranks[a]! - ranks[b]!) !== expected) {
        expect.unreachable(`“${left}” and “${right}” stand the wrong way round`);
      }
    }
  }
});

test('a text longer than most is ranked whole', () => {
  const long = 'a'.repeat(3000);
  expect([...rankTexts([`${long}b`, long, `${long}a`], 'en')]).toEqual([2, 0, 1]);
});

test.each([1, 2, 3, 100])('texts come out of blocks of %i as they went in', (size) => {
  const texts = ['one', '', 'Zürich 🙂', 'two\nlines', 'five'];
  expect(textsOf(blocksOf(texts, size))).toEqual(texts);
  expect(blocksOf(texts, size)).toHaveLength(Math.ceil(5 / size));
});

test('events with one text stay in their order, up and down', () => {
  const { up, down } = ordersByText(['b', 'a', 'c'], Int32Array.of(0, 1, 0, 2, 1), 'en');
  expect([...up]).toEqual([1, 4, 0, 2, 3]);
  expect([...down]).toEqual([3, 0, 2, 1, 4]);
});
