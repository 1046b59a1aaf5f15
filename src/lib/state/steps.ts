import { neighbour } from '#lib/timeline/index.ts';
import type { Direction, Scene } from '#lib/timeline/index.ts';

/** Keys that move between marks. */
export type StepKey =
  'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown' | 'Home' | 'End' | 'PageUp' | 'PageDown';

const DIRECTIONS: Readonly<Record<Exclude<StepKey, 'PageUp' | 'PageDown'>, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
  Home: 'home',
  End: 'end',
};

const PAGE = 10;

/** True for a key that `stepFrom` understands. */
export function isStepKey(key: string): key is StepKey {
  return Object.hasOwn(DIRECTIONS, key) || key === 'PageUp' || key === 'PageDown';
}

/**
 * Id of the event that a key leads to from `event`, or `null` when it leads nowhere: arrows, Home and End as
 * `neighbour` says, Page keys ten events at once, stopping at the ends. From an event that is not drawn, every
 * key leads to the first.
 */
export function stepFrom(scene: Scene, event: string, key: StepKey): string | null {
  if (key !== 'PageUp' && key !== 'PageDown') {
    const next = neighbour(scene, event, DIRECTIONS[key]);
    return next === event ? null : next;
  }
  const index = scene.targets.findIndex((target) => target.event === event);
  if (index === -1) return scene.targets[0]?.event ?? null;
  const to = Math.max(0, Math.min(scene.targets.length - 1, index + (key === 'PageUp' ? -PAGE : PAGE)));
  return to === index ? null : (scene.targets[to]?.event ?? null);
}
