import { describe, expect, test } from 'vitest';
import { layoutTimeline, notesOf, summaryOf } from '#lib/timeline/index.ts';
import type { Timeline } from '#lib/model/index.ts';
import { event, talksTimeline, timelineOf } from '../../support/timelines.ts';
import { eventsDated, screenOptions, viewOf } from './scenes.ts';

const summary = (timeline: Timeline, view = viewOf()) =>
  summaryOf(timeline, layoutTimeline(timeline, view, screenOptions(900)), notesOf(timeline, 'en'), 'en');

describe('summaryOf', () => {
  test('count, span, lanes, doubts', () => {
    expect(summary(talksTimeline()).short).toBe(
      'Ukraine, NATO and the peace talks. Timeline of 11 events, 2019 to 15 December 2025. ' +
        '5 of them close together, 14–15 December 2025. ' +
        '4 lanes: Talks and meetings (6), Statements (3), Laws and votes (1), Use of force (1). ' +
        '6 dates are not known to the day; 1 event is expected.',
    );
  });

  test.each<[string, readonly (string | null)[], string]>([
    ['one day', ['2024-05-06'], 'Timeline of 1 event, 6 May 2024.'],
    ['known days', ['2024-05-06', '2024-05-07'], 'Every date is known to the day.'],
    ['one unsure', ['2024-05'], '1 date is not known to the day.'],
    ['undated', ['2024-05-06', null], '1 event is without a date.'],
    ['two undated', [null, null], 'Timeline of 0 events. 2 events are without a date.'],
    ['an open start', ['[..2024-05-06]'], ', 6 May 2024.'],
    ['an interval ends on its last day', ['2024-05-06/2024-05-08'], '6 May 2024 to 8 May 2024'],
  ])('%s', (_, dates, words) => expect(summary(eventsDated(dates)).short).toContain(words));

  test('what is not drawn is said', () => {
    const timeline = talksTimeline();
    expect(summary(timeline, viewOf({ hidden: new Set([timeline.events[0]!.id]) })).short).toContain(
      '1 event not drawn: filtered out.',
    );
    expect(summary(timeline).short).not.toContain('not drawn');
  });

  test('a title that ends a sentence gets no second stop', () => {
    expect(
      summary(timelineOf([event({ title: 'Talks', date: '2024-05-06' })], { title: 'Will they talk?' }))
        .short,
    ).toMatch(/^Will they talk\? Timeline/);
  });

  test('the long form lists every event', () => {
    const lines = summary(talksTimeline()).long.split('\n');
    expect(lines).toHaveLength(12);
    expect(lines[1]).toBe(
      '1. 2019 (some day in that year): Parliament writes NATO course into the constitution',
    );
    expect(summary(eventsDated([null])).long).toContain('1. No date (not known): Event 0');
  });
});
