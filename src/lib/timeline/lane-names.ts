import type { LanedItems } from './lanes.ts';
import type { Metrics } from './metrics.ts';
import type { LayoutOptions } from './view.ts';

/** Where lane names stand: in a margin to the left, above their lanes, or nowhere. */
export interface LaneNames {
  readonly place: 'margin' | 'above' | 'none';
  /** Width of the margin; 0 unless `place` is `margin`. */
  readonly margin: number;
  /** Lines of every lane's name, in lane order. */
  readonly lines: readonly (readonly string[])[];
  /** Room above the first row of a lane; 0 unless `place` is `above`. */
  readonly heading: number;
}

/** Narrower drawings than this, in heights of a label (560 px at 13 px), have no margin to spare. */
const NARROW = 43;
/** Widest margin as a share of the width. */
const WIDEST_SHARE = 0.13;

/**
 * Decides where lane names stand and how they are broken into lines. Words are never cut. `all`: the lanes as they
 * are without filters; they decide the margin, so that filtering moves no mark sideways. `widest`: the widest margin as a
 * share of the width.
 */
export function laneNames(
  lanes: readonly LanedItems[],
  all: readonly LanedItems[],
  metrics: Metrics,
  options: LayoutOptions,
  widest = WIDEST_SHARE,
): LaneNames {
  const { width, theme, measure, parts } = options;
  const size = theme.sizes.label;
  if (!parts.laneNames || all.every((lane) => lane.name === '')) {
    return { place: 'none', margin: 0, lines: lanes.map(() => []), heading: 0 };
  }
  if (width < NARROW * size) {
    return {
      place: 'above',
      margin: 0,
      lines: lanes.map((lane) => [lane.name]),
      heading: metrics.titleLine + metrics.rowPad,
    };
  }
  const measured = (text: string) => measure(text, size, 600);
  const linesOf = (lane: LanedItems) => wrapName(lane.name, measured, width * widest - metrics.labelGap * 2);
  const lines = lanes.map(linesOf);
  const longest = Math.max(...[...all, ...lanes].flatMap(linesOf).map(measured));
  return { place: 'margin', margin: Math.ceil(longest + metrics.labelGap * 2), lines, heading: 0 };
}

/** Greedy lines no wider than `limit`, except where one word is; names of two words and more take two lines if need be. */
function wrapName(name: string, measured: (text: string) => number, limit: number): readonly string[] {
  const lines: string[] = [];
  for (const word of name.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && measured(`${last} ${word}`) <= limit)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
