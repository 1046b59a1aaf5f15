import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readTimeMl, type TimeMl } from '#lib/exchange/index.ts';
import { sha256 } from '#lib/model/index.ts';

/** A TimeML document and the file it came from. */
export interface GoldDocument extends TimeMl {
  /** Name of the file without folders. */
  readonly file: string;
}

export type Half = 'a' | 'b';

/**
 * Which half a file belongs to, by its name alone: rules are looked for in one half and checked on the other, and
 * a file keeps its half when others come or go.
 */
export function halfOf(file: string): Half {
  return Number.parseInt(sha256(file).slice(0, 2), 16) % 2 === 0 ? 'a' : 'b';
}

/** The files with an ending, of a folder and its folders or one named by itself; sorted by path. */
export function filesWith(path: string, ending: string): readonly string[] {
  if (!statSync(path).isDirectory()) return path.endsWith(ending) ? [path] : [];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => join(path, name));
}

/** The TimeML documents under a path. Throws on a file that is none: a set with holes has no score. */
export function readGold(path: string): readonly GoldDocument[] {
  return filesWith(path, '.tml').map((file) => {
    const read = readTimeMl(readFileSync(file, 'utf8'));
    if (read === null) throw new Error(`${file} is no TimeML document with a TEXT`);
    for (const { start, end, text } of read.expressions) {
      if (read.text.slice(start, end) !== text) throw new Error(`${file}: ${start} does not hold its words`);
    }
    return { ...read, file: basename(file) };
  });
}
