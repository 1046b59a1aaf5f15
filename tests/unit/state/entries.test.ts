import { describe, expect, test } from 'vitest';
import { entriesOf } from '#lib/state/index.ts';
import { foldText } from '../../../src/lib/state/entries.ts';
import { event, formsTimeline, seededTimeline, shuffled, timelineOf } from '../../support/timelines.ts';

const id = (digit: string) => `ev-${digit.repeat(12)}`;

describe('entriesOf', () => {
  test.each([
    ['by the earlier beginning', ['2025-12-14', '2025-12-13'], ['2025-12-13', '2025-12-14']],
    [
      'by the earlier end where they begin alike',
      ['2025', '2025-01-01', '2025-01'],
      ['2025-01-01', '2025-01', '2025'],
    ],
    ['an open beginning first', ['2020', '[..2025-01-01]'], ['[..2025-01-01]', '2020']],
    ['an open end after a closed one', ['2020/..', '2020/2021'], ['2020/2021', '2020/..']],
    ['undated last', [null, '2025', null, '2019'], ['2019', '2025', null, null]],
  ])('orders %s', (_, dates, ordered) => {
    const events = dates.map((date, index) => event({ title: `Event ${index}`, date }));
    expect(entriesOf(timelineOf(events)).map((entry) => entry.event.date)).toEqual(ordered);
  });

  test('orders by id where time does not, undated ones too', () => {
    const events = ['c', 'a', 'b'].flatMap((digit, index) => [
      event({ id: id(digit), title: `Dated ${index}`, date: '2025-12-15' }),
      event({ id: id(`${index}`), title: `Undated ${index}`, date: null }),
    ]);
    const ids = entriesOf(timelineOf(events)).map((entry) => entry.event.id);
    expect(ids).toEqual(['a', 'b', 'c', '0', '1', '2'].map(id));
  });

  test('does not depend on the order in the file, and loses nothing', () => {
    const timeline = seededTimeline(7, 200);
    const entries = entriesOf(timeline);
    expect(entries).toHaveLength(200);
    expect(entriesOf(shuffled(timeline, 1))).toEqual(entries);
    expect(entriesOf(shuffled(timeline, 2))).toEqual(entries);
  });

  test('gives the values of every facet, each once', () => {
    const actor = { type: 'group' as const, role: 'participant' as const };
    const [entry] = entriesOf(
      timelineOf([
        event({
          title: 'Round of talks',
          date: '2025-12~',
          kind: 'summit',
          modality: 'planned',
          participants: [
            { name: 'Ukraine', ...actor },
            { name: 'NATO', ...actor },
            { name: 'Ukraine', ...actor },
          ],
          places: [
            { name: 'Berlin', basis: 'stated' },
            { name: 'Berlin', basis: 'implied' },
          ],
        }),
      ]),
    );
    expect(entry?.values).toEqual({
      kind: ['summit'],
      actor: ['Ukraine', 'NATO'],
      place: ['Berlin'],
      certainty: ['month'],
      modality: ['planned'],
    });
  });

  test('an undated event is certain of nothing', () => {
    const [entry] = entriesOf(timelineOf([event({ title: 'Once', date: null })]));
    expect(entry).toMatchObject({
      date: null,
      certainty: 'undated',
      values: { certainty: ['undated'], place: [] },
    });
  });

  test('every form of date has a certainty that a person can filter by', () => {
    const found = new Set(entriesOf(formsTimeline()).map((entry) => entry.certainty));
    for (const certainty of [
      'day',
      'month',
      'year',
      'period',
      'lasted',
      'ongoing',
      'one-of',
      'before',
      'after',
    ]) {
      expect([...found]).toContain(certainty);
    }
  });
});

describe('the haystack', () => {
  const [entry] = entriesOf(
    timelineOf([
      event({
        title: 'Gül meets Orbán',
        date: '2025-12-14',
        kind: 'use-of-force',
        quotes: ['He said so in Zürich.', 'It was “ONCE MORE”.'],
        participants: [
          { name: 'Dmitry Peskov', type: 'person', role: 'speaker', title: 'Kremlin spokesman' },
        ],
        places: [{ name: 'São Paulo', basis: 'stated' }],
        attribution: ['Ukrinform'],
      }),
    ]),
  );

  test.each([
    ['title', 'gul meets orban'],
    ['kind', 'use of force'],
    ['date', '14 december 2025'],
    ['first sentence', 'in zurich'],
    ['further sentence', 'once more'],
    ['actor', 'dmitry peskov'],
    ['title of the actor', 'kremlin spokesman'],
    ['place', 'sao paulo'],
    ['source', 'ukrinform'],
  ])('holds the %s', (_, words) => {
    expect(entry?.haystack).toContain(words);
  });

  test.each(['use-of-force', 'speaker', 'asserted', '2025-12-14', 'ev-'])('does not hold %s', (words) => {
    expect(entry?.haystack).not.toContain(words);
  });
});

describe('foldText', () => {
  test.each([
    ['ZELENSKYY', 'zelenskyy'],
    ['é', 'e'],
    ['e\u0301', 'e'],
    ['Türkiye', 'turkiye'],
    ['Київ', 'киів'],
    ['“compromise”', '“compromise”'],
    ['', ''],
  ])('%s → %s', (text, folded) => {
    expect(foldText(text)).toBe(folded);
    expect(foldText(folded)).toBe(folded);
  });
});
