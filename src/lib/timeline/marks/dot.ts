import type { PlacedItem } from '../placed.ts';
import type { Mark } from '../scene.ts';
import { DAY_INSET } from '../uncertainty.ts';
import type { Pen } from './pen.ts';
import { symbol } from './symbol.ts';

/**
 * A known day: a dot; behind it, when the day is wide, a hairline over the whole day, because the hour is not known.
 * A stated time or part of day adds a tick, which says that the dot's place inside the day means something.
 */
export function dot(placed: PlacedItem, pen: Pen): readonly Mark[] {
  const { item, focus, y } = placed;
  const { event } = item;
  const reach = pen.metrics.dot;
  const marks: Mark[] = [];
  if (placed.wideDay) {
    marks.push({
      kind: 'line',
      x1: placed.start + (placed.cutStart ? 0 : DAY_INSET),
      y1: y,
      x2: placed.end - (placed.cutEnd ? 0 : DAY_INSET),
      y2: y,
      stroke: pen.colour,
      strokeWidth: pen.theme.strokes.hair,
      strokeOpacity: 0.7,
    });
  }
  if (event.time !== undefined || event.partOfDay !== undefined) {
    marks.push({
      kind: 'line',
      x1: focus,
      y1: y - reach * 2,
      x2: focus,
      y2: y,
      stroke: pen.colour,
      strokeWidth: pen.theme.strokes.mark,
    });
  }
  return [...marks, ...symbol(event.modality, item.date.uncertain, focus, y, pen)];
}
