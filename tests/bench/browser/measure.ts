import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type CDPSession, type Page } from 'playwright';
import type { Sowing } from '../seeded-events.ts';
import { filmStops, gesture, type Motion, panStep, STEPS, type Stop, takeLongTasks } from './gesture.ts';
import { medianOf } from './median.ts';
import type { PeerPage } from './peers.ts';
import { timeSearch } from './search.ts';
import { type Box, type Judge, type Picture, sleep, startFilm, untilQuiet, within } from './screen.ts';

/** What one peer did with one set of events, once. Times in ms; `null`: not measured, see `fault`. */
export interface Sample {
  readonly firstDrawing: number | null;
  /** Longest task of the main thread while the events were taken. */
  readonly longestTask: number | null;
  readonly pan: Motion | null;
  readonly zoom: Motion | null;
  /** Share of pixels that are not background when panning has ended, 0 to 1; median of some places. */
  readonly inkAfter: number | null;
  /** How much of that is there while the pointer is still down at the same place, 0 to 1; the least of some places. */
  readonly inkKept: number | null;
  /** Heap of page and workers over the raw events, after collection, in bytes. */
  readonly heap: number | null;
  readonly nodes: number | null;
  /** From a letter in the search to the drawing of what it finds. */
  readonly search: number | null;
  readonly exported: number | null;
  /** Why something is missing, in a few words. */
  readonly fault: string | null;
}

/** Where things are and how long a peer may take. */
export interface Bench {
  readonly app: string;
  readonly peers: string;
  /** Folder of the bundled pages. */
  readonly folder: string;
  readonly judge: Judge;
  readonly launch: Parameters<typeof chromium.launch>[0];
  /** Longest first drawing, and longest gesture, in ms. */
  readonly limit: number;
  /** Where the last pictures go, so that numbers can be looked at. */
  readonly out: string;
}

const VIEWPORT = { width: 1280, height: 800 };
const NOTHING: Sample = {
  firstDrawing: null,
  longestTask: null,
  pan: null,
  zoom: null,
  inkAfter: null,
  inkKept: null,
  heap: null,
  nodes: null,
  search: null,
  exported: null,
  fault: null,
};

/** Measures one peer in a browser of its own. Never throws for what the peer does. */
export async function measure(peer: PeerPage, sowing: Sowing, bench: Bench): Promise<Sample> {
  const browser = await chromium.launch({ ...bench.launch });
  let sample = NOTHING;
  try {
    const page = await browser.newPage({ viewport: VIEWPORT, reducedMotion: 'reduce' });
    page.setDefaultTimeout(bench.limit);
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable');
    await openPage(page, peer, bench);
    await page.evaluate((asked) => window.bench.sow(asked), sowing);
    const raw = await heapOf(session);

    const first = await firstDrawing(page, session, peer, sowing, bench);
    sample = { ...sample, ...first };
    if (first.fault !== null) return sample;
    sample = { ...sample, heap: (await heapOf(session)) - raw, nodes: await page.evaluate(countNodes) };

    const box = await boxOf(page, peer);
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    const zoomOne = async (step: number) => {
      const isIn = step % 20 < 10;
      await page.mouse.wheel(0, isIn ? peer.zoom.delta : -peer.zoom.delta);
    };
    if (peer.zoom.withControl) await page.keyboard.down('Control');
    // Ends zoomed in, so that there is something to pan to.
    sample = { ...sample, zoom: await gesture(page, session, 50, zoomOne, bench.limit) };
    if (peer.zoom.withControl) await page.keyboard.up('Control');
    await sleep(300);

    const panOne = panStep(page, peer, box);
    if (peer.pan === 'drag') await page.mouse.down();
    sample = { ...sample, pan: await gesture(page, session, STEPS, panOne, bench.limit) };
    await page.mouse.up();
    const stops = await filmStops(page, session, peer, box, bench.limit);
    keepPicture(
      stops.map(({ during }) => during),
      `${nameOf(peer, sowing)}-panning`,
      bench,
    );
    keepPicture(
      stops.map(({ after }) => after),
      `${nameOf(peer, sowing)}-after`,
      bench,
    );
    sample = { ...sample, ...(await inkOf(stops, box, bench)) };
    if (peer.address !== null) {
      sample = { ...sample, search: await timeSearch(page, session, box, bench.judge) };
    }
    // Last, because an export that takes too long goes on for a while.
    sample = { ...sample, exported: await timeExport(page, peer) };
    return sample;
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    return { ...sample, fault: sample.fault ?? reason };
  } finally {
    await within(10_000, browser.close());
  }
}

async function openPage(page: Page, peer: PeerPage, bench: Bench): Promise<void> {
  if (peer.address === null) {
    await page.goto(`${bench.peers}${peer.script}/`);
  } else {
    await page.goto(`${bench.app}${peer.address}`);
    await page.locator('[data-ready]').waitFor({ state: 'attached' });
    await page.evaluate(readFileSync(join(bench.folder, peer.script, 'page.js'), 'utf8'));
  }
  await page.evaluate(() => {
    const tasks: number[] = [];
    new PerformanceObserver((list) => tasks.push(...list.getEntries().map((each) => each.duration))).observe({
      entryTypes: ['longtask'],
    });
    Object.assign(window, { longTasks: tasks });
  });
}

/** From the hand-over to the first picture after which nothing changes. */
async function firstDrawing(
  page: Page,
  session: CDPSession,
  peer: PeerPage,
  sowing: Sowing,
  bench: Bench,
): Promise<Partial<Sample> & { readonly fault: string | null }> {
  await takeLongTasks(page);
  const film = await startFilm(session);
  const from = await within(
    bench.limit,
    // In a task of its own: what a tool evaluates is not counted among the long ones.
    page.evaluate(() => new Promise<number>((resolve) => setTimeout(() => resolve(window.bench.show())))),
  );
  const tooLong = { fault: `more than ${bench.limit / 1000} s` };
  if (from === null) return tooLong;
  const left = bench.limit - (Date.now() - from);
  if (!(await untilTaken(page, peer, left)) || !(await untilQuiet(page, film, from, 1000, left)))
    return tooLong;
  await film.stop();
  const pictures = film.pictures.filter(({ at }) => at >= from);
  if (pictures.length === 0) return { fault: 'no picture came' };
  keepPicture(pictures, `${nameOf(peer, sowing)}-first`, bench);
  const complete = await bench.judge.firstComplete(pictures, { x: 0, y: 0, ...VIEWPORT });
  const longest = Math.max(0, ...(await takeLongTasks(page)));
  return { firstDrawing: (pictures[complete]?.at ?? from) - from, longestTask: longest, fault: null };
}

/** The app says when it has another timeline; peers draw within the call, or soon after. */
async function untilTaken(page: Page, peer: PeerPage, limit: number): Promise<boolean> {
  if (peer.address === null) return true;
  const heading = page.locator('h1', { hasText: 'invented events' });
  return heading.waitFor({ timeout: Math.max(1, limit) }).then(
    () => true,
    () => false,
  );
}

async function inkOf(
  stops: readonly Stop[],
  box: Box,
  { judge }: Bench,
): Promise<Pick<Sample, 'inkAfter' | 'inkKept'>> {
  const during = await judge.ink(
    stops.map((stop) => stop.during),
    box,
  );
  const after = await judge.ink(
    stops.map((stop) => stop.after),
    box,
  );
  if (after.length === 0) return { inkAfter: null, inkKept: null };
  const kept = after.map((ink, at) => (ink === 0 ? 1 : (during[at] ?? 0) / ink));
  return { inkAfter: medianOf(after), inkKept: Math.min(...kept) };
}

/** "vis-10000-8" */
function nameOf(peer: PeerPage, { count, lanes }: Sowing): string {
  return `${peer.name}-${count}-${lanes}`;
}

function keepPicture(pictures: readonly Picture[], name: string, { out }: Bench): void {
  const last = pictures.at(-1);
  if (last) writeFileSync(join(out, `${name}.jpg`), Buffer.from(last.image, 'base64'));
}

async function timeExport(page: Page, peer: PeerPage): Promise<number | null> {
  if (peer.address === null) return page.evaluate(() => window.bench.exportFigure());
  const from = Date.now();
  await page.getByRole('button', { name: /^Export/ }).click();
  const isDone = await page
    .getByRole('button', { name: 'Download SVG', disabled: false })
    .waitFor()
    .then(
      () => true,
      () => false,
    );
  const taken = Date.now() - from;
  await page.keyboard.press('Escape');
  return isDone ? taken : null;
}

async function boxOf(page: Page, peer: PeerPage): Promise<Box> {
  const found = await page.locator(peer.plot).first().boundingBox();
  if (found === null) throw new Error(`${peer.plot} is not on the page`);
  const [x, y] = [Math.max(0, Math.round(found.x)), Math.max(0, Math.round(found.y))];
  return {
    x,
    y,
    width: Math.min(VIEWPORT.width, Math.round(found.x + found.width)) - x,
    height: Math.min(VIEWPORT.height, Math.round(found.y + found.height)) - y,
  };
}

/** Bytes in use after collection, typed arrays among them. */
async function heapOf(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const usage: { readonly usedSize: number; readonly backingStorageSize?: number } =
    await session.send('Runtime.getHeapUsage');
  return usage.usedSize + (usage.backingStorageSize ?? 0);
}

/** Runs in the page. */
function countNodes(): number {
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_ALL);
  let count = 1;
  while (walker.nextNode()) count += 1;
  return count;
}
