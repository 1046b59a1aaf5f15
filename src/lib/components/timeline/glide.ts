import type { UnitWindow } from '#lib/state/index.ts';

const DURATION = 180;

/**
 * Leads the visible window from one part of time to another in small steps, so that the eye can follow; at once
 * for people who asked for less motion. Gives the call that ends it early.
 */
export function glide(
  from: UnitWindow,
  to: UnitWindow,
  show: (window: UnitWindow) => void,
  ended: () => void,
): () => void {
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) {
    show(to);
    ended();
    return () => {};
  }
  let start: number | null = null;
  let frame = requestAnimationFrame(function step(now: number) {
    start ??= now;
    const share = Math.min(1, (now - start) / DURATION);
    const eased = 1 - (1 - share) ** 3;
    if (share === 1) {
      show(to);
      ended();
      return;
    }
    show({
      from: from.from + (to.from - from.from) * eased,
      to: from.to + (to.to - from.to) * eased,
    });
    frame = requestAnimationFrame(step);
  });
  return () => {
    cancelAnimationFrame(frame);
    ended();
  };
}
