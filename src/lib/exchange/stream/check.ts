import type { DiplomaticEvent, Problem, SourceDocument, Timeline } from '#lib/model/index.ts';
import { reportEventDates, reportPublished } from '../dates.ts';
import { reportFigures } from '../figures.ts';
import { isTimelineFormat } from '../format.ts';
import { reportUnknownKeys, type UnknownKeys } from '../keys.ts';
import { convertEvent, type Source, sourcesOf } from '../positions.ts';
import { type Report, startReport } from '../problems.ts';
import { reportEventQuotes, reportUnverified, type Unverified } from '../quotes.ts';
import { checkReferences } from '../references.ts';
import { readDocument, readEvent, readOutline } from '../shape.ts';

/** A timeline whose events were given away one by one. */
export type TimelineHead = Omit<Timeline, 'events'>;

/** Checks the parts of a timeline as they come. */
export interface PartCheck {
  readonly document: (value: unknown) => void;
  /** All documents have come: quotes can be compared from now on. Events that came before were held. */
  readonly documentsEnd: () => void;
  readonly event: (value: unknown) => void;
  /** True when there are more errors than anybody is told. */
  readonly isFull: () => boolean;
  /**
   * What is left to check once everything has come: `value` is the object without its documents and events. `null`
   * when a problem is an error.
   */
  readonly finish: (value: unknown) => {
    readonly head: TimelineHead | null;
    readonly problems: readonly Problem[];
  };
}

/**
 * The checks of `readTimeline`, part by part; the same problems, though those of one part stand together. `giveEvent`
 * gets each event (positions in code units) as soon as it is checked, in the order of the file, and none after the
 * first error. Holds the documents and the ids of the events.
 */
export function checkParts(giveEvent: (event: DiplomaticEvent) => void): PartCheck {
  const [shape, dates, links, quotes] = [startReport(), startReport(), startReport(), startReport()];
  const reports: readonly Report[] = [shape, dates, links, quotes];
  const unknownKeys: UnknownKeys = new Map();
  const references = checkReferences(links);
  const unverified: Unverified = new Map();
  const documents: SourceDocument[] = [];
  let events = 0;
  let held: DiplomaticEvent[] = [];
  let sources: ReadonlyMap<string, Source> | null = null;

  const check = (event: DiplomaticEvent, index: number, known: ReadonlyMap<string, Source>): void => {
    reportEventDates(event, index, dates);
    references.event(event, index);
    reportEventQuotes(event, index, known, unverified, quotes);
    if (!reports.some((report) => report.hasErrors())) giveEvent(convertEvent(event, known, 'toCodeUnits'));
  };

  return {
    document(value) {
      const index = documents.length;
      const document = readDocument(value, index, unknownKeys, shape);
      // A place holder keeps the numbers of the documents after it; the file is refused anyway.
      documents.push(document ?? (value as SourceDocument));
      if (document === null || shape.hasErrors()) return;
      reportPublished(document, index, dates);
      references.document(document, index);
    },
    documentsEnd() {
      if (shape.hasErrors()) return;
      const known = sourcesOf({ documents });
      sources = known;
      held.forEach((event, index) => check(event, index, known));
      held = [];
    },
    event(value) {
      const index = events;
      events += 1;
      const event = readEvent(value, index, unknownKeys, shape);
      if (event === null || shape.hasErrors()) return;
      if (sources === null) held.push(event);
      else check(event, index, sources);
    },
    isFull: () => reports.some((report) => report.isFull()),
    finish(value) {
      const result = startReport();
      if (!isTimelineFormat(value, result)) return { head: null, problems: result.problems() };
      const topKeys: UnknownKeys = new Map();
      const { events: _, ...top } = readOutline(value, topKeys, result);
      result.append(shape);
      reportUnknownKeys(new Map([...topKeys, ...unknownKeys]), result);
      if (!result.hasErrors()) {
        reportFigures(top, result);
        references.finish();
        reportUnverified(unverified, quotes);
        for (const report of [dates, links, quotes]) result.append(report);
      }
      return { head: result.hasErrors() ? null : { ...top, documents }, problems: result.problems() };
    },
  };
}
