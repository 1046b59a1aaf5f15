import type { DiplomaticEvent, Problem, Span, TextTarget, Timeline } from '#lib/model/index.ts';
import { matchTarget } from '#lib/text/index.ts';
import { type Source, sourcesOf } from './positions.ts';
import { nameOfEvent, problem, type Report } from './problems.ts';

/**
 * Quotes of a timeline in memory (positions in code units) that do not stand in their document's text, as
 * `quote-broken`, and those of a document that is not there, as `document-missing`. A quote that begins or ends in
 * half a character is broken: no file can say where it stands. Documents without text give nothing.
 */
export function checkQuotes(timeline: Timeline): readonly Problem[] {
  const sources = sourcesOf(timeline);
  const problems: Problem[] = [];
  for (const [index, event] of timeline.events.entries()) {
    problems.push(...checkEventQuotes(event, index, sources));
  }
  return problems;
}

/** The part of `checkQuotes` for one event. */
export function checkEventQuotes(
  event: DiplomaticEvent,
  index: number,
  sources: ReadonlyMap<string, Source>,
): readonly Problem[] {
  const problems: Problem[] = [];
  for (const { target, path } of citedBy(event, index)) {
    const source = sources.get(target.document);
    const args = { sentence: target.quote.exact, ...nameOfEvent(event, index) };
    if (source === undefined) {
      problems.push(problem('document-missing', path, { id: target.document, ...args }));
    } else if (source.converter !== null) {
      const points = source.converter.toCodePoints(target.position);
      const units = source.converter.toCodeUnits(points);
      const isWhole = units.start === target.position.start && units.end === target.position.end;
      if (isWhole && standsAt(source, target, units)) continue;
      const where = { position: positionWords(points), source: source.document.headline };
      problems.push(problem('quote-broken', path, { ...args, ...where }));
    }
  }
  return problems;
}

/**
 * Compares every quote of a file (positions in code points) with its document's text. A quote that does not stand
 * at its position is an error, also when it stands elsewhere. Where a text did not travel, only lengths can be
 * compared, and a warning says how many quotes nobody can verify here.
 */
export function reportQuotes(timeline: Timeline, sources: ReadonlyMap<string, Source>, report: Report): void {
  const unverified: Unverified = new Map();
  for (const [index, event] of timeline.events.entries()) {
    if (report.isFull()) break;
    reportEventQuotes(event, index, sources, unverified, report);
  }
  reportUnverified(unverified, report);
}

/** How many quotes rest on a document whose text did not travel. */
export type Unverified = Map<Source, number>;

/** The part of `reportQuotes` for one event; quotes that nobody can verify are counted in `unverified`. */
export function reportEventQuotes(
  event: DiplomaticEvent,
  index: number,
  sources: ReadonlyMap<string, Source>,
  unverified: Unverified,
  report: Report,
): void {
  for (const { target, path } of citedBy(event, index)) {
    const source = sources.get(target.document);
    const args = { sentence: target.quote.exact, ...nameOfEvent(event, index) };
    if (source === undefined) {
      report.add('document-missing', path, { id: target.document, ...args });
    } else if (source.converter === null) {
      unverified.set(source, (unverified.get(source) ?? 0) + 1);
      reportLength(target, path, { ...args, source: source.document.headline }, report);
    } else {
      const units = source.converter.toCodeUnits(target.position);
      if (standsAt(source, target, units)) continue;
      reportMissing(source, target, units, path, args, report);
    }
  }
}

/** The end of `reportQuotes`: one warning for each document without its text. */
export function reportUnverified(unverified: Unverified, report: Report): void {
  for (const [{ document, index }, count] of unverified) {
    report.add('quotes-unverifiable', ['documents', index], { document: document.headline, count });
  }
}

/** Words that an event rests on, with their place in the timeline. */
interface Cited {
  readonly target: TextTarget;
  readonly path: Problem['path'];
}

function citedBy(event: DiplomaticEvent, index: number): readonly Cited[] {
  const cited = event.evidence.map((target, number): Cited => ({
    target,
    path: ['events', index, 'evidence', number],
  }));
  const { expression } = event.dating;
  if (expression) cited.push({ target: expression, path: ['events', index, 'dating', 'expression'] });
  return cited;
}

function standsAt({ document }: Source, target: TextTarget, { start, end }: Span): boolean {
  const { exact } = target.quote;
  return end - start === exact.length && document.text?.startsWith(exact, start) === true;
}

function reportLength(
  target: TextTarget,
  path: Problem['path'],
  args: Problem['args'],
  report: Report,
): void {
  const { exact } = target.quote;
  const { start, end } = target.position;
  const length = exact.length - (exact.match(/[\ud800-\udbff][\udc00-\udfff]/g)?.length ?? 0);
  if (end - start === length) return;
  report.add('quote-length', path, { ...args, position: positionWords({ start, end }), length });
}

function reportMissing(
  { document, converter }: Source,
  target: TextTarget,
  units: Span,
  path: Problem['path'],
  args: Problem['args'],
  report: Report,
): void {
  const where = { ...args, position: positionWords(target.position), source: document.headline };
  const found = matchTarget(document.text ?? '', { ...target, position: { ...target.position, ...units } });
  const foundAt = found && converter?.toCodePoints(found);
  // A quote that begins with half a character can be found, but no position in code points leads there.
  const isReachable = foundAt && converter?.toCodeUnits(foundAt).start === found.start;
  if (isReachable) report.add('quote-moved', path, { ...where, foundAt: positionWords(foundAt) });
  else report.add('quote-missing', path, where);
}

/** "12–40", as a file counts. */
function positionWords({ start, end }: Span): string {
  return `${start}–${end}`;
}
