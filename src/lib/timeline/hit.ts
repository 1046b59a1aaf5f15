import type { Scene, Target } from './scene.ts';

export type Direction = 'left' | 'right' | 'up' | 'down' | 'home' | 'end';

/**
 * Id of the event that a key leads to from `eventId`, or `null` where there is none. left, right: previous and next
 * in time; up, down: the nearest one in the next lane that has any; home, end: first and last in time. From an event
 * that is not drawn, every key leads to the first.
 */
export function neighbour(scene: Scene, eventId: string, direction: Direction): string | null {
  const { targets } = scene;
  const index = targets.findIndex((target) => target.event === eventId);
  const from = targets[index];
  if (from === undefined) return targets[0]?.event ?? null;
  switch (direction) {
    case 'left':
      return targets[index - 1]?.event ?? null;
    case 'right':
      return targets[index + 1]?.event ?? null;
    case 'home':
      return targets[0]?.event ?? null;
    case 'end':
      return targets.at(-1)?.event ?? null;
    case 'up':
    case 'down':
      return nearestInNextLane(targets, from, direction)?.event ?? null;
  }
}

function nearestInNextLane(
  targets: readonly Target[],
  from: Target,
  direction: 'up' | 'down',
): Target | undefined {
  const beyond = targets.filter((target) =>
    direction === 'down' ? target.lane > from.lane : target.lane < from.lane,
  );
  const lanes = beyond.map((target) => target.lane);
  const lane = direction === 'down' ? Math.min(...lanes) : Math.max(...lanes);
  return nearestTo(
    beyond.filter((target) => target.lane === lane),
    (target) => Math.abs(target.focus.x - from.focus.x),
  );
}

/** Least side of a target for a finger, px (WCAG 2.2, 2.5.8). */
const FINGER = 24;

/**
 * Id of the event under a point, or `null`. A mark answers on its whole ink and at least 24 × 24 px around its
 * focus, its label too; where several answer, the one whose focus is nearest.
 */
export function targetAt(scene: Scene, x: number, y: number): string | null {
  const under = scene.targets.filter((target) => {
    const { mark, label, focus } = target;
    const near = Math.abs(focus.x - x) <= FINGER / 2 && Math.abs(focus.y - y) <= FINGER / 2;
    const onMark =
      x >= mark.x && x <= mark.x + mark.width && Math.abs(focus.y - y) <= Math.max(FINGER, mark.height) / 2;
    const onLabel =
      label !== null &&
      x >= label.x &&
      x <= label.x + label.width &&
      y >= label.y &&
      y <= label.y + label.height;
    return near || onMark || onLabel;
  });
  return nearestTo(under, (target) => Math.hypot(target.focus.x - x, target.focus.y - y))?.event ?? null;
}

function nearestTo(targets: readonly Target[], distance: (target: Target) => number): Target | undefined {
  let best: Target | undefined;
  for (const target of targets) if (best === undefined || distance(target) < distance(best)) best = target;
  return best;
}
