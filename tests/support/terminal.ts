import type { Io } from '../../src/cli/io.ts';

/** A terminal that keeps what it was told; `pieces` come from standard input. */
export interface Terminal extends Io {
  readonly printed: () => string;
  readonly said: () => string;
}

export function terminal(pieces: readonly Uint8Array[] = []): Terminal {
  const out: string[] = [];
  const said: string[] = [];
  return {
    stdin: (async function* () {
      yield* pieces;
    })(),
    out: (text) => out.push(text),
    say: (line) => said.push(`${line}\n`),
    printed: () => out.join(''),
    said: () => said.join(''),
  };
}
