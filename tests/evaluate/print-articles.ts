import type { Group } from './articles.ts';
import type { EventReport } from './events.ts';
import { markdownTable, percent } from './print.ts';
import type { Score } from './score.ts';
import type { BreakReport } from './sentences.ts';

/** Splitters side by side. */
export function printBreaks(reports: readonly BreakReport[]): string {
  const [first] = reports;
  const heads = ['gold', 'found', 'ends P', 'R', 'F1', 'inside P', 'R', 'F1'];
  const rows = reports.map(({ name, gold, found, ends, inside }) => {
    return [name, String(gold), String(found), ...threeOf(ends), ...threeOf(inside)];
  });
  return markdownTable([[`${first?.documents ?? 0} weblogs`, ...heads], ...rows]);
}

/** Both groups of articles side by side: how many events are found by sentence, with date, and wholly. */
export function printEvents(reports: readonly (EventReport & { readonly group: Group })[]): string {
  const heads = ['articles', 'gold', 'found', 'sentence F1', 'with date F1', 'event P', 'R', 'F1'];
  const rows = reports.map(({ group, articles, gold, found, scores, kind, invented }) => [
    group,
    ...[articles, gold, found].map(String),
    percent(scores.sentence.f1),
    percent(scores.date.f1),
    ...threeOf(scores.event),
    percent(kind),
    String(invented),
  ]);
  return markdownTable([['group', ...heads, 'same kind', 'invented dates'], ...rows]);
}

function threeOf({ precision, recall, f1 }: Score): readonly string[] {
  return [precision, recall, f1].map(percent);
}
