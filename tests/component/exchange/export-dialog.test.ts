import { page } from 'vitest/browser';
import { expect, test, vi } from 'vitest';
import ExportDialog from '#lib/components/exchange/ExportDialog.svelte';
import { readTimeline } from '#lib/exchange/index.ts';
import { DEFAULT_FIGURE, renderFigure } from '#lib/figure/index.ts';
import { mountWith } from '../../support/mount.ts';
import { talksTimeline } from '../../support/timelines.ts';

const select = (name: string) => page.getByRole('combobox', { name });

async function mountDialog(timeline = talksTimeline()) {
  const onclose = vi.fn();
  const { workspace } = await mountWith(timeline, ExportDialog, { open: true, onclose });
  return { workspace, onclose };
}

/** The text of the file that a click on "Download SVG" hands over, and its name. */
async function downloaded(): Promise<{ name: string; text: string }> {
  const blobs: Blob[] = [];
  const names: string[] = [];
  const make = vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    blobs.push(blob as Blob);
    return 'blob:made-for-a-test';
  });
  const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    names.push(this.download);
  });
  await page.getByRole('button', { name: 'Download SVG' }).click();
  make.mockRestore();
  click.mockRestore();
  return { name: names.at(-1) ?? '', text: await blobs.at(-1)!.text() };
}

test('with no setting touched it is the default figure, byte for byte', async () => {
  const timeline = talksTimeline();
  await mountDialog(timeline);
  await expect.element(page.getByRole('img')).toBeVisible();
  const { name, text } = await downloaded();
  expect(name).toBe('ukraine-nato-and-the-peace-talks.svg');
  expect(text).toBe(renderFigure(timeline, DEFAULT_FIGURE).svg);
});

test('every choice reaches the file', async () => {
  const timeline = talksTimeline();
  await mountDialog(timeline);
  await select('Width').selectOptions('89');
  await select('Scale of time').selectOptions('even');
  await select('Lanes').selectOptions('place');
  await select('Theme').selectOptions('greyscale');
  await page.getByRole('checkbox', { name: /Notes with/ }).click();
  await page.getByRole('checkbox', { name: /opens again/ }).click();
  await expect.element(page.getByText(/^89 ×/)).toBeVisible();
  const { text } = await downloaded();
  expect(text).toBe(
    renderFigure(timeline, {
      ...DEFAULT_FIGURE,
      width: 89,
      scale: 'even',
      group: 'place',
      theme: 'greyscale',
      parts: { ...DEFAULT_FIGURE.parts, notes: false },
      carry: 'nothing',
    }).svg,
  );
  expect(readTimeline(text).timeline).toBeNull();
});

test('the file opens again, without the texts', async () => {
  const timeline = talksTimeline();
  await mountDialog(timeline);
  await expect.element(page.getByRole('img')).toBeVisible();
  const { timeline: again } = readTimeline((await downloaded()).text);
  expect(again?.events.map((one) => one.title)).toEqual(timeline.events.map((one) => one.title));
  expect(again?.documents.every((document) => document.text === undefined)).toBe(true);
});

test('an own width is taken within its limits only', async () => {
  await mountDialog();
  await select('Width').selectOptions('own');
  const field = page.getByRole('spinbutton', { name: 'mm' });
  await field.fill('120.5');
  await expect.element(page.getByText(/^120\.5 ×/)).toBeVisible();
  await field.fill('12');
  await expect.element(page.getByText(/^120\.5 ×/)).toBeVisible();
});

test('a broken quotation stops the export and is named', async () => {
  const timeline = talksTimeline();
  const [first] = timeline.documents;
  await mountDialog({
    ...timeline,
    documents: [{ ...first!, text: first!.text!.replace('Switzerland', 'Swabia') }],
  });
  await expect.element(page.getByRole('alert')).toHaveTextContent(/Consultations in Switzerland/);
  await expect.element(page.getByRole('button', { name: 'Download SVG' })).toBeDisabled();
});
