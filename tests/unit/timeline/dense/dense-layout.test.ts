import { describe, expect, test } from 'vitest';
import { allBits, noBits, setBit } from '#lib/timeline/dense/bits.ts';
import { layoutDense } from '#lib/timeline/dense/dense-layout.ts';
import { denseTimeline, type DenseTimeline } from '#lib/timeline/dense/dense-timeline.ts';
import type { DenseView } from '#lib/timeline/dense/dense-view.ts';
import { indexEvents } from '#lib/timeline/dense/event-index.ts';
import type { Scene } from '#lib/timeline/index.ts';
import type { Timeline } from '#lib/model/index.ts';
import {
  event,
  formsTimeline,
  seededNumbers,
  seededTimeline,
  shuffled,
  timelineOf,
} from '../../../support/timelines.ts';
import {
  collisions,
  flat,
  inside,
  isFiniteThroughout,
  screenOptions,
  SCALES,
  figureOptions,
  partOf,
  textBox,
  textsOf,
} from '../scenes.ts';

function denseOf(timeline: Timeline): DenseTimeline {
  return denseTimeline(timeline, indexEvents(timeline.events));
}

function viewOf(more: Partial<DenseView> = {}): DenseView {
  return {
    scale: 'calendar',
    group: 'kind',
    window: null,
    selected: null,
    matching: null,
    others: 'dim',
    standing: [],
    ...more,
  };
}

/** Alerts with their minute, crowded into some nights. */
function nights(count: number): Timeline {
  const next = seededNumbers(4);
  const two = (value: number) => String(value).padStart(2, '0');
  return timelineOf(
    Array.from({ length: count }, (_, at) =>
      event({
        title: `Alert ${at}`,
        id: `ev-${String(at).padStart(12, '0')}`,
        date: `2023-${two(1 + Math.floor(next() ** 2 * 12))}-${two(1 + Math.floor(next() * 28))}`,
        ...(next() < 0.9
          ? { time: `${two(Math.floor(next() ** 3 * 24))}:${two(Math.floor(next() * 60))}` }
          : {}),
        kind: 'use-of-force',
        places: [{ name: `Region ${Math.floor(next() ** 2 * 20)}`, basis: 'stated' }],
      }),
    ),
  );
}

const sources = [
  ['seeded, 700', denseOf(seededTimeline(7, 700))],
  ['seeded, 6000', denseOf(seededTimeline(9, 6000))],
  ['nights', denseOf(nights(4000))],
  ['every form', denseOf(formsTimeline())],
] as const;

/** Windows of all lengths down to hours, where events are. */
function windowsOf(source: DenseTimeline, scale: DenseView['scale'], count: number): DenseView['window'][] {
  const next = seededNumbers(11);
  const units = source.scale(scale);
  return Array.from({ length: count }, (_, at) => {
    if (at === 0) return null;
    const span = 0.7 ** (at % 30);
    const start = next() * (1 - span);
    return { from: units.toTime(start), to: units.toTime(start + span) };
  });
}

function drawn(scene: Scene): number {
  return scene.targets.length + (scene.clusters ?? []).reduce((sum, { count }) => sum + count, 0);
}

function total(scene: Scene): number {
  return drawn(scene) + scene.undated.length + scene.leftOut.reduce((sum, { count }) => sum + count, 0);
}

/** How many events of a source a window shows, by looking at each of them. */
function inView(source: DenseTimeline, scene: Scene): number {
  const from = scene.knots[0]!.time;
  const to = scene.knots.at(-1)!.time;
  let count = 0;
  for (let position = 0; position < source.index.count; position += 1) {
    const { moment, earliest, latest } = source.item(position);
    if (moment === null ? earliest < to && latest > from : moment >= from && moment < to) count += 1;
  }
  return count;
}

describe.each(sources)('%s', (_, source) => {
  test.each(SCALES)('%s: what is drawn and counted adds up to what is in view', (scale) => {
    const failures: string[] = [];
    let clustered = 0;
    for (const width of [360, 1000]) {
      windowsOf(source, scale, 30).forEach((window, at) => {
        for (const group of ['kind', 'place'] as const) {
          const scene = layoutDense(source, viewOf({ scale, window, group }), screenOptions(width));
          const expected = inView(source, scene);
          if (drawn(scene) !== expected)
            failures.push(`${width} ${at} ${group}: ${drawn(scene)} of ${expected}`);
          if (total(scene) !== source.timeline.events.length) failures.push(`${width} ${at} ${group}: lost`);
          clustered += scene.clusters!.length;
          const ids = scene.targets.map((target) => target.event);
          if (new Set(ids).size !== ids.length) failures.push(`${width} ${at} ${group}: drawn twice`);
          if (
            scene.clusters!.some((each) => each.count < 1 || each.unsure > each.count || each.to < each.from)
          )
            failures.push(`${width} ${at} ${group}: ${JSON.stringify(scene.clusters)}`);
        }
      });
    }
    expect(failures).toEqual([]);
    expect(clustered).toBeGreaterThan(0);
  });

  test.each(SCALES)('%s: few marks, finite, labels and counts apart and inside', (scale) => {
    const failures: string[] = [];
    for (const width of [360, 1000]) {
      windowsOf(source, scale, 30).forEach((window, at) => {
        const scene = layoutDense(source, viewOf({ scale, window, group: 'place' }), screenOptions(width));
        if (!isFiniteThroughout(scene)) failures.push(`${width} ${at}: not finite`);
        const { measure } = screenOptions(width);
        const counts = textsOf(partOf(scene, 'density'));
        const labels = [
          ...scene.targets.flatMap(({ label }) => label ?? []),
          ...counts.map((mark) => textBox(mark, measure)),
        ];
        for (const [a, b] of collisions(labels))
          failures.push(`${width} ${at}: labels ${a} and ${b} overlap`);
        if (!labels.every((label) => inside(label, scene.plot)))
          failures.push(`${width} ${at}: label outside`);
        if (!scene.clusters!.every(({ mark }) => inside(mark, scene.plot)))
          failures.push(`${width} ${at}: cluster outside`);
        if (flat(scene.marks).length > 1500)
          failures.push(`${width} ${at}: ${flat(scene.marks).length} marks`);
      });
    }
    expect(failures).toEqual([]);
  });
});

test.each(SCALES)('%s: a window outside of all time holds nothing', (scale) => {
  const source = denseOf(seededTimeline(3, 700));
  for (const year of [1950, 2150]) {
    const window = { from: Date.UTC(year, 0), to: Date.UTC(year + 1, 0) };
    const scene = layoutDense(source, viewOf({ scale, window }), screenOptions(1000));
    expect([drawn(scene), total(scene)]).toEqual([inView(source, scene), 700]);
  }
});

describe('a band', () => {
  const words = (scene: Scene) =>
    textsOf(partOf(scene, 'density'))
      .map(({ text }) => text)
      .filter((text) => text.includes('event'));
  const source = denseOf(seededTimeline(3, 700));
  const window = { from: Date.UTC(2018, 0), to: Date.UTC(2018, 3) };

  test('says how many dates it stands for', () => {
    const scene = layoutDense(source, viewOf({ window }), screenOptions(1000));
    const bands = scene.clusters!.filter(({ kind }) => kind === 'longer');
    expect(bands.length).toBeGreaterThan(2);
    expect(words(scene)).toEqual(bands.map(({ count }) => (count === 1 ? '1 event' : `${count} events`)));
  });

  test.each<[string, Partial<DenseView>, number]>([
    [
      'a thin lane',
      { lanes: { sort: 'own', hidden: [], thin: source.lanes('kind').lanes.map(nameOf) } },
      1000,
    ],
    ['a narrow drawing', {}, 30],
  ])('says nothing where %s has no room', (_, more, width) => {
    const scene = layoutDense(source, viewOf({ window, ...more }), screenOptions(width));
    expect(scene.clusters!.some(({ kind }) => kind === 'longer')).toBe(true);
    expect(words(scene)).toEqual([]);
  });
});

function nameOf({ name }: { readonly name: string }): string {
  return name;
}

describe('is stable', () => {
  const source = sources[1][1];
  const options = screenOptions(1000);

  test.each(SCALES)('%s: panning moves no mark up or down and makes no cluster of it', (scale) => {
    const units = source.scale(scale);
    for (const span of [0.3, 0.03, 0.003]) {
      const rows = new Map<string, number>();
      const tiles = new Map<string, number>();
      const edges = (start: number) => [units.toTime(start), units.toTime(start + span)] as const;
      for (let step = 0; step < 12; step += 1) {
        const [from, to] = edges(0.4 + (step * span) / 7);
        const scene = layoutDense(source, viewOf({ scale, window: { from, to } }), options);
        for (const { event: id, focus } of scene.targets) {
          expect(rows.get(id) ?? focus.y).toBeCloseTo(focus.y, 6);
          rows.set(id, focus.y);
        }
        for (const cluster of scene.clusters!) {
          // Outermost clusters are cut by the window.
          const isWhole =
            cluster.mark.x > scene.plot.x + 1 &&
            cluster.mark.x + cluster.mark.width < scene.plot.x + scene.plot.width - 1;
          if (!isWhole || cluster.kind === 'longer') continue;
          expect(tiles.get(cluster.id) ?? cluster.count).toBe(cluster.count);
          tiles.set(cluster.id, cluster.count);
        }
      }
      expect(tiles.size + rows.size).toBeGreaterThan(10);
    }
  });

  test('zooming by a twentieth keeps rows and labels', () => {
    let kept = 0;
    let all = 0;
    for (const [, each] of [sources[0], sources[2]]) {
      const units = each.scale('calendar');
      for (let zoom = 1; zoom < 3000; zoom *= 1.05) {
        const sceneAt = (at: number) => {
          const [from, to] = [0.6 - 0.3 / at, 0.6 + 0.3 / at].map((unit) => units.toTime(unit)) as [
            number,
            number,
          ];
          return layoutDense(each, viewOf({ window: { from, to } }), options);
        };
        const [before, after] = [sceneAt(zoom), sceneAt(zoom * 1.05)];
        const later = new Map(after.targets.map((target) => [target.event, target]));
        for (const target of before.targets) {
          const same = later.get(target.event);
          // What zooming pushes out of the window is not lost.
          const isLeaving =
            Math.abs(target.focus.x - before.plot.x - before.plot.width / 2) > before.plot.width * 0.44;
          if (isLeaving) continue;
          all += target.label === null ? 1 : 2;
          if (same === undefined) continue;
          const row = (scene: Scene, y: number, lane: number) => Math.round(y - scene.lanes[lane]!.y);
          if (row(before, target.focus.y, target.lane) === row(after, same.focus.y, same.lane)) kept += 1;
          if (target.label !== null && same.label !== null) kept += 1;
        }
      }
    }
    expect(all).toBeGreaterThan(1000);
    expect(kept / all).toBeGreaterThanOrEqual(0.95);
  });

  test('the order of events in the file changes nothing', () => {
    const timeline = seededTimeline(7, 700);
    const window = { from: Date.UTC(2019, 0), to: Date.UTC(2019, 6) };
    const scene = layoutDense(denseOf(timeline), viewOf({ window }), options);
    expect(layoutDense(denseOf(shuffled(timeline, 2)), viewOf({ window }), options)).toEqual(scene);
    expect(layoutDense(denseOf(timeline), viewOf({ window }), options)).toEqual(scene);
  });
});

describe('what is asked for', () => {
  const source = sources[1][1];
  const options = screenOptions(1000);
  const third = noBits(source.index.count);
  for (let position = 0; position < source.index.count; position += 3) setBit(third, position);

  test('stands out alone in the thick of it, and is counted once', () => {
    for (const scale of SCALES) {
      for (const selected of [0, 700, 2500, 4000, source.index.count - 1]) {
        const standing = [selected + (selected === 0 ? 40 : -40)];
        const scene = layoutDense(source, viewOf({ scale, selected, standing }), options);
        const ids = scene.targets.map((target) => target.event);
        expect(ids).toContain(source.event(selected).id);
        expect(ids).toContain(source.event(standing[0]!).id);
        expect(total(scene)).toBe(source.timeline.events.length);
      }
    }
  });

  test('the rest is hidden and counted', () => {
    for (const window of windowsOf(source, 'calendar', 20)) {
      const scene = layoutDense(source, viewOf({ matching: third, others: 'hide', window }), options);
      expect(total(scene)).toBe(source.timeline.events.length);
      const hidden = scene.leftOut.find(({ why }) => why === 'filtered out');
      expect(hidden?.count).toBe(source.index.count - Math.ceil(source.index.count / 3));
    }
  });

  test('or drawn pale behind what is found, with everything counted', () => {
    const plain = layoutDense(source, viewOf(), options);
    const pale = layoutDense(source, viewOf({ matching: third }), options);
    expect(total(pale)).toBe(source.timeline.events.length);
    expect(pale.clusters).toEqual(plain.clusters);
    expect(flat(pale.marks).length).toBeGreaterThan(flat(plain.marks).length);
    const all = layoutDense(
      source,
      viewOf({ matching: allBits(source.index.count), others: 'hide' }),
      options,
    );
    expect(drawn(all)).toBe(drawn(plain));
  });
});

test('a figure of it is drawn from the same marks', () => {
  const scene = layoutDense(sources[1][1], viewOf(), figureOptions(160));
  const opacities = flat(scene.marks).flatMap((mark) => mark.fillOpacity ?? []);
  expect(scene.physical?.width).toBe(160);
  expect(opacities.every((opacity) => opacity > 0 && opacity < 1)).toBe(true);
  expect(opacities.length).toBeGreaterThan(3);
});
