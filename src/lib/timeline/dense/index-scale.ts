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
import { CERTAINTIES, DAY_MS, OPEN_END, OPEN_START } from './columns.ts';
import type { EventIndex } from './event-index.ts';

/**
 * The time scale of a whole timeline from its index: the same as `unitScale` gives, without a value per event. Only
 * where a step of the even scale holds nothing but sets and intervals is its date taken for a day. O(n).
 */
export function indexScale(index: EventIndex, timeline: Timeline, name: ScaleName): UnitScale {
  if (name === 'folded') return foldedOf(index, timeline);
  const ends = endsOf(index);
  if (ends === null) return emptyScale(name, timeline);
  if (name === 'even') return steppedScale(stepsOf(index), ends.to);
  return foldedScale(name, [{ ...ends, weight: 1, places: 1 }]);
}

function foldedOf(index: EventIndex, timeline: Timeline): UnitScale {
  const { fine, coarse, finest } = sortStretches(index);
  const blocks = blocksOf(fine, sorted(roomOf(coarse, fine)));
  return blocks.length === 0
    ? emptyScale('folded', timeline)
    : foldedScale('folded', foldBlocks(blocks, finest));
}

/** First and last instant, UTC ms; an open date has one only. `null`: there is none. */
function endsOf({ count, start, end }: EventIndex): { readonly from: number; readonly to: number } | null {
  let from = Infinity;
  let to = -Infinity;
  for (let position = 0; position < count; position += 1) {
    const first = start[position] as number;
    const last = end[position] as number;
    const earliest = first === OPEN_START ? last : first;
    const latest = last === OPEN_END ? first : last;
    if (earliest < from && earliest !== OPEN_END) from = earliest;
    if (latest > to && latest !== OPEN_START) to = latest;
  }
  return Number.isFinite(from) && Number.isFinite(to) ? { from: from * DAY_MS, to: to * DAY_MS } : null;
}

/** Stretches that begin together are one, as long as the longest, with the sum of their weights. */
interface Weighed {
  readonly from: number;
  to: number;
  weight: number;
}

function sortStretches({ count, start, end, certainty }: EventIndex): {
  /** Sorted. */
  readonly fine: readonly Weighed[];
  readonly coarse: readonly Weighed[];
  readonly finest: number;
} {
  const fine: Weighed[] = [];
  const coarse: Weighed[] = [];
  const ends = new Map<number, number>();
  let finest = COARSE_ENOUGH / DAY_MS;
  for (let position = 0; position < count; position += 1) {
    const first = start[position] as number;
    const last = end[position] as number;
    const length = last - first;
    const isPlain = PLAIN[certainty[position] as number] as boolean;
    if (isPlain && length >= YEAR / DAY_MS) {
      const before = coarse.at(-1);
      if (before?.from === first * DAY_MS && before.to === last * DAY_MS) before.weight += 1;
      else coarse.push({ from: first * DAY_MS, to: last * DAY_MS, weight: 1 });
    } else if (isPlain || length <= SHORT / DAY_MS) {
      if (length < finest) finest = length;
      const before = fine.at(-1);
      if (before?.from === first * DAY_MS) {
        // Ascending: this one ends no earlier than those that begin with it.
        before.to = last * DAY_MS;
        before.weight += 1;
      } else fine.push({ from: first * DAY_MS, to: last * DAY_MS, weight: 1 });
    } else {
      if (first !== OPEN_START) ends.set(first, (ends.get(first) ?? 0) + END_WEIGHT);
      if (last !== OPEN_END) ends.set(last, (ends.get(last) ?? 0) + END_WEIGHT);
    }
  }
  const points = [...ends].map(([day, weight]) => ({ from: day * DAY_MS, to: day * DAY_MS, weight }));
  return { fine: merged(fine, sorted(points)), coarse, finest: finest * DAY_MS };
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
function stepsOf({ count, start, end, certainty }: EventIndex): readonly DatedStep[] {
  interface Step {
    core: number;
    known: AxisStep['known'] | null;
  }
  const steps = new Map<number, Step>();
  let day = Number.NaN;
  let step: Step = { core: Infinity, known: null };
  for (let position = 0; position < count; position += 1) {
    const first = start[position] as number;
    const last = end[position] as number;
    const own = first === OPEN_START ? last : first;
    if (own === OPEN_END) continue;
    // In order of time a step is asked for many times in a row.
    if (own !== day) {
      day = own;
      step = steps.get(day) ?? { core: Infinity, known: null };
      steps.set(day, step);
    }
    if (first !== OPEN_START && last !== OPEN_END && last > first && last < step.core) step.core = last;
    const known = KNOWN_CODES[certainty[position] as number] ?? null;
    if (known !== null && (step.known === null || FINENESS[known] < FINENESS[step.known])) step.known = known;
  }
  return [...steps]
    .sort(([a], [b]) => a - b)
    .map(([first, { core, known }]) => ({
      time: first * DAY_MS,
      known: known ?? 'day',
      core: (Number.isFinite(core) ? core : first) * DAY_MS,
    }));
}

const KNOWN: Readonly<Record<string, AxisStep['known']>> = {
  day: 'day',
  month: 'month',
  year: 'year',
  period: 'year',
};
const KNOWN_CODES = CERTAINTIES.map((name) => KNOWN[name] ?? null);
const FINENESS = { day: 0, month: 1, year: 2 } as const;
