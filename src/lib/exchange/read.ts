import { LARGEST_TEXT, type Problem, type Timeline } from '#lib/model/index.ts';
import { reportDates } from './dates.ts';
import { detectFile } from './detect.ts';
import { reportFigures } from './figures.ts';
import { isTimelineFormat } from './format.ts';
import { findCarriedInHtml, isOwnPage } from './html-carried.ts';
import { findJsonFault } from './json-fault.ts';
import { convertPositions, sourcesOf } from './positions.ts';
import { megabytes, type Report, startReport } from './problems.ts';
import { reportQuotes } from './quotes.ts';
import { reportReferences } from './references.ts';
import { kindOf, readShape } from './shape.ts';
import { findCarried, isOwnFigure } from './svg-carried.ts';

/** What was read from a file. */
export interface TimelineReading {
  /** Positions in code units; `null` when a problem is an error. */
  readonly timeline: Timeline | null;
  /** Errors first; at most 100, and one that says how many more were found. */
  readonly problems: readonly Problem[];
}

/**
 * The timeline in the text of a `.timeline.json`, or of a figure or page that carries one. Every date, reference and quote in
 * it is checked; a quote that does not stand at its position refuses the file. Never throws, whatever the text.
 */
export function readTimeline(text: string): TimelineReading {
  const report = startReport();
  const timeline = readText(text, report);
  return { timeline: report.hasErrors() ? null : timeline, problems: report.problems() };
}

function readText(text: string, report: Report): Timeline | null {
  const kind = detectFile(text);
  switch (kind) {
    case 'json':
      // The byte order mark is the editor's, not JSON's.
      return readJson(text.startsWith('\ufeff') ? text.slice(1) : text, report);
    case 'svg':
      return readCarried(
        findCarried(text),
        isOwnFigure(text) ? 'figure-without-timeline' : 'svg-without-timeline',
        'svg-timeline-damaged',
        report,
      );
    case 'empty':
      report.add('empty', []);
      return null;
    case 'too-large':
      report.add('too-large', [], { size: megabytes(text.length), limit: megabytes(LARGEST_TEXT) });
      return null;
    case 'html':
      return readCarried(
        findCarriedInHtml(text),
        isOwnPage(text) ? 'page-without-timeline' : 'is-html',
        'html-timeline-damaged',
        report,
      );
    case 'other':
      return readOther(text, report);
  }
}

function readJson(text: string, report: Report): Timeline | null {
  const value = parseJson(text);
  if (value !== undefined) return readValue(value, report);
  const fault = findJsonFault(text);
  report.add('not-json', [], fault === null ? {} : { line: fault.line, column: fault.column });
  return null;
}

/** `missing`, `damaged`: what is said where the file carries no timeline, or one that is no JSON any more. */
function readCarried(
  carried: string | null,
  missing: 'figure-without-timeline' | 'svg-without-timeline' | 'page-without-timeline' | 'is-html',
  damaged: 'svg-timeline-damaged' | 'html-timeline-damaged',
  report: Report,
): Timeline | null {
  if (carried === null) {
    report.add(missing, []);
    return null;
  }
  const value = parseJson(carried);
  if (value !== undefined) return readValue(value, report);
  report.add(damaged, []);
  return null;
}

/** JSON may also be a lone text, number or word. */
function readOther(text: string, report: Report): null {
  const value = parseJson(text);
  if (value === undefined) report.add('not-a-timeline', []);
  else report.add('other-json', [], { found: kindOf(value) });
  return null;
}

/** `undefined` when the text is not JSON: no JSON value is. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // Where and why is for `findJsonFault`, because engines differ.
    return undefined;
  }
}

function readValue(value: unknown, report: Report): Timeline | null {
  if (!isTimelineFormat(value, report)) return null;
  const timeline = readShape(value, report);
  if (timeline === null) return null;
  const sources = sourcesOf(timeline);
  reportFigures(timeline, report);
  reportDates(timeline, report);
  reportReferences(timeline, report);
  reportQuotes(timeline, sources, report);
  return report.hasErrors() ? null : convertPositions(timeline, sources, 'toCodeUnits');
}
