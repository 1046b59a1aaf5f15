export type { Span } from './span.ts';
export { overlaps, contains } from './span.ts';
export type { Problem } from './problem.ts';
export type { FigureLanes, FigureParts, FigurePreset, FigureWindow } from './figure.ts';
export { LARGEST_TEXT, LARGEST_TIMELINE } from './limits.ts';
export { documentId, eventId } from './id.ts';
export type { Form } from './forms.ts';
export { FORMS } from './forms.ts';
export { SCHEMAS, timelineSchema } from './schema.ts';
export { sha256 } from './sha256.ts';
export type { Kind, KindFacts, Lane, PloverCode, Quad } from './kind.ts';
export { KINDS } from './kind.ts';
export type {
  Confidence,
  DateAnchor,
  Dating,
  DiplomaticEvent,
  Duration,
  Evidence,
  Extensions,
  Modality,
  Participant,
  PartOfDay,
  Place,
  Publication,
  Refinement,
  Review,
  Role,
  SourceDocument,
  Support,
  TextPositionSelector,
  TextQuoteSelector,
  TextTarget,
  Timeline,
} from './timeline.ts';
