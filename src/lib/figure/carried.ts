import type { Timeline } from '#lib/model/index.ts';
import type { Carried } from './options.ts';

/** Largest part of a file that a timeline may take, in bytes of UTF-8: more than that, mail servers turn away. */
export const MOST_CARRIED = 1_500_000;

/** No event takes fewer bytes: its keys alone are more. Spares writing a million events to see that they are too many. */
const LEAST_OF_EVENT = 400;

/** The part of a file that carries a timeline. */
export interface CarriedPart {
  /** As `write` gives it; `null`: nothing travels. */
  readonly text: string | null;
  readonly carried: Carried;
}

/**
 * What travels of a timeline when `asked` is wanted: with the texts of its articles where they are asked for and fit,
 * else without, else nothing. `write` gives the text, with article texts or without.
 */
export function carriedPart(
  timeline: Timeline,
  asked: Carried,
  write: (timeline: Timeline, withTexts: boolean) => string,
): CarriedPart {
  const wishes = { texts: ['texts', 'events'], events: ['events'], nothing: [] } as const;
  if (timeline.events.length * LEAST_OF_EVENT > MOST_CARRIED) return { text: null, carried: 'nothing' };
  for (const carried of wishes[asked]) {
    if (carried === 'texts' && lengthOfTexts(timeline) > MOST_CARRIED) continue;
    const text = write(timeline, carried === 'texts');
    if (new TextEncoder().encode(text).length <= MOST_CARRIED) return { text, carried };
  }
  return { text: null, carried: 'nothing' };
}

function lengthOfTexts({ documents }: Timeline): number {
  return documents.reduce((sum, { text }) => sum + (text?.length ?? 0), 0);
}
