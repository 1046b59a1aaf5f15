import { page, userEvent } from 'vitest/browser';
import { expect, test } from 'vitest';
import Minimap from '#lib/components/timeline/Minimap.svelte';
import { mountWith } from '../../support/mount.ts';
import { talksTimeline } from '../../support/timelines.ts';

async function mountMinimap() {
  const { workspace } = await mountWith(talksTimeline(), Minimap, {}, 800);
  const strip = page.getByRole('slider', { name: 'Visible time' }).element() as HTMLElement;
  const box = strip.getBoundingClientRect();
  const point = (type: string, share: number) =>
    strip.dispatchEvent(
      new PointerEvent(type, {
        clientX: box.left + share * box.width,
        clientY: box.top + 8,
        pointerId: 1,
        button: 0,
        bubbles: true,
      }),
    );
  // Capture needs a true pointer; the events here are made.
  strip.setPointerCapture = () => {};
  const drag = (from: number, to: number) => {
    point('pointerdown', from);
    point('pointermove', (from + to) / 2);
    point('pointermove', to);
    point('pointerup', to);
  };
  return { workspace, strip, drag };
}

test('a drag over the strip shows that part of time', async () => {
  const { workspace, drag } = await mountMinimap();
  drag(0.25, 0.75);
  expect(workspace.unitWindow.from).toBeCloseTo(0.25, 2);
  expect(workspace.unitWindow.to).toBeCloseTo(0.75, 2);
});

test('a drag of the window moves it, a drag of an end resizes it', async () => {
  const { workspace, drag } = await mountMinimap();
  workspace.show({ from: 0.2, to: 0.4 });
  await expect.poll(() => workspace.unitWindow.to).toBeCloseTo(0.4, 3);
  drag(0.3, 0.5);
  expect(workspace.unitWindow.from).toBeCloseTo(0.4, 2);
  expect(workspace.unitWindow.to).toBeCloseTo(0.6, 2);
  drag(0.6, 0.8);
  expect(workspace.unitWindow.from).toBeCloseTo(0.4, 2);
  expect(workspace.unitWindow.to).toBeCloseTo(0.8, 2);
});

test('keys move and zoom it, and its value is said in dates', async () => {
  const { workspace, strip } = await mountMinimap();
  strip.focus();
  expect(strip.getAttribute('aria-valuetext')).toBe('All of time');
  await userEvent.keyboard('+');
  const { from, to } = workspace.unitWindow;
  expect(to - from).toBeCloseTo(1 / 1.6, 3);
  await userEvent.keyboard('{End}');
  expect(workspace.unitWindow.to).toBeCloseTo(1, 6);
  expect(strip.getAttribute('aria-valuetext')).toMatch(/\d{4}/);
  await userEvent.keyboard('0');
  expect(workspace.view.window).toBeNull();
});
