import type { Timeline } from '#lib/model/index.ts';
import { timelineItems, type TimelineItem } from './items.ts';
import { keyOf } from './legend.ts';
import { keyBlock } from './legend-marks.ts';
import type { Scene } from './scene.ts';
import type { LayoutOptions, View } from './view.ts';

/**
 * The key of a drawing as a scene of its own, for the page to show under the drawing: the same samples and
 * words as in the figure, only what occurs in `drawn`. Height 0 when nothing is drawn.
 */
export function layoutKey(
  timeline: Timeline,
  view: Pick<View, 'scale'>,
  drawn: Pick<Scene, 'targets' | 'breaks'>,
  options: Pick<LayoutOptions, 'width' | 'theme' | 'measure' | 'parts' | 'locale'>,
): Scene {
  const ids = new Set(drawn.targets.map((target) => target.event));
  const items = timelineItems(timeline).items.filter((item) => ids.has(item.id));
  return keyScene(items, view, drawn, options);
}

/** The same for the items that are drawn, whoever read them. */
export function keyScene(
  items: readonly TimelineItem[],
  view: Pick<View, 'scale'>,
  drawn: Pick<Scene, 'breaks' | 'clusters'>,
  options: Pick<LayoutOptions, 'width' | 'theme' | 'measure' | 'parts' | 'locale'>,
): Scene {
  const groups = keyOf(
    items,
    {
      scale: view.scale,
      breaks: drawn.breaks.length > 0,
      refinements: options.parts.refinements,
      clusters: drawn.clusters ?? [],
    },
    options.locale,
  );
  const { marks, height } = keyBlock(groups, options.width, options.theme, options.measure);
  return {
    width: options.width,
    height: Math.ceil(height),
    physical: null,
    title: 'Key',
    description: groups
      .map(({ name, entries }) => `${name}: ${entries.map(({ words }) => words).join(', ')}.`)
      .join(' '),
    marks,
    targets: [],
    plot: { x: 0, y: 0, width: options.width, height },
    knots: [],
    lanes: [],
    breaks: [],
    undated: [],
    leftOut: [],
  };
}
