import { encodePlace, type Place } from '#lib/state/index.ts';

/** How the address bar takes a new place: a step that "back" undoes, or a correction of the one it shows. */
export type Step = 'push' | 'replace';

/**
 * The search part for a place and how to write it; `null` when the address says it already. What a person chose
 * (an event, a scale, lanes, list or figure, a filter) is a step back in the browser's history, and so is a jump to
 * another stretch of time (`hasJumped`): into a cluster, to a lane, to the selection, to what is found, to all of time.
 * Moving through time and typing are not, or "back" would undo letters; nor is a rest after a movement: the next jump
 * leads back to just where the movement ended, and nobody chose the places where a hand paused.
 */
export function addressChange(
  place: Place,
  before: Place | null,
  search: string,
  hasJumped = false,
): { readonly search: string; readonly step: Step } | null {
  const next = encodePlace(place, search);
  if (next === search) return null;
  return { search: next, step: before !== null && (hasJumped || isStep(before, place)) ? 'push' : 'replace' };
}

function isStep(before: Place, after: Place): boolean {
  return (
    before.selected !== after.selected ||
    before.pinned !== after.pinned ||
    before.scale !== after.scale ||
    before.group !== after.group ||
    before.lanes !== after.lanes ||
    before.mode !== after.mode ||
    before.filter.chosen !== after.filter.chosen ||
    before.filter.others !== after.filter.others
  );
}
