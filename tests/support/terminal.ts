import { run } from '../../src/cli/run.ts';
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
    out: async (content) =>
      void out.push(typeof content === 'string' ? content : Buffer.from(content).toString('latin1')),
    say: (line) => said.push(`${line}\n`),
    printed: () => out.join(''),
    said: () => said.join(''),
  };
}

/** What one call of the command gave. */
export interface Call {
  readonly out: string;
  readonly said: string;
  readonly code: number;
}

/** Calls `dateline` with these arguments, and with `input` on standard input. */
export async function call(args: readonly string[], input = ''): Promise<Call> {
  const io = terminal(input === '' ? [] : [Buffer.from(input)]);
  const code = await run(args, io);
  return { out: io.printed(), said: io.said(), code };
}

/**
 * Calls one after the other as a person sees them: the command after `$`, results as they are, messages after
 * `! `, the exit code where it is not 0. Arguments with spaces stand in quotes.
 */
export async function transcriptOf(
  calls: readonly (readonly string[])[],
  input: (args: readonly string[]) => string = () => '',
): Promise<string> {
  const pages: string[] = [];
  for (const args of calls) {
    const { out, said, code } = await call(args, input(args));
    const words = args.map((word) => (/^[\w.,:/=-]+$/.test(word) ? word : `"${word}"`));
    const messages = said.replace(/^(?=.)/gm, '! ').replace(/^\n/gm, '!\n');
    pages.push(
      `$ ${['dateline', ...words].join(' ')}\n${out}${messages}${code === 0 ? '' : `(exit ${code})\n`}`,
    );
  }
  return pages.join('\n');
}
