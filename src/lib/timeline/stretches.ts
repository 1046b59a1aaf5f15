import type { TimelineItem } from './items.ts';

/** A stretch of time that must stay readable, UTC ms, `[from, to]`; equal ends mark an instant. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  /** How many events stand here; an end of a long date counts as a part of one. */
  readonly weight: number;
}

/** Segments between folds: what is kept, in order, with what stands in each. */
export interface Segment {
  readonly from: number;
  readonly to: number;
  /** Sum of the weights of its stretches. */
  readonly weight: number;
  /** How many different places in time it holds. */
  readonly places: number;
}

export const DAY = 86_400_000;
/** Longer dates count with their ends only, unless they are plain. */
export const SHORT = 62 * DAY;
export const YEAR = 365 * DAY;
/** A date as long as this can be read whatever is folded. */
export const COARSE_ENOUGH = DAY * 31;
/** An end of a long bar asks for less room than an event of its own. */
export const END_WEIGHT = 0.15;

/** A fold must take at least this share of what would otherwise be drawn. */
const LEAST_SHARE = 0.12;
/** Folding stops when the finest stretch takes this share of the whole: it can be read. */
const READABLE_SHARE = 1 / 24;
const MOST_FOLDS = 8;

/** Where events stand, sorted by start. Open ends stand nowhere. */
export function stretchesOf(items: readonly TimelineItem[]): readonly Stretch[] {
  const fine: Stretch[] = [];
  const coarse: Stretch[] = [];
  for (const item of items) {
    const { earliest, latest, date } = item;
    const whole = { from: earliest, to: latest, weight: 1 };
    if (date.form === 'date' && latest - earliest >= YEAR) coarse.push(whole);
    else if (date.form === 'date' || latest - earliest <= SHORT) fine.push(whole);
    else fine.push(...endsOf(earliest, latest));
  }
  // "2025" beside days of December 2025 must not keep the eleven empty months open: only its ends count then.
  const roomy = coarse.flatMap((year) =>
    fine.some((each) => each.from < year.to && year.from < each.to) ? endsOf(year.from, year.to) : [year],
  );
  return [...fine, ...roomy].sort((a, b) => a.from - b.from || a.to - b.to);
}

function endsOf(earliest: number, latest: number): readonly Stretch[] {
  return [earliest, latest]
    .filter((time) => Number.isFinite(time))
    .map((time) => ({ from: time, to: time, weight: END_WEIGHT }));
}

/**
 * Cuts time where long empty stretches can be folded away: the longest gap first, as long as it takes a good share
 * of what is left and the finest date cannot be read. With nothing to fold, one segment.
 */
export function segmentsOf(stretches: readonly Stretch[]): readonly Segment[] {
  const lengths = stretches.map((stretch) => stretch.to - stretch.from).filter((length) => length > 0);
  return foldBlocks(mergeTouching(stretches), Math.min(COARSE_ENOUGH, ...lengths));
}

/** The same for stretches that are put together already. `finest`: the shortest date, never above a month. */
export function foldBlocks(blocks: readonly Segment[], finest: number): readonly Segment[] {
  const gaps = blocks
    .slice(1)
    .map((block, index) => ({ after: index, length: block.from - (blocks[index] as Segment).to }))
    .sort((a, b) => b.length - a.length || a.after - b.after);
  let left = (blocks.at(-1)?.to ?? 0) - (blocks[0]?.from ?? 0);
  const folds = new Set<number>();
  for (const gap of gaps) {
    const worthwhile = gap.length >= LEAST_SHARE * left && gap.length >= 3 * DAY;
    if (folds.size === MOST_FOLDS || !worthwhile || finest >= READABLE_SHARE * left) break;
    folds.add(gap.after);
    left -= gap.length;
  }
  return joinUnfolded(blocks, folds);
}

/** Stretches that overlap or touch become one block. */
function mergeTouching(stretches: readonly Stretch[]): readonly Segment[] {
  const blocks: Segment[] = [];
  let place = Number.NaN;
  for (const stretch of stretches) {
    const last = blocks.at(-1);
    const fresh = stretch.from !== place ? 1 : 0;
    place = stretch.from;
    if (last === undefined || stretch.from > last.to) {
      blocks.push({ ...stretch, places: 1 });
    } else {
      blocks[blocks.length - 1] = {
        from: last.from,
        to: Math.max(last.to, stretch.to),
        weight: last.weight + stretch.weight,
        places: last.places + fresh,
      };
    }
  }
  return blocks;
}

function joinUnfolded(blocks: readonly Segment[], folds: ReadonlySet<number>): readonly Segment[] {
  const segments: Segment[] = [];
  blocks.forEach((block, index) => {
    const last = segments.at(-1);
    if (last === undefined || folds.has(index - 1)) segments.push(block);
    else
      segments[segments.length - 1] = {
        from: last.from,
        to: block.to,
        weight: last.weight + block.weight,
        places: last.places + block.places,
      };
  });
  return segments;
}
