import type { DiplomaticEvent, SourceDocument, Span, TextTarget, Timeline } from '#lib/model/index.ts';
import { type PositionConverter, positionConverter } from '#lib/text/index.ts';

/** A document as quotes are compared with it. */
export interface Source {
  readonly document: SourceDocument;
  /** Index in the timeline. */
  readonly index: number;
  /** Converts positions in the text; `null` where the text did not travel. */
  readonly converter: PositionConverter | null;
}

/** The documents by id; of two with one id the first. Linear in their texts. */
export function sourcesOf({ documents }: Pick<Timeline, 'documents'>): ReadonlyMap<string, Source> {
  const sources = new Map<string, Source>();
  for (const [index, document] of documents.entries()) {
    if (sources.has(document.id)) continue;
    const converter = document.text === undefined ? null : positionConverter(document.text);
    sources.set(document.id, { document, index, converter });
  }
  return sources;
}

/**
 * The timeline with the positions of every quote counted in code units (memory) or code points (files), read from
 * the other. Where a document has no text, its positions stay as they are: in code points.
 */
export function convertPositions(
  timeline: Timeline,
  sources: ReadonlyMap<string, Source>,
  to: keyof PositionConverter,
): Timeline {
  return { ...timeline, events: timeline.events.map((event) => convertEvent(event, sources, to)) };
}

/** The part of `convertPositions` for one event. Gives the event itself where no position changes, as in most texts. */
export function convertEvent(
  event: DiplomaticEvent,
  sources: ReadonlyMap<string, Source>,
  to: keyof PositionConverter,
): DiplomaticEvent {
  const convert = <Target extends TextTarget>(target: Target): Target => {
    const converter = sources.get(target.document)?.converter;
    if (!converter) return target;
    const span: Span = converter[to](target.position);
    const isSame = span.start === target.position.start && span.end === target.position.end;
    return isSame ? target : { ...target, position: { ...target.position, ...span } };
  };
  const { expression } = event.dating;
  const converted = expression && convert(expression);
  const evidence = event.evidence.map(convert);
  if (converted === expression && evidence.every((each, at) => each === event.evidence[at])) return event;
  return {
    ...event,
    dating: converted ? { ...event.dating, expression: converted } : event.dating,
    evidence,
  };
}
