import { describe, expect, test } from 'vitest';
import type { Timeline } from '#lib/model/index.ts';
import { unitScale, type LayoutOptions, type ScaleName, type View } from '#lib/timeline/index.ts';
import { metricsFor } from '#lib/timeline/metrics.ts';
import { timelineItems } from '#lib/timeline/items.ts';
import { downwards } from '#lib/timeline/chronology/downwards.ts';
import { spineMarks, spineOf } from '#lib/timeline/chronology/spine.ts';
import { talksTimeline } from '../../../support/timelines.ts';
import { eventsDated, figureOptions, flat, utc } from '../scenes.ts';

const metrics = metricsFor(figureOptions(160).theme);
const sizes = { fold: 22, least: 26, line: metrics.titleLine };

/** The spine of a timeline with `height` units for every event. */
function spine(
  timeline: Timeline,
  options: LayoutOptions,
  {
    scale = 'folded',
    window = null,
    height = 40,
  }: { scale?: ScaleName; window?: View['window']; height?: number } = {},
) {
  const needs = timelineItems(timeline).items.flatMap(({ earliest }) =>
    Number.isFinite(earliest) ? { time: earliest, height } : [],
  );
  const time = downwards(unitScale(timeline, scale), window, needs, sizes, 10, 1);
  return { time, ...spineOf(time, metrics, options) };
}

const said = ({ words }: ReturnType<typeof spine>) => words.map(({ text, role }) => `${role} ${text}`);

describe('spineOf', () => {
  test('months stand bold, days below them, breaks between them', () => {
    const found = said(spine(talksTimeline(), figureOptions(160)));
    for (const each of ['coarse 2019', 'coarse February 2022', 'fine 15', 'break 25 months', 'fine 14 Sun'])
      expect(found).toContain(each);
    expect(found).not.toContain('fine 1');
  });

  test('a narrow figure has the short form of all of them', () => {
    const found = said(spine(talksTimeline(), figureOptions(89)));
    expect(found).toContain('coarse Feb 2022');
    expect(found).toContain('break 25 mths');
  });

  test('years of one stretch are their own upper level; round years are many and stay light', () => {
    expect(said(spine(eventsDated(['2001', '2003', '2004']), figureOptions(160)))).toContain('coarse 2003');
    const centuries = said(
      spine(eventsDated(['1500', '1800', '2000']), figureOptions(160), { scale: 'calendar' }),
    );
    expect(centuries.length).toBeGreaterThan(3);
    expect(centuries.every((each) => each.startsWith('fine'))).toBe(true);
  });

  test('hours only where no day is seen whole', () => {
    const day = eventsDated(['2025-12-14', '2025-12-15']);
    const of = (from: string, to: string) =>
      said(spine(day, figureOptions(160), { window: { from: utc(from), to: utc(to) }, height: 300 }));
    expect(of('2025-12-13', '2025-12-17').join()).not.toMatch(/:00/);
    expect(of('2025-12-14T06:00', '2025-12-14T18:00').join()).toMatch(/12:00/);
  });

  test('the even scale says every date whole', () => {
    const found = said(spine(talksTimeline(), figureOptions(160), { scale: 'even' }));
    expect(found).toEqual(['fine 2019', 'fine Feb 2022', 'fine 14 Dec 2025', 'fine 15 Dec 2025']);
  });

  test('words never touch, and the width holds the widest', () => {
    const options = figureOptions(89);
    const found = spine(talksTimeline(), options, { scale: 'calendar', height: 12 });
    const ys = found.words.map(({ y }) => y).toSorted((a, b) => a - b);
    ys.forEach((y, at) => expect(y - (ys[at - 1] ?? -Infinity)).toBeGreaterThan(options.theme.sizes.tick));
    for (const { text } of found.words)
      expect(options.measure(text, options.theme.sizes.tick, 400)).toBeLessThan(found.width);
  });
});

test('spineMarks: a line for each stretch, a tick for each place, grey ticks for what is filtered out', () => {
  const options = figureOptions(160);
  const found = spine(talksTimeline(), options);
  const marks = flat(
    spineMarks(
      found,
      found.time,
      80,
      [utc('2025-12-14'), utc('2025-12-14'), utc('2030-01-01')],
      metrics,
      options,
    ),
  );
  const lines = marks.flatMap((mark) => (mark.kind === 'line' ? [mark] : []));
  expect(lines.filter(({ x1, x2 }) => x1 === x2)).toHaveLength(3);
  expect(lines.filter(({ y1, y2, x2 }) => y1 === y2 && x2 < 80)).toHaveLength(found.ticks.length);
  expect(lines.filter(({ stroke }) => stroke === options.theme.ink3)).toHaveLength(1);
});
