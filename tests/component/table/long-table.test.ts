import { page, userEvent } from 'vitest/browser';
import { expect, test, vi } from 'vitest';
import TimelineTable from '#lib/components/table/TimelineTable.svelte';
import '../../../src/app.css';
import { mountWith } from '../../support/mount.ts';
import { seededTimeline, talksTimeline } from '../../support/timelines.ts';

const COUNT = 3000;

async function mountLong(width = 900) {
  const onpick = vi.fn();
  const onopen = vi.fn();
  const mounted = await mountWith(talksTimeline(), TimelineTable, { onpick, onopen }, width);
  await mounted.workspace.open(seededTimeline(4, COUNT));
  await vi.waitFor(() => expect(rows().length).toBeGreaterThan(3));
  return { ...mounted, onpick, onopen };
}

const grid = () => document.querySelector('[role=grid]')!;
const scroller = () => document.querySelector<HTMLElement>('.rows')!;
const rows = () => [...document.querySelectorAll<HTMLElement>('[role=grid] tbody tr')];
const buttons = () => rows().map((row) => row.querySelector('button')!);
const indexOf = (element: Element | null | undefined) =>
  Number(element?.closest('tr')?.getAttribute('aria-rowindex'));
const focused = () => indexOf(document.activeElement);

/** True where all of a row lies between the heads and the lower edge. */
function isInSight(element: Element): boolean {
  const row = element.closest('tr')!.getBoundingClientRect();
  const heads = document.querySelector('[role=grid] thead')!.getBoundingClientRect();
  const { bottom } = scroller().getBoundingClientRect();
  return row.top >= heads.bottom - 1 && row.bottom <= bottom + 1;
}

test('a window of rows says how many there are and where they stand', async () => {
  await mountLong();
  expect(grid().getAttribute('aria-rowcount')).toBe(String(COUNT + 1));
  expect(rows().length).toBeLessThanOrEqual(80);
  const places = rows().map(indexOf);
  expect(places).toEqual(places.map((_, at) => places[0]! + at));
  expect(document.querySelector('thead tr')?.getAttribute('aria-rowindex')).toBe('1');
});

test('all rows are equally high, and the columns stand under their heads', async () => {
  await mountLong();
  expect(new Set(rows().map((row) => row.getBoundingClientRect().height)).size).toBe(1);
  const lefts = (row: Element) =>
    [...row.children].map((cell) => Math.round(cell.getBoundingClientRect().left));
  const heads = lefts(document.querySelector('thead tr')!);
  for (const row of rows()) expect(lefts(row)).toEqual(heads);
});

test('it opens at the selected event, which is the tab stop', async () => {
  const { workspace } = await mountLong();
  const current = document.querySelector<HTMLElement>('[role=grid] [aria-current=true]')!;
  expect(current.dataset['eventId']).toBe(workspace.selected?.event.id);
  expect(isInSight(current)).toBe(true);
  expect(buttons().filter((button) => button.tabIndex === 0)).toEqual([current]);
});

test('selecting elsewhere brings the row into sight', async () => {
  const { workspace } = await mountLong();
  workspace.select(workspace.listedAt(5));
  await vi.waitFor(() => {
    const current = document.querySelector('[role=grid] [aria-current=true]');
    expect(indexOf(current)).toBe(7);
    expect(isInSight(current!)).toBe(true);
  });
});

test('keys go row by row, by pages, to the ends; Enter opens, a click picks', async () => {
  const { onopen, onpick } = await mountLong();
  document.querySelector<HTMLElement>('[role=grid] [tabindex="0"]')!.focus();
  await userEvent.keyboard('{Home}');
  await vi.waitFor(() => expect(focused()).toBe(2));
  await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowUp}');
  await vi.waitFor(() => expect(focused()).toBe(3));
  await userEvent.keyboard('{PageDown}');
  await vi.waitFor(() => expect(focused()).toBeGreaterThan(6));
  expect(isInSight(document.activeElement!)).toBe(true);
  await userEvent.keyboard('{End}');
  await vi.waitFor(() => expect(focused()).toBe(COUNT + 1));
  expect(isInSight(document.activeElement!)).toBe(true);
  await userEvent.keyboard('{ArrowUp}{Enter}');
  await vi.waitFor(() => expect(focused()).toBe(COUNT));
  expect(onopen.mock.calls).toEqual([[(document.activeElement as HTMLElement).dataset['eventId']]]);
  expect(onpick).not.toHaveBeenCalled();
  await userEvent.keyboard('{Home}');
  await vi.waitFor(() => expect(focused()).toBe(2));
  await userEvent.click(buttons()[1]!);
  expect(onpick.mock.calls).toEqual([[buttons()[1]!.dataset['eventId']]]);
});

test('scrolling away takes no focus out of the table, and keys go on from the row', async () => {
  await mountLong();
  document.querySelector<HTMLElement>('[role=grid] [tabindex="0"]')!.focus();
  await userEvent.keyboard('{Home}{ArrowDown}');
  await vi.waitFor(() => expect(focused()).toBe(3));
  scroller().scrollTop = 20_000;
  await vi.waitFor(() => expect(indexOf(buttons()[0])).toBeGreaterThan(100));
  expect(document.activeElement).toBe(scroller());
  await userEvent.keyboard('{ArrowDown}');
  await vi.waitFor(() => expect(focused()).toBe(4));
  expect(isInSight(document.activeElement!)).toBe(true);
});

test('keys do not open a row that a filter has taken away', async () => {
  const { workspace, onopen } = await mountLong();
  document.querySelector<HTMLElement>('[role=grid] [tabindex="0"]')!.focus();
  await userEvent.keyboard('{Home}');
  await vi.waitFor(() => expect(focused()).toBe(2));
  const gone = (document.activeElement as HTMLElement).dataset['eventId']!;
  const kind = workspace.timeline.events.find(({ id }) => id === gone)!.kind;
  const other = kind === 'talks' ? 'summit' : 'talks';
  workspace.filter = {
    ...workspace.filter,
    others: 'hide',
    chosen: { ...workspace.filter.chosen, kind: [other] },
  };
  await vi.waitFor(() => expect(document.activeElement).toBe(scroller()));
  await userEvent.keyboard('{Enter}');
  expect(onopen).toHaveBeenCalledOnce();
  const opened = workspace.timeline.events.find(({ id }) => id === onopen.mock.calls[0]![0])!;
  expect(opened.kind).toBe(other);
});

test('a head sorts both ways, and the list of orders has the others', async () => {
  await mountLong();
  const head = page.getByRole('columnheader', { name: /^Event/ });
  const titles = () => buttons().map((button) => button.textContent?.trim() ?? '');
  const ascending = (texts: readonly string[]) => texts.toSorted(new Intl.Collator('en').compare);
  await head.getByRole('button').click();
  await vi.waitFor(() => {
    expect(indexOf(buttons()[0])).toBe(2);
    expect(titles()).toEqual(ascending(titles()));
  });
  await expect.element(head).toHaveAttribute('aria-sort', 'ascending');
  await head.getByRole('button').click();
  await vi.waitFor(() => expect(titles()).toEqual(ascending(titles()).toReversed()));
  await expect.element(head).toHaveAttribute('aria-sort', 'descending');
  await page.getByRole('combobox', { name: 'Sorted by' }).selectOptions('latest');
  const date = page.getByRole('columnheader', { name: /^Date/ });
  await expect.element(date).toHaveAttribute('aria-sort', 'descending');
  await expect.element(head).toHaveAttribute('aria-sort', 'none');
  await page.getByRole('button', { name: 'Sort ascending' }).click();
  await expect.element(date).toHaveAttribute('aria-sort', 'ascending');
});

test('filters and windows leave out the same rows as marks', async () => {
  const { workspace } = await mountLong();
  const count = () => Number(grid().getAttribute('aria-rowcount')) - 1;
  workspace.filter = { ...workspace.filter, chosen: { ...workspace.filter.chosen, kind: ['talks'] } };
  await vi.waitFor(() => expect(document.querySelector('tr.pale')).not.toBeNull());
  expect(count()).toBe(COUNT);
  workspace.filter = { ...workspace.filter, others: 'hide' };
  await vi.waitFor(() => expect(count()).toBe(workspace.matchCount));
  expect(workspace.matchCount).toBeLessThan(COUNT);
  expect(rows().every((row) => row.querySelector('.kind')?.textContent === 'Talks')).toBe(true);
  workspace.show({ from: 0, to: 0.1 });
  await vi.waitFor(() => expect(count()).toBeLessThan(workspace.matchCount));
  workspace.filter = { ...workspace.filter, search: 'zzzzzz' };

  await expect.element(page.getByText('No event in the visible time.')).toBeVisible();
  expect(rows()).toHaveLength(0);
});

test('where there is no room for columns rows are cards of one height', async () => {
  await mountLong(300);
  const { right } = document.querySelector('.table')!.getBoundingClientRect();
  await vi.waitFor(() => expect(rows()[0]!.getBoundingClientRect().height).toBeGreaterThan(60));
  for (const cell of document.querySelectorAll('[role=grid] tbody :is(td, th)')) {
    expect(cell.getBoundingClientRect().right).toBeLessThanOrEqual(right + 0.5);
  }
});
