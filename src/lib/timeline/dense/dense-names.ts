import { laneNames, type LaneNames } from '../lane-names.ts';
import { laneLabel, localeId } from '../locale.ts';
import type { Metrics } from '../metrics.ts';
import type { Mark } from '../scene.ts';
import type { Grouping, LayoutOptions } from '../view.ts';
import { countWords } from '../words.ts';
import { isLow, type DensePlace } from './dense-stack.ts';
import type { DenseLane, LaneSet } from './lane-set.ts';

/** Widest margin for the names of low lanes, as a share of the width. */
const LOW_MARGIN = 0.22;

/**
 * Names of the lanes that are shown, in a margin that has room for all that there are. Hundreds of names are measured
 * once, not in every frame.
 */
export function denseNames(
  shown: LaneSet,
  all: LaneSet,
  grouping: Grouping,
  metrics: Metrics,
  options: LayoutOptions,
): LaneNames {
  const { width, theme, measure, locale, parts } = options;
  const key = `${width} ${theme.sizes.label} ${localeId(locale)} ${parts.laneNames}`;
  const before = known.get(shown);
  if (before?.all === all && before.key === key && before.measure === measure) return before.names;
  const bare = ({ name }: DenseLane) => ({
    name: laneLabel(name, grouping, locale),
    items: [],
  });
  const low = isLow(shown.lanes.length);
  // A name on one line keeps a low lane low.
  const most = low ? LOW_MARGIN : undefined;
  const plain = laneNames(shown.lanes.map(bare), all.lanes.map(bare), metrics, options, most);
  const counts = all.lanes.map(({ count }) => measure(countWords(count, locale), theme.sizes.note, 400));
  const room = low && plain.place === 'margin' ? Math.ceil(Math.max(0, ...counts) + metrics.labelGap) : 0;
  const names = { ...plain, margin: plain.margin + room };
  known.set(shown, { all, key, measure, names });
  return names;
}

const known = new WeakMap<
  LaneSet,
  {
    readonly all: LaneSet;
    readonly key: string;
    readonly measure: LayoutOptions['measure'];
    readonly names: LaneNames;
  }
>();

/** How many events each lane holds: under its name, and behind it where lanes are low or names stand above. */
export function laneTotals(
  lanes: readonly Pick<DenseLane, 'count' | 'thin'>[],
  low: boolean,
  places: readonly DensePlace[],
  names: LaneNames,
  metrics: Metrics,
  { width, theme, locale }: LayoutOptions,
): readonly Mark[] {
  if (names.place === 'none' || (names.place === 'above' && !low)) return [];
  return lanes.flatMap(({ count, thin }, at): readonly Mark[] => {
    // A thin lane has no room under its name.
    if (thin && !low) return [];
    const { nameY } = places[at] as DensePlace;
    const below = Math.max(0, (names.lines[at]?.length ?? 1) - 1) * metrics.titleLine;
    const under = low ? 0 : below + (metrics.titleLine + metrics.noteLine) / 2;
    return [
      {
        kind: 'text',
        x: names.place === 'above' ? width : low ? names.margin - metrics.labelGap : 0,
        y: nameY + under + theme.sizes.note * 0.35,
        text: countWords(count, locale),
        size: theme.sizes.note,
        weight: 400,
        anchor: low ? 'end' : 'start',
        family: theme.sans,
        fill: theme.ink3,
      },
    ];
  });
}
