import { counted, wordsOf } from '../locale.ts';
import { withHalo } from '../marks/label.ts';
import type { Cluster, Mark, Paint, TextMark } from '../scene.ts';
import { countWords } from '../words.ts';
import type { DensePlace } from './dense-stack.ts';
import type { DenseLane } from './lane-set.ts';
import { isKnownSpan, type PlannedLane } from './dense-view.ts';
import { addSpread, goingOn, type Columns } from './density.ts';
import { areaMarks, groundMarks, tallest, type Stretch } from './density-marks.ts';
import type { Frame } from './dense-lane.ts';
import { INK } from './ink.ts';
import type { SeenTile } from './lane-tiles.ts';
import { below, upTo } from './search.ts';

/** Density, counts and bands of one lane, and where they can be pointed at. */
export function clusterMarks(
  planned: PlannedLane,
  lane: number,
  place: DensePlace,
  crowded: readonly SeenTile[],
  longer: number,
  frame: Frame,
): { readonly marks: readonly Mark[]; readonly clusters: readonly Cluster[] } {
  const near = crowded.length === 0 ? [] : densityMarks(planned, place, crowded, frame);
  const band = longer > 0 ? bandMarks(planned, place, frame) : [];
  const many = longer > 0 && !planned.detail.thin ? bandWords(longer, place, frame) : [];
  return {
    marks: [...band, ...near, ...many],
    clusters: [
      ...crowded.map((tile) => clusterOf(tile, lane, spansOf(planned.detail.near), place, frame)),
      ...(longer > 0 ? [bandCluster(longer, lane, spansOf(planned.detail.longer), place, frame)] : []),
    ],
  };
}

function densityMarks(
  { lane, found, detail, near, known }: PlannedLane,
  place: DensePlace,
  crowded: readonly SeenTile[],
  frame: Frame,
): readonly Mark[] {
  const { columns, options } = frame;
  const { theme } = options;
  const spans = new Set(detail.near.map((run) => run.span));
  const paint = (opacity: number): Paint => ({ fill: theme.quads[lane.quad], fillOpacity: opacity });
  const scaled = (counts: Float64Array) => heights(counts, place.density, frame.fullDensity);
  const spread = (runs: DenseLane['runs']) => {
    const counts = new Float64Array(columns.count);
    addSpread(runs, columns, counts);
    return scaled(counts);
  };
  const stretches: readonly Stretch[] =
    detail.mode === 'strip' ? [[0, columns.count]] : crowded.map((tile) => stretchOf(tile, columns));
  const standing = { edge: columns.edge, stretches, base: place.base };
  const layer = (all: Float64Array, known: Float64Array, share: number) => [
    ...areaMarks({ ...standing, heights: all }, paint(INK.unsure * share)),
    ...areaMarks({ ...standing, heights: known }, paint(INK.sure * share)),
  ];
  const all = scaled(near(columns.first, columns.count));
  const sure = scaled(known(columns.first, columns.count));
  const foundRuns = found?.runs.filter((run) => spans.has(run.span)) ?? [];
  return [
    ...layer(all, sure, found === null ? 1 : INK.pale),
    ...(found === null ? [] : layer(spread(foundRuns), spread(foundRuns.filter(isKnownSpan)), 1)),
    ...groundMarks(standing, {
      stroke: theme.ink3,
      strokeWidth: theme.strokes.hair,
      strokeOpacity: 0.6,
    }),
    ...(detail.mode === 'strip'
      ? []
      : stretches.flatMap((stretch, at) =>
          countMarks((crowded[at] as SeenTile).count, stretch, all, place, frame),
        )),
  ];
}

function spansOf(runs: readonly { readonly span: string }[]): readonly string[] {
  return runs.map(({ span }) => span);
}

function heights(events: Float64Array, most: number, full: number): Float64Array {
  const made = new Float64Array(events.length);
  for (let at = 0; at < made.length; at += 1) made[at] = most * Math.min(1, (events[at] as number) / full);
  return made;
}

/** Columns that a tile takes, from the first, without the last. */
function stretchOf({ from, to }: SeenTile, { times, count }: Columns): Stretch {
  const first = Math.min(count, Math.max(0, upTo(times, from) - 1));
  return [first, Math.min(count, Math.max(first, below(times, to)))];
}

/** How many, over the density, where the stretch has room for it. */
function countMarks(
  count: number,
  [first, last]: Stretch,
  all: Float64Array,
  place: DensePlace,
  { columns, options, metrics }: Frame,
): readonly Mark[] {
  const { theme, measure, locale } = options;
  const text = countWords(count, locale);
  const size = theme.sizes.note;
  const x0 = columns.x[first] as number;
  const x1 = columns.x[last] as number;
  if (x1 - x0 < measure(text, size, 600)) return [];
  return [
    {
      kind: 'text',
      x: (x0 + x1) / 2,
      y: place.base - tallest(all, first, last) - metrics.rowPad * 0.7,
      text,
      size,
      weight: 400,
      anchor: 'middle',
      family: theme.sans,
      fill: theme.ink2,
    },
  ];
}

/** How many long dates go on, as a pale band under its own line. */
function bandMarks(
  { lane, found, detail, going }: PlannedLane,
  place: DensePlace,
  frame: Frame,
): readonly Mark[] {
  if (place.band === 0) return [];
  const { columns, options, fullBand } = frame;
  const longer = new Set(detail.longer.map((run) => run.span));
  const area = (counts: Float64Array, opacity: number) =>
    areaMarks(
      {
        edge: columns.edge,
        heights: heights(counts, place.band, fullBand),
        stretches: [[0, counts.length]],
        base: place.bandBase,
      },
      { fill: options.theme.quads[lane.quad], fillOpacity: opacity },
    );
  const all = going(columns.first, columns.count);
  if (found === null) return area(all, INK.goingOn);
  const foundRuns = found.runs.filter((run) => longer.has(run.span));
  return [...area(all, INK.goingOn * INK.pale), ...area(goingOn(foundRuns, columns), INK.goingOn)];
}

/** How many in all, over the middle of the band; between density and the end of the lane there must be room for it. */
function bandWords(longer: number, place: DensePlace, { time, options, metrics }: Frame): readonly Mark[] {
  const { theme, measure, locale } = options;
  const text = counted(longer, wordsOf(locale).cluster.events, locale);
  const size = theme.sizes.note;
  const bottom = place.y + place.height;
  const line = metrics.noteLine;
  if (place.band === 0 || bottom - place.base < line) return [];
  if (time.right - time.left < measure(text, size, 400)) return [];
  const middle = Math.min(
    bottom - line / 2,
    Math.max(place.base + line / 2, place.bandBase - place.band / 2),
  );
  const words: TextMark = {
    kind: 'text',
    x: (time.left + time.right) / 2,
    y: middle + size * 0.35,
    text,
    size,
    weight: 400,
    anchor: 'middle',
    family: theme.sans,
    fill: theme.ink2,
  };
  return withHalo(words, true, theme);
}

function clusterOf(
  tile: SeenTile,
  lane: number,
  spans: readonly string[],
  place: DensePlace,
  frame: Frame,
): Cluster {
  const { time, level } = frame;
  const x = Math.max(time.left, time.x(tile.from));
  const right = Math.min(time.right, time.x(tile.to));
  const mark = { x, y: place.rowTop, width: Math.max(1, right - x), height: place.base - place.rowTop };
  return {
    id: `${lane}-${level.tiles}-${tile.tile}`,
    lane,
    mark,
    focus: { x: x + mark.width / 2, y: place.base - place.density / 2 },
    count: tile.count,
    unsure: Math.min(tile.count, tile.unsure),
    from: tile.first,
    to: tile.last,
    kind: 'near',
    spans,
  };
}

/** The band is one for the whole window: what it holds has no place of its own in it. */
function bandCluster(
  count: number,
  lane: number,
  spans: readonly string[],
  place: DensePlace,
  { time, level }: Frame,
): Cluster {
  const height = Math.max(place.band, 1);
  const mark = { x: time.left, y: place.bandBase - height, width: time.right - time.left, height };
  return {
    id: `${lane}-${level.tiles}-longer`,
    lane,
    mark,
    focus: { x: (time.left + time.right) / 2, y: mark.y + height / 2 },
    count,
    unsure: count,
    from: time.from,
    to: time.to,
    kind: 'longer',
    spans,
  };
}
