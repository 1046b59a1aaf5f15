import type { Timeline } from '#lib/model/index.ts';
import {
  emptyScale,
  foldedScale,
  steppedScale,
  type AxisStep,
  type DatedStep,
  type UnitScale,
} from '../scale.ts';
import { COARSE_ENOUGH, END_WEIGHT, foldBlocks, SHORT, YEAR, type Segment } from '../stretches.ts';
import type { ScaleName } from '../view.ts';
import { CERTAINTIES } from './columns.ts';
import { earliestAt, latestAt, type EventIndex } from './event-index.ts';

/**
 * The time scale of a whole timeline from its index: the same as `unitScale` gives, without a value per event. Only
 * where a step of the even scale holds nothing but sets and intervals is its date taken for a day. O(n).
 */
export function indexScale(index: EventIndex, timeline: Timeline, name: ScaleName): UnitScale {
  if (name === 'calendar') return calendarScale(index, timeline);
  const { fine, coarse, finest } = sortStretches(index);
  const blocks = blocksOf(fine, sorted(roomOf(coarse, fine)));
  const first = blocks[0];
  if (first === undefined) return emptyScale(name, timeline);
  const to = blocks.reduce((latest, block) => Math.max(latest, block.to), first.to);
  if (name === 'even') return steppedScale(stepsOf(index), to);
  return foldedScale(name, foldBlocks(blocks, finest));
}

/** Calendar time asks for the first and the last instant only. */
function calendarScale(index: EventIndex, timeline: Timeline): UnitScale {
  let from = Infinity;
  let to = -Infinity;
  for (let position = 0; position < index.count; position += 1) {
    const earliest = earliestAt(index, position);
    const latest = latestAt(index, position);
    from = Math.min(from, Number.isFinite(earliest) ? earliest : latest);
    to = Math.max(to, Number.isFinite(latest) ? latest : earliest);
  }
  if (!(Number.isFinite(from) && Number.isFinite(to))) return emptyScale('calendar', timeline);
  return foldedScale('calendar', [{ from, to, weight: 1, places: 1 }]);
}

/** Stretches that are equal are one with the sum of their weights. */
interface Weighed {
  readonly from: number;
  readonly to: number;
  weight: number;
}

function sortStretches(index: EventIndex): {
  /** Sorted. */
  readonly fine: readonly Weighed[];
  readonly coarse: readonly Weighed[];
  readonly finest: number;
} {
  const fine: Weighed[] = [];
  const coarse: Weighed[] = [];
  const ends = new Map<number, number>();
  let finest = COARSE_ENOUGH;
  for (let position = 0; position < index.count; position += 1) {
    const from = earliestAt(index, position);
    const to = latestAt(index, position);
    const isPlain = PLAIN[index.certainty[position] as number] as boolean;
    const isWhole = isPlain || to - from <= SHORT;
    if (isWhole) {
      const list = isPlain && to - from >= YEAR ? coarse : fine;
      const last = list.at(-1);
      if (last?.from === from && last.to === to) last.weight += 1;
      else list.push({ from, to, weight: 1 });
      if (list === fine) finest = Math.min(finest, to - from);
    } else {
      for (const end of [from, to]) {
        if (Number.isFinite(end)) ends.set(end, (ends.get(end) ?? 0) + END_WEIGHT);
      }
    }
  }
  const points = [...ends].map(([time, weight]) => ({ from: time, to: time, weight }));
  return { fine: merged(fine, sorted(points)), coarse, finest };
}

function sorted(stretches: readonly Weighed[]): readonly Weighed[] {
  return [...stretches].sort(compare);
}

function compare(a: Weighed, b: Weighed): number {
  return a.from - b.from || a.to - b.to;
}

/** Two sorted lists as one; the first, which comes from the index, may be very long. */
function merged(a: readonly Weighed[], b: readonly Weighed[]): readonly Weighed[] {
  const both: Weighed[] = [];
  let at = 0;
  for (const stretch of a) {
    for (let other = b[at]; other !== undefined && compare(other, stretch) < 0; other = b[at]) {
      both.push(other);
      at += 1;
    }
    both.push(stretch);
  }
  for (; at < b.length; at += 1) both.push(b[at] as Weighed);
  return both;
}

const PLAIN: readonly boolean[] = CERTAINTIES.map((name) =>
  ['day', 'month', 'year', 'period'].includes(name),
);

/** A year beside finer dates must not keep its empty months open: only its ends count then. */
function roomOf(coarse: readonly Weighed[], fine: readonly Weighed[]): readonly Weighed[] {
  const covered = blocksOf(fine, []);
  return coarse.flatMap((year) =>
    covered.some((each) => each.from < year.to && year.from < each.to)
      ? [year.from, year.to].map((time) => ({ from: time, to: time, weight: END_WEIGHT * year.weight }))
      : [year],
  );
}

/** What overlaps or touches is one block. Both lists are sorted. */
function blocksOf(long: readonly Weighed[], short: readonly Weighed[]): readonly Segment[] {
  const blocks: { from: number; to: number; weight: number; places: number }[] = [];
  let place = Number.NaN;
  for (const { from, to, weight } of merged(long, short)) {
    const last = blocks.at(-1);
    if (last === undefined || from > last.to) blocks.push({ from, to, weight, places: 1 });
    else {
      last.to = Math.max(last.to, to);
      last.weight += weight;
      last.places += from === place ? 0 : 1;
    }
    place = from;
  }
  return blocks;
}

/** One step per distinct earliest bound; where that is open, the latest bound stands for it. */
function stepsOf(index: EventIndex): readonly DatedStep[] {
  const steps = new Map<number, { core: number; known: AxisStep['known'] | null }>();
  for (let position = 0; position < index.count; position += 1) {
    const earliest = earliestAt(index, position);
    const latest = latestAt(index, position);
    const time = Number.isFinite(earliest) ? earliest : latest;
    if (!Number.isFinite(time)) continue;
    const step = steps.get(time) ?? { core: Infinity, known: null };
    steps.set(time, step);
    if (latest > time && Number.isFinite(earliest)) step.core = Math.min(step.core, latest);
    const known = KNOWN[CERTAINTIES[index.certainty[position] as number] ?? ''];
    if (known !== undefined && (step.known === null || FINENESS[known] < FINENESS[step.known])) {
      step.known = known;
    }
  }
  return [...steps]
    .sort(([a], [b]) => a - b)
    .map(([time, { core, known }]) => ({
      time,
      known: known ?? 'day',
      core: Number.isFinite(core) ? core : time,
    }));
}

const KNOWN: Readonly<Record<string, AxisStep['known']>> = {
  day: 'day',
  month: 'month',
  year: 'year',
  period: 'year',
};
const FINENESS = { day: 0, month: 1, year: 2 } as const;
