import { describe, expect, test } from 'vitest';
import {
  type DiplomaticEvent,
  type Duration,
  KINDS,
  type Participant,
  type Publication,
} from '#lib/model/index.ts';
import {
  CERTAINTY_WORDS,
  FACETS,
  MODALITY_WORDS,
  SUPPORT_WORDS,
  attributionWords,
  certaintyWords,
  dateWords,
  durationWords,
  entriesOf,
  facetWords,
  participantWords,
  placeWords,
  publicationWords,
  reasonWords,
  windowWords,
} from '#lib/state/index.ts';
import { event, formsTimeline, talksTimeline } from '../../support/timelines.ts';

describe('facetWords', () => {
  test.each([
    ['kind', 'use-of-force', 'Use of force'],
    ['kind', 'party', 'party'],
    ['kind', 'toString', 'toString'],
    ['certainty', 'one-of', 'One of these days'],
    ['certainty', 'undated', 'No date'],
    ['modality', 'cancelled', 'Called off'],
    ['actor', 'NATO', 'NATO'],
    ['place', 'talks', 'talks'],
  ] as const)('%s %s: %s', (facet, value, words) => {
    expect(facetWords(facet, value)).toBe(words);
  });

  test('every value that occurs has words, not its code', () => {
    const entries = [...entriesOf(talksTimeline()), ...entriesOf(formsTimeline())];
    const bare = entries.flatMap(({ values }) =>
      FACETS.filter((facet) => facet !== 'actor' && facet !== 'place').flatMap((facet) =>
        values[facet].filter((value) => !/^[A-Z]/.test(facetWords(facet, value))),
      ),
    );
    expect(bare).toEqual([]);
  });

  test('no two values share their words', () => {
    for (const words of [CERTAINTY_WORDS, MODALITY_WORDS, SUPPORT_WORDS]) {
      expect(new Set(Object.values(words)).size).toBe(Object.keys(words).length);
    }
    expect(new Set(Object.values(KINDS).map(({ label }) => label)).size).toBe(Object.keys(KINDS).length);
  });
});

describe('dateWords', () => {
  const at = (date: string | null, more: Partial<DiplomaticEvent> = {}) =>
    event({ title: 'Talks', date, ...more });

  test.each([
    ['undated', at(null), 'No date', 'No date'],
    ['a day', at('2025-12-15'), '15 December 2025', 'Monday 15 December 2025'],
    [
      'a part of a day',
      at('2025-12-15', { partOfDay: 'evening' }),
      '15 December 2025, evening',
      'Monday 15 December 2025, evening',
    ],
    [
      'a time',
      at('2025-12-15', { time: '19:05' }),
      '15 December 2025, 19:05',
      'Monday 15 December 2025, 19:05',
    ],
    ['a month', at('2022-02'), 'February 2022', 'February 2022'],
    ['about a day', at('2025-12-15~'), 'about 15 December 2025', 'about 15 December 2025'],
    ['no EDTF', at('mid-December'), 'mid-December', 'mid-December'],
  ])('%s', (_, dated, plain, weekday) => {
    expect(dateWords(dated, 'en')).toBe(plain);
    expect(dateWords(dated, 'en', 'weekday')).toBe(weekday);
  });

  test('a day is the same day in every zone of the machine', () => {
    expect(dateWords(at('2025-12-14'), 'en', 'weekday')).toBe('Sunday 14 December 2025');
  });
});

test.each([
  [null, ''],
  ['no date at all', ''],
  ['2025-12-15', 'day known'],
])('certaintyWords of %s: “%s”', (date, words) => {
  expect(certaintyWords({ date }, 'en')).toBe(words);
});

test.each<[Publication | null, ReturnType<typeof publicationWords>]>([
  [null, null],
  [
    { date: '2025-12-15', basis: 'printed' },
    { date: 'Monday 15 December 2025', basis: 'date printed on the page' },
  ],
  [
    { date: '2025-12-15', time: '14:20', zone: 'Europe/Istanbul', basis: 'given' },
    { date: 'Monday 15 December 2025, 14:20', basis: 'date given by the editor' },
  ],
  [
    { date: '2025-12', basis: 'inferred' },
    { date: 'December 2025', basis: 'date inferred' },
  ],
  [
    { date: 'soon', basis: 'given' },
    { date: 'soon', basis: 'date given by the editor' },
  ],
])('publicationWords of %j', (published, words) => {
  expect(publicationWords(published, 'en')).toEqual(words);
});

describe('windowWords', () => {
  const day = (date: number, hours = 0) => Date.UTC(2025, 11, date, hours);

  test.each([
    ['days, the end not included', day(12), day(17), '12–16 December 2025'],
    ['part of a day', day(15, 6), day(15, 18), '15 December 2025'],
    ['a whole day', day(15), day(16), '15 December 2025'],
    ['over midnight', day(14, 23), day(15, 1), '14–15 December 2025'],
    ['an instant', day(15), day(15), '15 December 2025'],
  ])('%s', (_, from, to, words) => {
    expect(windowWords(from, to, 'en')).toBe(words);
  });
});

test.each([
  ['no place', [], ''],
  ['one as stated', [{ name: 'Berlin', basis: 'stated' as const }], 'Berlin'],
  [
    'two, one from elsewhere',
    [
      { name: 'Berlin', basis: 'other-sentence' as const },
      { name: 'Vienna', basis: 'stated' as const },
    ],
    'Berlin, from another sentence; Vienna',
  ],
  ['one that is implied', [{ name: 'Germany', basis: 'implied' as const }], 'Germany, implied'],
])('placeWords of %s', (_, places, words) => {
  expect(placeWords(places)).toBe(words);
});

test.each<[Duration, string]>([
  [{ value: 'PT5H' }, '5 hours'],
  [{ value: 'PT1H' }, '1 hour'],
  [{ value: 'PT5H', modifier: 'more-than' }, 'over 5 hours'],
  [{ value: 'PT90M', modifier: 'about' }, 'about 90 minutes'],
  [{ value: 'P3M', modifier: 'less-than' }, 'under 3 months'],
  [{ value: 'P2W' }, '2 weeks'],
  [{ value: 'P1DT12H' }, '1 day 12 hours'],
  [{ value: 'P1Y6M' }, '1 year 6 months'],
  [{ value: 'P1MT1M' }, '1 month 1 minute'],
  [{ value: 'PT1.5H' }, '1.5 hours'],
  [{ value: 'PT30S' }, 'PT30S'],
])('durationWords of %j: %s', (duration, words) => {
  expect(durationWords(duration, 'en')).toBe(words);
});

test.each([
  [[], ''],
  [['Ukrinform'], 'Ukrinform'],
  [['Ukrinform', "a source in Ukraine's delegation"], "Ukrinform, citing a source in Ukraine's delegation"],
])('attributionWords of %j', (attribution, words) => {
  expect(attributionWords(attribution)).toBe(words);
});

test.each<[Participant, string]>([
  [
    { name: 'Dmitry Peskov', type: 'person', role: 'speaker', title: 'Kremlin spokesman' },
    'Kremlin spokesman · speaker',
  ],
  [{ name: 'Ukraine', type: 'country', role: 'target' }, 'addressed'],
  [{ name: 'NATO', type: 'organisation', role: 'participant' }, 'took part'],
])('participantWords of %j', (participant, words) => {
  expect(participantWords(participant)).toBe(words);
});

describe('reasonWords', () => {
  const [talks] = talksTimeline().events;
  const quote = { ...talks!.evidence[0]!.quote, exact: 'on Sunday' };
  const expression = { ...talks!.evidence[0]!, quote };
  const dating = { rule: 'weekday-past', implied: [] };

  test.each([
    [
      'what repeats the words goes on behind them',
      '“On Sunday”: the last Sunday before.',
      'the last Sunday before.',
    ],
    ['other words stay', '“on Monday”: the same day.', '“on Monday”: the same day.'],
    ['no quotation stays', 'The last Sunday before.', 'The last Sunday before.'],
    ['a quotation further on stays', 'Read from “on Sunday”: yes.', 'Read from “on Sunday”: yes.'],
  ])('%s', (_, explanation, words) => {
    expect(reasonWords({ ...dating, explanation, expression })).toBe(words);
  });

  test('without words of time everything stays', () => {
    const explanation = '“On Sunday”: the last Sunday before.';
    expect(reasonWords({ ...dating, explanation })).toBe(explanation);
  });
});
