import type { CDPSession, Page } from 'playwright';
import type { PeerPage } from './peers.ts';
import { type Box, type Picture, sleep, startFilm, untilQuiet } from './screen.ts';

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

/** Steps of a gesture of panning. */
export const STEPS = 60;
const FRAME = 1000 / 60;

/** Makes a gesture of `steps`, one a frame or as fast as the page takes them, for at most `limit` ms. */
export async function gesture(
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
export function panStep(page: Page, peer: PeerPage, box: Box): (index: number) => Promise<void> {
  const [x, y] = [box.x + box.width / 2, box.y + (peer.grip ?? box.height / 2)];
  const reach = Math.min(400, box.width / 3);
  const wave = (index: number) => reach * Math.sin((index / STEPS) * 2 * Math.PI);
  return async (index) => {
    const [now, next] = [wave(index), wave(index + 1)];
    if (peer.pan === 'drag') await page.mouse.move(x + next, y);
    else await page.mouse.wheel(now - next, 0);
  };
}

/** One place that was panned to, as it looks with the pointer still down, and when all has settled. */
export interface Stop {
  readonly during: Picture;
  readonly after: Picture;
}

/** Where panning stops to be looked at. */
const STOPS = 5;

/** Pans to some places and films each. Apart from the timed gesture, because filming takes time. */
export async function filmStops(
  page: Page,
  session: CDPSession,
  peer: PeerPage,
  box: Box,
  limit: number,
): Promise<readonly Stop[]> {
  const film = await startFilm(session);
  const stops: Stop[] = [];
  const [x, y] = [box.x + box.width / 2, box.y + (peer.grip ?? box.height / 2)];
  const end = Date.now() + limit;
  for (let stop = 0; stop < STOPS && Date.now() < end; stop += 1) {
    const step = stop % 2 === 0 ? 25 : -20;
    await page.mouse.move(x, y);
    if (peer.pan === 'drag') await page.mouse.down();
    for (let moved = 1; moved <= 10; moved += 1) {
      const move = peer.pan === 'drag' ? page.mouse.move(x + moved * step, y) : page.mouse.wheel(-step, 0);
      await Promise.all([move, sleep(FRAME)]);
    }
    await sleep(4 * FRAME);
    const during = film.pictures.at(-1);
    await page.mouse.up();
    // What a resting pointer or the focus calls up is no part of the drawing.
    await page.mouse.move(2, 2);
    await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
    await untilQuiet(page, film, 0, 400, limit);
    const after = film.pictures.at(-1);
    if (during && after) stops.push({ during, after });
  }
  await film.stop();
  return stops;
}

/** Milliseconds that the main thread has worked so far. */
async function taskTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
}

/** The long tasks since they were last asked for, in ms each. */
export async function takeLongTasks(page: Page): Promise<readonly number[]> {
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
