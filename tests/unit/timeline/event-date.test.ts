import { describe, expect, test } from 'vitest';
import { dateOf } from '#lib/timeline/event-date.ts';
import { event } from '../../support/timelines.ts';

describe('the date of an event', () => {
  test.each([
    ['a day', '2025-12-14', '2025-12-14'],
    ['some day of a month', '2022-02-XX', '2022-02'],
    ['no date', null, undefined],
    ['no EDTF', '14 December', undefined],
  ])('%s', (_, date, source) => {
    const each = event({ title: 'Talks', date });
    expect(dateOf(each)?.source).toBe(source);
    expect(dateOf(each)).toBe(dateOf(each));
  });

  test('is not taken from another event with the same id', () => {
    const first = event({ id: 'ev-000000000001', title: 'Talks', date: '2025' });
    expect(dateOf(first)?.source).toBe('2025');
    expect(dateOf({ ...first, date: '2024' })?.source).toBe('2024');
  });
});
