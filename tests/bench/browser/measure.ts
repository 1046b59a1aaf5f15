import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type CDPSession, type Page } from 'playwright';
import type { Sowing } from '../seeded-events.ts';
import type { PeerPage } from './peers.ts';
import { type Box, type Judge, type Picture, sleep, startFilm, untilQuiet, within } from './screen.ts';

/** What one peer did with one set of events, once. Times in ms; `null`: not measured, see `fault`. */
export interface Sample {
  readonly firstDrawing: number | null;
  /** Longest task of the main thread while the events were taken. */
  readonly longestTask: number | null;
  readonly pan: Motion | null;
  readonly zoom: Motion | null;
  /** Share of pixels that are not background: the least picture while panning, and the picture after it. */
  readonly inkDuring: number | null;
  readonly inkAfter: number | null;
  /** Heap of page and workers over the raw events, after collection, in bytes. */
  readonly heap: number | null;
  readonly nodes: number | null;
  readonly exported: number | null;
  /** Why something is missing, in a few words. */
  readonly fault: string | null;
}

/** How a gesture of many steps went. */
export interface Motion {
  readonly steps: number;
  /** Between one picture and the next. */
  readonly frameMedian: number;
  readonly frameP95: number;
  /** Work of the main thread for one step. */
  readonly work: number;
  /** Tasks of more than 50 ms. */
  readonly longTasks: number;
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
const STEPS = 60;
const FRAME = 1000 / 60;
const NOTHING: Sample = {
  firstDrawing: null,
  longestTask: null,
  pan: null,
  zoom: null,
  inkDuring: null,
  inkAfter: null,
  heap: null,
  nodes: null,
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
    const film = await filmPanning(page, session, panOne, bench);
    keepPicture(film.during, `${nameOf(peer, sowing)}-panning`, bench);
    keepPicture(film.after, `${nameOf(peer, sowing)}-after`, bench);
    const [during, after] = [await bench.judge.ink(film.during, box), await bench.judge.ink(film.after, box)];
    sample = {
      ...sample,
      inkDuring: during.length > 0 ? Math.min(...during) : null,
      inkAfter: after[0] ?? null,
    };
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
    page.evaluate(() => window.bench.show()),
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

async function gesture(
  page: Page,
  session: CDPSession,
  steps: number,
  step: (index: number) => Promise<void>,
  limit: number,
): Promise<Motion> {
  await takeLongTasks(page);
  await page.evaluate(() => {
    const frames: number[] = [];
    const run = { frames, isOn: true };
    const next = (now: number): void => {
      frames.push(now);
      if (run.isOn) requestAnimationFrame(next);
    };
    requestAnimationFrame(next);
    Object.assign(window, { clockwork: run });
  });
  const before = await taskTime(session);
  const end = Date.now() + limit;
  let done = 0;
  for (; done < steps && Date.now() < end; done += 1) {
    await Promise.all([step(done), sleep(FRAME)]);
  }
  const frames = await page.evaluate(
    () =>
      new Promise<readonly number[]>((resolve) => {
        requestAnimationFrame(() => {
          const { clockwork } = window as unknown as { clockwork: { frames: number[]; isOn: boolean } };
          clockwork.isOn = false;
          resolve(clockwork.frames);
        });
      }),
  );
  const work = ((await taskTime(session)) - before) / done;
  const gaps = frames
    .slice(1)
    .map((at, index) => at - frames[index]!)
    .sort((a, b) => a - b);
  return {
    steps: done,
    frameMedian: gaps[Math.floor(gaps.length / 2)] ?? 0,
    frameP95: gaps[Math.floor(gaps.length * 0.95)] ?? 0,
    work,
    longTasks: (await takeLongTasks(page)).length,
  };
}

/** To the left, then as far back; by hand or by wheel. */
function panStep(page: Page, peer: PeerPage, box: Box): (index: number) => Promise<void> {
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const reach = Math.min(400, box.width / 3);
  const wave = (index: number) => reach * Math.sin((index / STEPS) * 2 * Math.PI);
  return async (index) => {
    const [now, next] = [wave(index), wave(index + 1)];
    if (peer.pan === 'drag') await page.mouse.move(x + next, y);
    else await page.mouse.wheel(now - next, 0);
  };
}

/** The pictures of a second gesture, filmed: the first one was timed, and filming takes time. */
async function filmPanning(
  page: Page,
  session: CDPSession,
  step: (index: number) => Promise<void>,
  bench: Bench,
): Promise<{ readonly during: readonly Picture[]; readonly after: readonly Picture[] }> {
  const film = await startFilm(session);
  const end = Date.now() + bench.limit;
  for (let index = 0; index < STEPS && Date.now() < end; index += 3) {
    await Promise.all([step(index), sleep(3 * FRAME)]);
  }
  const during = film.pictures.slice(1);
  await page.mouse.up();
  await untilQuiet(page, film, 0, 600, bench.limit);
  await film.stop();
  return { during, after: film.pictures.slice(-1) };
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

/** Milliseconds that the main thread has worked so far. */
async function taskTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
}

/** Bytes in use after collection, typed arrays among them. */
async function heapOf(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const usage: { readonly usedSize: number; readonly backingStorageSize?: number } =
    await session.send('Runtime.getHeapUsage');
  return usage.usedSize + (usage.backingStorageSize ?? 0);
}

async function takeLongTasks(page: Page): Promise<readonly number[]> {
  return page.evaluate(
    () =>
      new Promise<number[]>((resolve) => {
        // The observer is told between tasks, some time after the frame.
        setTimeout(() => {
          resolve((window as unknown as { readonly longTasks: number[] }).longTasks.splice(0));
        }, 50);
      }),
  );
}

/** Runs in the page. */
function countNodes(): number {
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_ALL);
  let count = 1;
  while (walker.nextNode()) count += 1;
  return count;
}
