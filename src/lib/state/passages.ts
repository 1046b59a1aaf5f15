import type { SourceDocument, Span, Timeline } from '#lib/model/index.ts';

/** A run of text under which the same events lie. */
export interface Passage extends Span {
  readonly text: string;
  /** Ids of events whose evidence covers the whole run, in the order of the timeline's time. */
  readonly events: readonly string[];
  /** Ids of events whose words of time cover the whole run. */
  readonly dates: readonly string[];
}

/** One line of the document, cut where evidence or words of time begin and end. */
export interface Paragraph extends Span {
  readonly passages: readonly Passage[];
}

/**
 * The document's lines from `from` on, in order, empty lines left out, each cut into passages: joined, they are
 * the text itself. A document without text has none.
 *
 * `order` gives the ids of the events in order of time. Positions outside the text are cut to it.
 */
export function paragraphsOf(
  document: SourceDocument,
  timeline: Timeline,
  order: readonly string[],
  from = 0,
): readonly Paragraph[] {
  const text = document.text;
  if (text === undefined) return [];
  const rank = new Map(order.map((id, index) => [id, index]));
  const events = [...timeline.events].sort((a, b) => (rank.get(a.id) ?? 0) - (rank.get(b.id) ?? 0));
  const evidence: Marked[] = [];
  const dates: Marked[] = [];
  for (const event of events) {
    for (const target of event.evidence) {
      if (target.document === document.id) evidence.push({ id: event.id, ...target.position });
    }
    const expression = event.dating.expression;
    if (expression?.document === document.id) dates.push({ id: event.id, ...expression.position });
  }
  return linesOf(text, from).map((line) => ({
    ...line,
    passages: cut(text, line, evidence, dates),
  }));
}

/** Paragraphs of a text that stand on the page at once; a very long text is shown in part. */
const MOST_PARAGRAPHS = 300;

/**
 * The part of a text around the first sentence of an event, and how many paragraphs are left out before and behind it;
 * the beginning where the event is `null` or not read from it. A text of ordinary length is shown whole.
 */
export function partAround(
  paragraphs: readonly Paragraph[],
  event: string | null,
): { readonly before: number; readonly shown: readonly Paragraph[]; readonly after: number } {
  if (paragraphs.length <= MOST_PARAGRAPHS) return { before: 0, shown: paragraphs, after: 0 };
  const at = paragraphs.findIndex(({ passages }) =>
    passages.some(({ events }) => event !== null && events.includes(event)),
  );
  const last = paragraphs.length - MOST_PARAGRAPHS;
  const before = Math.min(last, Math.max(0, at - MOST_PARAGRAPHS / 2));
  return {
    before,
    shown: paragraphs.slice(before, before + MOST_PARAGRAPHS),
    after: paragraphs.length - before - MOST_PARAGRAPHS,
  };
}

interface Marked extends Span {
  readonly id: string;
}

function linesOf(text: string, from: number): readonly Span[] {
  const lines: Span[] = [];
  let start = from;
  while (start < text.length) {
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline;
    if (text.slice(start, end).trim()) lines.push({ start, end });
    start = end + 1;
  }
  return lines;
}

function cut(
  text: string,
  line: Span,
  evidence: readonly Marked[],
  dates: readonly Marked[],
): readonly Passage[] {
  const inLine = (span: Span) => span.start < line.end && line.start < span.end;
  const here = evidence.filter(inLine);
  const datesHere = dates.filter(inLine);
  const edges = new Set([line.start, line.end]);
  for (const span of [...here, ...datesHere]) {
    edges.add(Math.max(span.start, line.start));
    edges.add(Math.min(span.end, line.end));
  }
  const sorted = [...edges].sort((a, b) => a - b);
  return sorted.slice(0, -1).map((start, index) => {
    const end = sorted[index + 1] ?? line.end;
    const over = (spans: readonly Marked[]) => [
      ...new Set(spans.filter((span) => span.start <= start && end <= span.end).map(({ id }) => id)),
    ];
    return { start, end, text: text.slice(start, end), events: over(here), dates: over(datesHere) };
  });
}

/**
 * Where the body begins: after the first lines that only repeat headline, subhead and author, which the page
 * prints above. A line that holds evidence is never skipped. 0 for a document without text.
 */
export function bodyStart(document: SourceDocument, timeline: Timeline): number {
  const text = document.text ?? '';
  const isEvidence = (line: Span) =>
    timeline.events.some((event) =>
      event.evidence.some(
        ({ document: id, position }) =>
          id === document.id && position.start < line.end && line.start < position.end,
      ),
    );
  for (const line of linesOf(text, 0)) {
    const words = text.slice(line.start, line.end).trim();
    const repeats =
      words === document.headline ||
      words === document.subhead ||
      (document.byline !== undefined && words.replace(/^By\s+/iu, '') === document.byline);
    if (!repeats || isEvidence(line)) return line.start;
  }
  return 0;
}
