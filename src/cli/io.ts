import { open, stat } from 'node:fs/promises';
import { LARGEST_TEXT } from '#lib/model/index.ts';
import type { ExitCode } from './command.ts';

/** Everything a command reads and writes, so that a test can stand in for the terminal. */
export interface Io {
  readonly stdin: AsyncIterable<Uint8Array>;
  /** Results. Resolves when they have left this process; whoever writes much waits, so that nothing piles up. */
  readonly out: (content: string | Uint8Array) => Promise<void>;
  /** Messages; a newline is added. */
  readonly say: (line: string) => void;
}

/** Why a file could not be read, and whether the call (2) or the file (1) is at fault. */
export interface Unreadable {
  /** Stable name of the reason. */
  readonly problem: 'missing' | 'folder' | 'unreadable' | 'too-large' | 'empty' | 'not-utf8';
  /** The reason in sentences. */
  readonly why: string;
  readonly code: ExitCode;
}

/**
 * The text of a file, or of standard input for `-`; UTF-8 with or without a byte order mark, line ends as `\n`.
 * Refuses what `readBytes` refuses, what is empty, and what is not UTF-8.
 */
export async function readText(file: string, io: Io): Promise<{ readonly text: string } | Unreadable> {
  const read = await readBytes(file, io);
  if ('why' in read) return read;
  const text = decode(read.bytes);
  if (text === null) {
    return {
      problem: 'not-utf8',
      why: `${nameOf(file)} is not text in UTF-8. Save it as UTF-8 and try again.`,
      code: 1,
    };
  }
  return text.trim() === '' ? empty(file) : { text: text.replace(/\r\n?/g, '\n') };
}

/**
 * All bytes of a file, or of standard input for `-`. Refuses what is missing, a folder, unreadable, larger than
 * `LARGEST_TEXT`, or without a byte.
 */
export async function readBytes(file: string, io: Io): Promise<{ readonly bytes: Uint8Array } | Unreadable> {
  const opened = await openBytes(file, io);
  if ('why' in opened) return opened;
  const name = nameOf(file);
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of opened.stream) {
      chunks.push(chunk);
      size += chunk.length;
      if (size > LARGEST_TEXT) return { problem: 'too-large', why: tooLarge(name), code: 1 };
    }
  } catch (error) {
    return unreadable(name, error);
  }
  return size === 0 ? empty(file) : { bytes: Buffer.concat(chunks) };
}

/**
 * The bytes of a file of any size, or of standard input for `-`, to be read piece by piece. Refuses what is missing, a
 * folder, and what may not be read, before the first byte; a fault that comes later is thrown while reading.
 */
export async function openBytes(
  file: string,
  io: Io,
): Promise<{ readonly stream: AsyncIterable<Uint8Array> } | Unreadable> {
  if (file === '-') return { stream: io.stdin };
  const fault = await faultOfPath(file);
  if (fault) return fault;
  try {
    return { stream: (await open(file)).createReadStream() };
  } catch (error) {
    return unreadable(file, error);
  }
}

/** Why a file cannot be read: it is missing, a folder, or hidden; `null` when it can, and for standard input. */
export async function faultOfPath(file: string): Promise<Unreadable | null> {
  if (file === '-') return null;
  try {
    const entry = await stat(file);
    return entry.isDirectory()
      ? { problem: 'folder', why: `${file} is a folder. Name one file in it.`, code: 2 }
      : null;
  } catch (error) {
    if (!['ENOENT', 'ENOTDIR'].includes(codeOf(error))) return unreadable(file, error);
    return { problem: 'missing', why: `There is no file ${file}. Check the name and the folder.`, code: 2 };
  }
}

/** What the name of a file in a message is; `-` is standard input. As the beginning of a sentence. */
export function nameOf(file: string): string {
  return file === '-' ? 'Standard input' : file;
}

/** What went wrong while a file was read. */
export function unreadable(name: string, error: unknown): Unreadable {
  const code = codeOf(error);
  const why =
    code === 'EACCES' || code === 'EPERM'
      ? `${name} could not be read: reading it is not allowed. Change its permissions, or copy it.`
      : `${name} could not be read (${code}). Check the file, or copy it and try the copy.`;
  return { problem: 'unreadable', why, code: 2 };
}

/** The refusal of a file with nothing in it. */
export function empty(file: string): Unreadable {
  const advice = file === '-' ? 'Check what is piped into it.' : 'Check that it is the right file.';
  return { problem: 'empty', why: `${nameOf(file)} is empty. ${advice}`, code: 1 };
}

/** The sentence for more than `LARGEST_TEXT`. */
export function tooLarge(name: string): string {
  const limit = LARGEST_TEXT / 1024 / 1024;
  return `${name} is larger than ${limit} MB, which no article is. Check that it is the right file.`;
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // The decoder's only complaint is a byte that is not UTF-8.
    return null;
  }
}

/** The name of what the system says is wrong: "ENOENT". */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
