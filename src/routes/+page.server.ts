import { readFileSync } from 'node:fs';
import { messageFor, readTimeline } from '#lib/exchange/index.ts';
import type { Timeline } from '#lib/model/index.ts';

/** The timeline that the page opens on, from the root of the project. */
const SHIPPED = 'data/timelines/ukraine-nato-talks.timeline.json';

/** Reads and checks the shipped timeline when the site is built. A broken one stops the build. */
export function load(): { timeline: Timeline } {
  const { timeline, problems } = readTimeline(readFileSync(SHIPPED, 'utf8'));
  if (timeline === null || problems.length > 0) {
    throw new Error(`${SHIPPED} is not fit to ship: ${problems.map(messageFor).join(' ')}`);
  }
  return { timeline };
}
