import type { Timeline } from '#lib/model/index.ts';
import { timelineItems } from '../items.ts';
import type { Scene } from '../scene.ts';
import type { LayoutOptions, View } from '../view.ts';
import { layoutChronology } from './chronology.ts';

/** More strips than this are no print any more. */
const MOST_STRIPS = 60;
/** Times looked at for one strip: more labels than a page has lines. */
const AHEAD = 60;

/**
 * A chronology cut into strips of time, each as full as can be and no higher than `height`; only what happened at one
 * time alone may be higher. A date that goes over a cut stands in both strips, open at the cut, and has its label in
 * the first: in the others its number, where numbers are drawn. Where one drawing would count events, several have room
 * for all of them.
 */
export function chronologyStrips(
  timeline: Timeline,
  view: View,
  options: LayoutOptions,
  height: number,
): readonly Scene[] {
  const items = new Map(timelineItems(timeline).items.map(({ id, earliest }) => [id, earliest]));
  const starts = [...new Set(items.values())].toSorted((a, b) => a - b);
  const before = new Set<string>();
  const drawn = (window: View['window']) => layoutChronology(timeline, { ...view, window }, options, before);
  const whole = drawn(view.window);
  if (!isTooMuch(whole, height)) return [whole];
  const to = whole.knots.at(-1)?.time ?? 0;
  let from = whole.knots[0]?.time ?? to;
  const strips: Scene[] = [];
  while (strips.length < MOST_STRIPS - 1) {
    const cuts = starts.filter((start) => start > from && start < to);
    // No strip holds more than the first few: looking at all that follow would be slow.
    const ahead = drawn({ from, to: cuts[AHEAD] ?? to });
    if (cuts.length === 0 || (cuts.length <= AHEAD && !isTooMuch(ahead, height))) return [...strips, ahead];
    const below = items.get(firstBelow(ahead, height) ?? '') ?? to;
    let at = Math.max(
      0,
      cuts.slice(0, AHEAD).findLastIndex((cut) => cut <= below),
    );
    let strip = drawn({ from, to: cuts[at] ?? to });
    // By itself a strip is other than as a part of more: fewer events then, in small steps.
    while (isTooMuch(strip, height) && at > 0) {
      at = Math.min(at - 1, Math.floor(at * 0.9));
      strip = drawn({ from, to: cuts[at] ?? to });
    }
    strips.push(strip);
    if (options.parts.numbers) for (const { event } of strip.targets) before.add(event);
    from = cuts[at] ?? to;
  }
  return [...strips, drawn({ from, to })];
}

/** Id of the event whose label is the first that does not end above `height`. */
function firstBelow({ targets }: Scene, height: number): string | undefined {
  return targets
    .toSorted((a, b) => (a.label?.y ?? a.mark.y) - (b.label?.y ?? b.mark.y))
    .find(({ label, mark }) => (label === null ? mark.y : label.y + label.height) > height)?.event;
}

/** Higher than there is room for, or so full that events are only counted. */
function isTooMuch({ height: own, leftOut }: Scene, height: number): boolean {
  return own > height || leftOut.some(({ why }) => why === 'counted by period');
}
