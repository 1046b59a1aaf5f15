import { type Edtf, parseEdtf, plainBounds } from '#lib/edtf/index.ts';
import type { DiplomaticEvent, Problem, SourceDocument, Timeline } from '#lib/model/index.ts';
import { nameOfDocument, nameOfEvent, type Report } from './problems.ts';

type Path = Problem['path'];
type Args = Problem['args'];

/** Reports every text that should be a date and is none, and times of day that hang on no day. */
export function reportDates(timeline: Timeline, report: Report): void {
  for (const [index, document] of timeline.documents.entries()) reportPublished(document, index, report);
  for (const [index, event] of timeline.events.entries()) {
    if (report.isFull()) return;
    reportEventDates(event, index, report);
  }
}

/** The part of `reportDates` for one document. */
export function reportPublished(document: SourceDocument, index: number, report: Report): void {
  const { published } = document;
  if (published === null) return;
  const path = ['documents', index, 'published'];
  const name = nameOfDocument(document, index);
  const date = readDate(published.date, [...path, 'date'], name, report);
  if (date === null) return;
  if (date.form !== 'date') {
    report.add('published-not-a-date', [...path, 'date'], { date: published.date, ...name });
  } else if (published.time !== undefined && !isDay(date)) {
    report.add('time-without-day', [...path, 'time'], {
      time: published.time,
      date: published.date,
      ...name,
    });
  }
}

/** The part of `reportDates` for one event. */
export function reportEventDates(event: DiplomaticEvent, index: number, report: Report): void {
  if (isPlain(event)) return;
  const path = ['events', index];
  const name = nameOfEvent(event, index);
  const date = event.date === null ? null : readDate(event.date, [...path, 'date'], name, report);
  const isKnownOrMissing = date !== null || event.date === null;
  if (event.time !== undefined && isKnownOrMissing && !isDay(date)) {
    report.add('time-without-day', [...path, 'time'], { time: event.time, date: event.date ?? '', ...name });
  }
  const { anchor } = event.dating;
  if (anchor) readDate(anchor.date, [...path, 'dating', 'anchor', 'date'], name, report);
  for (const [number, { date: refined }] of (event.refinements ?? []).entries()) {
    readDate(refined, [...path, 'refinements', number, 'date'], name, report);
  }
  const extracted = event.review.extracted?.date ?? null;
  if (extracted !== null) readDate(extracted, [...path, 'review', 'extracted', 'date'], name, report);
}

/** Most events have a date in its plainest form and no other: in a file of a million that is worth knowing first. */
function isPlain({ date, time, dating, refinements, review }: DiplomaticEvent): boolean {
  return (
    (date === null || plainBounds(date, bounds) !== null) &&
    time === undefined &&
    dating.anchor === undefined &&
    refinements === undefined &&
    review.extracted === undefined
  );
}

/** Written to and never read. */
const bounds = new Float64Array(2);

function readDate(date: string, path: Path, name: Args, report: Report): Edtf | null {
  const read = parseEdtf(date);
  if (read === null) report.add('wrong-date', path, { date, ...name });
  return read;
}

function isDay(date: Edtf | null): boolean {
  return date?.form === 'date' && date.precision === 'day';
}
