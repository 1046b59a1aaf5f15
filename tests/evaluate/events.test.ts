import { describe, expect, test } from 'vitest';
import type { DiplomaticEvent } from '#lib/model/index.ts';
import { event } from '../support/timelines.ts';
import { readArticle, type GoldEvent } from './articles.ts';
import { agrees, evaluateEvents, isInvented, pairEvents, sentencesOf } from './events.ts';

const MET = 'They met on Friday.';
const SIGN = 'They will sign in May.';

const gold = (
  sentence: string,
  dates: readonly (string | null)[],
  more: Partial<GoldEvent> = {},
): GoldEvent => ({
  sentence,
  dates,
  modality: 'asserted',
  kind: 'meeting',
  ...more,
});
const found = (sentence: string, date: string | null, more: Partial<DiplomaticEvent> = {}): DiplomaticEvent =>
  event({ title: 'X', date, kind: 'meeting', quotes: [sentence], ...more });

describe('agrees', () => {
  test.each<
    readonly [string, GoldEvent, DiplomaticEvent, readonly [sentence: boolean, date: boolean, all: boolean]]
  >([
    ['the same', gold(MET, ['2019-08-16']), found(MET, '2019-08-16'), [true, true, true]],
    ['another sentence', gold(SIGN, ['2019-08-16']), found(MET, '2019-08-16'), [false, false, false]],
    [
      'part of the sentence',
      gold(MET, ['2019-08-16']),
      found('They met', '2019-08-16'),
      [false, false, false],
    ],
    ['another date', gold(MET, ['2019-08-16']), found(MET, '2019-08-09'), [true, false, false]],
    ['a coarser date', gold(MET, ['2019-08-16']), found(MET, '2019-08'), [true, false, false]],
    [
      'a date that is right too',
      gold(MET, ['2019-08-16', '2019-08']),
      found(MET, '2019-08'),
      [true, true, true],
    ],
    ['no date where one is', gold(MET, ['2019-08-16']), found(MET, null), [true, false, false]],
    ['undated, rightly', gold(MET, [null]), found(MET, null), [true, true, true]],
    ['undated is right too', gold(MET, ['2019-08-16', null]), found(MET, null), [true, true, true]],
    [
      'the same set in other words',
      gold(MET, ['[2018,2019]']),
      found(MET, '[2019,2018]'),
      [true, true, true],
    ],
    [
      'another modality',
      gold(MET, ['2019-08-16'], { modality: 'planned' }),
      found(MET, '2019-08-16'),
      [true, true, false],
    ],
    [
      'another kind',
      gold(MET, ['2019-08-16'], { kind: 'talks' }),
      found(MET, '2019-08-16'),
      [true, true, true],
    ],
  ])('%s', (_, one, other, [sentence, date, all]) => {
    expect(agrees(one, other, 'sentence')).toBe(sentence);
    expect(agrees(one, other, 'date')).toBe(date);
    expect(agrees(one, other, 'event')).toBe(all);
  });

  test('looks at the first sentence and at others that tell the event, not at those that only date it', () => {
    const base = event({ title: 'X', date: null, quotes: ['First.', 'Again.', 'Dates it.'] });
    const supports = [['date'], ['event'], ['date']] as const;
    const evidence = base.evidence.map((piece, index) => ({ ...piece, supports: supports[index]! }));
    expect(sentencesOf({ ...base, evidence })).toEqual(['First.', 'Again.']);
  });
});

describe('pairEvents', () => {
  test('pairs one to one', () => {
    const one = gold(MET, ['2019']);
    expect(pairEvents([one], [found(MET, '2019'), found(MET, '2019')], 'event').size).toBe(1);
    expect(pairEvents([one, gold(MET, ['2019'])], [found(MET, '2019')], 'event').size).toBe(1);
  });

  test('makes as many pairs as there can be', () => {
    const [either, only] = [gold(MET, ['2018', '2019']), gold(MET, ['2018'])];
    const [first, second] = [found(MET, '2018'), found(MET, '2019')];
    const pairs = pairEvents([either, only], [first, second], 'event');
    expect(pairs.get(only)).toBe(first);
    expect(pairs.get(either)).toBe(second);
  });
});

describe('isInvented', () => {
  test.each<readonly [string, DiplomaticEvent, readonly GoldEvent[], boolean]>([
    ['the right date', found(MET, '2019-08-16'), [gold(MET, ['2019-08-16'])], false],
    ['a coarse date that holds it', found(MET, '2019'), [gold(MET, ['2019-08-16'])], false],
    ['another day', found(MET, '2019-08-09'), [gold(MET, ['2019-08-16'])], true],
    ['the day after', found(MET, '2019-08-17'), [gold(MET, ['2019-08-16'])], true],
    ['within what else is right', found(MET, '2019-08-09'), [gold(MET, ['2019-08-16', '2019-08'])], false],
    ['a date where gold has none', found(MET, '2019-08-16'), [gold(MET, [null])], true],
    [
      'another event of the sentence has it',
      found(MET, '2018'),
      [gold(MET, ['2019']), gold(MET, ['2018'])],
      false,
    ],
    ['no date', found(MET, null), [gold(MET, ['2019-08-16'])], false],
    ['a sentence that gold does not mention', found(SIGN, '2019'), [gold(MET, ['2018'])], false],
    ['after an open end', found(MET, '2017'), [gold(MET, ['[2018..]'])], true],
  ])('%s', (_, other, events, invented) => {
    expect(isInvented(other, events)).toBe(invented);
  });
});

/** An article as its file has it. */
const article = (more: object = {}): unknown => ({
  group: 'tuning',
  style: 'AP',
  published: '2019-08-19',
  text: `Talks go on\n${MET} ${SIGN}`,
  events: [{ sentence: MET, date: '2019-08-16', also: ['2019-08'], modality: 'asserted', kind: 'meeting' }],
  optional: [{ sentence: SIGN, date: '2020-05', also: [], modality: 'planned', kind: 'agreement' }],
  traps: [],
  ...more,
});

describe('evaluateEvents', () => {
  const read = readArticle('one.json', article());
  const evaluate = (...events: readonly DiplomaticEvent[]) => evaluateEvents([read], () => events);
  const optional = found(SIGN, '2020-05', { modality: 'planned' });

  test.each<readonly [string, readonly DiplomaticEvent[], object, readonly string[]]>([
    ['the event', [found(MET, '2019-08-16')], { gold: 1, found: 1, kind: 1, invented: 0 }, []],
    ['nothing', [], { gold: 1, found: 0, kind: 0 }, ['missed']],
    ['an optional one too', [found(MET, '2019-08'), optional], { found: 1 }, []],
    ['only an optional one', [optional], { found: 0 }, ['missed']],
    [
      'an optional one with a wrong date',
      [found(MET, '2019-08'), found(SIGN, '2021', { modality: 'planned' })],
      { found: 2, invented: 1 },
      ['spurious', 'invented'],
    ],
    ['another date', [found(MET, '2019-08-09')], { found: 1, invented: 0 }, ['missed', 'spurious']],
    [
      'another kind',
      [event({ title: 'X', date: '2019-08-16', kind: 'visit', quotes: [MET] })],
      { kind: 0 },
      ['kind'],
    ],
    [
      'a headline',
      [found(MET, '2019-08'), found('Talks go on', null)],
      { found: 2, invented: 0 },
      ['spurious'],
    ],
  ])('%s', (_, events, figures, faults) => {
    const report = evaluate(...events);
    expect(report).toMatchObject(figures);
    expect(report.faults.map(({ fault }) => fault)).toEqual(faults);
  });

  test('scores sentence, date and all apart', () => {
    const { scores } = evaluate(found(MET, '2019-08-16', { modality: 'planned' }));
    expect([scores.sentence.f1, scores.date.f1, scores.event.f1]).toEqual([1, 1, 0]);
  });
});

describe('readArticle', () => {
  test('reads an article, its first line the headline', () => {
    const { group, document, events, optional } = readArticle('one.json', article());
    expect([group, document.headline, document.published?.date]).toEqual([
      'tuning',
      'Talks go on',
      '2019-08-19',
    ]);
    expect([events[0]?.dates, optional.length]).toEqual([['2019-08-16', '2019-08'], 1]);
    expect(readArticle('one.json', article({ published: null })).document.published).toBeNull();
  });

  const first = { sentence: MET, date: null, also: [], modality: 'asserted', kind: 'meeting' };
  test.each([
    ['another group', { group: 'test' }, 'group is test'],
    ['no text', { text: '' }, 'no text'],
    ['a date that is none', { published: 'Friday' }, 'Friday is no EDTF'],
    ['events that are no list', { events: {} }, 'no list'],
    [
      'a sentence that is not there',
      { events: [{ ...first, sentence: 'They wept.' }] },
      'no sentence "They wept."',
    ],
    ['a wrong date', { events: [{ ...first, date: '2019-13' }] }, '2019-13 is no EDTF'],
    ['a wrong other date', { optional: [{ ...first, also: ['soon'] }] }, 'soon is no EDTF'],
    ['a wrong modality', { events: [{ ...first, modality: 'sure' }] }, 'modality is sure'],
    ['a wrong kind', { events: [{ ...first, kind: 'picnic' }] }, 'kind is picnic'],
  ])('refuses %s', (_, more, words) => {
    expect(() => readArticle('one.json', article(more))).toThrow(words);
  });
});
