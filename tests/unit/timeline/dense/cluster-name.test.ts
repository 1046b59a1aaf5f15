import { describe, expect, test } from 'vitest';
import type { Cluster } from '#lib/timeline/index.ts';
import { clusterName } from '#lib/timeline/dense/cluster-name.ts';
import { utc } from '../scenes.ts';

const box = { x: 0, y: 0, width: 10, height: 10 };

function named(from: string, to: string, more: Partial<Cluster> = {}, lane = 'Talks and meetings'): string {
  return clusterName(
    {
      id: '0-12-3',
      lane: 0,
      mark: box,
      focus: box,
      count: 412,
      unsure: 0,
      from: utc(from),
      to: utc(to),
      kind: 'near',
      spans: [],
      ...more,
    },
    lane,
    'en',
  );
}

describe('a cluster is called', () => {
  test.each([
    ['2022-03-04', '2022-06-20', {}, '412 events, March 2022 to June 2022. Talks and meetings.'],
    [
      '2022-03-04',
      '2022-06-20',
      { unsure: 37 },
      '412 events, March 2022 to June 2022, 37 not known to the day. Talks and meetings.',
    ],
    [
      '2022-03-04',
      '2022-06-20',
      { unsure: 412 },
      '412 events, March 2022 to June 2022, not known to the day. Talks and meetings.',
    ],
    [
      '2022-03-04',
      '2022-03-20',
      { count: 1200 },
      '1,200 events, 4 March 2022 to 20 March 2022. Talks and meetings.',
    ],
    ['1990-03-04', '2022-03-20', {}, '412 events, 1990 to 2022. Talks and meetings.'],
    ['2022-03-04T12:00', '2022-03-04T12:00', {}, '412 events, 4 March 2022. Talks and meetings.'],
    [
      '2022-03-04T12:00',
      '2022-03-05T01:30',
      {},
      '412 events, 4 March 2022 at 12:00 to 5 March 2022 at 01:30. Talks and meetings.',
    ],
    ['2022-03-04', '2022-03-20', { count: 1 }, '1 event, 4 March 2022 to 20 March 2022. Talks and meetings.'],
    [
      '2022-03-04',
      '2022-03-20',
      { kind: 'longer' as const, unsure: 412 },
      '412 events with longer dates, which last through or may lie in 4 March 2022 to 20 March 2022. Talks and meetings.',
    ],
  ])('from %s to %s, %o', (from, to, more, name) => {
    expect(named(from, to, more)).toBe(name);
  });

  test('without the name of a lane where there is only one', () => {
    expect(named('2022-03-04', '2022-06-20', {}, '')).toBe('412 events, March 2022 to June 2022.');
  });
});
