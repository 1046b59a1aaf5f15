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

/** Waits until there is nothing else to do; where nobody tells, for as long as a frame. */
export function idle(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof requestIdleCallback === 'undefined') setTimeout(resolve, FRAME);
    else requestIdleCallback(() => resolve());
  });
}

/** Ms. */
const FRAME = 16;
