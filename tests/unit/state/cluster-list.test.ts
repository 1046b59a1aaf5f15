import { describe, expect, test } from 'vitest';
import { clusterLines, type ClusterLine } from '#lib/state/index.ts';
import { event } from '../../support/timelines.ts';

const events = (count: number) =>
  Array.from({ length: count }, (_, at) =>
    event({ id: `ev-${at}`, title: `Event ${at}`, date: '2025-12-14' }),
  );

/** Keys that lead from the first line to an event: arrows that go round, and Enter for every list on the way. */
function keysTo(id: string, lines: readonly ClusterLine[]): number {
  const at = lines.findIndex((line) =>
    line.kind === 'event' ? line.event.id === id : line.events.some((each) => each.id === id),
  );
  const line = lines[at]!;
  const keys = Math.min(at, lines.length - at) + 1;
  return line.kind === 'event' ? keys : keys + keysTo(id, clusterLines(line.events, line.first - 1));
}

describe('lines of a cluster', () => {
  test.each([0, 1, 11, 12])('%i events stand one by one', (count) => {
    const lines = clusterLines(events(count));
    expect(lines).toHaveLength(count);
    expect(lines.every((line) => line.kind === 'event')).toBe(true);
  });

  test.each([13, 25, 143, 144, 270, 5000])('%i are parted, and every one is in one part', (count) => {
    const lines = clusterLines(events(count));
    expect(lines).toHaveLength(12);
    const all = lines.flatMap((line) => (line.kind === 'event' ? [line.event] : line.events));
    expect(all.map(({ id }) => id)).toEqual(events(count).map(({ id }) => id));
    let next = 1;
    for (const line of lines) {
      if (line.kind === 'part') {
        expect(line.first).toBe(next);
        expect(line.last - line.first + 1).toBe(line.events.length);
      }
      next += line.kind === 'event' ? 1 : line.events.length;
    }
  });

  test('parts of parts go on counting', () => {
    const part = clusterLines(events(1000)).find((line) => line.kind === 'part' && line.first > 500);
    if (part?.kind !== 'part') throw new TypeError('there is no such part');
    const [first] = clusterLines(part.events, part.first - 1);
    expect(first).toMatchObject({ kind: 'part', first: part.first });
  });

  test.each([12, 100, 270, 2000])('every one of %i is reached with two keys for every halving', (count) => {
    const lines = clusterLines(events(count));
    const most = Math.max(...events(count).map(({ id }) => keysTo(id, lines)));
    expect(most).toBeLessThanOrEqual(Math.ceil(2 * Math.log2(count)));
  });
});
