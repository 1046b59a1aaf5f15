/**
 * The validator of the file format. `timeline.ts` is the specification; the compiler holds the two together
 * (last lines), and the JSON Schema is made from this one. What no shape can say (dates, quotes, ids that
 * refer to each other) is checked in `exchange/`.
 */
import {
  array,
  exactOptional,
  type InferOutput,
  integer,
  literal,
  looseObject,
  maxValue,
  minLength,
  minValue,
  nullable,
  number,
  object,
  picklist,
  pipe,
  string,
  variant,
} from 'valibot';
import { figure, figureLanes, figureParts, figureWindow } from './figure-schema.ts';
import { text } from './forms.ts';
import { type Kind, KINDS, type PloverCode, type Quad } from './kind.ts';
import type { Timeline } from './timeline.ts';

const quote = object({
  type: literal('TextQuoteSelector'),
  exact: pipe(string(), minLength(1)),
  prefix: string(),
  suffix: string(),
});

const offset = pipe(number(), integer(), minValue(0));

const position = object({ type: literal('TextPositionSelector'), start: offset, end: offset });

const target = { document: text('document-id'), quote, position };

const evidence = looseObject({
  ...target,
  supports: pipe(
    array(picklist(['event', 'date', 'earliest', 'latest', 'place', 'participants', 'doubt'])),
    minLength(1),
  ),
});

const anchor = variant('kind', [
  object({ kind: literal('document-date'), date: string() }),
  object({ kind: literal('event'), event: text('event-id'), date: string() }),
]);

const dating = looseObject({
  expression: exactOptional(object(target)),
  anchor: exactOptional(anchor),
  rule: text('rule'),
  implied: array(picklist(['century', 'year', 'month', 'day'])),
  explanation: string(),
});

const place = looseObject({
  name: text('not-empty'),
  country: exactOptional(text('country')),
  basis: picklist(['stated', 'other-sentence', 'implied']),
});

const participant = looseObject({
  name: text('not-empty'),
  type: picklist(['person', 'country', 'organisation', 'group']),
  role: picklist(['initiator', 'target', 'host', 'mediator', 'speaker', 'participant']),
  country: exactOptional(text('country')),
  title: exactOptional(string()),
});

const duration = object({
  value: text('duration'),
  modifier: exactOptional(picklist(['more-than', 'less-than', 'about'])),
});

const confidence = object({
  score: pipe(number(), minValue(0), maxValue(1)),
  reasons: array(text('not-empty')),
});

const refinement = looseObject({
  date: string(),
  basis: string(),
  sources: pipe(array(object({ title: string(), url: text('address') })), minLength(1)),
});

const kind = picklist(Object.keys(KINDS) as readonly Kind[]);

/** Every code that some kind maps to, and those that no kind uses yet but the format allows. */
const plover = picklist([
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'COOPERATE',
  'AID',
  'CONCEDE',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
] satisfies PloverCode[]);

const quad = picklist([
  'verbal-cooperation',
  'material-cooperation',
  'verbal-conflict',
  'material-conflict',
  'neutral',
] satisfies Quad[]);

const review = looseObject({
  state: picklist(['candidate', 'accepted', 'edited', 'rejected']),
  extracted: exactOptional(
    object({
      title: exactOptional(string()),
      date: exactOptional(nullable(string())),
      kind: exactOptional(kind),
    }),
  ),
});

const event = looseObject({
  id: text('event-id'),
  title: text('not-empty'),
  date: nullable(string()),
  time: exactOptional(text('time')),
  partOfDay: exactOptional(picklist(['morning', 'midday', 'afternoon', 'evening', 'night'])),
  dating,
  kind,
  plover: nullable(plover),
  quad,
  modality: picklist(['asserted', 'planned', 'alleged', 'denied', 'cancelled']),
  places: array(place),
  participants: array(participant),
  attribution: array(string()),
  evidence: pipe(array(evidence), minLength(1)),
  duration: exactOptional(duration),
  confidence: exactOptional(confidence),
  refinements: exactOptional(array(refinement)),
  review,
});

const publication = object({
  date: string(),
  time: exactOptional(text('time')),
  zone: exactOptional(text('zone')),
  basis: picklist(['printed', 'given', 'inferred']),
  note: exactOptional(string()),
});

const document = looseObject({
  id: text('document-id'),
  headline: string(),
  subhead: exactOptional(string()),
  byline: exactOptional(string()),
  provider: exactOptional(string()),
  datelinePlace: exactOptional(string()),
  language: text('language'),
  published: nullable(publication),
  address: exactOptional(text('address')),
  text: exactOptional(string()),
  sha256: text('sha256'),
});

/**
 * Shape of a whole file. Objects whose type extends `Extensions` are loose, so that `x-` keys survive; which
 * other keys are unknown is for the caller to find out, with the entries of these schemas.
 */
export const timelineSchema = looseObject({
  format: literal('dateline/1'),
  title: text('not-empty'),
  dek: string(),
  figures: exactOptional(array(figure)),
  documents: array(document),
  events: array(event),
});

/** The schemas by the names of their types in `timeline.ts`. */
export const SCHEMAS = {
  Timeline: timelineSchema,
  FigurePreset: figure,
  FigureLanes: figureLanes,
  FigureWindow: figureWindow,
  FigureParts: figureParts,
  SourceDocument: document,
  Publication: publication,
  DiplomaticEvent: event,
  Dating: dating,
  DateAnchor: anchor,
  Evidence: evidence,
  TextQuoteSelector: quote,
  TextPositionSelector: position,
  Place: place,
  Participant: participant,
  Duration: duration,
  Confidence: confidence,
  Refinement: refinement,
  Review: review,
} as const;

/** Without `readonly` and without the `x-` keys, all the way down. */
type Bare<Value> = Value extends readonly (infer Item)[]
  ? Bare<Item>[]
  : Value extends object
    ? {
        -readonly [
          Key in keyof Value as string extends Key
            ? never
            : number extends Key
              ? never
              : Key extends `x-${string}`
                ? never
                : Key
        ]: Bare<Value[Key]>;
      }
    : Value;

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

// Does not compile when a key, an optional mark or a value of one differs from the other.
true satisfies Equal<Bare<InferOutput<typeof timelineSchema>>, Bare<Timeline>>;
