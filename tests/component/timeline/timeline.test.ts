import { page, userEvent } from 'vitest/browser';
import { describe, expect, test, vi } from 'vitest';
import Timeline from '#lib/components/timeline/Timeline.svelte';
import { mountWith } from '../../support/mount.ts';
import { event, talksTimeline, timelineOf } from '../../support/timelines.ts';

const marks = () => page.getByRole('group', { name: /^Events/ }).getByRole('button');

async function mountTimeline(timeline = talksTimeline(), width = 900) {
  const onpick = vi.fn();
  const onopen = vi.fn();
  const { workspace, screen } = await mountWith(timeline, Timeline, { onpick, onopen }, width);
  await vi.waitFor(() => expect(screen.container.querySelector('[data-ready]')).not.toBeNull());
  return { workspace, onpick, onopen, container: screen.container };
}

const focusedId = () => document.activeElement?.getAttribute('data-event-id') ?? null;

describe('marks', () => {
  test('one button per event in view, named by date, certainty, title, kind and sources', async () => {
    await mountTimeline();
    expect(marks().elements()).toHaveLength(11);
    await expect
      .element(page.getByRole('button', { name: /^14 December 2025, day known\. Zelenskyy, Witkoff/ }))
      .toBeVisible();
  });

  test('exactly one is a tab stop', async () => {
    await mountTimeline();
    const stops = marks()
      .elements()
      .filter((mark) => mark.getAttribute('tabindex') === '0');
    expect(stops).toHaveLength(1);
  });

  test('every one is at least 24 by 24 px', async () => {
    await mountTimeline(talksTimeline(), 320);
    for (const mark of marks().elements()) {
      const { width, height } = mark.getBoundingClientRect();
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
    }
  });

  test('a click tells which event', async () => {
    const { onpick } = await mountTimeline();
    await page.getByRole('button', { name: /Talks in Berlin resume/ }).click();
    expect(onpick).toHaveBeenCalledOnce();
    expect(onpick.mock.calls[0]?.[0]).toMatch(/^ev-/);
  });

  test('a click on the label is a click on the mark', async () => {
    const { onpick, container } = await mountTimeline();
    const mark = page.getByRole('button', { name: /Talks in Berlin resume/ }).element();
    const label = mark.querySelector('span')!.getBoundingClientRect();
    const under = document.elementFromPoint(label.left + label.width / 2, label.top + 6);
    expect(container.contains(under)).toBe(true);
    (under as HTMLElement).click();
    expect(onpick).toHaveBeenCalledWith(mark.getAttribute('data-event-id'));
  });

  test('an undated event has no mark, and an empty timeline no buttons', async () => {
    await mountTimeline(timelineOf([event({ title: 'No date at all', date: null })]));
    expect(marks().elements()).toHaveLength(0);
  });
});

describe('keys', () => {
  test('arrows walk through time and stop at both ends', async () => {
    const { workspace } = await mountTimeline();
    const order = workspace.scene.targets.map((target) => target.event);
    (marks().elements()[0] as HTMLElement).focus();
    await userEvent.keyboard('{Home}{ArrowLeft}');
    const visited = [focusedId()];
    for (let step = 1; step < order.length + 2; step += 1) {
      await userEvent.keyboard('{ArrowRight}');
      if (visited.at(-1) !== focusedId()) visited.push(focusedId());
    }
    expect(visited).toEqual(order);
  });

  test('up and down change the lane, End and PageUp jump', async () => {
    const { workspace } = await mountTimeline();
    const laneOf = (id: string | null) =>
      workspace.scene.targets.find((target) => target.event === id)?.lane ?? -1;
    (marks().elements()[0] as HTMLElement).focus();
    await userEvent.keyboard('{End}');
    expect(focusedId()).toBe(workspace.scene.targets.at(-1)?.event);
    const lane = laneOf(focusedId());
    await userEvent.keyboard('{ArrowDown}');
    expect(laneOf(focusedId())).toBeGreaterThan(lane);
    await userEvent.keyboard('{ArrowUp}');
    expect(laneOf(focusedId())).toBe(lane);
    await userEvent.keyboard('{End}{PageUp}');
    expect(focusedId()).toBe(workspace.scene.targets[0]?.event);
  });

  test('Enter opens the sentence, with modifiers it does not', async () => {
    const { onopen } = await mountTimeline();
    (marks().elements()[0] as HTMLElement).focus();
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    expect(onopen).not.toHaveBeenCalled();
    await userEvent.keyboard('{Enter}');
    expect(onopen).toHaveBeenCalledExactlyOnceWith(focusedId());
  });

  test('plus shows less time, 0 all of it again, and the focus stays', async () => {
    const { workspace } = await mountTimeline();
    (marks().elements()[0] as HTMLElement).focus();
    await userEvent.keyboard('{End}');
    const id = focusedId();
    await userEvent.keyboard('+');
    await vi.waitFor(() => expect(workspace.view.moving).toBe(false));
    expect(workspace.view.window).not.toBeNull();
    (marks().elements()[0] as HTMLElement).focus();
    await userEvent.keyboard('0');
    await vi.waitFor(() => expect(workspace.view.window).toBeNull());
    expect(workspace.entries.some(({ event: one }) => one.id === id)).toBe(true);
  });
});

describe('gestures', () => {
  test('the wheel scrolls the page and zooms only with Ctrl, about the pointer', async () => {
    const { workspace, container } = await mountTimeline();
    const root = container.querySelector<HTMLElement>('[data-ready]')!;
    const { plot } = workspace.scene;
    const box = root.getBoundingClientRect();
    const clientX = box.left + plot.x + plot.width * 0.75;
    const turn = (ctrlKey: boolean) =>
      root.dispatchEvent(
        new WheelEvent('wheel', {
          deltaY: -120,
          ctrlKey,
          clientX,
          clientY: box.top + 100,
          bubbles: true,
          cancelable: true,
        }),
      );
    expect(turn(false)).toBe(true);
    expect(workspace.view.window).toBeNull();
    const under = workspace.units.toTime(0.75);
    expect(turn(true)).toBe(false);
    const { from, to } = workspace.unitWindow;
    expect(to - from).toBeLessThan(1);
    expect(from + 0.75 * (to - from)).toBeCloseTo(workspace.units.toUnit(under), 3);
  });

  test('a drag pans and does not select', async () => {
    const { workspace, container, onpick } = await mountTimeline();
    workspace.show({ from: 0.4, to: 0.8 });
    const root = container.querySelector<HTMLElement>('[data-ready]')!;
    const box = root.getBoundingClientRect();
    const at = (type: string, x: number) =>
      (type === 'mousedown' ? root : window).dispatchEvent(
        new MouseEvent(type, { clientX: x, clientY: box.top + 60, bubbles: true, view: window }),
      );
    at('mousedown', box.left + 500);
    at('mousemove', box.left + 400);
    at('mouseup', box.left + 400);
    const { from, to } = workspace.unitWindow;
    expect(from).toBeCloseTo(0.4 + (100 / workspace.scene.plot.width) * 0.4, 2);
    expect(to - from).toBeCloseTo(0.4, 5);
    expect(onpick).not.toHaveBeenCalled();
  });
});

test('a drawing that waits for its file is not ready', async () => {
  const { screen } = await mountWith(talksTimeline(), Timeline, {
    onpick: () => {},
    onopen: () => {},
    waiting: true,
  });
  await expect.element(page.getByRole('img')).toBeVisible();
  expect(screen.container.querySelector('[data-ready]')).toBeNull();
});
