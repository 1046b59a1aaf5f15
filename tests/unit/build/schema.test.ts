import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { safeParse } from 'valibot';
import { describe, expect, test } from 'vitest';
import { SCHEMAS, timelineSchema } from '#lib/model/index.ts';
import { SCHEMA_FILE, writeSchema } from '../../../src/build/schema.ts';

const text = readFileSync(SCHEMA_FILE, 'utf8');
const schema = JSON.parse(text) as {
  readonly $defs: Readonly<Record<string, { readonly description?: string }>>;
};
// As strict as any reader may be: an unknown keyword throws, and a `format`, where one is named, is asserted.
const ajv = new Ajv2020({ strict: true });
addFormats.default(ajv);
const validate = ajv.compile(schema);

const shipped = readFileSync(
  new URL('../../../data/timelines/ukraine-nato-talks.timeline.json', import.meta.url),
  'utf8',
);

type Json = Record<string, unknown>;
type Path = readonly (string | number)[];

/** The shipped timeline with `value` at `path`; `undefined` takes the key away. */
function changed(path: Path, value: unknown): Json {
  const timeline = JSON.parse(shipped) as Json;
  let node = timeline;
  for (const key of path.slice(0, -1)) node = node[key] as Json;
  const last = path.at(-1)!;
  if (value === undefined) Reflect.deleteProperty(node, last);
  else node[last] = value;
  return timeline;
}

/** The outermost fault, as JSON pointer and keyword: "/events/0/kind enum"; `null`: there is none. */
function faultOf(value: unknown): string | null {
  if (validate(value)) return null;
  const error = validate.errors?.at(-1);
  return `${error?.instancePath} ${error?.keyword}`;
}

/** Every path in a JSON value, the outermost first. */
function pathsOf(value: unknown, above: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const path = [...above, Array.isArray(value) ? Number(key) : key];
    return [path, ...pathsOf(inner, path)];
  });
}

test('the file is what the types and the validator make: after a change run npm run schema', () => {
  expect(text).toBe(writeSchema());
});

test('it has a definition for every named schema, and its sentences', () => {
  const names = Object.keys(SCHEMAS).filter((name) => name !== 'Timeline');
  expect(Object.keys(schema.$defs)).toEqual(names);
  expect(schema.$defs['Refinement']?.description).toBe('A date from outside, with its addresses.');
  // `Evidence` has this field, and its sentence, from `TextTarget`.
  expect(schema.$defs['Evidence']).toHaveProperty('properties.document.description', 'Id of the document.');
});

describe('accepts', () => {
  test.each<[string, Path, unknown]>([
    ['the shipped timeline', ['format'], 'dateline/1'],
    ['no events', ['events'], []],
    ['an undated event', ['events', 0, 'date'], null],
    ['a document without text', ['documents', 0, 'text'], undefined],
    ['a document without a date', ['documents', 0, 'published'], null],
    ['an empty dek', ['dek'], ''],
    ['an own key of the whole', ['x-desk'], { by: ['anyone'], at: 1 }],
    ['an own key of an event', ['events', 0, 'x-note'], 'ours'],
    ['an own key of a piece of evidence', ['events', 0, 'evidence', 0, 'x-page'], 3],
    ['an address with letters beyond ASCII', ['documents', 0, 'address'], 'https://example.org/dünya'],
  ])('%s', (_, path, value) => {
    expect(faultOf(changed(path, value))).toBe(null);
  });
});

describe('refuses', () => {
  test.each<[string, Path, unknown, string]>([
    ['another format', ['format'], 'dateline/2', '/format const'],
    ['no title', ['title'], undefined, ' required'],
    ['an empty title', ['title'], '  ', '/title pattern'],
    ['events that are no list', ['events'], {}, '/events type'],
    ['an unknown kind', ['events', 0, 'kind'], 'party', '/events/0/kind enum'],
    ['an unknown modality', ['events', 0, 'modality'], 'maybe', '/events/0/modality enum'],
    ['an event without evidence', ['events', 0, 'evidence'], [], '/events/0/evidence minItems'],
    ['a missing quote', ['events', 0, 'evidence', 0, 'quote'], undefined, '/events/0/evidence/0 required'],
    [
      'an empty quote',
      ['events', 0, 'evidence', 0, 'quote', 'exact'],
      '',
      '/events/0/evidence/0/quote/exact minLength',
    ],
    [
      'a negative position',
      ['events', 0, 'evidence', 0, 'position', 'start'],
      -1,
      '/events/0/evidence/0/position/start minimum',
    ],
    [
      'half a position',
      ['events', 0, 'evidence', 0, 'position', 'end'],
      2.5,
      '/events/0/evidence/0/position/end type',
    ],
    ['a bad event id', ['events', 0, 'id'], 'ev-1', '/events/0/id pattern'],
    ['a bad document id', ['documents', 0, 'id'], 'doc-XYZ', '/documents/0/id pattern'],
    ['a short hash', ['documents', 0, 'sha256'], 'abc', '/documents/0/sha256 pattern'],
    ['a date as number', ['events', 0, 'date'], 2025, '/events/0/date anyOf'],
    ['a time with seconds', ['events', 0, 'time'], '19:05:00', '/events/0/time pattern'],
    ['a script as address', ['documents', 0, 'address'], 'javascript:x', '/documents/0/address pattern'],
    [
      'a country in small letters',
      ['events', 0, 'participants', 0, 'country'],
      'ru',
      '/events/0/participants/0/country pattern',
    ],
    ['an unknown key', ['colour'], 'red', ' additionalProperties'],
    ['an unknown key of an event', ['events', 0, 'note'], 'x', '/events/0 additionalProperties'],
    [
      'an own key where none may stand',
      ['events', 0, 'evidence', 0, 'quote', 'x-note'],
      'x',
      '/events/0/evidence/0/quote additionalProperties',
    ],
    [
      'an anchor that names no event',
      ['events', 0, 'dating', 'anchor'],
      { kind: 'event', date: '2025' },
      '/events/0/dating/anchor oneOf',
    ],
  ])('%s', (_, path, value, fault) => {
    expect(faultOf(changed(path, value))).toBe(fault);
  });
});

test('agrees with the validator of the app on any one change', () => {
  const paths = pathsOf(JSON.parse(shipped));
  const values = fc.constantFrom<unknown>(undefined, null, '', ' ', 'x', 'PT5H', -1, 0, 1.5, true, [], {}, [
    'x',
  ]);
  let refused = 0;
  fc.assert(
    fc.property(fc.constantFrom(...paths), values, (path, value) => {
      // Known and harmless: the app takes a list for an object without required keys, and reads it as an empty one.
      fc.pre(path.at(-1) !== 'extracted' || !Array.isArray(value));
      // An array with a hole is no JSON.
      const timeline = JSON.parse(JSON.stringify(changed(path, value))) as unknown;
      const accepted = validate(timeline);
      expect(accepted).toBe(safeParse(timelineSchema, timeline).success);
      if (!accepted) refused += 1;
    }),
    { numRuns: 1000, seed: 20251215 },
  );
  expect(refused).toBeGreaterThan(100);
});
