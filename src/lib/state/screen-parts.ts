import type { Parts } from '#lib/timeline/index.ts';

/** On screen the page prints title, notes and sources itself. */
export const SCREEN_PARTS: Parts = {
  title: false,
  laneNames: true,
  labels: true,
  numbers: false,
  key: true,
  notes: false,
  source: false,
  refinements: true,
};
