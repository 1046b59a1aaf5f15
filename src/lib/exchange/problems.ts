import type { DiplomaticEvent, Problem, SourceDocument } from '#lib/model/index.ts';
import { type Code, SENTENCES } from './messages.ts';

/** Problems told of one file; nobody reads a thousand sentences. That there are more is said in one. */
export const PROBLEMS_TOLD = 100;

/** A finding by its code; severity is the code's own. */
export function problem(code: Code, path: Problem['path'], args: Problem['args'] = {}): Problem {
  return { code, severity: SENTENCES[code].severity, path, args };
}

/** A size in MB (2²⁰), rounded up: what sentences say. */
export function megabytes(size: number): number {
  return Math.ceil(size / 1024 / 1024);
}

/** What a sentence calls an event: its title, and its number from 1. */
export function nameOfEvent(event: DiplomaticEvent, index: number): Problem['args'] {
  return { event: event.title, number: index + 1 };
}

/** What a sentence calls a document: its headline, and its number from 1. */
export function nameOfDocument(document: SourceDocument, index: number): Problem['args'] {
  return { document: document.headline, number: index + 1 };
}

/** Collects the problems of one file, or of one way of looking at it. */
export interface Report {
  readonly add: (code: Code, path: Problem['path'], args?: Problem['args']) => void;
  /** True with one error more than are told: time to stop looking. */
  readonly isFull: () => boolean;
  /** True when a problem so far refuses the data. */
  readonly hasErrors: () => boolean;
  /** In the order found, errors first; at most `PROBLEMS_TOLD`, and one that counts those found beyond. */
  readonly problems: () => readonly Problem[];
  /** Adds what another report has, in its order; what that one does not tell is counted. */
  readonly append: (other: Report) => void;
  /** What is kept, errors first, and how many are not. */
  readonly kept: () => { readonly problems: readonly Problem[]; readonly untold: number };
}

/** An empty report. */
export function startReport(): Report {
  const told: { readonly error: Problem[]; readonly warning: Problem[] } = { error: [], warning: [] };
  let untold = 0;
  let errors = 0;
  const take = (found: Problem): void => {
    if (found.severity === 'error') errors += 1;
    // Warnings never crowd out the errors that follow them.
    if (told[found.severity].length < PROBLEMS_TOLD) told[found.severity].push(found);
    else untold += 1;
  };
  return {
    add: (code, path, args) => take(problem(code, path, args)),
    append(other) {
      const { problems, untold: more } = other.kept();
      problems.forEach(take);
      untold += more;
    },
    kept: () => ({ problems: [...told.error, ...told.warning], untold }),
    isFull: () => errors > PROBLEMS_TOLD,
    hasErrors: () => errors > 0,
    problems() {
      const all = [...told.error, ...told.warning];
      const count = untold + Math.max(0, all.length - PROBLEMS_TOLD);
      const kept = all.slice(0, PROBLEMS_TOLD);
      return count === 0 ? kept : [...kept, problem('more-problems', [], { count })];
    },
  };
}
