import type { Column } from '../backdrop.ts';
import { placeLabels } from '../labels.ts';
import { crosses, targetOf } from '../layout-parts.ts';
import { labelMarks } from '../marks/label.ts';
import { marksOf } from '../marks.ts';
import type { Metrics } from '../metrics.ts';
import { placeItem, type PlacedItem } from '../placed.ts';
import type { Cluster, Mark, Target } from '../scene.ts';
import type { LayoutOptions } from '../view.ts';
import type { VisibleTime } from '../visible.ts';
import { barsIn } from './bar-rows.ts';
import { clusterMarks } from './cluster-marks.ts';
import { DAY_MS } from './columns.ts';
import type { DensePlace } from './dense-stack.ts';
import type { DenseTimeline } from './dense-timeline.ts';
import type { PlannedLane } from './dense-view.ts';
import type { Columns } from './density.ts';
import { isSeen, longerIn, middleAt, seenTiles, type SeenTile } from './lane-tiles.ts';
import { spanAt } from './runs.ts';
import type { ZoomLevel } from './zoom-level.ts';

/** What all lanes of a frame share. */
export interface Frame {
  readonly source: DenseTimeline;
  readonly time: VisibleTime;
  readonly level: ZoomLevel;
  /** First visible tile, and the edges of the visible ones, UTC ms. */
  readonly firstTile: number;
  readonly tileTimes: readonly number[];
  readonly columns: Columns;
  /** Events in a column that take the whole height of density; going on at one time, of a band. */
  readonly fullDensity: number;
  readonly fullBand: number;
  readonly metrics: Metrics;
  readonly options: LayoutOptions;
  readonly selected: number | null;
  readonly standing: ReadonlySet<number>;
  /** Lane of each event, by position. */
  readonly laneAt: Uint16Array;
  readonly backdrop: readonly Column[];
}

/** One lane, drawn. */
export interface DrawnLane {
  /** Density and clusters, under all marks of events. */
  readonly under: readonly Mark[];
  readonly events: readonly { readonly mark: Mark; readonly target: Target }[];
  readonly clusters: readonly Cluster[];
}

/** Draws one lane: what stands alone as marks, the rest as clusters and density. `lane`: its number. */
export function drawLane(planned: PlannedLane, lane: number, place: DensePlace, frame: Frame): DrawnLane {
  const { detail } = planned;
  const { source, time, tileTimes, firstTile } = frame;
  const apart = standingApart(planned, lane, frame);
  const tiles = seenTiles(source.index, detail, planned.singles, firstTile, tileTimes, apart);
  const crowded = tiles.filter((tile) => tile.count > 0);

  const bars = planned.bars.flatMap((row, at) =>
    barsIn(source.index, row, time.from / DAY_MS, time.to / DAY_MS).map((position) => ({ position, at })),
  );
  const standingLong = [...apart].filter((position) => isLonger(planned, position, frame)).length;
  const longer = longerIn(detail.longer, time.from, time.to) - bars.length - standingLong;
  const drawn = clusterMarks(planned, lane, place, crowded, longer, frame);

  const rows = new Map<number, { readonly positions: number[]; readonly text: number }>();
  const put = (y: number, text: number, position: number) => {
    const row = rows.get(y) ?? { positions: [], text };
    rows.set(y, row);
    row.positions.push(position);
  };
  const middle = frame.metrics.titleLine / 2;
  for (const { position, at } of bars) {
    put(place.barTop + at * place.barHeight + place.barHeight / 2, frame.metrics.titleLine, position);
  }
  for (const { singles } of tiles) {
    for (const { position, row } of singles) {
      const top = place.rowTop + row * place.rowHeight + (place.rowHeight - place.text) / 2;
      put(top + middle, place.text, position);
    }
  }
  for (const position of apart) {
    const y = detail.mode === 'strip' ? place.base - place.density / 2 : place.rowTop + middle;
    put(y, frame.metrics.titleLine, position);
  }
  const blocked = blockedBy(crowded, detail.mode === 'strip', frame);
  const events = [...rows].flatMap(([y, { positions, text }]) =>
    drawRow(
      positions.sort((a, b) => a - b),
      y,
      text,
      lane,
      y < place.rowTop ? [] : blocked,
      apart,
      frame,
    ),
  );
  return { under: drawn.marks, events, clusters: drawn.clusters };
}

/** Events that must be seen alone and would otherwise be part of a cluster, a strip or a band. */
function standingApart({ singles, bars }: PlannedLane, lane: number, frame: Frame): ReadonlySet<number> {
  const { source, time, level } = frame;
  const apart = new Set<number>();
  for (const position of frame.standing) {
    if (frame.laneAt[position] !== lane || !isSeen(source.index, position, time.from, time.to)) continue;
    const tile = Math.floor(time.scale.toUnit(middleAt(source.index, position)) * level.tiles);
    const isSingle = [tile - 1, tile, tile + 1].some((each) =>
      singles(each)?.some((single) => single.position === position),
    );
    if (!isSingle && !bars.some((row) => row.includes(position))) apart.add(position);
  }
  return apart;
}

function isLonger({ detail }: PlannedLane, position: number, { source }: Frame): boolean {
  return detail.longer.some((run) => run.span === spanAt(source.index, position));
}

/** Where labels must not stand: the stretches that clusters take. */
function blockedBy(
  crowded: readonly SeenTile[],
  isStrip: boolean,
  { time }: Frame,
): readonly (readonly [number, number])[] {
  if (isStrip) return [];
  return crowded.map(({ from, to }) => [time.x(from), time.x(to)] as const);
}

function drawRow(
  positions: readonly number[],
  y: number,
  text: number,
  lane: number,
  blocked: readonly (readonly [number, number])[],
  apart: ReadonlySet<number>,
  frame: Frame,
): readonly { readonly mark: Mark; readonly target: Target }[] {
  const { source, metrics, options } = frame;
  // A dot on the very edge is seen: rounding must not lose it.
  const { x, left, right } = frame.time;
  const time = { x, left: left - EDGE, right: right + EDGE };
  const placed = positions
    .map((position) => placeItem(source.item(position), y, time, metrics, options.parts.refinements))
    .filter((each) => each !== null);
  const selected = frame.selected === null ? null : source.event(frame.selected).id;
  const pinned = new Set([...apart].map((position) => source.event(position).id));
  const labels = placeLabels(placed, text, frame.time, metrics, options, { selected, pinned }, blocked);
  return placed.map((each) => {
    const label = labels.get(each.item.id) ?? null;
    const target = targetOf(each, label, lane, metrics, options.locale);
    const isApart = pinned.has(each.item.id);
    const halo = label !== null && (isApart || crosses(label.box, frame.backdrop));
    return {
      target,
      mark: {
        kind: 'group' as const,
        part: 'event',
        event: each.item.id,
        title: target.name,
        children: [
          ...(isApart ? clearing(each, frame) : []),
          ...marksOf(each, options.theme, metrics),
          ...(label === null
            ? []
            : labelMarks(label, each.item.number, each.item.id === selected, halo, options.theme, metrics)),
        ],
      },
    };
  });
}

const EDGE = 0.01;

/** Paper around a mark that stands in the midst of density. */
function clearing(placed: PlacedItem, { metrics, options }: Frame): readonly Mark[] {
  const reach = metrics.dot * 1.7;
  const x0 = Math.min(placed.ink0, placed.focus - metrics.dot) - reach + metrics.dot;
  const x1 = Math.max(placed.ink1, placed.focus + metrics.dot) + reach - metrics.dot;
  return [
    {
      kind: 'rect',
      x: x0,
      y: placed.y - reach,
      width: x1 - x0,
      height: 2 * reach,
      radius: reach,
      fill: options.theme.halo,
    },
  ];
}
