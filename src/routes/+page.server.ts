import { readFileSync } from 'node:fs';
import type { Timeline } from '#lib/model/index.ts';

/** The timeline that the page opens on, read and checked when the site is built. */
export function load(): { timeline: Timeline } {
  const timeline = JSON.parse(readFileSync('tests/fixtures/browse.json', 'utf8'));
  return { timeline };
}
