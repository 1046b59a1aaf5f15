import { describe, expect, test } from 'vitest';
import type { Scene, TextMark } from '#lib/timeline/index.ts';
import { event, seededTimeline, talksTimeline, timelineOf } from '../../../support/timelines.ts';
import { collisions, eventsDated, partOf, viewOf } from '../scenes.ts';
import { centuries, chronology, options } from './drawings.ts';

const talks = talksTimeline();

describe('marks keep their grammar', () => {
  const marks = (date: string, more: Parameters<typeof event>[0] | object = {}) => {
    const scene = chronology(timelineOf([event({ title: 'Talks', date, ...more })]), 160, viewOf(), {
      labels: false,
    });
    return { scene, drawn: partOf(scene, 'events'), target: scene.targets[0]! };
  };

  test('a known day is one dot at its column, beside its tick', () => {
    const { drawn, target } = marks('2024-05-06', { time: '12:00' });
    const [dot] = drawn.filter((mark) => mark.kind === 'circle');
    expect(dot).toMatchObject({ cx: target.focus.x, cy: target.focus.y });
  });

  test('a month is an open bar over the whole month, hatched with explicit lines', () => {
    const { scene, drawn, target } = marks('2024-05');
    const [bar] = drawn.filter((mark) => mark.kind === 'rect');
    expect(bar!.height).toBeGreaterThan(3 * bar!.width);
    expect(target.mark.height).toBeCloseTo(bar!.height, 6);
    expect(bar!.fill).toBe(options(160).theme.halo);
    expect(drawn.filter((mark) => mark.kind === 'path')).toHaveLength(2);
    expect(bar!.y).toBeGreaterThan(scene.plot.y);
  });

  test('it lasted: filled; one of these days: a dashed line with ends', () => {
    expect(marks('2024-05-06/2024-05-20').drawn).toMatchObject([{ kind: 'rect', fill: /^#/ }]);
    const [line, ...ticks] = marks('[2024-05-06..2024-05-20]').drawn;
    expect(line).toMatchObject({ kind: 'line', dash: [expect.any(Number), expect.any(Number)] });
    expect(line!.kind === 'line' && line!.x1 === line!.x2 && line!.y2 > line!.y1).toBe(true);
    expect(ticks.map((tick) => tick.kind === 'line' && tick.y1 === tick.y2)).toEqual([true, true]);
  });

  test('an open end fades downwards in three steps', () => {
    const pieces = marks('2024-05-06/..').drawn.flatMap((mark) =>
      mark.kind === 'rect' ? [{ y: mark.y, opacity: mark.fillOpacity ?? 1 }] : [],
    );
    expect(pieces.toSorted((a, b) => a.y - b.y).map(({ opacity }) => opacity)).toEqual([1, 0.62, 0.36, 0.16]);
  });

  test('the sign of doubt stands upright under its mark', () => {
    const { drawn, target } = marks('2024-05-06?');
    const [sign] = drawn.filter((mark) => mark.kind === 'text');
    expect(sign).toMatchObject({ text: '?', anchor: 'middle', x: target.focus.x });
    expect((sign as TextMark).y).toBeGreaterThan(target.focus.y);
  });

  test('bars that overlap in time stand in columns; those that follow each other share one', () => {
    const columns = (dates: readonly string[]) =>
      new Set(chronology(eventsDated(dates)).targets.map(({ focus }) => focus.x)).size;
    expect(columns(['2024-05', '2024-05-10/2024-06-10', '[2024-04-01..2024-08-01]'])).toBe(3);
    expect(columns(['2024-05', '2024-07', '2024-09'])).toBe(1);
  });

  test('several dots of one day stand on one line, which is the day', () => {
    const scene = chronology(eventsDated(['2024-05-06', '2024-05-06', '2024-05-06']));
    expect(new Set(scene.targets.map(({ focus }) => focus.x)).size).toBe(1);
    const [day] = partOf(scene, 'days');
    for (const { focus } of scene.targets) {
      expect(day).toMatchObject({ x1: focus.x, x2: focus.x });
      expect(day!.kind === 'line' && day!.y1 < focus.y && focus.y < day!.y2).toBe(true);
    }
    expect(collisions(scene.targets.map(({ mark }) => mark))).toEqual([]);
  });
});

describe('leaders', () => {
  const ends = (scene: Scene) =>
    partOf(scene, 'leaders').map((mark) => (mark.kind === 'path' ? points(mark.d) : []));

  test('one for each label, from its mark to its first line', () => {
    const scene = chronology(talks);
    const byLabel = scene.targets.toSorted((a, b) => (a.label?.y ?? 0) - (b.label?.y ?? 0));
    const lines = ends(scene);
    expect(lines).toHaveLength(byLabel.length);
    lines.forEach((line, at) => {
      const { mark, label } = byLabel[at]!;
      const [start, end] = [line[0]!, line.at(-1)!];
      expect(start.y).toBeGreaterThanOrEqual(mark.y);
      expect(start.y).toBeLessThanOrEqual(mark.y + mark.height);
      expect(end.x).toBeLessThan(label!.x);
      expect(end.y - label!.y).toBeCloseTo((options(160).theme.sizes.label * 1.25) / 2, 0);
    });
  });

  test('behind the marks none crosses another', () => {
    for (const timeline of [talks, seededTimeline(2, 40), centuries()]) {
      const slants = ends(chronology(timeline)).map((line) => ({ from: line.at(-2)!.y, to: line.at(-1)!.y }));
      slants.forEach((slant, at) => {
        const next = slants[at + 1];
        if (next !== undefined) expect(next.to).toBeGreaterThan(slant.to);
      });
    }
  });

  test('without labels there are none, and the spine keeps a sensible height', () => {
    const scene = chronology(talks, 160, viewOf(), { labels: false });
    expect(partOf(scene, 'leaders')).toEqual([]);
    expect(scene.targets.every(({ label }) => label === null)).toBe(true);
    expect(scene.height).toBeGreaterThan(100);
  });
});

function points(d: string): readonly { readonly x: number; readonly y: number }[] {
  return [...d.matchAll(/[ML](-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => ({ x: Number(x), y: Number(y) }));
}
