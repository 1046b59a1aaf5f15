import { describe, expect, test } from 'vitest';
import { indexEvents } from '#lib/timeline/dense/event-index.ts';
import { laneSetOf } from '#lib/timeline/dense/lane-set.ts';
import { filledIn, peakIn } from '#lib/timeline/dense/peaks.ts';
import { seededTimeline } from '../../../support/timelines.ts';
import { eventsDated } from '../scenes.ts';

const DAY = 86_400_000;

function runsOf(timeline: ReturnType<typeof eventsDated>) {
  return laneSetOf(indexEvents(timeline.events), timeline, 'none').lanes.flatMap(({ runs }) => runs);
}

describe('how crowded a run is', () => {
  test.each([1, 3, 10, 100, 1000])('in %i days no more than it says, and no less than half', (days) => {
    for (const run of runsOf(seededTimeline(7, 2000))) {
      if (run.span !== 'day') continue;
      let most = 0;
      let last = 0;
      run.mid.forEach((middle, first) => {
        while (last < run.mid.length && run.mid[last]! < middle + days * DAY) last += 1;
        most = Math.max(most, last - first);
      });
      const peak = peakIn(run.crowding, days * DAY);
      expect(2 * peak).toBeGreaterThanOrEqual(most);
      expect(peak).toBeLessThanOrEqual(2 * most);
    }
  });

  test('stretches that hold any are counted', () => {
    const [run] = runsOf(eventsDated(['2020-01-01', '2020-01-01', '2020-01-03', '2021-06-01']));
    expect(filledIn(run!.crowding, DAY)).toBe(3);
    expect(peakIn(run!.crowding, DAY)).toBe(2);
    expect(filledIn(run!.crowding, 4096 * DAY)).toBe(1);
    expect(peakIn(run!.crowding, 1e6 * DAY)).toBe(4);
  });

  test('a day is as thin as the parts it is spread over', () => {
    const [run] = runsOf(eventsDated(['2020-01-01', '2020-01-01', '2020-01-01', '2020-01-01']));
    expect(peakIn(run!.crowding, DAY / 4)).toBe(1);
  });

  test.each([
    [['2020', '2021', '2022'], 1],
    [['2020/2021', '2021/2022', '2021-03/2022-05'], 3],
    [['2020/..', '2021/..', '[..2019]'], 2],
    [['2020-01-01', '2020-01-01'], 0],
  ])('%j: %i go on at one time', (dates, together) => {
    const runs = runsOf(eventsDated(dates));
    expect(Math.max(...runs.map((run) => run.crowding.together))).toBe(together);
  });
});
