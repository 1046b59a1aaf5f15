import { writeTimeline } from '#lib/exchange/index.ts';
import type { Timeline } from '#lib/model/index.ts';
import { event, timelineOf } from '../../support/timelines.ts';

/** A change of a file: where, outermost key first, and the value that goes there; `undefined` removes the key. */
export type Edit = readonly [path: readonly (string | number)[], value: unknown];

/** Two events, the first with words of time in a sentence after a character outside the BMP. */
export function smallTimeline(): Timeline {
  const made = timelineOf([
    event({
      title: 'Talks in Berlin',
      date: '2025-12-14',
      quotes: ['🎉 Talks were held on Sunday in Berlin.'],
    }),
    event({ title: 'A statement', date: '2025-12', kind: 'statement', quotes: ['Moscow said so.'] }),
  ]);
  const [document] = made.documents;
  const [first, ...others] = made.events;
  const words = 'on Sunday';
  const start = document?.text?.indexOf(words) ?? -1;
  const expression = {
    document: document?.id ?? '',
    quote: { type: 'TextQuoteSelector', exact: words, prefix: '', suffix: '' },
    position: { type: 'TextPositionSelector', start, end: start + words.length },
  } as const;
  if (!first) throw new Error('no event');
  return { ...made, events: [{ ...first, dating: { ...first.dating, expression } }, ...others] };
}

/** The file of `smallTimeline`, changed. */
export function edited(...edits: readonly Edit[]): string {
  const file = JSON.parse(writeTimeline(smallTimeline())) as unknown;
  for (const [path, value] of edits) {
    let place = file as Record<string | number, unknown>;
    for (const key of path.slice(0, -1)) place = place[key] as Record<string | number, unknown>;
    // `JSON.stringify` leaves out what is undefined.
    place[path.at(-1) ?? ''] = value;
  }
  return JSON.stringify(file);
}

/** A file with exactly one problem, and that problem. */
export type ProblemCase = readonly [
  name: string,
  text: string,
  code: string,
  path: readonly (string | number)[],
  args: Readonly<Record<string, string | number>>,
];
