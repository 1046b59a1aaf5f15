import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readTimeline } from '#lib/exchange/index.ts';
import { KINDS, type Kind, type Timeline } from '#lib/model/index.ts';
import {
  languageFor,
  layoutFigure,
  type LayoutOptions,
  type Mark,
  type Parts,
  type Scene,
  type TextMark,
} from '#lib/timeline/index.ts';
import { layoutChronology } from '#lib/timeline/chronology/chronology.ts';
import { timelineItems } from '#lib/timeline/items.ts';
import { withoutReserve } from '#lib/timeline/measure.ts';
import { serializeScene } from '#lib/svg/index.ts';
import { expectSvgSnapshot } from '../../../support/svg-snapshot.ts';
import {
  event,
  formsTimeline,
  seededNumbers,
  seededTimeline,
  shuffled,
  talksTimeline,
  timelineOf,
} from '../../../support/timelines.ts';
import {
  boxOf,
  collisions,
  eventsDated,
  figureOptions,
  flat,
  frameOf,
  inside,
  isFiniteThroughout,
  partOf,
  SCALES,
  textBox,
  textsOf,
  viewOf,
  wordsOf,
} from '../scenes.ts';

const talks = talksTimeline();
const options = (millimetres: number, parts: Partial<Parts> = {}): LayoutOptions => ({
  ...figureOptions(millimetres, parts),
  orientation: 'vertical',
});
const chronology = (timeline: Timeline, millimetres = 160, view = viewOf(), parts: Partial<Parts> = {}) =>
  layoutChronology(timeline, view, options(millimetres, parts));

/** Events of one day, as a conference has them, some with their hour. */
function oneDay(count: number): Timeline {
  return timelineOf(
    Array.from({ length: count }, (_, at) =>
      event({
        title: `Statement ${at}${' of a very long day'.repeat(at % 4)}`,
        date: '2025-12-14',
        kind: at % 3 === 0 ? 'talks' : 'statement',
        ...(at % 5 === 0 ? { time: `${String(8 + (at % 12)).padStart(2, '0')}:30` } : {}),
      }),
    ),
  );
}

/** Five centuries, in signs without spaces, with words that no column holds, and with clusters. */
function centuries(): Timeline {
  const next = seededNumbers(4);
  const kinds = Object.keys(KINDS) as readonly Kind[];
  const title = (at: number) =>
    at % 3 === 0
      ? `条約第${at}号：ヴェストファーレン条約の締結と外交官の長い交渉について`
      : at % 3 === 1
        ? `Donaudampfschifffahrtsgesellschaftskapitänspatentverordnung${at}`
        : `A treaty of ${'many words and '.repeat(at % 9)}none`;
  return timelineOf(
    Array.from({ length: 60 }, (_, at) => {
      const year = 1500 + Math.floor(next() * 520);
      const dates = [`${year}`, `${year}-07-14`, `${year}/${year + 30}`, `[${year}..${year + 3}]`, '1648-10'];
      return event({
        id: `ev-${String(at).padStart(12, '0')}`,
        title: title(at),
        date: dates[at % 5] ?? null,
        kind: kinds[at % kinds.length] ?? 'other',
      });
    }),
  );
}

const timelines: readonly (readonly [string, Timeline])[] = [
  ['talks', talks],
  ['forms', formsTimeline()],
  ['one event', eventsDated(['2025-12-14'])],
  ['one month', eventsDated(['2022-02'])],
  ['only open dates', eventsDated(['[..2024-03-01]', '2024-05/..', '../2024-04'])],
  ['twelve events', seededTimeline(2, 12, 1)],
  ['a hundred events in three years', seededTimeline(3, 100, 3)],
  ['three hundred events', seededTimeline(7, 300)],
  ['one day', oneDay(25)],
  ['five centuries', centuries()],
];

/** What a picky eye would find in a drawing: words over words, words or marks outside, numbers that are none. */
function faults(scene: Scene, { measure }: LayoutOptions): readonly string[] {
  const texts = textsOf(scene.marks);
  const drawn = (mark: TextMark) => {
    const box = textBox(mark, measure);
    const width = withoutReserve(box.width, mark.size);
    return { ...box, width, x: mark.anchor === 'end' ? mark.x - width : box.x };
  };
  return [
    ...collisions(texts.map(drawn)).map(([a, b]) => `"${texts[a]?.text}" over "${texts[b]?.text}"`),
    ...collisions(scene.targets.flatMap(({ label }) => label ?? [])).map(([a, b]) => `label ${a} over ${b}`),
    ...flat(scene.marks)
      .filter((mark) => !inside(boxOf(mark, measure), frameOf(scene)))
      .map((mark) => `outside: ${JSON.stringify(mark).slice(0, 120)}`),
    ...(isFiniteThroughout(scene) ? [] : ['a number is not finite']),
  ];
}

describe.each(timelines)('%s', (_, timeline) => {
  test.each(SCALES)('%s: no words over others, nothing outside, every event with its label', (scale) => {
    for (const [millimetres, group] of [
      [60, 'kind'],
      [89, 'actor'],
      [140, 'none'],
      [160, 'kind'],
    ] as const) {
      const scene = chronology(timeline, millimetres, viewOf({ scale, group }));
      expect(faults(scene, options(millimetres)), `${millimetres} mm, ${group}`).toEqual([]);
      expect(scene.targets.length + scene.undated.length).toBe(timeline.events.length);
      expect(scene.targets.every(({ label }) => label !== null)).toBe(true);
    }
  });

  test('the whole figure too, with notes and key', () => {
    const scene = layoutFigure(timeline, viewOf(), options(160), { verified: true });
    expect(faults(scene, options(160))).toEqual([]);
    expect(scene.orientation).toBe('vertical');
  });

  test('in any order of events the same scene', () => {
    expect(chronology(shuffled(timeline, 3))).toEqual(chronology(timeline));
  });

  test('labels stand in the order of time, each title whole', () => {
    const scene = chronology(timeline, 89);
    const titles = new Map(timeline.events.map(({ id, title }) => [id, title]));
    for (const group of eventGroups(scene)) {
      const said = textsOf(group.children).filter(({ size }) => size === options(89).theme.sizes.label);
      const words = said.map(({ text }) => text).join('');
      expect(words.replace(/^\d+/, '').replaceAll(' ', '')).toBe(
        (titles.get(group.event ?? '') ?? '').replaceAll(' ', ''),
      );
    }
    const starts = new Map(timelineItems(timeline).items.map(({ id, earliest }) => [id, earliest]));
    const downwards = scene.targets
      .toSorted((a, b) => (a.label?.y ?? 0) - (b.label?.y ?? 0))
      .map((target) => starts.get(target.event) ?? NaN);
    expect(downwards).toEqual(downwards.toSorted((a, b) => (a === b ? 0 : a - b)));
  });
});

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

describe('words', () => {
  const words = (millimetres: number, view = viewOf(), parts: Partial<Parts> = {}) =>
    wordsOf(chronology(talks, millimetres, view, parts).marks);

  test('ticks, breaks, dates, doubts, lanes', () => {
    const said = words(160);
    for (const part of [
      '2019',
      'February 2022',
      '25 months',
      '14 Sun',
      '15 December 2025, evening',
      'expected',
    ])
      expect(said).toContain(part);
    expect(said).toContain('some day in that month · Use of force');
    expect(said).toContain('says Ukrinform · Talks and meetings');
  });

  test('a narrow figure has the date under the title, and shorter words at the spine', () => {
    const said = words(89);
    expect(said).toContain('about February 2022 · Statements');
    expect(said).not.toContain('25 months');
  });

  test.each<[string, Partial<Parts>, string]>([
    ['lane names', { laneNames: false }, 'Use of force'],
    ['labels', { labels: false }, 'Consultations'],
  ])('%s can be switched off', (_, parts, gone) => {
    expect(words(160)).toContain(gone);
    expect(words(160, viewOf(), parts)).not.toContain(gone);
  });

  test('numbers can be switched off', () => {
    const numbers = (parts: Partial<Parts>) =>
      textsOf(partOf(chronology(talks, 160, viewOf(), parts), 'events')).filter(({ text }) =>
        /^\d\d?$/.test(text),
      );
    expect(numbers({})).toHaveLength(11);
    expect(numbers({ numbers: false })).toEqual([]);
  });

  test('no lanes, no names of lanes', () => {
    expect(words(160, viewOf({ group: 'none' }))).not.toContain('Use of force');
    expect(words(160, viewOf({ group: 'actor' }))).toContain('Vladimir Putin');
  });
});

describe('other languages', () => {
  const figure = (tag: string) =>
    layoutFigure(talks, viewOf(), { ...options(160), locale: languageFor(tag) }, { verified: true });

  test('German: words, dates and lanes', () => {
    const said = wordsOf(figure('de').marks);
    for (const part of ['25 Monate', '15. Dezember 2025, Abend', 'erwartet']) expect(said).toContain(part);
    expect(said).not.toContain('Use of force');
    expect(faults(figure('de'), options(160))).toEqual([]);
  });

  test('Arabic: the spine stands at the right, time still runs downwards', () => {
    const scene = figure('ar');
    for (const { focus, label } of scene.targets) expect(label!.x + label!.width).toBeLessThan(focus.x);
    const ys = scene.knots.map(({ x }) => x);
    expect(ys).toEqual(ys.toSorted((a, b) => a - b));
    expect(
      flat(scene.marks).filter((mark) => !inside(boxOf(mark, options(160).measure), frameOf(scene))),
    ).toEqual([]);
  });
});

describe('what is left out is counted', () => {
  const sum = (scene: Scene) => scene.leftOut.reduce((all, { count }) => all + count, 0);

  test('filtered out, with a grey tick at the spine', () => {
    const hidden = new Set([talks.events[2]!.id, talks.events[7]!.id]);
    const scene = chronology(talks, 160, viewOf({ hidden }));
    expect(scene.leftOut).toEqual([{ count: 2, why: 'filtered out' }]);
    const grey = partOf(scene, 'axis').filter(({ stroke }) => stroke === options(160).theme.ink3);
    expect(grey.length).toBeGreaterThan(0);
  });

  test('lanes that are not chosen', () => {
    const lanes = { sort: 'own', hidden: ['Use of force'], thin: [] } as const;
    const scene = chronology(talks, 160, viewOf({ lanes }));
    expect(scene.leftOut).toEqual([{ count: 1, why: 'lanes not shown', lanes: 1 }]);
    expect(scene.targets).toHaveLength(10);
    expect(wordsOf(scene.marks)).not.toContain('Use of force');
  });

  test('outside the window', () => {
    const window = { from: Date.UTC(2025, 11, 14), to: Date.UTC(2025, 11, 15) };
    const scene = chronology(talks, 160, viewOf({ window }));
    expect(scene.targets.map(({ number }) => number)).toEqual([6, 7, 8]);
    expect(scene.leftOut).toEqual([{ count: 8, why: 'outside the time shown' }]);
    expect(faults(scene, options(160))).toEqual([]);
  });

  test('a long timeline is counted by period, and the foot says so', () => {
    const many = seededTimeline(5, 2000);
    const scene = layoutFigure(many, viewOf(), options(160, { notes: false }), { verified: true });
    expect(scene.targets.length).toBeLessThanOrEqual(300);
    expect(scene.targets.length + scene.undated.length + sum(scene)).toBe(2000);
    expect(faults(scene, options(160))).toEqual([]);
    const said = wordsOf(scene.marks);
    expect(said).toMatch(/2017 \d+ more/);
    expect(said).toMatch(/\d+ events not drawn: only counted, by period\./);
  });

  test('a timeline of nothing is a spine with the year of its document', () => {
    const scene = chronology(eventsDated([null]));
    expect(wordsOf(scene.marks)).toContain('2025');
    expect(scene.targets).toEqual([]);
    expect(faults(scene, options(160))).toEqual([]);
  });
});

describe('the timeline that ships', () => {
  const file = join(import.meta.dirname, '../../../../data/timelines/ukraine-nato-talks.timeline.json');
  const { timeline } = readTimeline(readFileSync(file, 'utf8'));

  test.each([89, 160])('%i mm', (millimetres) => {
    const scene = layoutFigure(timeline!, viewOf(), options(millimetres), { verified: true });
    expect(faults(scene, options(millimetres))).toEqual([]);
    expectSvgSnapshot(
      `timeline/chronology-${millimetres}`,
      serializeScene(scene, { metadata: null, language: 'en' }),
    );
  });
});

function eventGroups(scene: Scene) {
  return scene.marks
    .flatMap((mark): readonly Mark[] =>
      mark.kind === 'group' && mark.part === 'events' ? mark.children : [],
    )
    .filter((mark) => mark.kind === 'group');
}

function points(d: string): readonly { readonly x: number; readonly y: number }[] {
  return [...d.matchAll(/[ML](-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => ({ x: Number(x), y: Number(y) }));
}
