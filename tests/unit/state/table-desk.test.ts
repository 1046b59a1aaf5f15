import { describe, expect, test } from 'vitest';
import { openDesk } from '#lib/state/open-desk.ts';
import { cellsOf, entriesOf, matchingIds, NO_FILTER } from '#lib/state/index.ts';
import type { OrderName } from '#lib/state/index.ts';
import { seededTimeline, shuffled } from '../../support/timelines.ts';

const timeline = shuffled(seededTimeline(7, 900), 3);
const entries = entriesOf(timeline);
const desk = await openDesk(timeline, 'kind', 'calendar');
const table = desk.table();
const idsOf = (rows: Uint32Array) => Array.from(rows, (number) => table.event(number).id);

test('rows are the entries of a short timeline, in their order', () => {
  expect(idsOf(table.rows(table.natural, null, null))).toEqual(entries.map(({ event }) => event.id));
  expect(desk.table()).toBe(table);
});

describe('sorted by what a cell says, as the table of a short timeline', () => {
  const collator = new Intl.Collator('en');
  test.each(
    (['title', 'kind', 'who', 'where', 'says'] as const).flatMap((by) => [
      [by, false] as const,
      [by, true] as const,
    ]),
  )('%s, down: %s', async (by, down) => {
    const way = down ? -1 : 1;
    const expected = entries
      .map(({ event }, at) => ({ id: event.id, at, text: cellsOf(event, 'en')[by] }))
      .sort((a, b) => collator.compare(a.text, b.text) * way || a.at - b.at);
    expect(idsOf(await table.make({ by, down }, 'en'))).toEqual(expected.map(({ id }) => id));
  });
});

test.each(['earliest', 'latest', 'certainty', 'title'] as const)('%s is made once', async (by: OrderName) => {
  const order = await table.make({ by, down: false }, 'en');
  expect(await table.make({ by, down: false }, 'en')).toBe(order);
  expect(new Set(order).size).toBe(900);
});

describe('rows in view', () => {
  const window = { from: Date.UTC(2019, 0), to: Date.UTC(2019, 3) };
  const touching = entries.filter(
    ({ date }) => date === null || (date.bounds.earliest < window.to && date.bounds.latest > window.from),
  );
  const filter = { ...NO_FILTER, search: '', chosen: { ...NO_FILTER.chosen, kind: ['talks'] } };
  const matching = matchingIds(entries, filter);
  const found = desk.find(filter);

  test('touch the window; the undated ones stay', () => {
    expect(touching.some(({ date }) => date === null)).toBe(true);
    expect(idsOf(table.rows(table.natural, window, null))).toEqual(touching.map(({ event }) => event.id));
  });

  test('are those found, with and without a window, in any order', async () => {
    const kept = touching.map(({ event }) => event.id).filter((id) => matching.has(id));
    expect(idsOf(table.rows(table.natural, window, found))).toEqual(kept);
    const order = await table.make({ by: 'title', down: true }, 'en');
    const ids = idsOf(table.rows(order, null, found));
    expect(new Set(ids)).toEqual(matching);
    expect(ids).toEqual(idsOf(order).filter((id) => matching.has(id)));
  });

  test('know which of them a filter finds', () => {
    const held = Array.from(table.natural).filter((number) => table.holds(number, found!));
    expect(held.map((number) => table.event(number).id)).toEqual(
      idsOf(table.rows(table.natural, null, found)),
    );
    expect(held.length).toBeLessThan(900);
  });
});

test('an event has its number, dated or not', () => {
  for (const { event } of [entries[0]!, entries[450]!, entries.at(-1)!]) {
    const number = table.numberOf(event.id, desk.rank(event.id, null));
    expect(number === null ? null : table.event(number).id).toBe(event.id);
  }
  expect(table.numberOf('ev-none', desk.rank('ev-none', null))).toBeNull();
});
