import { createReadStream } from 'node:fs';
import { stat, writeFile } from 'node:fs/promises';
import { type Answer, type ExitCode, found, refused } from './command.ts';

/** Everything a command reads and writes, so that a test can stand in for the terminal. */
export interface Io {
  readonly stdin: AsyncIterable<Uint8Array>;
  /** Results. */
  readonly out: (text: string) => void;
  /** Messages; a newline is added. */
  readonly say: (line: string) => void;
}

/** Text larger than this is refused before it is read whole: no article and no timeline of text is so large. */
export const LARGEST_FILE = 40 * 1024 * 1024;

/** Why a file gave no text, and whether the call (2) or the file (1) is at fault. */
export interface Unreadable {
  readonly why: string;
  readonly code: ExitCode;
}

/**
 * The text of a file, or of standard input for `-`; UTF-8 with or without a byte order mark, line ends as `\n`.
 * Refuses what is missing, a folder, unreadable, larger than `LARGEST_FILE`, empty, or not UTF-8.
 */
export async function readText(file: string, io: Io): Promise<{ readonly text: string } | Unreadable> {
  if (file !== '-') {
    const fault = await faultOfPath(file);
    if (fault) return fault;
  }
  const name = file === '-' ? 'Standard input' : file;
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of file === '-' ? io.stdin : createReadStream(file)) {
      chunks.push(chunk);
      size += chunk.length;
      if (size > LARGEST_FILE) return { why: tooLarge(name), code: 1 };
    }
  } catch (error) {
    return { why: unreadable(name, error), code: 2 };
  }
  const text = decode(chunks);
  if (text === null) {
    return { why: `${name} is not text in UTF-8. Save it as UTF-8 and try again.`, code: 1 };
  }
  if (text.trim() === '') {
    const advice = file === '-' ? 'Check what is piped into it.' : 'Check that it is the right file.';
    return { why: `${name} is empty. ${advice}`, code: 1 };
  }
  return { text: text.replace(/\r\n?/g, '\n') };
}

/** Writes a result where `--out` says, or to standard output. */
export async function writeText(text: string, file: string | null, io: Io): Promise<Answer<null>> {
  if (file === null || file === '-') {
    io.out(text);
    return found(null);
  }
  try {
    await writeFile(file, text);
    return found(null);
  } catch (error) {
    const reasons: Readonly<Record<string, string>> = {
      ENOENT: 'its folder does not exist',
      EISDIR: 'it is a folder',
      EACCES: 'writing there is not allowed',
      EROFS: 'writing there is not allowed',
      ENOSPC: 'the disk is full',
    };
    const code = codeOf(error);
    return refused(`${file} could not be written: ${reasons[code] ?? code}. Name another place with --out.`);
  }
}

async function faultOfPath(file: string): Promise<Unreadable | null> {
  try {
    const entry = await stat(file);
    if (entry.isDirectory()) return { why: `${file} is a folder. Name one file in it.`, code: 2 };
    return entry.size > LARGEST_FILE ? { why: tooLarge(file), code: 1 } : null;
  } catch (error) {
    const code = codeOf(error);
    const why =
      code === 'ENOENT' || code === 'ENOTDIR'
        ? `There is no file ${file}. Check the name and the folder.`
        : unreadable(file, error);
    return { why, code: 2 };
  }
}

function unreadable(name: string, error: unknown): string {
  const code = codeOf(error);
  return code === 'EACCES' || code === 'EPERM'
    ? `${name} could not be read: reading it is not allowed. Change its permissions, or copy it.`
    : `${name} could not be read (${code}). Check the file, or copy it and try the copy.`;
}

function tooLarge(name: string): string {
  const limit = LARGEST_FILE / 1024 / 1024;
  return `${name} is larger than ${limit} MB, which no article or timeline is. Check that it is the right file.`;
}

function decode(chunks: readonly Uint8Array[]): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks));
  } catch {
    // The decoder's only complaint is a byte that is not UTF-8.
    return null;
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
