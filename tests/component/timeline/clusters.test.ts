import { page, userEvent } from 'vitest/browser';
import { describe, expect, test, vi } from 'vitest';
import Timeline from '#lib/components/timeline/Timeline.svelte';
import { mountWith } from '../../support/mount.ts';
import { event, seededTimeline, timelineOf } from '../../support/timelines.ts';

async function mountLong(timeline = seededTimeline(9, 3000), width = 900) {
  const onpick = vi.fn();
  const onopen = vi.fn();
  const { workspace, screen } = await mountWith(timelineOf([]), Timeline, { onpick, onopen }, width);
  await workspace.open(timeline);
  await vi.waitFor(() => expect(screen.container.querySelector('[data-cluster-id]')).not.toBeNull());
  return { workspace, onpick, onopen, container: screen.container };
}

const clusters = () => [...document.querySelectorAll<HTMLElement>('[data-cluster-id]')];
const counted = () =>
  document.querySelectorAll('button[data-event-id]').length +
  clusters().reduce(
    (sum, each) => sum + Number(/^[\d,]+/.exec(each.ariaLabel ?? '')?.[0].replaceAll(',', '')),
    0,
  );
const focused = () => document.activeElement as HTMLElement;

/** Three hundred events of one day, which no zooming parts, between others. */
function crowdedDay() {
  return timelineOf([
    ...Array.from({ length: 300 }, (_, at) =>
      event({ id: `ev-same-${at}`, title: `Same day ${at}`, date: '2020-06-15' }),
    ),
    ...Array.from({ length: 300 }, (_, at) =>
      event({
        id: `ev-other-${String(at).padStart(3, '0')}`,
        title: `Other day ${at}`,
        date: `20${10 + (at % 20)}-0${1 + (at % 9)}-1${at % 10}`,
      }),
    ),
  ]);
}

describe('clusters', () => {
  test('and single marks add up to all dated events, and say so', async () => {
    const { workspace, container } = await mountLong();
    const dated = workspace.timeline.events.length - workspace.scene.undated.length;
    expect(clusters().length).toBeGreaterThan(20);
    expect(counted()).toBe(dated);
    expect(container.querySelector('[role=group]')?.getAttribute('aria-label')).toBe(
      `Events, ${dated} in view`,
    );
  });

  test('are named by count, time and lane', async () => {
    await mountLong();
    expect(clusters()[0]?.ariaLabel).toMatch(
      /^\d+ events, [A-Z]\w+ \d{4} to [A-Z]\w+ \d{4}, \d+ not known to the day\. /,
    );
  });

  test('a click shows the extent of one, and counts stay right', async () => {
    const { workspace } = await mountLong();
    const [cluster] = workspace.scene.clusters!.filter(({ count }) => count > 40);
    const before = workspace.unitWindow;
    document.querySelector<HTMLElement>(`[data-cluster-id="${cluster!.id}"]`)!.click();
    await vi.waitFor(() => expect(workspace.view.moving).toBe(false));
    expect(workspace.unitWindow.to - workspace.unitWindow.from).toBeLessThan((before.to - before.from) / 4);
    const { toTime } = workspace.units;
    expect(toTime(workspace.unitWindow.from)).toBeLessThanOrEqual(cluster!.from);
    expect(toTime(workspace.unitWindow.to)).toBeGreaterThanOrEqual(cluster!.to);
    await vi.waitFor(() => expect(counted()).toBeGreaterThanOrEqual(cluster!.count));
  });

  test('Enter does the same, and the focus goes to what stands there then', async () => {
    const { workspace } = await mountLong();
    const [cluster] = workspace.scene.clusters!.filter(({ count }) => count > 40);
    document.querySelector<HTMLElement>(`[data-cluster-id="${cluster!.id}"]`)!.focus();
    await userEvent.keyboard('{Enter}');
    await vi.waitFor(() => expect(workspace.view.window).not.toBeNull());
    await vi.waitFor(() => {
      expect(focused().matches('button[data-event-id], button[data-cluster-id]')).toBe(true);
      expect(focused().dataset['clusterId']).not.toBe(cluster!.id);
    });
  });

  test('exactly one thing is a tab stop, and arrows go along a lane and to the next', async () => {
    const { workspace } = await mountLong();
    expect(document.querySelectorAll('[role=group] button[tabindex="0"]')).toHaveLength(1);
    const lane = workspace.scene.clusters!.filter((each) => each.lane === 0 && each.kind === 'near');
    document.querySelector<HTMLElement>(`[data-cluster-id="${lane[0]!.id}"]`)!.focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(focused().dataset['clusterId']).toBe(lane[1]!.id);
    await userEvent.keyboard('{ArrowDown}');
    const below = workspace.scene.clusters!.find(({ id }) => id === focused().dataset['clusterId']);
    expect(below?.lane).toBe(1);
  });

  test('no zooming parts events of one day: they are listed, part by part, and one is chosen', async () => {
    const { workspace, onopen } = await mountLong(crowdedDay());
    workspace.view.window = { from: Date.UTC(2020, 5, 15), to: Date.UTC(2020, 5, 16) };
    await vi.waitFor(() => expect(clusters()).toHaveLength(1));
    clusters()[0]!.focus();
    await userEvent.keyboard('{Enter}');
    const list = page.getByRole('group', { name: /events, 15 June 2020/ });
    await expect.element(list).toBeVisible();
    await expect.element(list.getByRole('button', { name: /^Events 1 to 2\d/ })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await userEvent.keyboard('{Enter}');
    await vi.waitFor(() =>
      expect(list.getByRole('button', { name: /Same day/ }).elements().length).toBeGreaterThan(0),
    );
    await userEvent.keyboard('{Enter}');
    expect(onopen).toHaveBeenCalledOnce();
    expect(onopen.mock.calls[0]?.[0]).toMatch(/^ev-same-/);
  });

  test('Escape leads back from a list to its cluster', async () => {
    const { workspace } = await mountLong(crowdedDay());
    workspace.view.window = { from: Date.UTC(2020, 5, 15), to: Date.UTC(2020, 5, 16) };
    await vi.waitFor(() => expect(clusters()).toHaveLength(1));
    clusters()[0]!.click();
    await expect.element(page.getByRole('button', { name: 'Close' })).toBeVisible();
    await userEvent.keyboard('{Escape}');
    expect(focused()).toBe(clusters()[0]);
    expect(clusters()[0]!.getAttribute('aria-expanded')).toBeNull();
  });
});

describe('while time is dragged', () => {
  test('what runs with time moves as one, and lies right afterwards', async () => {
    const { workspace, container } = await mountLong();
    const { toTime } = workspace.units;
    workspace.view.window = { from: toTime(0.4), to: toTime(0.6) };
    await vi.waitFor(() => expect(workspace.unitWindow.from).toBeCloseTo(0.4));
    workspace.view.moving = true;
    workspace.show({ from: 0.41, to: 0.61 });
    await vi.waitFor(() => expect(container.querySelectorAll('svg.window')).toHaveLength(2));
    const path = () => container.querySelector('svg.window path')?.getAttribute('d');
    const before = path();
    workspace.show({ from: 0.43, to: 0.63 });
    await vi.waitFor(() => expect(workspace.shift).toBeLessThan(-50));
    expect(path()).toBe(before);
    const moved = container.querySelector<SVGGElement>('svg.window > g')!;
    expect(Number.parseFloat(moved.style.transform.slice('translateX('.length))).toBeCloseTo(
      workspace.shift,
      2,
    );
    workspace.view.moving = false;
    await vi.waitFor(() => expect(container.querySelector('svg.window')).toBeNull());
    expect(workspace.scene.overscan).toBeUndefined();
  });
});
