import { edited, type ProblemCase } from './small-timeline.ts';

const EARLIER = '2025-12-13T00:00:00Z';
const LATER = '2025-12-15T00:00:00Z';

/** What can be wrong with figures: those that were exported, and those whose settings were saved. */
export const FIGURE_CASES: readonly ProblemCase[] = [
  [
    'an SVG by another maker, with ids and words',
    '<svg><g id="d1-lanes"><text>By the dateline. Datelines</text></g></svg>',
    'svg-without-timeline',
    [],
    {},
  ],
  [
    'a figure of ours without its metadata',
    '<svg><title>Talks</title><g id="d24973ea8-lanes"/></svg>',
    'figure-without-timeline',
    [],
    {},
  ],
  [
    'a figure of ours after its ids were cleaned away',
    '<svg><text x="2">Quotations verified. Made with Dateline.</text></svg>',
    'figure-without-timeline',
    [],
    {},
  ],
  [
    'a page of ours without its timeline',
    '<!doctype html>\n<html><head><meta name="generator" content="Dateline"><title>Talks</title></head></html>',
    'page-without-timeline',
    [],
    {},
  ],
  [
    'a figure too narrow for any label',
    edited([['figures'], [{ name: 'Column', width: 20 }]]),
    'wrong-number',
    ['figures', 0, 'width'],
    { received: '20' },
  ],
  [
    'a figure of a window without a zone',
    edited([['figures'], [{ name: 'Talks', window: { from: '2025-12-13', to: '2025-12-15T00:00:00Z' } }]]),
    'wrong-form',
    ['figures', 0, 'window', 'from'],
    { form: 'instant', received: '2025-12-13' },
  ],
  [
    'two figures of one name',
    edited([['figures'], [{ name: 'Report' }, { name: 'Slide' }, { name: 'Report', width: 89 }]]),
    'figure-twice',
    ['figures', 2, 'name'],
    { name: 'Report' },
  ],
  [
    'a figure whose window ends before it begins',
    edited([['figures'], [{ name: 'Talks', window: { from: LATER, to: EARLIER } }]]),
    'figure-window',
    ['figures', 0, 'window'],
    { from: LATER, to: EARLIER },
  ],
  [
    'a figure from a day that there is not',
    edited([['figures'], [{ name: 'Talks', window: { from: '2025-02-30T00:00:00Z', to: LATER } }]]),
    'figure-window',
    ['figures', 0, 'window'],
    { from: '2025-02-30T00:00:00Z', to: LATER },
  ],
];
