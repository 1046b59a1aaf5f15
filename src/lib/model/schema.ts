/**
 * The validator of the file format. `timeline.ts` is the specification; the compiler holds the two together
 * (last lines), and the JSON Schema is made from this one. What no shape can say (dates, quotes, ids that
 * refer to each other) is checked in `exchange/`.
 */
import {
  array,
  boolean,
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
  regex,
  string,
  variant,
} from 'valibot';
import { type Kind, KINDS, type PloverCode, type Quad } from './kind.ts';
import type { Timeline } from './timeline.ts';

/** A number inside an ISO 8601 duration. */
const AMOUNT = '[0-9]+(?:[.][0-9]+)?';

/** Form of a text field: the name is what a problem calls it, the pattern is part of the JSON Schema. */
export const FORMS = {
  'not-empty': /\S/,
  'document-id': /^doc-[0-9a-f]{12}$/,
  'event-id': /^ev-[0-9a-f]{12}$/,
  sha256: /^[0-9a-f]{64}$/,
  time: /^(?:[01][0-9]|2[0-3]):[0-5][0-9]$/,
  zone: /^[A-Za-z][A-Za-z0-9_+-]*(?:\/[A-Za-z0-9_+-]+)*$/,
  language: /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/,
  country: /^[A-Z]{2}$/,
  address: /^https?:\/\/[^\s<>"\\^`{|}]+$/,
  instant: /^(?:[0-9]{4}|[+-][0-9]{6})-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:[.][0-9]{1,3})?Z$/,
  rule: /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
  duration: /* @__PURE__ */ new RegExp(
    `^P(?=[0-9T])(?:${AMOUNT}Y)?(?:${AMOUNT}M)?(?:${AMOUNT}W)?(?:${AMOUNT}D)?` +
      `(?:T(?=[0-9])(?:${AMOUNT}H)?(?:${AMOUNT}M)?(?:${AMOUNT}S)?)?$`,
  ),
} as const;

/** Name of a form that a text field may have to keep. */
export type Form = keyof typeof FORMS;

/* @__NO_SIDE_EFFECTS__ */
function text(form: Form) {
  return pipe(string(), regex(FORMS[form], form));
}

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

const figureLanes = object({
  sort: picklist(['own', 'name', 'count', 'first']),
  hidden: array(string()),
  thin: array(string()),
  only: exactOptional(array(string())),
});

const figureWindow = object({ from: text('instant'), to: text('instant') });

const isDrawn = exactOptional(boolean());

const figureParts = object({
  title: isDrawn,
  laneNames: isDrawn,
  labels: isDrawn,
  numbers: isDrawn,
  key: isDrawn,
  notes: isDrawn,
  source: isDrawn,
  refinements: isDrawn,
});

const eventIds = exactOptional(array(text('event-id')));

const figure = looseObject({
  name: text('not-empty'),
  width: exactOptional(pipe(number(), minValue(60), maxValue(1200))),
  orientation: exactOptional(picklist(['horizontal', 'vertical'])),
  textSize: exactOptional(pipe(number(), minValue(4), maxValue(24))),
  scale: exactOptional(picklist(['calendar', 'folded', 'even'])),
  group: exactOptional(picklist(['kind', 'actor', 'place', 'document', 'none'])),
  lanes: exactOptional(figureLanes),
  window: exactOptional(figureWindow),
  events: eventIds,
  pinned: eventIds,
  theme: exactOptional(picklist(['light', 'dark', 'greyscale', 'transparent'])),
  locale: exactOptional(text('language')),
  dateStyle: exactOptional(picklist(['long', 'short', 'iso'])),
  parts: exactOptional(figureParts),
  notesAt: exactOptional(picklist(['below', 'side'])),
  carry: exactOptional(picklist(['nothing', 'events', 'texts'])),
  format: exactOptional(picklist(['svg', 'png', 'pdf', 'html', 'pages'])),
  outlined: exactOptional(boolean()),
  dpi: exactOptional(pipe(number(), integer(), minValue(36), maxValue(1200))),
  paper: exactOptional(picklist(['a4', 'a4-landscape', 'a3', 'a3-landscape'])),
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
