import { CERTAINTIES, DAY_MS } from './columns.ts';
import { earliestAt, latestAt, type EventIndex } from './event-index.ts';
import type { LaneDetail } from './lane-detail.ts';
import type { CrowdedRun } from './lane-set.ts';
import { countIn, countToward } from './run-counts.ts';
import { momentAt } from './runs.ts';
import { below, upTo } from './search.ts';
import type { Single, SingleRows } from './single-rows.ts';

/** What a window shows of one tile. Every event that is seen belongs to exactly one of them. */
export interface SeenTile {
  /** Number of the tile. */
  readonly tile: number;
  /** Its visible part, UTC ms. */
  readonly from: number;
  readonly to: number;
  /** Events drawn alone. */
  readonly singles: readonly Single[];
  /** The others: they are drawn as one. */
  readonly count: number;
  readonly unsure: number;
  /** Middle of the first and of the last event, UTC ms. */
  readonly first: number;
  readonly last: number;
}

/** Tiles beyond the window whose marks may reach into it. */
const REACH = 2;

/**
 * The tiles of a lane inside a window. `times`: edges of the visible tiles, the window's own at both ends. An event
 * whose middle lies outside belongs to the outermost tile on its side. `apart`: positions that are drawn elsewhere.
 */
export function seenTiles(
  index: EventIndex,
  detail: LaneDetail,
  singles: SingleRows,
  firstTile: number,
  times: readonly number[],
  apart: ReadonlySet<number>,
): readonly SeenTile[] {
  const from = times[0] as number;
  const to = times.at(-1) as number;
  const tiles = times.length - 1;
  const apartIn = new Array<number>(tiles).fill(0);
  const unsureApartIn = new Array<number>(tiles).fill(0);
  const edges = Float64Array.from(times);
  for (const position of apart) {
    const at = Math.min(tiles - 1, Math.max(0, upTo(edges, middleAt(index, position)) - 1));
    apartIn[at] = (apartIn[at] ?? 0) + 1;
    if (!isKnownDay(index, position)) unsureApartIn[at] = (unsureApartIn[at] ?? 0) + 1;
  }
  const counts = detail.near.map((run) => times.map((time) => countToward(run, from, to, time)));
  return Array.from({ length: tiles }, (_, at): SeenTile => {
    const start = times[at] as number;
    const end = times[at + 1] as number;
    let count = 0;
    let unsure = 0;
    let first = Infinity;
    let last = -Infinity;
    detail.near.forEach((run, which) => {
      const toward = counts[which] as readonly number[];
      const here = (toward[at + 1] as number) - (toward[at] as number);
      count += here;
      if (run.span !== 'day' && run.span !== 'timed') unsure += here;
      if (here > 0) [first, last] = widened(run, start, end, first, last);
    });
    const own = singles(firstTile + at);
    const alone = own === null ? [] : [...own, ...beyond(at, tiles, firstTile, singles)];
    const drawn = alone.filter(({ position }) => !apart.has(position) && isSeen(index, position, from, to));
    return {
      tile: firstTile + at,
      from: start,
      to: end,
      singles: drawn,
      count: count - drawn.length - (apartIn[at] ?? 0),
      unsure: Math.max(
        0,
        unsure -
          drawn.filter(({ position }) => !isKnownDay(index, position)).length -
          (unsureApartIn[at] ?? 0),
      ),
      first: Math.max(first, start),
      last: Math.min(last, end),
    };
  });
}

/** Singles of tiles outside the window belong to the outermost tile inside. */
function beyond(at: number, tiles: number, firstTile: number, singles: SingleRows): readonly Single[] {
  const found: Single[] = [];
  for (let step = 1; step <= REACH; step += 1) {
    if (at === 0) found.push(...(singles(firstTile - step) ?? []));
    if (at === tiles - 1) found.push(...(singles(firstTile + at + step) ?? []));
  }
  return found;
}

function widened(
  run: CrowdedRun,
  from: number,
  to: number,
  first: number,
  last: number,
): [first: number, last: number] {
  const low = run.mid[below(run.mid, from)] ?? from;
  const high = run.mid[below(run.mid, to) - 1] ?? to;
  return low > high
    ? [Math.min(first, from), Math.max(last, to)]
    : [Math.min(first, low), Math.max(last, high)];
}

/** How many long dates of a lane are seen in a window. */
export function longerIn(runs: readonly CrowdedRun[], from: number, to: number): number {
  return runs.reduce((sum, run) => sum + countIn(run, from, to), 0);
}

/** True for an event of which something is seen in `[from, to)`, UTC ms. */
export function isSeen(index: EventIndex, position: number, from: number, to: number): boolean {
  if (CERTAINTIES[index.certainty[position] as number] === 'day') {
    const moment = momentAt(index, position);
    return moment >= from && moment < to;
  }
  return earliestAt(index, position) < to && latestAt(index, position) > from;
}

/** True for a day that is known, with or without its hour. */
function isKnownDay(index: EventIndex, position: number): boolean {
  return CERTAINTIES[index.certainty[position] as number] === 'day';
}

/** Middle of an event's ink, UTC ms; of an open date the end that is known. */
export function middleAt(index: EventIndex, position: number): number {
  if (isKnownDay(index, position)) return momentAt(index, position);
  const lo = earliestAt(index, position);
  const hi = latestAt(index, position);
  if (!Number.isFinite(lo)) return Number.isFinite(hi) ? hi - DAY_MS / 2 : 0;
  return Number.isFinite(hi) ? (lo + hi) / 2 : lo + DAY_MS / 2;
}
