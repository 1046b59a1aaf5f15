import { describe, expect, test } from 'vitest';
import type { Timeline } from '#lib/model/index.ts';
import { layoutTimeline, type ScaleName, type TextMark } from '#lib/timeline/index.ts';
import { formsTimeline, talksTimeline } from '../../support/timelines.ts';
import { eventsDated, figureOptions, partOf, screenOptions, textsOf, viewOf, utc } from './scenes.ts';

const scene = (timeline: Timeline, width: number, scale: ScaleName = 'folded', from?: string, to?: string) =>
  layoutTimeline(
    timeline,
    viewOf({
      scale,
      window: from === undefined ? null : { from: utc(from), to: utc(to ?? '') },
    }),
    screenOptions(width),
  );

/** Words of the two levels from left to right. */
function axis(...of: Parameters<typeof scene>): readonly [coarse: string[], fine: string[]] {
  const words = textsOf(partOf(scene(...of), 'axis')).sort((a, b) => a.x - b.x);
  const top = Math.min(...words.map(({ y }) => y));
  const say = (marks: readonly TextMark[]) => marks.map(({ text }) => text);
  return [say(words.filter(({ y }) => y === top)), say(words.filter(({ y }) => y !== top))];
}

describe('folded', () => {
  test('each stretch has its own ticks, and each break says what it leaves out', () => {
    expect(axis(talksTimeline(), 900)).toEqual([
      ['2019', '25 months', 'February 2022', '45 months', 'December 2025'],
      ['Jan', 'Jul', '1', '8', '15', '22', '14 Sun', '15 Mon', '16 Tue'],
    ]);
  });

  test('in a figure too', () => {
    const figure = layoutTimeline(talksTimeline(), viewOf(), figureOptions(160));
    const words = textsOf(partOf(figure, 'axis')).filter(({ italic }) => italic === true);
    expect(words.map(({ text }) => text)).toEqual(['25 months', '45 months']);
  });

  test('slivers of time say their month or year, never a bare "1"', () => {
    const [coarse, fine] = axis(formsTimeline(), 900);
    expect([coarse[0], coarse.at(-1)]).toEqual(['Jan ’20', 'Jan ’30']);
    expect(fine.filter((words) => words === '1').length).toBeLessThanOrEqual(1);
  });

  test('words of a break stand before its torn edge', () => {
    const drawn = scene(talksTimeline(), 900);
    const { measure } = screenOptions(900);
    textsOf(partOf(drawn, 'axis'))
      .filter(({ italic }) => italic === true)
      .forEach((mark, index) => {
        const { x0, x1 } = drawn.breaks[index]!;
        expect(mark.x + measure(mark.text, mark.size, 400)).toBeLessThan((x0 + x1) / 2);
      });
  });

  test('what scene.breaks says are the words on the axis', () => {
    expect(scene(talksTimeline(), 900).breaks.map(({ words }) => words)).toEqual(['25 months', '45 months']);
    expect(scene(talksTimeline(), 900, 'calendar').breaks).toEqual([]);
  });
});

describe('calendar', () => {
  test.each<[string, string, string, readonly string[], readonly string[]]>([
    ['hours', '2025-12-14', '2025-12-15', ['Sunday 14 December 2025'], ['00:00', '03:00', '06:00']],
    ['days', '2025-12-10', '2025-12-16', ['December 2025'], ['10 Wed', '11 Thu', '12 Fri']],
    [
      'days over a turn of years',
      '2024-12-29',
      '2025-01-03',
      ['December 2024', 'January 2025'],
      ['29 Sun', '30 Mon', '31 Tue'],
    ],
    ['months', '2023-05-01', '2024-09-01', ['2023', '2024'], ['May', 'Jun', 'Jul']],
  ])('%s', (_, from, to, coarse, fine) => {
    const got = axis(talksTimeline(), 900, 'calendar', from, to);
    expect(got[0]).toEqual(coarse);
    expect(got[1].slice(0, 3)).toEqual(fine);
  });

  test('bands that are seen whole are written alike', () => {
    const [coarse] = axis(talksTimeline(), 900, 'calendar', '2024-01-15', '2024-12-15');
    expect(coarse).toEqual(
      ['Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sept', 'Oct', 'Nov'].map((month) => `${month} 2024`),
    );
  });

  test.each(['2024-05-06', '0044-03-15', '-0043-03-15'])('%s: the year as it is', (date) => {
    const words = axis(eventsDated([date]), 900, 'calendar')
      .flat()
      .join(' ');
    expect(words).toMatch(
      { '2024-05-06': /May 2024/, '0044-03-15': /March 44/, '-0043-03-15': /March/ }[date]!,
    );
  });
});

describe('even', () => {
  test('steps say no more than is known', () => {
    expect(axis(talksTimeline(), 900, 'even')).toEqual([
      ['2019', '2022', '2025'],
      ['Feb', '14 Dec', '15 Dec'],
    ]);
  });

  test('where years have no room above, steps say them', () => {
    const years = Array.from({ length: 40 }, (_, index) => `${1980 + index}-05-06`);
    const [coarse, fine] = axis(eventsDated(years), 600, 'even');
    const bare = fine.filter((words) => !/\d{4}/.test(words));
    expect(bare.length).toBeLessThanOrEqual(coarse.length);
    expect(fine.some((words) => /19\d\d/.test(words))).toBe(true);
  });
});

test('the line is left open at breaks, and drawn through without them', () => {
  const lines = (scale: ScaleName) => {
    const drawn = scene(talksTimeline(), 900, scale);
    return partOf(drawn, 'axis').filter((mark) => mark.kind === 'line' && mark.y1 === mark.y2).length;
  };
  expect([lines('folded'), lines('calendar'), lines('even')]).toEqual([3, 1, 1]);
});
