import { describe, expect, test } from 'vitest';
import { barRowsOf, barsIn } from '#lib/timeline/dense/bar-rows.ts';
import { indexEvents } from '#lib/timeline/dense/event-index.ts';
import { laneDetail } from '#lib/timeline/dense/lane-detail.ts';
import { laneSetOf } from '#lib/timeline/dense/lane-set.ts';
import { eventsDated, utc } from '../scenes.ts';

const DAY = 86_400_000;
const dates = ['2018', '2019', '2019-03/2021-02', '2020', '2020-05/..', '2021', '2023/2024'];
const timeline = eventsDated(dates);
const index = indexEvents(timeline.events);
const [lane] = laneSetOf(index, timeline, 'none').lanes;
const day = { step: 1, tiles: 12, length: DAY };

describe('rows for long dates', () => {
  const detail = laneDetail(lane!, day, 1);
  const rows = barRowsOf(index, detail);

  test('hold every one of them, and none overlaps another', () => {
    expect(detail.barRows).toBe(3);
    expect(rows.flat().sort((a, b) => a - b)).toEqual(dates.map((_, at) => at));
    for (const row of rows) {
      row
        .slice(1)
        .forEach((position, at) =>
          expect(index.start[position]).toBeGreaterThanOrEqual(index.end[row[at]!]!),
        );
    }
  });

  test('give what a window touches', () => {
    const [from, to] = [utc('2020-06-01') / DAY, utc('2020-06-02') / DAY];
    const found = rows.flatMap((row) => barsIn(index, row, from, to));
    expect(found.map((position) => timeline.events[index.places[position]!]!.date).sort()).toEqual([
      '2019-03/2021-02',
      '2020',
      '2020-05/..',
    ]);
    expect(
      rows.flatMap((row) => barsIn(index, row, utc('2000-01-01') / DAY, utc('2001-01-01') / DAY)),
    ).toEqual([]);
  });

  test('are none where too many go on at once: a band stands for them', () => {
    const crowd = eventsDated(Array.from({ length: 9 }, (_, at) => `20${10 + at}/2021`));
    const crowded = laneSetOf(indexEvents(crowd.events), crowd, 'none').lanes[0]!;
    expect(laneDetail(crowded, day, 1)).toMatchObject({ barRows: 0, mode: 'rows' });
    expect(barRowsOf(indexEvents(crowd.events), laneDetail(crowded, day, 1))).toEqual([]);
  });
});
