import { describe, expect, test } from 'vitest';
import type { Timeline } from '#lib/model/index.ts';
import { layoutTimeline, unitScale, type Scene } from '#lib/timeline/index.ts';
import { formsTimeline, seededTimeline, shuffled, talksTimeline } from '../../support/timelines.ts';
import {
  boxOf,
  collisions,
  eventsDated,
  flat,
  frameOf,
  inside,
  isFiniteThroughout,
  partOf,
  SCALES,
  screenOptions,
  textBox,
  textsOf,
  viewOf,
  windowsOf,
} from './scenes.ts';

const talks = talksTimeline();
const forms = formsTimeline();
const many = seededTimeline(7, 300);
const timelines: readonly (readonly [string, Timeline])[] = [
  ['talks', talks],
  ['forms', forms],
  ['seeded', many],
];
const ys = (scene: Scene) => scene.targets.map(({ event: id, focus }) => [id, focus.y] as const);

describe('layoutTimeline is a function of its input alone', () => {
  test.each(timelines)('%s: twice the same, in any order of events', (_, timeline) => {
    for (const scale of SCALES) {
      const view = viewOf({ scale });
      const scene = layoutTimeline(timeline, view, screenOptions(900));
      expect(layoutTimeline(structuredClone(timeline), view, screenOptions(900))).toEqual(scene);
      expect(layoutTimeline(shuffled(timeline, 3), view, screenOptions(900))).toEqual(scene);
    }
  });

  test('another width, theme or locale in between changes nothing', () => {
    const scene = layoutTimeline(talks, viewOf(), screenOptions(900));
    layoutTimeline(talks, viewOf(), screenOptions(500, { numbers: true }, 'dark'));
    layoutTimeline(talks, viewOf(), { ...screenOptions(900), locale: 'de' });
    expect(layoutTimeline(talks, viewOf(), screenOptions(900))).toEqual(scene);
  });

  test('the view is what makes scenes differ', () => {
    const scene = layoutTimeline(talks, viewOf(), screenOptions(900));
    expect(layoutTimeline(talks, viewOf({ scale: 'even' }), screenOptions(900))).not.toEqual(scene);
  });
});

describe.each(timelines)('%s at fifty windows, three scales and three widths', (_, timeline) => {
  test.each(SCALES)('%s: events are counted, numbers finite, labels whole and apart', (scale) => {
    const titles = new Map(timeline.events.map((each) => [each.id, each.title]));
    const failures: string[] = [];
    let labelled = 0;
    for (const width of [320, 900, 1400]) {
      const options = screenOptions(width);
      windowsOf(timeline, scale, 50).forEach((window, index) => {
        const scene = layoutTimeline(timeline, viewOf({ scale, window }), options);
        const fail = (what: string) => failures.push(`${width} px, window ${index}: ${what}`);
        const leftOut = scene.leftOut.reduce((sum, { count }) => sum + count, 0);
        if (scene.targets.length + scene.undated.length + leftOut !== timeline.events.length)
          fail('lost events');
        if (!isFiniteThroughout(scene)) fail('a number is not finite');
        const labels = scene.targets.flatMap(({ label }) => label ?? []);
        labelled += labels.length;
        for (const [a, b] of collisions(labels)) fail(`labels ${a} and ${b} overlap`);
        if (!labels.every((label) => inside(label, scene.plot))) fail('a label leaves the plot');
        const words = textsOf(partOf(scene, 'axis'));
        const boxes = words.map((mark) => textBox(mark, options.measure));
        for (const [a, b] of collisions(boxes)) fail(`"${words[a]?.text}" and "${words[b]?.text}" overlap`);
        if (!boxes.every((box) => inside(box, frameOf(scene)))) fail('a word of the axis leaves the drawing');
        if (!words.some(({ text }) => /\d{4}|[’']\d\d/.test(text))) fail('no year on the axis');
        if (scene.knots.some((knot, at) => at > 0 && !(knot.x > (scene.knots[at - 1]?.x ?? Infinity))))
          fail('knots do not increase');
        const names = textsOf(partOf(scene, 'lanes')).map((mark) => textBox(mark, options.measure));
        for (const [a, b] of collisions(names)) fail(`lane names ${a} and ${b} overlap`);
        for (const group of scene.marks) {
          if (group.kind !== 'group' || group.part !== 'events') continue;
          for (const drawn of group.children) {
            if (drawn.kind !== 'group') continue;
            const title = titles.get(drawn.event ?? '') ?? '';
            const said = textsOf(drawn.children).filter((mark) => mark.size === options.theme.sizes.label);
            const label = said.map((mark) => mark.text).join(' ');
            if (label !== '' && label !== title) fail(`"${label}" is not the whole of "${title}"`);
          }
        }
      });
    }
    expect(failures).toEqual([]);
    expect(labelled).toBeGreaterThan(100);
  });

  test.each(SCALES)('%s: every mark stays in the drawing', (scale) => {
    const failures: string[] = [];
    for (const width of [320, 900]) {
      const options = screenOptions(width);
      windowsOf(timeline, scale, 20).forEach((window, index) => {
        const scene = layoutTimeline(timeline, viewOf({ scale, window }), options);
        for (const mark of flat(scene.marks)) {
          if (!inside(boxOf(mark, options.measure), frameOf(scene)))
            failures.push(`${width} px, window ${index}: ${JSON.stringify(mark).slice(0, 120)}`);
        }
        for (const { mark } of scene.targets)
          if (!inside(mark, frameOf(scene))) failures.push(`target ${index}`);
      });
    }
    expect(failures).toEqual([]);
  });
});

describe('colours and sizes', () => {
  test('only #RRGGBB', () => {
    for (const name of ['light', 'dark', 'greyscale'] as const) {
      const scene = layoutTimeline(forms, viewOf(), screenOptions(900, {}, name));
      const paints = flat(scene.marks).flatMap(({ fill, stroke }) =>
        [fill, stroke].filter((it) => it !== undefined),
      );
      expect(paints.length).toBeGreaterThan(100);
      expect(paints.filter((paint) => !/^#[0-9A-F]{6}$/.test(paint))).toEqual([]);
    }
  });

  test('minHeight stretches the drawing, and never squeezes it', () => {
    const natural = layoutTimeline(talks, viewOf(), screenOptions(900));
    const tall = layoutTimeline(talks, viewOf(), { ...screenOptions(900), minHeight: natural.height + 200 });
    const low = layoutTimeline(talks, viewOf(), { ...screenOptions(900), minHeight: 50 });
    expect(tall.height).toBe(natural.height + 200);
    expect(low.height).toBe(natural.height);
    expect(collisions(tall.targets.flatMap(({ label }) => label ?? []))).toEqual([]);
  });

  test('a timeline of nothing still has an axis with the year of its document', () => {
    const scene = layoutTimeline(eventsDated([null]), viewOf(), screenOptions(400));
    expect(textsOf(scene.marks).map((mark) => mark.text)).toContain('2025');
    expect(scene.targets).toEqual([]);
    expect(scene.undated).toHaveLength(1);
  });
});

describe('what is left out is counted', () => {
  const [first, second] = talks.events;

  test('filtered out, with a grey tick on the axis', () => {
    const all = layoutTimeline(talks, viewOf(), screenOptions(900));
    const scene = layoutTimeline(
      talks,
      viewOf({ hidden: new Set([first!.id, second!.id]) }),
      screenOptions(900),
    );
    expect(all.leftOut).toEqual([]);
    expect(scene.leftOut).toEqual([{ count: 2, why: 'filtered out' }]);
    expect(partOf(scene, 'axis').filter((mark) => mark.kind === 'line').length).toBe(
      partOf(all, 'axis').filter((mark) => mark.kind === 'line').length + 2,
    );
  });

  test('outside the window', () => {
    const window = { from: Date.UTC(2025, 11, 14), to: Date.UTC(2025, 11, 15) };
    const scene = layoutTimeline(talks, viewOf({ window }), screenOptions(900));
    expect(scene.targets.map(({ number }) => number)).toEqual([6, 7, 8]);
    expect(scene.leftOut).toEqual([{ count: 8, why: 'outside the time shown' }]);
  });

  test('filtering does not move what stays', () => {
    const all = layoutTimeline(talks, viewOf(), screenOptions(900));
    const scene = layoutTimeline(talks, viewOf({ hidden: new Set([first!.id]) }), screenOptions(900));
    expect(scene.knots).toEqual(all.knots);
    for (const { event: id, focus } of scene.targets)
      expect(focus.x).toBe(all.targets.find((target) => target.event === id)?.focus.x);
  });
});

describe('labels have priority', () => {
  const labels = (scene: Scene) =>
    new Set(scene.targets.flatMap(({ event: id, label }) => (label === null ? [] : [id])));
  const plain = labels(layoutTimeline(many, viewOf(), screenOptions(900)));
  const silent = many.events.map(({ id }) => id).filter((id) => !plain.has(id));

  test('some have no room, others have', () => {
    expect(silent.length).toBeGreaterThan(50);
    expect(plain.size).toBeGreaterThan(20);
  });

  test('pinned ones take the room of others', () => {
    const now = labels(layoutTimeline(many, viewOf({ pinned: new Set(silent) }), screenOptions(900)));
    expect(silent.filter((id) => now.has(id)).length).toBeGreaterThan(0);
    expect([...plain].filter((id) => !now.has(id)).length).toBeGreaterThan(0);
  });

  test('the title of the selected is bold, and nothing moves', () => {
    const id = talks.events[7]!.id;
    const before = layoutTimeline(talks, viewOf(), screenOptions(900));
    const after = layoutTimeline(talks, viewOf({ selected: id }), screenOptions(900));
    expect(after.targets).toEqual(before.targets);
    const bold = textsOf(partOf(after, 'events')).filter((mark) => mark.weight === 600);
    expect(bold.map((mark) => mark.text).join(' ')).toBe(talks.events[7]!.title);
  });
});

describe('rows are stable', () => {
  test.each(timelines)('%s: panning moves no row', (_, timeline) => {
    for (const scale of SCALES) {
      const units = unitScale(timeline, scale);
      const whole = new Map<string, number>();
      for (let start = 0; start <= 0.75; start += 0.05) {
        const window = { from: units.toTime(start), to: units.toTime(start + 0.2) };
        const scene = layoutTimeline(timeline, viewOf({ scale, window }), screenOptions(900));
        for (const [id, y] of ys(scene)) {
          expect(y).toBe(whole.get(id) ?? y);
          whole.set(id, y);
        }
      }
      expect(whole.size).toBeGreaterThan(5);
    }
  });

  test.each(timelines)('%s: a little zooming moves none either', (_, timeline) => {
    const units = unitScale(timeline, 'folded');
    // Between two steps of √2.
    const scenes = [2.02, 2.2, 2.5, 2.8].map((zoom) => {
      const window = { from: units.toTime(0.5 - 0.5 / zoom), to: units.toTime(0.5 + 0.5 / zoom) };
      return layoutTimeline(timeline, viewOf({ window }), screenOptions(900));
    });
    const first = new Map(ys(scenes[0]!));
    for (const scene of scenes) for (const [id, y] of ys(scene)) expect(y).toBe(first.get(id));
  });
});
