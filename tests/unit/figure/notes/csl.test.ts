import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { sourceItems } from '#lib/figure/notes/csl.ts';
import { writeNotes } from '#lib/figure/index.ts';
import type { Publication } from '#lib/model/index.ts';
import { HOSTILE_WORDS, hostileTimeline } from '../../../support/hostile-notes.ts';
import { event, talksTimeline, timelineOf } from '../../../support/timelines.ts';

const all = { locale: 'en', dateStyle: 'long', only: null, refinements: true } as const;

/** The part of csl-data.json (citation-style-language/schema, v1.0) that entries of newspapers use. */
const isCsl = new Ajv({ allowUnionTypes: true }).compile({
  type: 'array',
  items: {
    type: 'object',
    required: ['type', 'id'],
    additionalProperties: false,
    properties: {
      type: { enum: ['article-newspaper'] },
      id: { type: ['string', 'number'] },
      language: { type: 'string' },
      title: { type: 'string' },
      note: { type: 'string' },
      URL: { type: 'string' },
      'container-title': { type: 'string' },
      'publisher-place': { type: 'string' },
      author: {
        type: 'array',
        items: {
          type: 'object',
          properties: { literal: { type: 'string' } },
          additionalProperties: false,
        },
      },
      issued: {
        type: 'object',
        properties: {
          'date-parts': {
            type: 'array',
            minItems: 1,
            maxItems: 2,
            items: { type: 'array', items: { type: ['string', 'number'] }, minItems: 1, maxItems: 3 },
          },
          circa: { type: ['string', 'number', 'boolean'] },
        },
        additionalProperties: false,
      },
    },
  },
});

function publishedOn(published: Publication | null) {
  const made = timelineOf([event({ title: 'Talks', date: '2025-12-14' })]);
  return { ...made, documents: made.documents.map((each) => ({ ...each, published })) };
}

describe('sources as CSL-JSON', () => {
  test('one entry for each document, with what was read from it', () => {
    const timeline = talksTimeline();
    const items = JSON.parse(writeNotes(timeline, 'csl', all)) as Record<string, unknown>[];
    expect(isCsl(items)).toBe(true);
    expect(items).toHaveLength(timeline.documents.length);
    const [document] = timeline.documents;
    expect(items[0]).toMatchObject({
      id: document!.id,
      type: 'article-newspaper',
      title: document!.headline,
      'container-title': 'Test Agency',
      issued: { 'date-parts': [[2025, 12, 15]] },
      language: 'en',
    });
    for (const { title } of timeline.events) expect(items[0]!['note']).toContain(title);
  });

  test.each<[string, Publication | null, unknown]>([
    ['a day', { date: '2025-12-15', basis: 'printed' }, { 'date-parts': [[2025, 12, 15]] }],
    ['a month', { date: '2025-12', basis: 'given' }, { 'date-parts': [[2025, 12]] }],
    ['a year', { date: '2025', basis: 'given' }, { 'date-parts': [[2025]] }],
    ['about a month', { date: '2025-12~', basis: 'inferred' }, { 'date-parts': [[2025, 12]], circa: true }],
    ['a decade', { date: '202X', basis: 'inferred' }, undefined],
    ['unknown', null, undefined],
  ])('published: %s', (_, published, issued) => {
    expect(sourceItems(publishedOn(published), all)[0]!.issued).toEqual(issued);
  });

  test.each([
    ['en', 'Events: 1 Talks (14 December 2025); 2 A visit (no date)'],
    ['fr', 'Événements\u00a0: 1 Talks (14 décembre 2025)\u202f; 2 A visit (sans date)'],
    ['de', 'Ereignisse: 1 Talks (14. Dezember 2025); 2 A visit (ohne Datum)'],
    ['uk', 'Події: 1 Talks (14 грудня 2025\u00a0р.); 2 A visit (без дати)'],
  ])('in %s the note says %j', (locale, note) => {
    const timeline = timelineOf([
      event({ title: 'Talks', date: '2025-12-14' }),
      event({ title: 'A visit', date: null }),
    ]);
    const options = { ...all, locale };
    expect(sourceItems(timeline, options)[0]!.note).toBe(note);
    expect(writeNotes(timeline, 'ris', options).split('\r\n')).toContain(`N1  - ${note}`);
  });

  test('a document none of whose events is kept is left out', () => {
    const timeline = talksTimeline();
    expect(sourceItems(timeline, { ...all, only: new Set(['ev-000000000000']) })).toEqual([]);
    expect(sourceItems(timeline, { ...all, only: new Set([timeline.events[0]!.id]) })).toHaveLength(1);
  });

  test.each(HOSTILE_WORDS)('%j stays a text', (words) => {
    const items = JSON.parse(writeNotes(hostileTimeline(words), 'csl', all)) as readonly object[];
    expect(isCsl(items)).toBe(true);
    expect(JSON.stringify(items)).not.toMatch(/\\u0000|\\u001b|\\r|\\n/);
  });
});
