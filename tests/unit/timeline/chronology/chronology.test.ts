import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readTimeline } from '#lib/exchange/index.ts';
import type { Timeline } from '#lib/model/index.ts';
import { languageFor, layoutFigure, type Mark, type Parts, type Scene } from '#lib/timeline/index.ts';
import { timelineItems } from '#lib/timeline/items.ts';
import { serializeScene } from '#lib/svg/index.ts';
import { expectSvgSnapshot } from '../../../support/svg-snapshot.ts';
import { formsTimeline, seededTimeline, shuffled, talksTimeline } from '../../../support/timelines.ts';
import {
  boxOf,
  eventsDated,
  flat,
  frameOf,
  inside,
  partOf,
  SCALES,
  textsOf,
  viewOf,
  wordsOf,
} from '../scenes.ts';
import { centuries, chronology, faults, oneDay, options } from './drawings.ts';

const talks = talksTimeline();

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
