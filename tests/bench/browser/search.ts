import type { CDPSession, Page } from 'playwright';
import { medianOf } from './median.ts';
import { type Box, type Judge, sleep, startFilm } from './screen.ts';

/** What is typed: each letter narrows what the ones before have found. */
const WORD = 'memo';
/** Milliseconds from one letter to the next; a drawing that takes longer is not measured truly. */
const PAUSE = 1500;

/**
 * Types a word into the search of the app and gives the median time from a letter to the last change of the drawing, in
 * ms. The first letter is left out: it may have to get the words ready, which happens once.
 */
export async function timeSearch(
  page: Page,
  session: CDPSession,
  box: Box,
  judge: Judge,
): Promise<number | null> {
  await page.evaluate(() => {
    const inputs: number[] = [];
    addEventListener('input', (event) => inputs.push(performance.timeOrigin + event.timeStamp), true);
    Object.assign(window, { inputTimes: inputs });
  });
  await page.keyboard.press('/');
  const film = await startFilm(session);
  const times: (number | null)[] = [];
  for (const letter of WORD) {
    const before = film.pictures.length;
    await page.keyboard.press(letter);
    // A caret makes pictures all the time, also one that cannot be seen: they are compared instead of waited for.
    await sleep(PAUSE);
    const typed = await page.evaluate(() =>
      (window as unknown as { readonly inputTimes: number[] }).inputTimes.at(-1),
    );
    const pictures = film.pictures.slice(Math.max(0, before - 1));
    const at = pictures[await judge.firstComplete(pictures, box)]?.at;
    times.push(typed !== undefined && at !== undefined ? Math.max(0, at - typed) : null);
  }
  await film.stop();
  await page.keyboard.press('Escape');
  return medianOf(times.slice(1));
}
