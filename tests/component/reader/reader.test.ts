import { page, userEvent } from 'vitest/browser';
import { describe, expect, test, vi } from 'vitest';
import Reader from '#lib/components/reader/Reader.svelte';
import type { Timeline } from '#lib/model/index.ts';
import { mountWith } from '../../support/mount.ts';
import { event, talksTimeline, timelineOf } from '../../support/timelines.ts';

const marked = (container: Element) =>
  [...container.querySelectorAll('mark[data-event-id]')].map((mark) => mark.textContent);

async function mountReader(timeline: Timeline) {
  const onreturn = vi.fn();
  const { workspace, screen } = await mountWith(timeline, Reader, { onreturn }, 480);
  return { workspace, container: screen.container, onreturn };
}

const idOf = (timeline: Timeline, title: RegExp) => timeline.events.find((one) => title.test(one.title))!.id;

describe('the sentence', () => {
  test('every sentence of the selected event is marked, no other', async () => {
    const timeline = talksTimeline();
    const { workspace, container } = await mountReader(timeline);
    for (const one of timeline.events) {
      workspace.select(one.id);
      await vi.waitFor(() => expect(marked(container)).toEqual(one.evidence.map(({ quote }) => quote.exact)));
    }
  });

  test('a click on another sentence selects its event', async () => {
    const timeline = talksTimeline();
    const { workspace } = await mountReader(timeline);
    await page.getByRole('link', { name: 'Consultations in Switzerland.' }).click();
    expect(workspace.selected?.event.title).toBe('Consultations in Switzerland');
  });

  test('the text is text', async () => {
    const { container } = await mountReader(
      timelineOf([
        event({ title: 'One', date: '2024', quotes: ['<img src=x onerror=alert(1)> & <b>bold</b>'] }),
      ]),
    );
    expect(container.querySelector('.article img, .article b:not(.date)')).toBeNull();
    expect(marked(container)).toEqual(['<img src=x onerror=alert(1)> & <b>bold</b>']);
  });

  test('without its text the quotations still stand, and are said to be unverified', async () => {
    const timeline = talksTimeline();
    const { workspace, container } = await mountReader({
      ...timeline,
      documents: timeline.documents.map(({ text: _, ...rest }) => rest),
    });
    workspace.select(idOf(timeline, /Switzerland/));
    await vi.waitFor(() => expect(marked(container)).toEqual(['Consultations in Switzerland.']));
    await expect.element(page.getByText(/not verified here/)).toBeVisible();
  });

  test('a quotation that is not in the text is shouted about', async () => {
    const timeline = talksTimeline();
    const [first] = timeline.documents;
    const { workspace } = await mountReader({
      ...timeline,
      documents: [{ ...first!, text: first!.text!.replace('Switzerland', 'Swabia') }],
    });
    workspace.select(idOf(timeline, /Switzerland/));
    await expect.element(page.getByRole('alert')).toHaveTextContent(/not in the text/);
  });
});

describe('the facts', () => {
  test('date, certainty, kind, attribution and modality in words', async () => {
    const timeline = talksTimeline();
    const { workspace } = await mountReader(timeline);
    workspace.select(idOf(timeline, /resume/));
    await expect
      .element(page.getByRole('heading', { level: 3 }))
      .toHaveTextContent('Monday 15 December 2025');
    await expect
      .element(page.getByText('According to Ukrinform, citing a source in Ukraine’s delegation'))
      .toBeVisible();
    workspace.select(idOf(timeline, /summit/));
    await expect.element(page.getByText(/Expected or planned/)).toBeVisible();
  });

  test('a date from elsewhere stands apart with its address', async () => {
    const timeline = talksTimeline();
    const { workspace } = await mountReader(timeline);
    workspace.select(idOf(timeline, /constitution/));
    await page.getByText(/dates from elsewhere/).click();
    await expect
      .element(page.getByRole('link', { name: 'Parliament' }))
      .toHaveAttribute('href', 'https://example.org/vote');
    await expect.element(page.getByRole('heading', { level: 3 })).toHaveTextContent('2019');
  });
});

test('an event is pinned from its facts', async () => {
  const timeline = talksTimeline();
  const { workspace } = await mountReader(timeline);
  const id = idOf(timeline, /resume/);
  workspace.select(id);
  await page.getByRole('button', { name: 'Pin' }).click();
  expect(workspace.pinned).toEqual([id]);
  await page.getByRole('button', { name: 'Pinned', pressed: true }).click();
  expect(workspace.pinned).toEqual([]);
});

describe('the way through', () => {
  test('next and previous go in order of time and stop at the ends', async () => {
    const timeline = talksTimeline();
    const { workspace } = await mountReader(timeline);
    workspace.select(workspace.listed[0]!.event.id);
    await expect.element(page.getByText('1 of 11')).toBeVisible();
    // It says that it is disabled and still takes the click: the focus must not be lost at the ends.
    await page.getByRole('button', { name: 'Previous event' }).click({ force: true });
    await expect.element(page.getByText('1 of 11')).toBeVisible();
    for (let step = 0; step < 12; step += 1) {
      await page.getByRole('button', { name: 'Next event' }).click({ force: true });
    }
    await expect.element(page.getByText('11 of 11')).toBeVisible();
    expect(workspace.selected).toBe(workspace.listed.at(-1));
  });

  test('Escape asks to go back to the mark', async () => {
    const { onreturn, container } = await mountReader(talksTimeline());
    container.querySelector<HTMLElement>('mark')!.focus();
    await userEvent.keyboard('{Escape}');
    expect(onreturn).toHaveBeenCalledOnce();
  });
});
