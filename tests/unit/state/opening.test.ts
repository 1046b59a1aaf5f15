import { expect, test } from 'vitest';
import { entriesOf, openingEvent } from '#lib/state/index.ts';
import { type EventSketch, event, timelineOf } from '../../support/timelines.ts';

test.each<[string, readonly Omit<EventSketch, 'title'>[], number | null]>([
  ['the latest on a known day', [{ date: '2025-12-14' }, { date: '2025-12-15' }, { date: '2019' }], 1],
  ['not a later plan', [{ date: '2025-12-14' }, { date: '2025-12-20', modality: 'planned' }], 0],
  [
    'not what was alleged or denied later',
    [
      { date: '2025-12-14' },
      { date: '2025-12-15', modality: 'alleged' },
      { date: '2025-12-16', modality: 'denied' },
    ],
    0,
  ],
  ['not a later month', [{ date: '2025-12-14' }, { date: '2026-01' }], 0],
  ['not one of later days', [{ date: '2025-12-14' }, { date: '[2025-12-20..2026-01-05]' }], 0],
  ['the latest dated one where no day is known', [{ date: '2022-02' }, { date: '2023' }, { date: null }], 1],
  ['a plan where there is nothing else', [{ date: null }, { date: '2026-01-05', modality: 'planned' }], 1],
  [
    'some undated one where all are',
    [
      { date: null, id: 'ev-bbbbbbbbbbbb' },
      { date: null, id: 'ev-aaaaaaaaaaaa' },
    ],
    1,
  ],
  ['none of none', [], null],
])('opens on %s', (_, sketches, index) => {
  const events = sketches.map((sketch, number) => event({ title: `Event ${number}`, ...sketch }));
  const expected = index === null ? null : events[index]?.id;
  expect(openingEvent(entriesOf(timelineOf(events)))).toBe(expected);
});
