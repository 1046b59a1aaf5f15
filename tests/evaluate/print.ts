import type { PeerReport } from './peers/run.ts';
import type { RuleFaults, Fault, TemporalReport } from './temporal.ts';
import { MEASURES } from './temporal.ts';

/** A Markdown table, its columns as wide as their widest cell. */
export function markdownTable(rows: readonly (readonly string[])[]): string {
  const [head = [], ...body] = rows;
  const widths = head.map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length), 3));
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, column) => (column === 0 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!))).join(' | ')} |`;
  const rule = widths.map((width, column) =>
    column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`,
  );
  return [line(head), line(rule), ...body.map(line)].join('\n');
}

/** A share in percent with one decimal: "75.6". */
export function percent(share: number): string {
  return (100 * share).toFixed(1);
}

/** All rows of a report: counts, F1 of every measure, precision, recall and interval of the value. */
export function printTemporal(report: TemporalReport, title: string): string {
  const rows = report.rows.map(({ name, counts, scores }) => [
    name,
    String(counts.gold),
    String(counts.found),
    ...MEASURES.map((measure) => percent(scores[measure].f1)),
    percent(scores.relaxed.precision),
    percent(scores.relaxed.recall),
    percent(counts.relaxed === 0 ? 0 : counts.value / counts.relaxed),
    `${percent(scores.value.low)}–${percent(scores.value.high)}`,
  ]);
  const heads = ['gold', 'found', 'strict', 'relaxed', 'type', 'value', 'rel. P', 'rel. R', 'val. acc.'];
  return [
    `## ${title}: ${report.documents} documents`,
    '',
    markdownTable([[report.tagger, ...heads, 'value, 95 %'], ...rows]),
  ].join('\n');
}

/** The rules with most faults. */
export function printRules(rules: readonly RuleFaults[], most = 25): string {
  const rows = rules.slice(0, most).map(({ rule, found, wrongValue, spurious }) => {
    return [rule, String(found), String(wrongValue), String(spurious)];
  });
  return ['## Worst rules', '', markdownTable([['rule', 'found', 'wrong value', 'spurious'], ...rows])].join(
    '\n',
  );
}

/** One fault a line, tab separated: kind, file, gold type and value, rule with type and value found, context. */
export function printFaults(faults: readonly Fault[]): string {
  return faults
    .map(({ fault, file, gold, found, context }) =>
      [
        fault,
        file,
        gold === null ? '–' : `${gold.type} ${gold.value}`,
        found === null ? '–' : `${found.type} ${found.value} (${found.rule ?? 'no rule'}: ${found.text})`,
        context,
      ].join('\t'),
    )
    .join('\n');
}

/** The peers side by side: F1 of all expressions, F1 of the value of dates, pace. */
export function printPeers(reports: readonly PeerReport[]): string {
  const heads = ['strict', 'relaxed', 'type', 'value', 'value, 95 %', 'DATE value', 'KB/s'];
  const rows = reports.map(({ tagger, rows: [all, ...types], pace }) => {
    const dates = types.find(({ name }) => name === 'DATE');
    return [
      tagger,
      ...MEASURES.map((measure) => percent(all!.scores[measure].f1)),
      `${percent(all!.scores.value.low)}–${percent(all!.scores.value.high)}`,
      percent(dates!.scores.value.f1),
      pace < 100 ? pace.toFixed(1) : pace.toFixed(0),
    ];
  });
  return markdownTable([[`${reports[0]?.documents ?? 0} documents`, ...heads], ...rows]);
}
