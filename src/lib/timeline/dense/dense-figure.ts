import type { Timeline } from '#lib/model/index.ts';
import { figureWordsOf } from '../languages/figure-words.ts';
import type { Locale } from '../languages/language.ts';
import { counted, datesOf, formatsOf } from '../locale.ts';
import type { Scene } from '../scene.ts';
import { sentenceEnd } from '../sentence.ts';
import { laneWords, leftOutWords, type Summary } from '../summary.ts';
import type { Arrangement, LayoutOptions, View } from '../view.ts';
import { noBits, setBit, type Bits } from './bits.ts';
import { OWN_LANES } from './arrangement.ts';
import { arrangedLanesOf } from './dense-view.ts';
import { layoutDense } from './dense-layout.ts';
import { denseTimeline, type DenseTimeline } from './dense-timeline.ts';
import { indexEvents } from './event-index.ts';

/** The drawing of a long timeline for a figure, and what the figure says of it. */
export interface DenseFigure {
  readonly plot: Scene;
  /** The timeline with the events only that are drawn alone: the key explains these. */
  readonly told: Timeline;
  readonly summary: Summary;
}

/** Draws what a page shows of a long timeline: marks, clusters and density, every event in view drawn or counted. */
export function denseFigure(timeline: Timeline, view: View, options: LayoutOptions): DenseFigure {
  const source = denseOf(timeline);
  const drawn = layoutDense(
    source,
    {
      scale: view.scale,
      group: view.group,
      lanes: lanesFor(source, view),
      window: view.window,
      selected: null,
      matching: view.hidden.size === 0 ? null : shownBits(source, view.hidden),
      others: 'hide',
      standing: [],
    },
    options,
  );
  const undated = drawn.undated.filter((id) => !view.hidden.has(id)).length;
  const hidden = drawn.undated.length - undated;
  const filtered = drawn.leftOut.map((each) =>
    each.why === 'filtered out' ? { ...each, count: each.count + hidden } : each,
  );
  const plot: Scene = {
    ...drawn,
    undated: [],
    leftOut: [...filtered, ...(undated > 0 ? [{ count: undated, why: 'no date' as const }] : [])],
  };
  const events = drawn.targets.map((target) => source.event(target.number - 1));
  return { plot, told: { ...timeline, events }, summary: describe(timeline, plot, options.locale) };
}

/** Pages of one timeline ask for it again and again. */
const known = new WeakMap<Timeline, DenseTimeline>();

/** The index of a timeline. */
export function denseOf(timeline: Timeline): DenseTimeline {
  const before = known.get(timeline);
  if (before !== undefined) return before;
  const source = denseTimeline(timeline, indexEvents(timeline.events));
  known.set(timeline, source);
  return source;
}

/** More lanes than this are no figure any more: without a choice the first ones are drawn, and the rest is told. */
const MOST_LANES = 40;

function lanesFor(source: DenseTimeline, { group, lanes = OWN_LANES }: View): Arrangement {
  const shown = arrangedLanesOf(source, { group, lanes }).lanes;
  if (lanes.only !== undefined || shown.length <= MOST_LANES) return lanes;
  return { ...lanes, only: shown.slice(0, MOST_LANES).map(({ name }) => name) };
}

function shownBits(source: DenseTimeline, hidden: ReadonlySet<string>): Bits {
  const bits = noBits(source.index.count);
  for (let position = 0; position < source.index.count; position += 1) {
    if (!hidden.has(source.event(position).id)) setBit(bits, position);
  }
  return bits;
}

function countTogether({ clusters = [] }: Pick<Scene, 'clusters'>): number {
  return clusters.reduce((sum, { count }) => sum + count, 0);
}

/** How many events a figure shows, and how many of them not one by one: two sentences, none where all are. */
export function togetherWords(plot: Pick<Scene, 'clusters' | 'targets'>, locale: Locale): readonly string[] {
  const { summary } = figureWordsOf(locale);
  const together = countTogether(plot);
  if (together === 0) return [];
  return [
    sentenceEnd(counted(together + plot.targets.length, summary.events, locale)),
    sentenceEnd(counted(together, summary.together, locale)),
  ];
}

/** How many events, when, in which lanes, how many of them drawn together, what is left out. */
function describe({ title }: Timeline, plot: Scene, locale: Locale): Summary {
  const { summary } = figureWordsOf(locale);
  const together = countTogether(plot);
  const { day } = formatsOf(locale);
  const [from, to] = [plot.knots[0]?.time ?? 0, plot.knots.at(-1)?.time ?? 0];
  const events = counted(together + plot.targets.length, summary.events, locale);
  const words = [
    title,
    `${events}${datesOf(locale).comma}${summary.span(day(from), day(to))}`,
    laneWords(plot.lanes, locale),
    together === 0 ? '' : counted(together, summary.together, locale),
    ...leftOutWords(plot, locale),
  ]
    .filter((sentence) => sentence !== '')
    .map(sentenceEnd)
    .join(' ');
  // A list of thousands of events is no description: the table of the page is.
  return { short: words, long: words };
}
