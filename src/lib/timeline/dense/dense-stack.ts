import type { LaneNames } from '../lane-names.ts';
import type { Metrics } from '../metrics.ts';
import type { LaneDetail } from './lane-detail.ts';

/** A lane with its place, from the top: bars, then marks or density, then the band of what goes on. */
export interface DensePlace {
  readonly y: number;
  readonly height: number;
  /** Middle of the first line of its name. */
  readonly nameY: number;
  /** Top of the first row for bars, and height of one. */
  readonly barTop: number;
  readonly barHeight: number;
  /** Top of the first row for single marks, height of one, room for its text. */
  readonly rowTop: number;
  readonly rowHeight: number;
  readonly text: number;
  /** Line that density stands on, and its greatest height. */
  readonly base: number;
  readonly density: number;
  /** Line under the band, and its greatest height; 0 without one. */
  readonly bandBase: number;
  readonly band: number;
}

/** More lanes than this are drawn low. */
const MANY = 14;
/** No more lanes than this have room to spare. */
const FEW = 9;
/** Height of density in lines: a lone lane takes what a screen has, a few share it, none is lower than the last. */
const FEW_STRIPS = { most: 9, shared: 16, least: 3.2 };

/** Whether a drawing of so many lanes keeps each of them low. */
export function isLow(lanes: number): boolean {
  return lanes > MANY;
}

/** Heights of all lanes from their details alone, stacked from `top` down. */
export function stackDense(
  details: readonly LaneDetail[],
  names: LaneNames,
  top: number,
  metrics: Metrics,
): { readonly places: readonly DensePlace[]; readonly bottom: number } {
  const low = isLow(details.length);
  let y = top;
  const places = details.map((detail, index): DensePlace => {
    const { thin } = detail;
    const air = thin ? metrics.rowPad * 0.2 : low ? metrics.rowPad * 0.5 : metrics.rowPad * 1.2;
    const { rowHeight, text, density } = heightsOf(detail, metrics, details.length);
    const barHeight = metrics.titleLine + metrics.rowPad;
    const band =
      detail.longer.length > 0 && detail.barRows === 0 ? metrics.bar * (thin ? 0.5 : low ? 0.9 : 1.3) : 0;
    const rows = detail.mode === 'strip' ? density : detail.rows * rowHeight;
    const bandRoom = band === 0 ? 0 : band + metrics.rowPad * (thin ? 0.2 : 0.6);
    const content = detail.barRows * barHeight + rows + bandRoom;
    const lines = names.lines[index]?.length ?? 0;
    const named =
      names.place !== 'margin'
        ? 0
        : lines * metrics.titleLine + (low || thin ? 0 : metrics.noteLine + metrics.rowPad);
    const height = Math.max(names.heading + content, named) + 2 * air;
    const first = y + names.heading + air;
    const rowTop = first + detail.barRows * barHeight;
    const base = rowTop + rows;
    const place = {
      y,
      height,
      nameY: names.place === 'above' ? y + air + metrics.titleLine / 2 : first + metrics.titleLine / 2,
      barTop: first,
      barHeight,
      rowTop,
      rowHeight,
      text,
      base,
      density,
      bandBase: base + bandRoom,
      band,
    };
    y += height;
    return place;
  });
  return { places, bottom: y };
}

function heightsOf(
  { mode, rows, thin }: LaneDetail,
  metrics: Metrics,
  lanes: number,
): Pick<DensePlace, 'rowHeight' | 'text' | 'density'> {
  const low = isLow(lanes);
  const strip = metrics.titleLine * (thin ? 0.7 : low ? 1.25 : lanes <= FEW ? fewLines(lanes) : 2.1);
  if (mode === 'strip') return { rowHeight: 0, text: metrics.titleLine, density: strip };
  const isRoomy = mode === 'rows' && rows <= 4 && !low;
  const text = isRoomy ? metrics.titleLine + metrics.noteLine : metrics.titleLine;
  const rowHeight = text + 2 * metrics.rowPad * (isRoomy ? 0.8 : 0.4);
  // A count stands over the density of a cluster.
  const room = rows * rowHeight - metrics.noteLine;
  return { rowHeight, text, density: Math.max(metrics.titleLine * 0.6, Math.min(strip, room)) };
}

function fewLines(lanes: number): number {
  const { most, shared, least } = FEW_STRIPS;
  return Math.max(least, Math.min(most, shared / lanes));
}
