import type { Arrangement, LaneBox, Scene } from '#lib/timeline/index.ts';
import type { TimeWindow } from './view.svelte.ts';
import type { UnitWindow } from './window.ts';
import type { Workspace } from './workspace.svelte.ts';

/** What the address says of lanes; a list that is too long for an address is `null`: it stays as it is. */
export interface LanePlace {
  readonly sort: Arrangement['sort'];
  readonly hidden: readonly string[] | null;
  readonly thin: readonly string[] | null;
}

/** Which lane stands at the top of a drawing that scrolls; `offset`: px of it that are above. */
export interface LaneTop {
  readonly lane: number;
  readonly offset: number;
}

/** Lanes as nobody touched them, from the first one. */
export const UNTOUCHED: Arrangement = { sort: 'own', hidden: [], thin: [] };
export const TOP: LaneTop = { lane: 0, offset: 0 };

/** A lane in a list of all, in the order of the drawing. */
export interface LaneRow {
  readonly name: string;
  /** Events of the whole lane. */
  readonly count: number;
  readonly hidden: boolean;
  readonly thin: boolean;
}

/** Room for the ring around a mark in the last row, px. */
const RING = 6;
/** A window has this much air at either side of what it is zoomed to, as a share of that. */
const AIR = 0.05;
/** A single date is seen with as much time around it: half a month at either side. */
const AROUND = 15 * 86_400_000;

/** Lanes with `name` taken into one of their lists, or taken out. */
export function withLane(
  lanes: Arrangement,
  list: 'hidden' | 'thin',
  name: string,
  isIn: boolean,
): Arrangement {
  const others = lanes[list].filter((each) => each !== name);
  return { ...lanes, [list]: isIn ? [...others, name].sort() : others };
}

/** Lanes that a page of the drawing shows, by name, in order: what a figure of it shows. `null`: all are drawn. */
export function lanesInSight({ scroll, lanes, plot }: Scene): readonly string[] | null {
  if (scroll === undefined) return null;
  const bottom = plot.y + plot.height;
  const middle = ({ y, height }: LaneBox) => y + height / 2;
  return lanes.filter((lane) => middle(lane) > plot.y && middle(lane) < bottom).map(({ name }) => name);
}

/** The lane at the top when the drawing is scrolled by `top` px. */
export function laneTopAt({ scroll, lanes, plot }: Scene, top: number): LaneTop {
  const moved = plot.y + top - (scroll?.top ?? 0);
  const found = lanes.findIndex(({ y, height }) => y + height > moved);
  const lane = found === -1 ? Math.max(0, lanes.length - 1) : found;
  return { lane, offset: Math.max(0, moved - (lanes[lane]?.y ?? moved)) };
}

/**
 * The lane that has to stand at the top so that a lane is seen whole; `null` where it is already, or nothing scrolls.
 * As little is moved as possible.
 */
export function laneTopFor(scene: Scene, lane: number): LaneTop | null {
  const box = scene.lanes[lane];
  if (box === undefined || scene.scroll === undefined) return null;
  const { plot, scroll } = scene;
  const bottom = plot.y + plot.height - RING;
  if (box.y >= plot.y && box.y + box.height <= bottom) return null;
  const by = box.y < plot.y ? box.y - plot.y : box.y + box.height - bottom;
  return laneTopAt(scene, scroll.top + by);
}

/** Scrolls to the lane of an event, where it is drawn in one and that is out of sight. */
export function showLaneOf({ desk, look, scene, view }: Workspace, id: string): void {
  const lane = desk?.laneOf(id, look) ?? null;
  const top = lane === null ? null : laneTopFor(scene, lane);
  if (top !== null) view.laneTop = top;
}

/** A stretch of time as a window with a little air. */
export function windowAround(
  { units, smallest }: Pick<Workspace, 'units' | 'smallest'>,
  { from, to }: TimeWindow,
): UnitWindow {
  const [start, end] = [units.toUnit(from), units.toUnit(to)];
  const air = Math.max(AIR * (end - start), (smallest - (end - start)) / 2);
  // Beyond the ends of time there is nothing to be seen.
  return { from: Math.max(0, start - air), to: Math.min(1, end + air) };
}

/** The window of the selected event with what lies around it; `null` without one that has a date. */
export function selectionWindow(
  workspace: Pick<Workspace, 'units' | 'smallest' | 'selected'>,
): UnitWindow | null {
  const bounds = workspace.selected?.date?.bounds;
  if (!bounds) return null;
  const known = [bounds.earliest, bounds.latest].filter(Number.isFinite);
  if (known.length === 0) return null;
  return windowAround(workspace, { from: Math.min(...known) - AROUND, to: Math.max(...known) + AROUND });
}
