import type { CDPSession, Page } from 'playwright';

/** One picture as the browser put it on the screen. */
export interface Picture {
  /** When, in ms since 1970. */
  readonly at: number;
  /** JPEG, base64. */
  readonly image: string;
}

/** The pictures of a page from now on. */
export interface Film {
  readonly pictures: readonly Picture[];
  readonly stop: () => Promise<void>;
}

/** Films a page. The browser sends a picture whenever what is seen has changed. */
export async function startFilm(session: CDPSession): Promise<Film> {
  const pictures: Picture[] = [];
  const take = (frame: {
    readonly data: string;
    readonly sessionId: number;
    readonly metadata: { readonly timestamp?: number };
  }): void => {
    pictures.push({ at: (frame.metadata.timestamp ?? 0) * 1000, image: frame.data });
    // A page that is being closed takes no answer.
    session.send('Page.screencastFrameAck', { sessionId: frame.sessionId }).catch(() => null);
  };
  session.on('Page.screencastFrame', take);
  await session.send('Page.startScreencast', { format: 'jpeg', quality: 70, everyNthFrame: 1 });
  return {
    pictures,
    stop: async () => {
      await session.send('Page.stopScreencast');
      session.off('Page.screencastFrame', take);
    },
  };
}

/**
 * Waits until there is a picture of after `since`, the page answers at once, and no other picture has come for `quiet`
 * ms; false when `limit` ms were not enough.
 */
export async function untilQuiet(
  page: Page,
  film: Film,
  since: number,
  quiet: number,
  limit: number,
): Promise<boolean> {
  const end = Date.now() + limit;
  while (Date.now() < end) {
    const before = film.pictures.length;
    const from = Date.now();
    const answered = await within(end - from, twoFrames(page));
    if (answered === null) return false;
    const rest = quiet - (Date.now() - from);
    if (rest > 0) await sleep(rest);
    const isStill = film.pictures.length === before && Date.now() - from < 2 * quiet;
    // The page may have answered long before the browser has painted what it drew.
    if (isStill && film.pictures.some(({ at }) => at >= since)) return true;
  }
  return false;
}

/** What pictures say, judged in a page of its own. */
export interface Judge {
  /** Index of the first picture from which on nothing changes any more. */
  readonly firstComplete: (pictures: readonly Picture[], box: Box) => Promise<number>;
  /** Share of the pixels in the box that are not background, 0 to 1, for each picture. */
  readonly ink: (pictures: readonly Picture[], box: Box) => Promise<readonly number[]>;
}

/** A part of the screen in CSS px. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A judge that works in `page`, which must be blank. */
export function judgeIn(page: Page): Judge {
  return {
    firstComplete: async (pictures, box) => {
      const last = pictures.at(-1);
      if (last === undefined) return 0;
      // From the end: most of the pictures are equal to the last, and one that is not ends the search.
      for (let index = pictures.length - 2; index >= 0; index -= 1) {
        const share = await page.evaluate(differing, [pictures[index]!.image, last.image, box] as const);
        if (share > SAME) return index + 1;
      }
      return 0;
    },
    ink: async (pictures, box) => {
      const shares: number[] = [];
      for (const { image } of pictures) shares.push(await page.evaluate(inked, [image, box] as const));
      return shares;
    },
  };
}

/** Two pictures with no more than this share of different pixels are the same. */
const SAME = 0.001;

/** Runs in the judge's page. */
async function differing([one, other, box]: readonly [string, string, Box]): Promise<number> {
  const read = async (image: string) => {
    const blob = await (await fetch(`data:image/jpeg;base64,${image}`)).blob();
    const bitmap = await createImageBitmap(blob);
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
    context?.drawImage(bitmap, 0, 0);
    return context?.getImageData(box.x, box.y, box.width, box.height).data ?? new Uint8ClampedArray();
  };
  const [a, b] = await Promise.all([read(one), read(other)]);
  let different = 0;
  for (let at = 0; at < a.length; at += 4) {
    const gap = Math.max(
      Math.abs(a[at]! - b[at]!),
      Math.abs(a[at + 1]! - b[at + 1]!),
      Math.abs(a[at + 2]! - b[at + 2]!),
    );
    if (gap > 24) different += 1;
  }
  return different / (a.length / 4);
}

/** Runs in the judge's page. Background is the commonest colour. */
async function inked([image, box]: readonly [string, Box]): Promise<number> {
  const blob = await (await fetch(`data:image/jpeg;base64,${image}`)).blob();
  const bitmap = await createImageBitmap(blob);
  const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
  context?.drawImage(bitmap, 0, 0);
  const pixels = context?.getImageData(box.x, box.y, box.width, box.height).data ?? new Uint8ClampedArray();
  const counts = new Map<number, number>();
  for (let at = 0; at < pixels.length; at += 4) {
    const colour = ((pixels[at]! >> 3) << 10) | ((pixels[at + 1]! >> 3) << 5) | (pixels[at + 2]! >> 3);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const [[ground]] = [...counts].sort((a, b) => b[1] - a[1]) as [[number, number]];
  const [red, green, blue] = [(ground >> 10) << 3, ((ground >> 5) & 31) << 3, (ground & 31) << 3];
  let drawn = 0;
  for (let at = 0; at < pixels.length; at += 4) {
    const gap = Math.max(
      Math.abs(pixels[at]! - red),
      Math.abs(pixels[at + 1]! - green),
      Math.abs(pixels[at + 2]! - blue),
    );
    if (gap > 40) drawn += 1;
  }
  return drawn / (pixels.length / 4);
}

/** The value of a promise, or `null` when it takes longer than `limit` ms. */
export async function within<Value>(limit: number, promise: Promise<Value>): Promise<Value | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), Math.max(0, limit));
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

export function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

async function twoFrames(page: Page): Promise<true> {
  await page.evaluate(
    () => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
  );
  return true;
}
