import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { chromium } from 'playwright';
import { bringBrowser } from '../../../tests/support/browser.mjs';

/** A figure to be drawn, already written to a file. */
export interface Written {
  readonly name: string;
  readonly file: string;
  readonly svg: string;
  /** User units. */
  readonly width: number;
  readonly height: number;
}

/** A program that draws SVG. */
export interface Renderer {
  readonly name: string;
  /** What has to be installed, in words; `null` when it is there. */
  readonly missing: () => string | null;
  /**
   * Draws each figure as `<folder>/<name>.png` at two pixels per unit, and as `<name>.pdf` where the program can.
   * Leaves out what it fails at.
   */
  readonly draw: (figures: readonly Written[], folder: string) => Promise<void>;
}

/** Pixels per user unit of every picture. */
const PIXELS = 2;

/** The browser comes first: the others are compared with it. */
export const RENDERERS: readonly Renderer[] = [
  { name: 'chromium', missing: () => null, draw: drawInBrowser },
  { name: 'resvg', missing: () => null, draw: drawWithResvg },
  { name: 'librsvg', missing: () => lacking('rsvg-convert'), draw: drawWithLibrsvg },
  { name: 'inkscape', missing: () => lacking('inkscape'), draw: drawWithInkscape },
  {
    name: 'libreoffice',
    missing: () => lacking('soffice') ?? lacking('pdftoppm'),
    draw: drawWithLibreOffice,
  },
];

async function drawInBrowser(figures: readonly Written[], folder: string): Promise<void> {
  const launch = bringBrowser();
  // The test browser brings one font of its own; figures name the Arial family, which the system has.
  const system = existsSync('/etc/fonts') ? { FONTCONFIG_PATH: '/etc/fonts' } : {};
  const browser = await chromium.launch({
    ...launch,
    ...('env' in launch ? { env: { ...launch.env, ...system } } : {}),
  });
  const page = await browser.newPage({ deviceScaleFactor: PIXELS });
  for (const { name, svg, width, height } of figures) {
    const size = { width: Math.ceil(width), height: Math.ceil(height) };
    await page.setViewportSize(size);
    await page.setContent(
      `<style>@page { size: ${width}px ${height}px; margin: 0 } body { margin: 0 } svg { display: block }</style>${svg}`,
    );
    await page.screenshot({ path: join(folder, `${name}.png`) });
    await page.pdf({ path: join(folder, `${name}.pdf`), preferCSSPageSize: true, printBackground: true });
  }
  await browser.close();
}

async function drawWithResvg(figures: readonly Written[], folder: string): Promise<void> {
  for (const { name, svg } of figures) {
    const drawing = new Resvg(svg, {
      fitTo: { mode: 'zoom', value: PIXELS },
      background: '#ffffff',
      font: { loadSystemFonts: true, defaultFontFamily: 'Liberation Sans' },
    });
    writeFileSync(join(folder, `${name}.png`), drawing.render().asPng());
  }
}

async function drawWithLibrsvg(figures: readonly Written[], folder: string): Promise<void> {
  for (const { name, file } of figures) {
    const to = (end: string) => ['--output', join(folder, `${name}.${end}`)];
    attempt('rsvg-convert', ['--zoom', String(PIXELS), '--background-color', 'white', ...to('png'), file]);
    attempt('rsvg-convert', ['--format', 'pdf', ...to('pdf'), file]);
  }
}

async function drawWithInkscape(figures: readonly Written[], folder: string): Promise<void> {
  const actions = figures.flatMap(({ name, file }) => [
    `file-open:${file}`,
    ...['png', 'pdf'].flatMap((type) => [
      ...(type === 'png' ? [`export-dpi:${96 * PIXELS}`, 'export-background:#ffffff'] : []),
      'export-area-page',
      `export-type:${type}`,
      `export-filename:${join(folder, `${name}.${type}`)}`,
      'export-do',
    ]),
    'file-close',
  ]);
  // One start for all: the program takes seconds to wake up.
  attempt('inkscape', ['--shell'], `${actions.join(';')}\nquit\n`);
}

async function drawWithLibreOffice(figures: readonly Written[], folder: string): Promise<void> {
  const profile = join(folder, 'profile');
  mkdirSync(profile, { recursive: true });
  attempt('soffice', [
    `-env:UserInstallation=file://${profile}`,
    '--headless',
    ...['--convert-to', 'pdf:draw_pdf_Export', '--outdir', folder],
    ...figures.map(({ file }) => file),
  ]);
  for (const { name, file } of figures) {
    const pdf = join(folder, basename(file).replace(/svg$/, 'pdf'));
    if (!existsSync(pdf)) continue;
    const png = join(folder, name);
    attempt('pdftoppm', ['-png', '-r', String(96 * PIXELS), '-singlefile', pdf, png]);
  }
}

/** Runs a program; what it fails at is missing from the gallery, which says so. */
function attempt(program: string, args: readonly string[], input = ''): void {
  try {
    execFileSync(program, args, { input, stdio: ['pipe', 'ignore', 'ignore'], timeout: 600_000 });
  } catch (error) {
    console.log(`${program}: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`);
  }
}

function lacking(program: string): string | null {
  const folders = (process.env['PATH'] ?? '').split(process.platform === 'win32' ? ';' : ':');
  return folders.some((folder) => existsSync(join(folder, program))) ? null : program;
}

/** The bytes of a picture, or `null` where it was not drawn. */
export function pictureOf(folder: string, name: string): Buffer | null {
  const file = join(folder, `${name}.png`);
  return existsSync(file) ? readFileSync(file) : null;
}
