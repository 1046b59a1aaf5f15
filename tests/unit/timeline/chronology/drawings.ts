import { KINDS, type Kind, type Timeline } from '#lib/model/index.ts';
import type { LayoutOptions, Parts, Scene, TextMark } from '#lib/timeline/index.ts';
import { layoutChronology } from '#lib/timeline/chronology/chronology.ts';
import { withoutReserve } from '#lib/timeline/measure.ts';
import { event, seededNumbers, timelineOf } from '../../../support/timelines.ts';
import {
  boxOf,
  collisions,
  figureOptions,
  flat,
  frameOf,
  inside,
  isFiniteThroughout,
  textBox,
  textsOf,
  viewOf,
} from '../scenes.ts';

/** A figure with time running downwards. */
export const options = (millimetres: number, parts: Partial<Parts> = {}): LayoutOptions => ({
  ...figureOptions(millimetres, parts),
  orientation: 'vertical',
});
/** The drawing alone, folded and by kind unless the test says otherwise. */
export const chronology = (
  timeline: Timeline,
  millimetres = 160,
  view = viewOf(),
  parts: Partial<Parts> = {},
) => layoutChronology(timeline, view, options(millimetres, parts));

/** Events of one day, as a conference has them, some with their hour. */
export function oneDay(count: number): Timeline {
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
export function centuries(): Timeline {
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

/** What a picky eye would find in a drawing: words over words, words or marks outside, numbers that are none. */
export function faults(scene: Scene, { measure }: LayoutOptions): readonly string[] {
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
