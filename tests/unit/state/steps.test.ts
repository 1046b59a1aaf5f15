import { describe, expect, test } from 'vitest';
import { type StepKey, Workspace, isStepKey, stepFrom } from '#lib/state/index.ts';
import { event, timelineOf } from '../../support/timelines.ts';

/** Twenty-five events, a day apart, in two kinds by turns. */
const events = Array.from({ length: 25 }, (_, index) =>
  event({
    id: `ev-${String(index).padStart(12, '0')}`,
    title: `Event ${index}`,
    date: `2025-12-${String(index + 1).padStart(2, '0')}`,
    kind: index % 2 === 0 ? 'talks' : 'threat',
  }),
);
const { scene } = new Workspace(timelineOf(events));

function step(from: number, key: StepKey): number | null {
  const to = stepFrom(scene, events[from]!.id, key);
  return to === null ? null : events.findIndex(({ id }) => id === to);
}

test.each<[string, number, StepKey, number | null]>([
  ['to the next', 3, 'ArrowRight', 4],
  ['to the one before', 3, 'ArrowLeft', 2],
  ['nowhere before the first', 0, 'ArrowLeft', null],
  ['nowhere after the last', 24, 'ArrowRight', null],
  ['to the first', 7, 'Home', 0],
  ['nowhere at the first', 0, 'Home', null],
  ['to the last', 7, 'End', 24],
  ['nowhere at the last', 24, 'End', null],
  ['ten on', 3, 'PageDown', 13],
  ['ten back', 13, 'PageUp', 3],
  ['to the end where ten are too many', 20, 'PageDown', 24],
  ['to the beginning where ten are too many', 4, 'PageUp', 0],
  ['nowhere a page after the last', 24, 'PageDown', null],
  ['nowhere a page before the first', 0, 'PageUp', null],
])('%s: %i %s → %s', (_, from, key, to) => {
  expect(step(from, key)).toBe(to);
});

test('down leads to the other lane, up leads back', () => {
  const below = step(8, 'ArrowDown');
  expect(below === null ? null : events[below]?.kind).toBe('threat');
  expect(events[step(below!, 'ArrowUp')!]?.kind).toBe('talks');
  expect(step(8, 'ArrowUp')).toBe(null);
});

describe('from an event that is not drawn', () => {
  test.each<StepKey>(['ArrowRight', 'ArrowUp', 'End', 'PageDown', 'PageUp'])(
    '%s leads to the first',
    (key) => {
      expect(stepFrom(scene, 'ev-ffffffffffff', key)).toBe(events[0]!.id);
    },
  );

  test('nowhere where nothing is drawn', () => {
    const empty = new Workspace(timelineOf([event({ title: 'Once', date: null })])).scene;
    expect(stepFrom(empty, events[0]!.id, 'PageDown')).toBe(null);
    expect(stepFrom(empty, events[0]!.id, 'ArrowRight')).toBe(null);
  });
});

test.each([
  ['ArrowLeft', true],
  ['PageUp', true],
  ['End', true],
  ['Enter', false],
  ['a', false],
  ['toString', false],
  ['', false],
])('%s: a step key: %s', (key, expected) => {
  expect(isStepKey(key)).toBe(expected);
});
