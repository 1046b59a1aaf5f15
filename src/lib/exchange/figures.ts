import type { FigurePreset, Timeline } from '#lib/model/index.ts';
import type { Report } from './problems.ts';

/** Reports saved figures that nobody could tell apart, or whose stretch of time is none. */
export function reportFigures({ figures = [] }: Pick<Timeline, 'figures'>, report: Report): void {
  const names = new Set<string>();
  for (const [index, { name, window }] of figures.entries()) {
    if (names.has(name)) report.add('figure-twice', ['figures', index, 'name'], { name });
    names.add(name);
    if (window && !isStretch(window))
      report.add('figure-window', ['figures', index, 'window'], { ...window });
  }
}

/** Never true of an instant that is none, such as the 30th of February. */
function isStretch({ from, to }: NonNullable<FigurePreset['window']>): boolean {
  return [from, to].every(isInstant) && timeOf(from) < timeOf(to);
}

/** Engines take the 30th of February for a day in March. */
function isInstant(text: string): boolean {
  const time = timeOf(text);
  return Number.isFinite(time) && new Date(time).toISOString().startsWith(text.slice(0, text.indexOf('T')));
}

function timeOf(text: string): number {
  return new Date(text).getTime();
}
