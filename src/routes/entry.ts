import type { LaneTop } from '#lib/state/index.ts';
import type { Step } from './address.ts';

/** Where the lanes are scrolled to, and where they were before the step, which may move them. */
export interface LaneTops {
  readonly before: LaneTop;
  readonly now: LaneTop;
}

/** One of the router's two ways to write an entry of the history. */
type Write = (address: string, state: App.PageState) => void;

/**
 * Writes addresses into the browser's history together with the lanes in sight, so that "back" and "forward" bring
 * back both: the entry that a step leaves keeps where they were.
 */
export function entryWriter(push: Write, replace: Write) {
  return (address: string, step: Step, { before, now }: LaneTops): void => {
    if (step === 'push') replace(location.href, { laneTop: before });
    (step === 'push' ? push : replace)(address, { laneTop: now });
  };
}
