import { describe, expect, test } from 'vitest';
import type { Participant, Role } from '#lib/model/index.ts';
import { timelineItems } from '#lib/timeline/items.ts';
import { lanesOf } from '#lib/timeline/lanes.ts';
import type { Grouping } from '#lib/timeline/index.ts';
import { event, talksTimeline, timelineOf, type EventSketch } from '../../support/timelines.ts';

const lanes = (timeline: ReturnType<typeof timelineOf>, group: Grouping) =>
  lanesOf(timelineItems(timeline).items, group, timeline).map(({ name, items }) => [name, items.length]);
const from = (sketches: readonly Partial<EventSketch>[]) =>
  timelineOf(
    sketches.map((sketch, index) => event({ title: `Event ${index}`, date: '2024-05-06', ...sketch })),
  );
const who = (name: string, role: Role): Participant => ({ name, type: 'person', role });
const where = (name: string) => ({ places: [{ name, basis: 'stated' as const }] });

describe('lanesOf', () => {
  test('by kind: in the order of the kinds, never by count', () => {
    expect(lanes(talksTimeline(), 'kind')).toEqual([
      ['Talks and meetings', 6],
      ['Statements', 3],
      ['Laws and votes', 1],
      ['Use of force', 1],
    ]);
  });

  test('by place: largest first, then by name, unnamed last', () => {
    const timeline = from([where('Vienna'), where('Berlin'), where('Geneva'), where('Geneva'), {}, {}, {}]);
    expect(lanes(timeline, 'place')).toEqual([
      ['Geneva', 2],
      ['Berlin', 1],
      ['Vienna', 1],
      ['No place named', 3],
    ]);
  });

  test('by actor: who acts before who takes part, wherever they are listed', () => {
    const timeline = from([
      { participants: [who('Kushner', 'participant'), who('Witkoff', 'initiator')] },
      { participants: [who('Target', 'target'), who('Host', 'host')] },
      {},
    ]);
    expect(lanes(timeline, 'actor')).toEqual([
      ['Host', 1],
      ['Witkoff', 1],
      ['No actor named', 1],
    ]);
  });

  test('by document', () => expect(lanes(talksTimeline(), 'document')).toEqual([['Test Agency', 11]]));

  test('none: one lane without a name, and none at all without events', () => {
    expect(lanes(talksTimeline(), 'none')).toEqual([['', 11]]);
    expect(lanes(from([{ date: null }]), 'none')).toEqual([]);
  });

  test.each([
    [12, 12, 'P11'],
    [13, 12, 'Others'],
  ])('%i places give %i lanes, the last is %s', (count, expected, last) => {
    const timeline = from(
      Array.from({ length: count }, (_, index) => where(`P${String(index).padStart(2, '0')}`)),
    );
    const got = lanes(timeline, 'place');
    expect([got.length, got.at(-1)?.[0]]).toEqual([expected, last]);
    expect(got.reduce((sum, [, items]) => sum + Number(items), 0)).toBe(count);
  });
});
