import type { Problem } from '#lib/model/index.ts';
import { type Code, SENTENCES } from './messages.ts';

/** Problems told of one file; the rest is counted, since nobody reads a thousand sentences. */
export const PROBLEMS_TOLD = 100;

/** A finding by its code; severity is the code's own. */
export function problem(code: Code, path: Problem['path'], args: Problem['args'] = {}): Problem {
  return { code, severity: SENTENCES[code].severity, path, args };
}

/** Collects the problems of one file. */
export interface Report {
  readonly add: (code: Code, path: Problem['path'], args?: Problem['args']) => void;
  /** True when further problems are only counted: time to stop looking closely. */
  readonly isFull: () => boolean;
  /** True when a problem so far refuses the data. */
  readonly hasErrors: () => boolean;
  /** In the order found, errors first; at most `PROBLEMS_TOLD`, and one that counts the rest. */
  readonly problems: () => readonly Problem[];
}

/** An empty report. */
export function startReport(): Report {
  const told: { readonly error: Problem[]; readonly warning: Problem[] } = { error: [], warning: [] };
  let untold = 0;
  let errors = 0;
  return {
    add(code, path, args) {
      const found = problem(code, path, args);
      if (found.severity === 'error') errors += 1;
      // Warnings never crowd out the errors that follow them.
      if (told[found.severity].length < PROBLEMS_TOLD) told[found.severity].push(found);
      else untold += 1;
    },
    isFull: () => told.error.length >= PROBLEMS_TOLD,
    hasErrors: () => errors > 0,
    problems() {
      const all = [...told.error, ...told.warning];
      const count = untold + Math.max(0, all.length - PROBLEMS_TOLD);
      const kept = all.slice(0, PROBLEMS_TOLD);
      return count === 0 ? kept : [...kept, problem('more-problems', [], { count })];
    },
  };
}
