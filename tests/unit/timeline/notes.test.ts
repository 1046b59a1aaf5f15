import { describe, expect, test } from 'vitest';
import { notesOf, sourcesOf } from '#lib/timeline/index.ts';
import { event, talksTimeline, timelineOf } from '../../support/timelines.ts';

describe('notesOf', () => {
  const notes = notesOf(talksTimeline(), 'en');

  test('one for each event, numbered in order of time without gaps', () => {
    expect(notes.map(({ number }) => number)).toEqual(Array.from({ length: 11 }, (_, index) => index + 1));
    expect(notes.slice(0, 3).map(({ date }) => date)).toEqual([
      '2019',
      'about February 2022',
      'February 2022',
    ]);
  });

  test('with sentence, outlet, date and where the date comes from', () => {
    expect(notes[8]).toMatchObject({
      number: 9,
      title: 'Peskov: NATO issue requires special attention',
      certainty: 'day known',
      quotes: [
        {
          sentence: 'Peskov told a briefing.',
          source: { outlet: 'Test Agency', published: '15 December 2025', basis: 'given', address: null },
        },
        { sentence: 'Peskov also said.' },
        { sentence: 'Russia said on Monday.' },
      ],
    });
  });

  test('leaving some out does not change numbers', () => {
    const some = notesOf(talksTimeline(), 'en', new Set([notes[4]!.event, notes[9]!.event]));
    expect(some.map(({ number }) => number)).toEqual([5, 10]);
    expect(notesOf(talksTimeline(), 'en', new Set())).toEqual([]);
  });

  test('dates from outside are worded; line breaks in a quotation are spaces', () => {
    expect(notes[0]?.refinements).toMatchObject([
      { date: '7 February 2019', sources: [{ title: 'Parliament' }] },
    ]);
    const broken = timelineOf([event({ title: 'Talks', date: null, quotes: ['They\n talked. '] })]);
    expect(notesOf(broken, 'en')[0]).toMatchObject({
      date: '',
      certainty: '',
      quotes: [{ sentence: 'They talked.' }],
    });
  });

  test('an unknown document is named by its id, never dropped', () => {
    const timeline = { ...talksTimeline(), documents: [] };
    expect(notesOf(timeline, 'en')[0]?.quotes[0]?.source).toMatchObject({
      published: 'no date',
      basis: null,
    });
  });
});

test.each([
  ['provider', { provider: 'Agency' }, 'Agency'],
  ['no provider: its headline', { provider: undefined }, 'A report made for a test'],
])('a source is named by %s', (_, more, outlet) => {
  const timeline = talksTimeline();
  const { provider: _provider, ...rest } = timeline.documents[0]!;
  const document = more.provider === undefined ? rest : { ...rest, provider: more.provider };
  expect(sourcesOf({ ...timeline, documents: [document] }, 'en')[0]?.outlet).toBe(outlet);
});
