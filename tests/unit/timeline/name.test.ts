import { describe, expect, test } from 'vitest';
import { eventName } from '#lib/timeline/index.ts';
import { secondLine } from '#lib/timeline/name.ts';
import { event } from '../../support/timelines.ts';
import { itemOf } from './scenes.ts';

describe('eventName', () => {
  test.each([
    ['a known day', { date: '2025-12-14' }, '14 December 2025, day known. Talks in Berlin. Talks. 1 source.'],
    ['no date', { date: null }, 'No date. Talks in Berlin. Talks. 1 source.'],
    [
      'two sentences of one document are one source',
      { date: '2025-12-14', quotes: ['One.', 'Two.'] },
      '14 December 2025, day known. Talks in Berlin. Talks. 1 source.',
    ],
    [
      'planned, with a source',
      { date: '2025-12-15', modality: 'planned', attribution: ['Ukrinform'] },
      '15 December 2025, day known. Talks in Berlin. Talks. expected, says Ukrinform. 1 source.',
    ],
    [
      'a title that ends a sentence gets no second stop',
      { date: '2025-12-14', title: 'Will they talk?' },
      '14 December 2025, day known. Will they talk? Talks. 1 source.',
    ],
  ] as const)('%s', (_, more, expected) => {
    expect(eventName(event({ title: 'Talks in Berlin', ...more }), 'en')).toBe(expected);
  });

  test('another language gives other words for the same event', () => {
    const talks = event({ title: 'Talks in Berlin', date: '2025-12-14' });
    expect(eventName(talks, 'de')).not.toBe(eventName(talks, 'en'));
    expect(eventName(talks, 'en')).toContain('14 December 2025');
  });
});

describe('secondLine', () => {
  test.each([
    ['2025-12-14', {}, '14 December 2025'],
    ['2025-12-14', { attribution: ['Ukrinform'] }, 'says Ukrinform'],
    ['2025-12-15', { modality: 'planned', partOfDay: 'evening' }, 'expected, evening'],
    ['2025-12-15', { modality: 'denied', time: '14:30' }, 'denied, 14:30'],
    ['2025-12-15', { modality: 'cancelled' }, 'called off'],
    ['2022-02', {}, 'February 2022, day not given'],
    ['2019', { modality: 'alleged' }, 'alleged, 2019, day not given'],
    ['2022-02~', {}, 'about February 2022'],
    ['2024-07-04?', {}, 'perhaps 4 July 2024'],
    ['[2022-02-01..2025-12-13]', {}, 'one of these days'],
    ['[..2025-12-13]', {}, 'on or before 13 December 2025'],
    ['2022-02/..', {}, 'since February 2022'],
  ] as const)('%s %j: %s', (date, more, expected) => {
    expect(secondLine(itemOf(date, more), 'en')).toBe(expected);
  });
});
