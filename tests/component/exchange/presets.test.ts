import { page, userEvent } from 'vitest/browser';
import { expect, test } from 'vitest';
import ExportDialog from '#lib/components/exchange/ExportDialog.svelte';
import { presetOptions, renderFigure } from '#lib/figure/index.ts';
import type { FigurePreset } from '#lib/model/index.ts';
import type { Workspace } from '#lib/state/index.ts';
import { mountWith } from '../../support/mount.ts';
import { talksTimeline } from '../../support/timelines.ts';

const select = (name: string) => page.getByRole('combobox', { name, exact: true });
const button = (name: string) => page.getByRole('button', { name, exact: true });
const nameField = page.getByLabelText('Save these settings as');
const plain = talksTimeline();

async function mountDialog(
  figures: readonly FigurePreset[] = [],
  prepare: (workspace: Workspace) => void = () => {},
) {
  const timeline = figures.length === 0 ? plain : { ...plain, figures };
  const { workspace } = await mountWith(
    timeline,
    ExportDialog,
    { open: true, onclose: () => {} },
    900,
    prepare,
  );
  await expect.element(page.getByRole('img')).toBeVisible();
  return workspace;
}

test('settings are kept in the timeline under a name, with every event and pin they mean', async () => {
  const pinned = plain.events[2]!.id;
  const workspace = await mountDialog([], (prepared) => prepared.togglePin(pinned));
  await select('Width').selectOptions('89');
  await page.getByText('Time and lanes', { exact: true }).click();
  await select('Events').selectOptions('pinned');
  await page.getByText('Saved settings', { exact: true }).click();
  await expect.element(button('Save')).toBeDisabled();
  await nameField.fill('  Column ');
  await button('Save').click();
  await expect.element(page.getByText(/“Column” is kept in the timeline/)).toBeVisible();
  expect(workspace.timeline.figures).toMatchObject([
    { name: 'Column', width: 89, events: [pinned], pinned: [pinned], carry: 'events', format: 'svg' },
  ]);
  await expect.element(select('Saved in this timeline')).toHaveValue('Column');
  // What is drawn from it is what was on screen.
  const { svg } = renderFigure(plain, presetOptions(workspace.timeline.figures![0]!, plain));
  expect(svg).toContain('width="89mm"');
});

const saved: readonly FigurePreset[] = [
  { name: 'Report', width: 140, theme: 'greyscale' },
  { name: 'Slide', width: 338.7, textSize: 11, events: [plain.events[0]!.id], format: 'png', dpi: 150 },
];

test('saved settings stand first, and choosing them brings them back', async () => {
  await mountDialog(saved);
  await select('Saved in this timeline').selectOptions('Slide');
  await expect.element(page.getByText(/^338\.7 × /)).toBeVisible();
  await expect.element(select('Size of labels')).toHaveValue('11');
  await expect.element(button('Download PNG')).toBeVisible();
  await expect.element(select('Resolution')).toHaveValue('150');
  await page.getByText('Time and lanes', { exact: true }).click();
  await expect.element(select('Events')).toHaveValue('saved');
  await select('Saved in this timeline').selectOptions('');
  await expect.element(select('Events')).toHaveValue('all');
});

test('a name that is taken replaces; a new one renames', async () => {
  const workspace = await mountDialog(saved);
  await select('Saved in this timeline').selectOptions('Report');
  await select('Width').selectOptions('183');
  await nameField.fill('Slide');
  await expect.element(button('Rename')).toBeDisabled();
  await button('Replace').click();
  await expect
    .poll(() => workspace.timeline.figures?.map(({ name, width }) => [name, width]))
    .toEqual([
      ['Report', 140],
      ['Slide', 183],
    ]);
  await select('Saved in this timeline').selectOptions('Report');
  await nameField.fill('Yearbook');
  await button('Rename').click();
  await expect.poll(() => workspace.timeline.figures?.map(({ name }) => name)).toEqual(['Yearbook', 'Slide']);
  await select('Width').selectOptions('89');
  await button('Save changes').click();
  await expect.poll(() => workspace.timeline.figures?.[0]).toMatchObject({ name: 'Yearbook', width: 89 });
});

test('deleting the last leaves the timeline as it was before any', async () => {
  const workspace = await mountDialog(saved.slice(0, 1));
  await select('Saved in this timeline').selectOptions('Report');
  await button('Delete').click();
  await expect.element(page.getByText('“Report” was deleted.')).toBeVisible();
  expect(workspace.timeline).toEqual(plain);
  expect(Object.keys(workspace.timeline)).not.toContain('figures');
});

test('Enter in the name saves and the dialog stays', async () => {
  const workspace = await mountDialog();
  await page.getByText('Saved settings', { exact: true }).click();
  await nameField.fill('Report');
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => workspace.timeline.figures?.length).toBe(1);
  await expect.element(page.getByRole('dialog')).toBeVisible();
});
