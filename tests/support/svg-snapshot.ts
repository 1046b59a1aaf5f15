import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { expect } from 'vitest';

const folder = join(import.meta.dirname, '..', 'snapshots');

/**
 * Compares a whole SVG with `tests/snapshots/<name>.svg`. A changed drawing fails and is left beside the
 * old one as `<name>-changed.svg`, to be looked at; a drawing without a snapshot fails too, and its first
 * snapshot is written. To accept all changes run the tests with `SVG_SNAPSHOTS=accept`.
 */
export function expectSvgSnapshot(name: string, svg: string): void {
  const file = join(folder, `${name}.svg`);
  const changed = join(folder, `${name}-changed.svg`);
  mkdirSync(dirname(file), { recursive: true });
  if (process.env['SVG_SNAPSHOTS'] === 'accept') {
    writeFileSync(file, svg);
    rmSync(changed, { force: true });
    return;
  }
  const known = existsSync(file) ? readFileSync(file, 'utf8') : null;
  if (known === svg) {
    rmSync(changed, { force: true });
    return;
  }
  writeFileSync(known === null ? file : changed, svg);
  if (known === null) expect.fail(`tests/snapshots/${name}.svg is new: look at it, then run again`);
  expect.fail(`The drawing changed: compare tests/snapshots/${name}.svg with ${name}-changed.svg`);
}
