import { messageFor } from '#lib/exchange/index.ts';
import type { Problem } from '#lib/model/index.ts';
import type { Io } from './io.ts';

/** Prints each problem on a line of its own: file, severity, place in the file, sentence. Errors first. */
export function reportProblems(file: string, problems: readonly Problem[], io: Io): void {
  const name = file === '-' ? 'standard input' : file;
  for (const severity of ['error', 'warning'] as const) {
    for (const problem of problems.filter((one) => one.severity === severity)) {
      const place = formatPath(problem.path);
      const sentence = messageFor(problem);
      // Many sentences name the place themselves; it is not said twice.
      const at = place === '' || sentence.toLowerCase().includes(place.toLowerCase()) ? '' : ` at ${place}`;
      io.say(`${name}: ${severity}${at}: ${sentence}`);
    }
  }
}

/** A value as one line of NDJSON, with its line feed. */
export function jsonLine(value: object): string {
  return `${JSON.stringify(value)}\n`;
}

/** "1 event", "2 events". */
export function count(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? '' : 's'}`;
}

/** `['events', 3, 'date']` as `events[3].date`. */
function formatPath(path: Problem['path']): string {
  return path
    .map((key, index) => (typeof key === 'number' ? `[${key}]` : `${index === 0 ? '' : '.'}${key}`))
    .join('');
}
