import type { TestProject } from 'vitest/node';
import { renderFigure } from '#lib/figure/index.ts';
import { sha256 } from '#lib/model/index.ts';
import { figureCases } from './figure-cases.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Hashes of the figures that Node draws, in the order of `BROWSER_CASES`. */
    readonly figureHashes: readonly string[];
  }
}

/** Draws a sample of figures in Node before the tests in the browser start, which draw the same ones. */
export function setup(project: TestProject): void {
  project.provide('figureHashes', BROWSER_CASES.map(hashOf));
}

/** Every twenty-fifth of them is large. */
export const BROWSER_CASES = figureCases(50, 7);

/** Hash of the file of a case. */
export function hashOf({ timeline, options }: (typeof BROWSER_CASES)[number]): string {
  return sha256(renderFigure(timeline, options).svg);
}
