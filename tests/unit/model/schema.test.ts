import { safeParse } from 'valibot';
import { describe, expect, test } from 'vitest';
import { FORMS, type Form, timelineSchema } from '#lib/model/index.ts';
import { formsTimeline, talksTimeline } from '../../support/timelines.ts';

/** Per form, texts that keep it and texts that do not. */
const TEXTS: Readonly<Record<Form, { readonly good: readonly string[]; readonly bad: readonly string[] }>> = {
  'not-empty': { good: ['a', ' a ', 'Київ'], bad: ['', ' ', '\n\t'] },
  'document-id': {
    good: ['doc-0123456789ab'],
    bad: [
      'doc-0123456789AB',
      'doc-0123456789a',
      'doc-0123456789abc',
      'ev-0123456789ab',
      'doc-0123456789ab\n',
    ],
  },
  'event-id': { good: ['ev-0123456789ab'], bad: ['ev-0123456789ag', 'ev_0123456789ab', ' ev-0123456789ab'] },
  sha256: { good: ['0123456789abcdef'.repeat(4)], bad: ['0123456789ABCDEF'.repeat(4), 'ab', ''] },
  time: { good: ['00:00', '09:05', '23:59'], bad: ['24:00', '9:05', '09:60', '09:05:00', '0905'] },
  zone: {
    good: ['UTC', 'Europe/Istanbul', 'America/Argentina/Buenos_Aires', 'Etc/GMT+3'],
    bad: ['', '+03:00', '/Europe', 'Europe/', 'Europe Istanbul'],
  },
  language: { good: ['en', 'pt-BR', 'zh-Hant-TW', 'ast'], bad: ['e', 'english', 'en_GB', 'en-', ''] },
  country: { good: ['DE'], bad: ['de', 'DEU', 'D', 'D1'] },
  address: {
    good: ['https://www.aa.com.tr/en/a', 'http://example.org', 'https://example.org/dünya?a=1#b'],
    bad: [
      'example.org',
      'javascript:alert(1)',
      'ftp://example.org',
      'https://',
      'https://a b',
      'https://a"b',
    ],
  },
  instant: {
    good: ['2025-12-13T06:00:00Z', '2025-12-13T06:00:00.000Z', '-000044-03-15T00:00:00.5Z'],
    bad: ['2025-12-13', '2025-12-13T06:00Z', '2025-12-13T06:00:00', '2025-12-13T06:00:00+01:00', ''],
  },
  rule: {
    good: ['none', 'weekday-past', 'top-10'],
    bad: ['Weekday', 'weekday_past', '-past', 'past-', 'a--b'],
  },
  duration: {
    good: ['PT5H', 'P1D', 'P2W', 'P1Y2M3DT4H5M6S', 'PT1.5H', 'P3M'],
    bad: ['P', 'PT', '5H', 'P5', 'PT5', 'PT5D', 'P1..5D', 'P.5D', 'P1.D', 'P1DT', 'PT5H6H', '-PT5H'],
  },
};

describe.each(Object.entries(TEXTS))('a text of the form %s', (form, { good, bad }) => {
  test.each(good)('may be “%s”', (text) => {
    expect(FORMS[form as Form].test(text)).toBe(true);
  });

  test.each(bad)('may not be “%s”', (text) => {
    expect(FORMS[form as Form].test(text)).toBe(false);
  });
});

describe('timelineSchema', () => {
  test.each([
    ['a timeline as the app has it', talksTimeline()],
    ['every form of date', formsTimeline()],
    ['nothing read yet', { format: 'dateline/1', title: 'Empty', dek: '', documents: [], events: [] }],
    ['own keys', { ...talksTimeline(), 'x-desk': { page: 3 } }],
  ])('accepts %s and changes nothing', (_, timeline) => {
    const parsed = safeParse(timelineSchema, timeline);
    expect(parsed.success).toBe(true);
    expect(parsed.output).toEqual(timeline);
  });

  const [first, ...others] = talksTimeline().events;
  test.each<[string, unknown, readonly (string | number)[]]>([
    ['no object', 'dateline/1', []],
    ['another format', { format: 'dateline/2' }, ['format']],
    ['a title of spaces', { title: ' ' }, ['title']],
    [
      'an optional key that is undefined',
      { events: [{ ...first, time: undefined }, ...others] },
      ['events', 0, 'time'],
    ],
    ['a kind nobody knows', { events: [{ ...first, kind: 'party' }, ...others] }, ['events', 0, 'kind']],
    [
      'a confidence above the whole',
      { events: [{ ...first, confidence: { score: 1.2, reasons: [] } }, ...others] },
      ['events', 0, 'confidence', 'score'],
    ],
    [
      'an event without evidence',
      { events: [...others, { ...first, evidence: [] }] },
      ['events', 10, 'evidence'],
    ],
    [
      'an anchor without its event',
      { events: [{ ...first, dating: { ...first?.dating, anchor: { kind: 'event', date: '2025' } } }] },
      ['events', 0, 'dating', 'anchor', 'event'],
    ],
  ])('refuses %s', (_, change, path) => {
    const value = typeof change === 'object' ? { ...talksTimeline(), ...change } : change;
    const { issues } = safeParse(timelineSchema, value);
    expect(issues?.map((issue) => (issue.path ?? []).map((item) => item.key))).toEqual([path]);
  });
});
