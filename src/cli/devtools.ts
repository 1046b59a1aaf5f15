import type { Readable, Writable } from 'node:stream';

/** A conversation with a browser over two pipes: JSON messages, each ended by a zero byte. */
export interface Conversation {
  /** Calls a method and gives its result; rejects with what the browser says, or when it leaves. */
  readonly call: (method: string, params?: object, session?: string) => Promise<Record<string, unknown>>;
  /** Resolves when an event of this name comes, for whatever page. */
  readonly event: (method: string) => Promise<void>;
}

interface Waiting {
  readonly resolve: (result: Record<string, unknown>) => void;
  readonly reject: (error: Error) => void;
}

/** Source: https://chromedevtools.github.io/devtools-protocol/ , with `--remote-debugging-pipe`. */
export function converse(input: Writable, output: Readable): Conversation {
  const waiting = new Map<number, Waiting>();
  const events = new Map<string, () => void>();
  let number = 0;
  let pieces: Buffer[] = [];

  const hear = (text: string): void => {
    const message = JSON.parse(text) as {
      readonly id?: number;
      readonly method?: string;
      readonly result?: Record<string, unknown>;
      readonly error?: { readonly message: string };
    };
    if (message.id === undefined) {
      events.get(message.method ?? '')?.();
      return;
    }
    const asked = waiting.get(message.id);
    waiting.delete(message.id);
    if (message.error) asked?.reject(new Error(message.error.message));
    else asked?.resolve(message.result ?? {});
  };
  output.on('data', (piece: Buffer) => {
    let rest = piece;
    // A PDF comes as one message of many pieces: they are put together once, when it ends.
    for (let end = rest.indexOf(0); end !== -1; end = rest.indexOf(0)) {
      hear(Buffer.concat([...pieces, rest.subarray(0, end)]).toString('utf8'));
      pieces = [];
      rest = rest.subarray(end + 1);
    }
    if (rest.length > 0) pieces.push(rest);
  });
  const leave = (): void => {
    for (const { reject } of waiting.values()) reject(new Error('The browser has left.'));
    waiting.clear();
  };
  output.on('close', leave);
  // Whoever goes first closes the pipe on the other.
  output.on('error', leave);
  input.on('error', leave);

  return {
    call: (method, params = {}, session) =>
      new Promise((resolve, reject) => {
        number += 1;
        waiting.set(number, { resolve, reject });
        const about = session === undefined ? {} : { sessionId: session };
        input.write(`${JSON.stringify({ id: number, method, params, ...about })}\0`);
      }),
    event: (method) => new Promise((resolve) => events.set(method, resolve)),
  };
}
