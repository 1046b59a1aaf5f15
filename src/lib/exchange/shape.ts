import type { Problem, SourceDocument, DiplomaticEvent, Timeline } from '#lib/model/index.ts';
import { SCHEMAS, timelineSchema } from '#lib/model/index.ts';
import { array, type BaseIssue, type GenericSchema, looseObject, safeParse, unknown } from 'valibot';
import { isModest, keepKnown, reportUnknownKeys, type UnknownKeys } from './keys.ts';
import type { Report } from './problems.ts';

type Path = Problem['path'];

/** Documents and events are looked at one by one, so that a list of a million zeros costs nothing. */
const outline = looseObject({
  ...timelineSchema.entries,
  documents: array(unknown()),
  events: array(unknown()),
});

/** Parts larger than this get one problem each instead of all: they are not what a person wrote. */
const LARGEST_TOLD = 5000;

/**
 * The value as a timeline, when its shape is one: known keys in the order of the format, `x-` keys after them,
 * all other keys left out and reported. `null` when the shape is wrong; what is wrong is in the report. Positions
 * are left as they are. Never throws, whatever the value.
 */
export function readShape(value: unknown, report: Report): Timeline | null {
  // Each part of a broken file is still looked at, so that one reading tells all.
  const unknownKeys: UnknownKeys = new Map();
  const top = readOutline(value, unknownKeys, report);
  const documents = readParts<SourceDocument>(
    value,
    'documents',
    SCHEMAS.SourceDocument,
    unknownKeys,
    report,
  );
  const events = readParts<DiplomaticEvent>(value, 'events', SCHEMAS.DiplomaticEvent, unknownKeys, report);
  reportUnknownKeys(unknownKeys, report);
  return report.hasErrors() ? null : { ...top, documents, events };
}

/** The part of `readShape` for everything but the documents and events, which are left as they are. */
export function readOutline(value: unknown, unknownKeys: UnknownKeys, report: Report): Timeline {
  const parsed = safeParse(outline, value, { abortEarly: !isModest(value, 4, LARGEST_TOLD) });
  if (!parsed.success) {
    for (const issue of parsed.issues) reportIssue(issue, [], {}, report);
  }
  return keepKnown(outline, isRecord(value) ? value : {}, [], unknownKeys, report) as Timeline;
}

function readParts<Part>(
  value: unknown,
  key: 'documents' | 'events',
  schema: GenericSchema,
  unknownKeys: UnknownKeys,
  report: Report,
): readonly Part[] {
  const list = isRecord(value) ? value[key] : undefined;
  if (!Array.isArray(list)) return [];
  const parts: Part[] = [];
  for (const [index, item] of list.entries()) {
    if (report.isFull()) break;
    const part = readPart<Part>(item, index, key, schema, unknownKeys, report);
    if (part !== null) parts.push(part);
  }
  return parts;
}

/** One item of a list, the number `index` of its list; `null` when its shape is wrong. */
function readPart<Part>(
  item: unknown,
  index: number,
  key: 'documents' | 'events',
  schema: GenericSchema,
  unknownKeys: UnknownKeys,
  report: Report,
): Part | null {
  const path = [key, index];
  const quick = safeParse(schema, item, { abortEarly: true });
  if (quick.success) return keepKnown(schema, item, path, unknownKeys, report) as Part;
  const all = isModest(item, 20, LARGEST_TOLD) ? safeParse(schema, item) : quick;
  for (const issue of all.issues ?? []) reportIssue(issue, path, nameOf(key, item, index), report);
  return null;
}

/** The part of `readShape` for one document. */
export function readDocument(
  item: unknown,
  index: number,
  unknownKeys: UnknownKeys,
  report: Report,
): SourceDocument | null {
  return readPart(item, index, 'documents', SCHEMAS.SourceDocument, unknownKeys, report);
}

/** The part of `readShape` for one event. */
export function readEvent(
  item: unknown,
  index: number,
  unknownKeys: UnknownKeys,
  report: Report,
): DiplomaticEvent | null {
  return readPart(item, index, 'events', SCHEMAS.DiplomaticEvent, unknownKeys, report);
}

/** What a message calls the part: an event's title or a document's headline, and its number from 1. */
function nameOf(key: 'documents' | 'events', item: unknown, index: number): Problem['args'] {
  const name = isRecord(item) ? item[key === 'events' ? 'title' : 'headline'] : '';
  const words = typeof name === 'string' ? name : '';
  return key === 'events' ? { event: words, number: index + 1 } : { document: words, number: index + 1 };
}

function reportIssue(issue: BaseIssue<unknown>, above: Path, name: Problem['args'], report: Report): void {
  const inside = (issue.path ?? []).map((item) => item.key as string | number);
  const path = [...above, ...inside];
  const received = typeof issue.input === 'string' ? issue.input : kindOf(issue.input);
  switch (issue.type) {
    case 'regex':
      report.add('wrong-form', path, { form: issue.message, received, ...name });
      return;
    case 'min_length':
      report.add('too-few', path, name);
      return;
    case 'integer':
    case 'min_value':
    case 'max_value':
      report.add('wrong-number', path, { received: String(issue.input), ...name });
      return;
  }
  const last = path.at(-1);
  if (issue.input === undefined && typeof last === 'string') {
    report.add('missing-key', path.slice(0, -1), { key: last, ...name });
  } else if (['picklist', 'literal', 'variant'].includes(issue.type) && typeof issue.input === 'string') {
    report.add('not-allowed', path, { allowed: listed(issue.expected), received, ...name });
  } else {
    const expected = EXPECTED[issue.type] ?? 'text';
    report.add('wrong-type', path, { expected, received: kindOf(issue.input), ...name });
  }
}

const EXPECTED: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  array: 'a list',
  object: 'an object',
  loose_object: 'an object',
};

/** What a JSON value is, in a word or two: "a list", "text", "nothing (null)". */
export function kindOf(value: unknown): string {
  if (value === null) return 'nothing (null)';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'an object';
  if (typeof value === 'string') return 'text';
  return typeof value === 'number' ? 'a number' : String(value);
}

/** valibot writes `("a" | "b")`. */
function listed(expected: string | null): string {
  return (expected ?? '')
    .replace(/^\(|\)$/g, '')
    .replaceAll(' | ', ', ')
    .replaceAll('"', '');
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
