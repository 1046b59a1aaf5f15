import { describe, expect, test } from 'vitest';
import { timelineItems } from '#lib/timeline/items.ts';
import { keyOf } from '#lib/timeline/legend.ts';
import { layoutKey, layoutTimeline } from '#lib/timeline/index.ts';
import {
  event,
  formsTimeline,
  talksTimeline,
  timelineOf,
  type EventSketch,
} from '../../support/timelines.ts';
import {
  boxOf,
  collisions,
  flat,
  frameOf,
  inside,
  screenOptions,
  textBox,
  textsOf,
  viewOf,
  wordsOf,
} from './scenes.ts';

const shown = { scale: 'folded', breaks: false, refinements: true } as const;
const keyWords = (
  sketches: readonly Partial<EventSketch>[],
  more: Partial<Parameters<typeof keyOf>[1]> = {},
) => {
  const timeline = timelineOf(
    sketches.map((sketch, index) => event({ title: `Event ${index}`, date: '2024-05-06', ...sketch })),
  );
  const groups = keyOf(timelineItems(timeline).items, { ...shown, ...more });
  return Object.fromEntries(groups.map(({ name, entries }) => [name, entries.map(({ words }) => words)]));
};
const outside = [
  { date: '2024-05-07', basis: 'A page.', sources: [{ title: 'Page', url: 'https://example.org' }] },
];

describe('only what occurs', () => {
  test.each<[string, readonly Partial<EventSketch>[], readonly string[]]>([
    ['a day', [{}], ['day known']],
    [
      'surest first',
      [{ date: '2024' }, { date: '2024-05' }, {}],
      ['day known', 'some day in that month', 'some day in that year'],
    ],
    ['a season', [{ date: '2024-21' }], ['some day in that period']],
    [
      'lasted and ongoing',
      [{ date: '2024-05/..' }, { date: '2024-05/2024-06' }],
      ['lasted from–to', 'since, ongoing'],
    ],
    [
      'sets',
      [{ date: '[2024-05-01..2024-05-06]' }, { date: '[..2024]' }, { date: '[2024..]' }],
      ['one of these days', 'on or before', 'on or after'],
    ],
    ['about and perhaps', [{ date: '2024-05-06%' }], ['day known', 'about', 'perhaps']],
    ['a time', [{ time: '14:30' }], ['day known', 'time of day given']],
    ['a time without a day is not drawn', [{ date: '2024-05', time: '14:30' }], ['some day in that month']],
    ['from outside', [{ refinements: outside }], ['day known', 'date from another source']],
  ])('%s', (_, sketches, expected) => expect(keyWords(sketches)['Dates']).toEqual(expected));

  test('dates from outside are not explained when they are switched off', () => {
    expect(keyWords([{ refinements: outside }], { refinements: false })['Dates']).toEqual(['day known']);
  });

  test.each([
    ['folded', true, ['day known', 'time left out']],
    ['folded', false, ['day known']],
    ['calendar', true, ['day known']],
  ] as const)('breaks: %s, %s', (scale, breaks, expected) => {
    expect(keyWords([{}], { scale, breaks })['Dates']).toEqual(expected);
  });

  test('modality: nothing for plain assertion', () => {
    expect(keyWords([{}])['Said to be']).toBeUndefined();
    expect(keyWords([{ modality: 'cancelled' }, { modality: 'planned' }])['Said to be']).toEqual([
      'expected',
      'called off',
    ]);
  });

  test('kinds: one entry per hue, many kinds of one hue counted', () => {
    expect(keyWords([{ kind: 'talks' }, { kind: 'summit' }, { kind: 'statement' }])['Kinds']).toEqual([
      'verbal cooperation: talks, summit',
      'statement',
    ]);
    const kinds = (['talks', 'meeting', 'summit', 'visit', 'call', 'agreement'] as const).map((kind) => ({
      kind,
    }));
    expect(keyWords(kinds)['Kinds']).toEqual(['verbal cooperation: talks, meeting, summit, 3 more']);
  });

  test('nothing drawn, nothing explained', () => expect(keyOf([], shown)).toEqual([]));
});

describe('layoutKey', () => {
  const timeline = formsTimeline();

  test.each([200, 320, 600, 1200])('at %i px: entries stay apart and inside', (width) => {
    const options = screenOptions(width);
    const key = layoutKey(timeline, viewOf(), layoutTimeline(timeline, viewOf(), options), options);
    const texts = textsOf(key.marks).map((mark) => textBox(mark, options.measure));
    expect(texts.length).toBeGreaterThan(10);
    expect(collisions(texts)).toEqual([]);
    for (const mark of flat(key.marks))
      expect(inside(boxOf(mark, options.measure), frameOf(key), 2)).toBe(true);
  });

  test('speaks of what is seen, not of what is hidden', () => {
    const talks = talksTimeline();
    const options = screenOptions(900);
    const words = (hidden: readonly string[]) => {
      const view = viewOf({ hidden: new Set(hidden) });
      return wordsOf(layoutKey(talks, view, layoutTimeline(talks, view, options), options).marks);
    };
    expect(words([])).toContain('some day in that year');
    expect(words([talks.events[0]!.id])).not.toContain('some day in that year');
  });

  test('is described in words, and empty for an empty drawing', () => {
    const options = screenOptions(900);
    const drawn = layoutTimeline(talksTimeline(), viewOf(), options);
    expect(layoutKey(talksTimeline(), viewOf(), drawn, options).description).toContain(
      'Said to be: expected.',
    );
    expect(layoutKey(talksTimeline(), viewOf(), { targets: [], breaks: [] }, options)).toMatchObject({
      height: 0,
      marks: [],
    });
  });
});
