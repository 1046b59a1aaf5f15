import type { Pieces } from '#lib/timeline/index.ts';

/** Lets waiting input and the next frame go first. */
export function breath(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** Does work in pieces, and others may work between them. */
export async function withBreaths<Value>(pieces: Pieces<Value>): Promise<Value> {
  let step = pieces.next();
  while (!step.done) {
    await breath();
    step = pieces.next();
  }
  return step.value;
}

/** Waits until there is nothing else to do and the page is not busy. */
export async function quiet(isBusy: () => boolean): Promise<void> {
  await idle();
  while (isBusy()) {
    await new Promise((resolve) => setTimeout(resolve, WHILE));
    await idle();
  }
}

/** Where nobody tells when there is nothing to do, a frame later. */
function idle(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof requestIdleCallback === 'undefined') setTimeout(resolve, FRAME);
    else requestIdleCallback(() => resolve());
  });
}

/** Ms: a frame, and the time after which one looks again. */
const FRAME = 16;
const WHILE = 200;
