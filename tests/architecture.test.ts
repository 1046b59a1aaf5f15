import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { floors, folderOf, mayImport, type Floor } from '../src/build/floors.mjs';

const root = join(import.meta.dirname, '..');
const floorNames = Object.keys(floors) as Floor[];

/** Files under a folder of the project, as paths from its root with `/`, sorted. */
function filesUnder(folder: string, pattern: RegExp): readonly string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((path) => pattern.test(path))
    .sort();
}

function read(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

/** What a source file imports, as written; of a component, what its scripts import. */
function importsOf(path: string): readonly string[] {
  const text = read(path);
  const scripts = path.endsWith('.svelte')
    ? [...text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map((found) => found[1]).join('\n')
    : text;
  return ts.preProcessFile(scripts, true, true).importedFiles.map((file) => file.fileName);
}

/** The floor that a path from the root lies on, or `null`. */
function floorOf(path: string): Floor | null {
  return floorNames.find((floor) => path.startsWith(`${folderOf(floor)}/`)) ?? null;
}

/** What is wrong with one import, in words, or `null`. */
function faultOf(from: string, imported: string): string | null {
  const own = floorOf(from);
  if (!own) return null;
  const door = /^#lib\/([^/]+)\/(.+)$/.exec(imported);
  if (door) {
    const [, other = '', file = ''] = door;
    if (!(other in floors)) return `unknown floor ${other}`;
    if (other === own && other !== 'components') return 'inside a floor import the file: ./file.ts';
    if (!mayImport(own, other as Floor)) return `${own} must not know ${other}`;
    if (other !== 'components' && file !== 'index.ts') return 'across floors import the door';
    return null;
  }
  if (!imported.startsWith('.')) return null;
  const target = join(dirname(from), imported).replaceAll('\\', '/');
  const stays = floorOf(target) === own || target.startsWith('data/') || target === 'package.json';
  const isPage = own === 'routes' && /^src\/(app|fonts)\.(css|html)$/.test(target);
  return stays || isPage ? null : 'leaves its floor by a relative path';
}

const sources = filesUnder('src', /\.(ts|mjs|svelte)$/).filter((path) => !path.endsWith('.d.ts'));
const testFiles = filesUnder('tests', /\.(ts|mjs|svelte)$/);
const libFloors = floorNames.filter((floor) => existsSync(join(root, folderOf(floor))));

describe('floors', () => {
  test('every folder of src/lib is a floor', () => {
    const folders = readdirSync(join(root, 'src/lib'));
    expect(folders.filter((name) => !(name in floors))).toEqual([]);
  });

  test('a floor imports only lower ones, through their doors', () => {
    const faults = sources.flatMap((path) =>
      importsOf(path).flatMap((imported) => {
        const fault = faultOf(path, imported);
        return fault ? [`${path} → ${imported}: ${fault}`] : [];
      }),
    );
    expect(faults).toEqual([]);
  });

  test.each([
    ['src/lib/edtf/parse.ts', '#lib/text/index.ts', 'edtf must not know text'],
    ['src/lib/edtf/parse.ts', '#lib/model/index.ts', 'edtf must not know model'],
    ['src/lib/timeline/items.ts', '#lib/extract/index.ts', 'timeline must not know extract'],
    ['src/lib/timeline/items.ts', '#lib/edtf/parse.ts', 'across floors import the door'],
    ['src/lib/timeline/items.ts', '../edtf/index.ts', 'leaves its floor by a relative path'],
    ['src/lib/svg/serialize.ts', '#lib/model/index.ts', 'svg must not know model'],
    ['src/cli/main.ts', '../routes/page.ts', 'leaves its floor by a relative path'],
    ['src/cli/main.ts', '#lib/state/index.ts', 'cli must not know state'],
    ['src/lib/extract/actors/find.ts', '../mention.ts', null],
    ['src/lib/timeline/items.ts', '#lib/edtf/index.ts', null],
    ['src/routes/+page.svelte', '#lib/components/timeline/Timeline.svelte', null],
  ])('%s → %s', (from, imported, fault) => {
    expect(faultOf(from, imported)).toBe(fault);
  });

  test('each has a README of at most 15 lines, and a door', () => {
    const doorless: readonly Floor[] = ['components', 'routes', 'cli'];
    const faults = libFloors.flatMap((floor) => {
      const readme = `${folderOf(floor)}/README.md`;
      const door = `${folderOf(floor)}/index.ts`;
      return [
        ...(existsSync(join(root, readme)) ? [] : [`${readme} is missing`]),
        ...(existsSync(join(root, readme)) && read(readme).trimEnd().split('\n').length > 15
          ? [`${readme} is longer than 15 lines`]
          : []),
        ...(doorless.includes(floor) || existsSync(join(root, door)) ? [] : [`${door} is missing`]),
      ];
    });
    expect(faults).toEqual([]);
  });
});

describe('files', () => {
  test('a unit test stands where its source stands', () => {
    const stray = filesUnder('tests/unit', /\.test\.ts$/).filter((path) => {
      const source = basename(path).replace(/\..*$/, '');
      // `src/cli` and `src/build` stand beside `src/lib`; a folder may be tested as a whole.
      const places = ['src/lib', 'src'].map((top) =>
        join(root, dirname(path).replace('tests/unit', top), source),
      );
      return !places.some((place) =>
        ['.ts', '.mjs', '.svelte.ts', ''].some((end) => existsSync(place + end)),
      );
    });
    expect(stray).toEqual([]);
  });

  test('every floor with code has unit tests', () => {
    const untested = libFloors.filter(
      (floor) =>
        !['components', 'routes'].includes(floor) &&
        filesUnder(`tests/unit/${floor}`, /\.test\.ts$/).length === 0,
    );
    expect(untested).toEqual([]);
  });

  test('no file is longer than 400 lines', () => {
    const long = [...sources, ...testFiles].filter((path) => read(path).trimEnd().split('\n').length > 400);
    expect(long).toEqual([]);
  });

  test('names say what a file holds', () => {
    const empty = /^(utils?|helpers?|misc|common|manager|service|handlers?|data|info)\b/;
    const named = [...sources, ...testFiles].filter((path) =>
      path
        .split('/')
        .some((part) => empty.test(part.toLowerCase()) || /-(utils?|helpers?|manager|handler)\./.test(part)),
    );
    expect(named).toEqual([]);
  });

  test('names are kebab-case, components PascalCase', () => {
    const odd = [...sources, ...testFiles].filter((path) => {
      const name = basename(path);
      if (path.startsWith('src/routes/') && name.startsWith('+')) return false;
      return path.endsWith('.svelte')
        ? !/^[A-Z][A-Za-z]*\.svelte$/.test(name)
        : !/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z-]+)*\.(ts|mjs)$/.test(name);
    });
    expect(odd).toEqual([]);
  });

  test('nothing is left to do later, nothing is skipped', () => {
    const marks = new RegExp(
      ['TO' + 'DO', 'FIX' + 'ME', 'X' + 'XX'].map((word) => `\\b${word}\\b`).join('|'),
    );
    const skips = new RegExp('\\b(test|it|describe)\\.(' + 'skip|only|todo)\\b');
    const found = [...sources, ...testFiles].filter(
      (path) => marks.test(read(path)) || skips.test(read(path)),
    );
    expect(found).toEqual([]);
  });
});
