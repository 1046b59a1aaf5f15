import { isLow, type DensePlace } from './dense-stack.ts';

/** Which lanes a drawing of bounded height shows: a lane and how far it is pushed under the axis, and the room. */
export interface LaneScroll {
  /** Number of the lane at the top, from 0. */
  readonly lane: number;
  /** How much of it is above the top, px. */
  readonly offset: number;
  /** Greatest height of the drawing, axis included, px. */
  readonly height: number;
}

/** Lanes moved up, and which of them are drawn. */
export interface ScrolledLanes {
  /** How far the lanes are moved up, px, from 0. */
  readonly top: number;
  /** Height of the drawing with all of its lanes. */
  readonly whole: number;
  /** Drawn lanes: from the first, without the last. A few of them lie out of sight, for the keys to reach. */
  readonly first: number;
  readonly last: number;
  readonly places: readonly DensePlace[];
}

/** Lanes drawn beyond either edge. */
const MARGIN = 2;

/**
 * Moves lanes to where they are scrolled; `null` where they all have room, or are so few that the page itself shows
 * them. A lane, not a distance, holds the place, so that zooming, which changes heights, keeps the lane in sight.
 * `axis`: height of the axis, which stays. `bottom`: where the last lane ends.
 */
export function scrolledLanes(
  places: readonly DensePlace[],
  axis: number,
  bottom: number,
  scroll: LaneScroll | undefined,
): ScrolledLanes | null {
  if (scroll === undefined || !isLow(places.length) || bottom <= scroll.height) return null;
  const at = places[Math.min(places.length - 1, Math.max(0, scroll.lane))] as DensePlace;
  const asked = at.y - axis + Math.min(at.height, Math.max(0, scroll.offset));
  const top = Math.round(Math.min(bottom - scroll.height, Math.max(0, asked)));
  const seenFirst = places.findIndex((place) => place.y + place.height > top + axis);
  const behind = places.findIndex((place) => place.y >= top + scroll.height);
  return {
    top,
    whole: bottom,
    first: Math.max(0, seenFirst - MARGIN),
    last: Math.min(places.length, (behind === -1 ? places.length : behind) + MARGIN),
    places: places.map((place) => movedUp(place, top)),
  };
}

function movedUp(place: DensePlace, by: number): DensePlace {
  return {
    ...place,
    y: place.y - by,
    nameY: place.nameY - by,
    barTop: place.barTop - by,
    rowTop: place.rowTop - by,
    base: place.base - by,
    bandBase: place.bandBase - by,
  };
}
