import { isFree, occupy, type Occupied } from '../intervals.ts';
import { labelForms } from '../label-text.ts';
import type { Metrics } from '../metrics.ts';
import { extentOf } from '../uncertainty.ts';
import type { LayoutOptions } from '../view.ts';
import type { DenseTimeline } from './dense-timeline.ts';
import type { LaneDetail } from './lane-detail.ts';
import type { UnitScale } from '../scale.ts';
import { below } from './search.ts';
import type { ZoomLevel } from './zoom-level.ts';

/** An event that is drawn alone, with its row. */
export interface Single {
  readonly position: number;
  readonly row: number;
}

/** Tiles whose rows are worked out together, so that neighbours see each other. */
const CHUNK = 16;
/** Tiles before a chunk that are looked at first, for what reaches over its edge. */
const BEFORE = 2;
const CLOSEST = 2;

/** What rows depend on beside the lane; the world is as wide as the whole timeline at the level's zoom. */
export interface RowWorld {
  readonly source: DenseTimeline;
  readonly scale: UnitScale;
  readonly level: ZoomLevel;
  readonly width: number;
  readonly metrics: Metrics;
  readonly options: LayoutOptions;
}

/**
 * The events of a tile that are drawn alone, in order of time; `null` where the tile is a cluster: it holds more than
 * the lane's limit, or their marks would not stand clear of each other. Depends on the tile and its neighbours only.
 */
export type SingleRows = (tile: number) => readonly Single[] | null;

/** Works rows out as they are asked for and keeps them. */
export function singleRows(detail: LaneDetail, world: RowWorld): SingleRows {
  const chunks = new Map<number, ReadonlyMap<number, readonly Single[] | null>>();
  return (tile) => {
    const chunk = Math.floor(tile / CHUNK);
    let tiles = chunks.get(chunk);
    if (tiles === undefined) {
      tiles = packChunk(chunk * CHUNK, detail, world);
      chunks.set(chunk, tiles);
    }
    return tiles.get(tile) ?? null;
  };
}

/** Stretches of one row: what marks take, and what they and their labels take. Labels give way, marks never do. */
interface RowTaken {
  readonly ink: Occupied;
  readonly words: Occupied;
}

function packChunk(
  first: number,
  detail: LaneDetail,
  world: RowWorld,
): ReadonlyMap<number, readonly Single[] | null> {
  const tiles = new Map<number, readonly Single[] | null>();
  if (detail.rows === 0) return tiles;
  const rows: RowTaken[] = Array.from({ length: detail.rows }, () => ({ ink: [], words: [] }));
  for (let tile = first - BEFORE; tile < first + CHUNK; tile += 1) {
    const members = membersOf(tile, detail, world);
    tiles.set(tile, members === null ? null : packTile(members, rows, detail, world));
  }
  return tiles;
}

/** Positions of a tile in order of time; `null` above the limit. */
function membersOf(tile: number, detail: LaneDetail, { scale, level }: RowWorld): readonly number[] | null {
  const from = scale.toTime(tile / level.tiles);
  const to = scale.toTime((tile + 1) / level.tiles);
  const parts = detail.near.map((run) => [run, below(run.mid, from), below(run.mid, to)] as const);
  if (parts.reduce((sum, [, first, last]) => sum + last - first, 0) > detail.limit) return null;
  return parts.flatMap(([run, first, last]) => [...run.members.subarray(first, last)]).sort((a, b) => a - b);
}

/** All of a tile stand clear, or none of them is drawn alone. Takes their places in `rows` only in the first case. */
function packTile(
  members: readonly number[],
  rows: RowTaken[],
  detail: LaneDetail,
  world: RowWorld,
): readonly Single[] | null {
  const { metrics, options, scale, source, width } = world;
  const x = (time: number) => (Number.isFinite(time) ? scale.toUnit(time) * width : time);
  const trial = rows.map(({ ink, words }): RowTaken => ({ ink: [...ink], words: [...words] }));
  const singles: Single[] = [];
  for (const position of members) {
    const item = source.item(position);
    const { ink0, ink1 } = extentOf(item, x, metrics);
    const forms = options.parts.labels ? labelForms(item, metrics, options) : null;
    const text = detail.mode === 'rows' ? forms?.full[0] : forms?.short[0];
    const reach = text === undefined ? 0 : metrics.labelGap + text.width + metrics.clearance;
    const from = ink0 - CLOSEST;
    const to = ink1 + CLOSEST;
    const places = [
      trial.findIndex(({ words }) => isFree(words, from, to + reach)),
      trial.findIndex(({ words }) => isFree(words, from, to)),
      trial.findIndex(({ ink }) => isFree(ink, from, to)),
    ];
    const row = places.find((place) => place !== -1);
    const taken = row === undefined ? undefined : trial[row];
    if (row === undefined || taken === undefined) return null;
    occupy(taken.ink, from, to);
    occupy(taken.words, from, row === places[0] ? to + reach : to);
    singles.push({ position, row });
  }
  trial.forEach((row, at) => (rows[at] = row));
  return singles;
}
