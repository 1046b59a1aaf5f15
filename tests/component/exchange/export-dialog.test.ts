import { page } from 'vitest/browser';
import { expect, test, vi } from 'vitest';
import ExportDialog from '#lib/components/exchange/ExportDialog.svelte';
import { readTimeline } from '#lib/exchange/index.ts';
import { DEFAULT_FIGURE, type FigureOptions, renderFigure, renderHtml } from '#lib/figure/index.ts';
import type { Timeline } from '#lib/model/index.ts';
import { NO_FILTER, type Workspace } from '#lib/state/index.ts';
import { mountWith } from '../../support/mount.ts';
import { talksTimeline } from '../../support/timelines.ts';

const select = (name: string) => page.getByRole('combobox', { name, exact: true });
const group = (title: string) => page.getByText(title, { exact: true });
const check = (name: string | RegExp) => page.getByRole('checkbox', { name });

/** The dialog over a timeline, after what `prepare` does on the page. */
async function mountDialog(timeline = talksTimeline(), prepare: (workspace: Workspace) => void = () => {}) {
  const onclose = vi.fn();
  const { workspace } = await mountWith(timeline, ExportDialog, { open: true, onclose }, 900, prepare);
  await expect.element(page.getByRole('img')).toBeVisible();
  return { workspace, onclose };
}

/** The file that a click on the primary button hands over. */
async function downloaded(button = 'Download SVG'): Promise<{ name: string; blob: Blob }> {
  const names: string[] = [];
  const blobs: Blob[] = [];
  const make = vi.spyOn(URL, 'createObjectURL');
  const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    names.push(this.download);
    blobs.push(make.mock.calls.at(-1)?.[0] as Blob);
  });
  await page.getByRole('button', { name: button }).click();
  await vi.waitFor(() => expect(names).toHaveLength(1));
  make.mockRestore();
  click.mockRestore();
  return { name: names[0]!, blob: blobs[0]! };
}

const text = async () => (await downloaded()).blob.text();

/** Waits until the figure on screen is the one that these options ask for, and downloads it. */
async function expectFigure(timeline: Timeline, change: Partial<FigureOptions>): Promise<void> {
  const wanted = renderFigure(timeline, { ...DEFAULT_FIGURE, ...change }).svg;
  await vi.waitFor(async () => expect((await text()) === wanted).toBe(true), {
    timeout: 5000,
    interval: 100,
  });
}

test('with no setting touched it is the default figure, byte for byte', async () => {
  const timeline = talksTimeline();
  await mountDialog(timeline);
  const { name, blob } = await downloaded();
  expect(name).toBe('ukraine-nato-and-the-peace-talks.svg');
  expect(await blob.text()).toBe(renderFigure(timeline, DEFAULT_FIGURE).svg);
});

const chosen = { ...NO_FILTER.chosen, kind: ['talks'] };

test.each<
  [string, string, (workspace: Workspace) => Promise<void>, (workspace: Workspace) => Partial<FigureOptions>]
>([
  ['width', 'Size and type', () => select('Width').selectOptions('89'), () => ({ width: 89 })],
  [
    'time downwards',
    'Size and type',
    () => select('Time runs').selectOptions('vertical'),
    () => ({ orientation: 'vertical' }),
  ],
  [
    'size of labels',
    'Size and type',
    () => select('Size of labels').selectOptions('9'),
    () => ({ textSize: 9 }),
  ],
  ['scale', 'Time and lanes', () => select('Scale of time').selectOptions('even'), () => ({ scale: 'even' })],
  ['lanes', 'Time and lanes', () => select('Lanes').selectOptions('place'), () => ({ group: 'place' })],
  [
    'a lane left out',
    'Time and lanes',
    () => check('Statements').click(),
    () => ({ lanes: { sort: 'own', hidden: ['Statements'], thin: [] } }),
  ],
  [
    'only what is on screen',
    'Time and lanes',
    () => select('Time').selectOptions('visible'),
    (workspace) => ({ window: workspace.view.window }),
  ],
  [
    'only what the filter finds',
    'Time and lanes',
    () => select('Events').selectOptions('matching'),
    (workspace) => ({ hidden: workspace.others }),
  ],
  [
    'only pinned',
    'Time and lanes',
    () => select('Events').selectOptions('pinned'),
    ({ timeline, pinned }) => ({
      hidden: new Set(timeline.events.map(({ id }) => id).filter((id) => !pinned.includes(id))),
    }),
  ],
  ['colours', 'Look', () => select('Colours').selectOptions('greyscale'), () => ({ theme: 'greyscale' })],
  [
    'no ground',
    'Look',
    () => select('Colours').selectOptions('transparent'),
    () => ({ theme: 'transparent' }),
  ],
  ['language', 'Look', () => select('Language').selectOptions('de'), () => ({ locale: 'de' })],
  ['dates', 'Look', () => select('Dates').selectOptions('iso'), () => ({ dateStyle: 'iso' })],
  [
    'notes at the side',
    'What it shows',
    async () => {
      await select('Width').selectOptions('247');
      await select('Notes with the source sentences').selectOptions('side');
    },
    () => ({ width: 247, notesAt: 'side' }),
  ],
  [
    'no notes',
    'What it shows',
    () => select('Notes with the source sentences').selectOptions('out'),
    () => ({ parts: { ...DEFAULT_FIGURE.parts, notes: false } }),
  ],
  [
    'no key',
    'What it shows',
    () => check('Key').click(),
    () => ({ parts: { ...DEFAULT_FIGURE.parts, key: false } }),
  ],
  [
    'the picture only',
    'What it carries',
    () => page.getByRole('radio', { name: /picture only/ }).click(),
    () => ({ carry: 'nothing' }),
  ],
  [
    'texts too',
    'What it carries',
    () => page.getByRole('radio', { name: /texts of the articles/ }).click(),
    () => ({ carry: 'texts' }),
  ],
])('%s reaches the file', async (_, title, choose, options) => {
  const timeline = talksTimeline();
  const { workspace } = await mountDialog(timeline, (prepared) => {
    prepared.togglePin(timeline.events[1]!.id);
    prepared.show({ from: 0.5, to: 0.9 });
    prepared.filter = { ...NO_FILTER, chosen };
  });
  if (title !== 'Size and type') await group(title).click();
  await choose(workspace);
  const pinned = new Set(workspace.pinned);
  await expectFigure(timeline, { pinned, ...options(workspace) });
  // A setting without effect would pass for one that arrived.
  expect(await text()).not.toBe(renderFigure(timeline, { ...DEFAULT_FIGURE, pinned }).svg);
});

test('a filter that hides is where choosing starts', async () => {
  const timeline = talksTimeline();
  const { workspace } = await mountDialog(timeline, (prepared) => {
    prepared.filter = { ...NO_FILTER, chosen, others: 'hide' };
  });
  await expect.element(page.getByText(/left out, and the figure says so/)).toBeVisible();
  await expectFigure(timeline, { hidden: workspace.others });
});

test('the file opens again, without the texts unless they were asked for', async () => {
  const timeline = talksTimeline();
  await mountDialog(timeline);
  const { timeline: again } = readTimeline(await text());
  expect(again?.events.map((one) => one.title)).toEqual(timeline.events.map((one) => one.title));
  expect(again?.documents.every((document) => document.text === undefined)).toBe(true);
  await group('What it carries').click();
  await expect.element(page.getByText(/does not travel/)).toBeVisible();
  await page.getByRole('radio', { name: /texts of the articles/ }).click();
  await expect.element(page.getByText(/belong to their publishers/)).toBeVisible();
  await vi.waitFor(async () => expect(readTimeline(await text()).timeline).toEqual(timeline));
});

test('an own width is taken within its limits only, and the limits are told', async () => {
  await mountDialog();
  await select('Width').selectOptions('own');
  const field = page.getByRole('spinbutton', { name: 'mm' });
  await field.fill('120.5');
  await expect.element(page.getByText(/^120\.5 ×/)).toBeVisible();
  await field.fill('12');
  await expect.element(page.getByText('From 60 to 1200 mm.')).toBeVisible();
  await expect.element(page.getByText(/^120\.5 ×/)).toBeVisible();
});

test('a PNG has the pixels of its size and says how large it is', async () => {
  await mountDialog();
  await select('Format').selectOptions('png');
  await select('Resolution').selectOptions('150');
  const size = (await page.getByText(/^160 × /).element()).textContent;
  const height = Number(/× ([\d.]+) mm/.exec(size)![1]);
  const { name, blob } = await downloaded('Download PNG');
  expect(name).toMatch(/\.png$/);
  const bytes = new DataView(await blob.arrayBuffer());
  expect(bytes.getUint32(16)).toBe(Math.round((160 / 25.4) * 150));
  expect(Math.abs(bytes.getUint32(20) - (height / 25.4) * 150)).toBeLessThan(1);
  expect(new TextDecoder().decode(bytes).slice(0, 100)).toContain('pHYs');
  await expect.element(page.getByText(/\.png was saved: 150 dpi/)).toBeVisible();
});

test('HTML is the page that the figure makes', async () => {
  const timeline = talksTimeline();
  await mountDialog(timeline);
  await select('Format').selectOptions('html');
  const { name, blob } = await downloaded('Download HTML');
  expect(name).toMatch(/\.html$/);
  expect(await blob.text()).toBe(renderHtml(timeline, DEFAULT_FIGURE).html);
});

test.each([
  ['pdf', 'Print to PDF', '160mm', 1],
  ['pages', 'Print pages', '297mm', 2],
])('%s goes to the print dialog on paper of its size', async (format, button, width, least) => {
  await mountDialog();
  await select('Format').selectOptions(format);
  if (format === 'pages') await select('Paper').selectOptions('a4-landscape');
  // The browser's own dialog would wait for a person.
  const print = vi.fn();
  const inner = { addEventListener: () => {}, focus: () => {}, print } as unknown as Window;
  const frames = vi.spyOn(HTMLIFrameElement.prototype, 'contentWindow', 'get').mockReturnValue(inner);
  await page.getByRole('button', { name: button }).click();
  await expect.poll(() => print.mock.calls.length).toBe(1);
  frames.mockRestore();
  await expect.element(page.getByText(/handed over to the print dialog/i)).toBeVisible();
  const frame = [...document.querySelectorAll('iframe')].at(-1)!;
  expect(frame.srcdoc).toContain(`@page { size: ${width} `);
  expect(frame.srcdoc.split('<svg').length - 1).toBeGreaterThanOrEqual(least);
  frame.remove();
});

test('letters become shapes', async () => {
  await mountDialog();
  await select('Letters').selectOptions('shapes');
  await vi.waitFor(async () => expect(await text()).not.toContain('<text'), { timeout: 8000, interval: 200 });
});

test('a broken quotation stops the export and is named', async () => {
  const timeline = talksTimeline();
  const [first] = timeline.documents;
  await mountWith(
    {
      ...timeline,
      documents: [{ ...first!, text: first!.text!.replace('Switzerland', 'Swabia') }],
    },
    ExportDialog,
    { open: true, onclose: () => {} },
  );
  await expect.element(page.getByRole('alert')).toHaveTextContent(/Consultations in Switzerland/);
  await expect.element(page.getByRole('button', { name: 'Download SVG' })).toBeDisabled();
});
