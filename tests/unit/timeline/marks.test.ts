import { describe, expect, test } from 'vitest';
import { marksOf } from '#lib/timeline/marks.ts';
import { metricsFor } from '#lib/timeline/metrics.ts';
import { placeItem } from '#lib/timeline/placed.ts';
import { themeFor, unitScale, type Mark } from '#lib/timeline/index.ts';
import { visibleTime } from '#lib/timeline/visible.ts';
import { timelineItems } from '#lib/timeline/items.ts';
import { event, timelineOf } from '../../support/timelines.ts';
import { boxOf, flat } from './scenes.ts';
import { measureFor } from '#lib/timeline/index.ts';

const theme = themeFor('light', 'screen');
const metrics = metricsFor(theme);
const X = { from: Date.UTC(2020, 0, 1), to: Date.UTC(2030, 0, 1) };

/** Marks of one event on ten years, 2020 to 2029, at 3653 px: one px for a day. */
function marks(date: string, more: Partial<Parameters<typeof event>[0]> = {}, window = X) {
  const timeline = timelineOf([
    event({ title: 'Talks', date, ...more }),
    event({ title: 'Years', date: '2020/2029' }),
  ]);
  const time = visibleTime(unitScale(timeline, 'calendar'), window, { x: 0, width: 3653 });
  const item = timelineItems(timeline).items.find((each) => each.event.title === 'Talks')!;
  const placed = placeItem(item, 100, time, metrics, true);
  return placed === null ? [] : flat(marksOf(placed, theme, metrics));
}
/** What a mark is to the eye. */
function look(mark: Exclude<Mark, { kind: 'group' }>): string {
  if (mark.kind === 'text') return `"${mark.text}"`;
  const inked = mark.fill !== undefined && mark.fill !== theme.halo;
  const opacity = mark.fillOpacity ?? mark.strokeOpacity ?? 1;
  return [opacity < 1 ? 'pale' : '', inked ? 'solid' : mark.dash === undefined ? 'open' : 'dashed', mark.kind]
    .filter((word) => word !== '')
    .join(' ');
}
const looks = (date: string, more = {}) => marks(date, more).map(look);

describe('every form of date has its marks', () => {
  test.each<[string, readonly string[]]>([
    ['2024-03-05', ['solid circle']],
    ['2024-04', ['open rect', 'open path', 'open path']],
    ['2024', ['open rect', 'open path', 'dashed line']],
    ['2024-21', ['open rect', 'open path', 'dashed line']],
    ['202X', ['open rect', 'open path', 'dashed line']],
    ['2024-05-02/2024-06-20', ['solid rect']],
    ['[2024-02-01..2024-09-30]', ['dashed line', 'open line', 'open line']],
    [
      '[..2024-03-01]',
      ['pale dashed line', 'pale dashed line', 'pale dashed line', 'dashed line', 'open line'],
    ],
    [
      '[2024-09-01..]',
      ['dashed line', 'pale dashed line', 'pale dashed line', 'pale dashed line', 'open line'],
    ],
    ['2024-05/..', ['solid rect', 'pale solid rect', 'pale solid rect', 'pale solid rect']],
    ['../2024-04', ['pale solid rect', 'pale solid rect', 'pale solid rect', 'solid rect']],
    ['2024-06-10~', ['open line', 'open line', 'open line', 'open line', 'solid circle']],
    ['2024-06~', ['open line', 'open line', 'open line', 'open line', 'open rect', 'open path', 'open path']],
    ['2024-07?', ['open rect', 'dashed path', 'open path', '"?"']],
    ['2024-07-04?', ['dashed circle', '"?"']],
    ['2024-08-08%', ['open line', 'open line', 'open line', 'open line', 'dashed circle', '"?"']],
    ['2024-05-02/2024-06-20?', ['open rect', 'dashed path', 'pale solid rect', '"?"']],
  ])('%s', (date, expected) => expect(looks(date)).toEqual(expected));

  test('open ends fade outwards in three even steps', () => {
    const fading = marks('2024-05/..').flatMap((mark) => (mark.kind === 'rect' ? [mark] : []));
    expect(fading.map(({ fillOpacity }) => fillOpacity ?? 1)).toEqual([1, 0.62, 0.36, 0.16]);
    const before = marks('[..2024-03-01]').flatMap((mark) => (mark.kind === 'line' ? [mark] : []));
    expect(before.map(({ strokeOpacity }) => strokeOpacity ?? 1)).toEqual([0.16, 0.36, 0.62, 1, 1]);
    expect(new Set(fading.slice(1).map(({ width }) => width.toFixed(6))).size).toBe(1);
  });

  test.each(['2024-04', '2024', '202X'])('%s: never solid, never narrower than it is', (date) => {
    const all = marks(date);
    expect(all.map(look).filter((word) => word.startsWith('solid'))).toEqual([]);
    const [outline] = all;
    const item = timelineItems(timelineOf([event({ title: 'T', date })])).items[0]!;
    expect(outline!.kind === 'rect' && outline!.width).toBeGreaterThanOrEqual(
      (item.latest - item.earliest) / 86_400_000 - 0.01,
    );
  });

  test('hatching stays inside its month', () => {
    const [outline, , hatch] = marks('2024-04').map((mark) => boxOf(mark, measureFor('screen')));
    expect(hatch!.x).toBeGreaterThanOrEqual(outline!.x - 0.01);
    expect(hatch!.x + hatch!.width).toBeLessThanOrEqual(outline!.x + outline!.width + 0.01);
    expect(hatch!.y).toBeGreaterThanOrEqual(outline!.y - 0.01);
    expect(hatch!.y + hatch!.height).toBeLessThanOrEqual(outline!.y + outline!.height + 0.01);
  });
});

describe('what the text says of it', () => {
  test.each([
    ['asserted', ['solid circle']],
    ['planned', ['open path']],
    ['alleged', ['open circle', 'solid circle']],
    ['denied', ['open circle', 'open line']],
    ['cancelled', ['open path', 'open line']],
  ] as const)('%s', (modality, expected) => {
    expect(looks('2024-10-03', { modality })).toEqual(expected);
    const bar = looks('2024', { modality });
    expect(bar.slice(3)).toEqual(modality === 'asserted' ? [] : expected);
  });

  test('a perhaps planned day is a dashed diamond', () => {
    expect(looks('2024-10-03?', { modality: 'planned' })).toEqual(['dashed path', '"?"']);
  });

  test('a time or part of day adds a tick, a plain day has none', () => {
    expect(looks('2024-10-20', { time: '14:30' })).toEqual(['open line', 'solid circle']);
    expect(looks('2024-10-20', { partOfDay: 'evening' })).toEqual(['open line', 'solid circle']);
  });
});

describe('dates from outside', () => {
  const outside = (date: string) => ({
    refinements: [
      { date, basis: 'A page says so.', sources: [{ title: 'Page', url: 'https://example.org' }] },
    ],
  });

  test('a thin pin below, in ink, and the event’s own mark unchanged', () => {
    expect(marks('2024', outside('2024-02-07')).slice(0, 3)).toEqual(marks('2024'));
    const [line, circle] = marks('2024', outside('2024-02-07')).slice(3);
    expect([line?.kind, circle?.kind]).toEqual(['line', 'circle']);
    expect(circle?.stroke).toBe(theme.ink2);
    expect(circle?.kind === 'circle' && circle.cy).toBeGreaterThan(100 + metrics.bar);
  });

  test('a stretch gives a thin line with caps; one outside the window, nothing', () => {
    expect(looks('2024', outside('2024-02')).slice(3)).toEqual(['open line', 'open line', 'open line']);
    expect(looks('2024', outside('1999-02-07'))).toEqual(looks('2024'));
  });
});

describe('at the edge of the window', () => {
  const half = { from: Date.UTC(2024, 6, 1), to: Date.UTC(2026, 0, 1) };

  test('a cut bar has no edge there, an ending one has', () => {
    const path = (window: typeof half) => {
      const mark = marks('2024', {}, window)[1];
      return mark?.kind === 'path' ? mark.d : '';
    };
    expect(path(half)).not.toMatch(/Z$/);
    expect(path(X)).toMatch(/Z$/);
  });

  test('a cut set has one end tick, a seen one two', () => {
    const ticks = (window: typeof half) =>
      marks('[2024-02-01..2025-02-01]', {}, window).filter((mark) => look(mark) === 'open line');
    expect([ticks(half).length, ticks(X).length]).toEqual([1, 2]);
  });

  test('what is wholly outside is not drawn', () => expect(marks('2021-05-05', {}, half)).toEqual([]));
});
