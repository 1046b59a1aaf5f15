import { open, stat, writeFile } from 'node:fs/promises';
import { type Answer, found, refused } from './command.ts';
import { codeOf, type Io } from './io.ts';

/** Where a command writes piece by piece. */
export interface Sink {
  /** Resolves when the piece has left this process. */
  readonly write: (text: string) => Promise<Answer<null>>;
  readonly close: () => Promise<Answer<null>>;
}

/**
 * Opens the file that `--out` names, or standard output for `null` and `-`. Refuses a file that cannot be written, and
 * one of the `sources`: it would be emptied before it is read.
 */
export async function openSink(
  file: string | null,
  sources: readonly string[],
  io: Io,
): Promise<Answer<Sink>> {
  if (file === null || file === '-') {
    return found({
      write: async (text) => {
        await io.out(text);
        return found(null);
      },
      close: async () => found(null),
    });
  }
  for (const source of sources) {
    if (source !== '-' && (await isSameFile(file, source))) {
      return refused(`--out names ${source}, which is read. Name another file.`);
    }
  }
  const attempt = async (act: () => Promise<unknown>): Promise<Answer<null>> => {
    try {
      await act();
      return found(null);
    } catch (error) {
      return refused(unwritable(file, error));
    }
  };
  try {
    const handle = await open(file, 'w');
    return found({
      write: (text) => attempt(() => handle.appendFile(text)),
      close: () => attempt(() => handle.close()),
    });
  } catch (error) {
    return refused(unwritable(file, error));
  }
}

/** Writes a result, a text or bytes, where `--out` says, or to standard output. */
export async function writeContent(
  content: string | Uint8Array,
  file: string | null,
  io: Io,
): Promise<Answer<null>> {
  if (file === null || file === '-') {
    await io.out(content);
    return found(null);
  }
  try {
    await writeFile(file, content);
    return found(null);
  } catch (error) {
    return refused(unwritable(file, error));
  }
}

function unwritable(file: string, error: unknown): string {
  const reasons: Readonly<Record<string, string>> = {
    ENOENT: 'its folder does not exist',
    EISDIR: 'it is a folder',
    EACCES: 'writing there is not allowed',
    EROFS: 'writing there is not allowed',
    ENOSPC: 'the disk is full',
  };
  const code = codeOf(error);
  return `${file} could not be written: ${reasons[code] ?? code}. Name another place with --out.`;
}

async function isSameFile(a: string, b: string): Promise<boolean> {
  try {
    const [one, other] = await Promise.all([stat(a), stat(b)]);
    return one.isFile() && one.dev === other.dev && one.ino === other.ino;
  } catch {
    // A file that is not there is no other file; whether it can be read is told when it is.
    return false;
  }
}
