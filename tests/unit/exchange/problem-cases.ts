import { readFileSync } from 'node:fs';
import { LARGEST_TEXT } from '#lib/model/index.ts';
import { FIGURE_CASES } from './figure-cases.ts';
import { edited, type ProblemCase, smallTimeline } from './small-timeline.ts';

const DOCUMENT = smallTimeline().documents[0]?.id ?? '';
const HEADLINE = 'A report made for a test';
const FIRST = { event: 'Talks in Berlin', number: 1 };
const SECOND = { event: 'A statement', number: 2 };
const SENTENCE = '🎉 Talks were held on Sunday in Berlin.';
const TEXT = ['documents', 0, 'text'] as const;
const EVIDENCE = ['events', 0, 'evidence', 0] as const;
const EXPRESSION = ['events', 0, 'dating', 'expression'] as const;
const ABSENT = 'ev-ffffffffffff';
const anchorOn = (id: string, date: string) => ({ kind: 'event', event: id, date });
const FIRST_ID = smallTimeline().events[0]?.id ?? '';
const LONG = `${'🎉'.repeat(120)}x`;

/** Every problem that reading a file can find. */
export const PROBLEM_CASES: readonly ProblemCase[] = [
  ...FIGURE_CASES,
  ['nothing', '', 'empty', [], {}],
  ['spaces only', ' \ufeff\n\t', 'empty', [], {}],
  ['too much', ' '.repeat(LARGEST_TEXT + 1), 'too-large', [], { size: 41, limit: 40 }],
  ['a web page', '<!doctype html><html></html>', 'is-html', [], {}],
  [
    'a page whose timeline was cut off',
    '<!doctype html><template id="dateline-timeline">{"format": "dateline/1"</template>',
    'html-timeline-damaged',
    [],
    {},
  ],
  ['an article', 'On Sunday, talks were held.', 'not-a-timeline', [], {}],
  ['other XML', '<?xml version="1.0"?><rss></rss>', 'not-a-timeline', [], {}],
  ['JSON cut off', '{"format":\n "dateline/1"', 'not-json', [], { line: 2, column: 14 }],
  ['a trailing comma after a mark', '\ufeff{"a": 1,}', 'not-json', [], { line: 1, column: 9 }],
  ['a list', '[]', 'other-json', [], { found: 'a list' }],
  ['a text', '"dateline/1"', 'other-json', [], { found: 'text' }],
  ['a number', '42', 'other-json', [], { found: 'a number' }],
  ['null', 'null', 'other-json', [], { found: 'nothing (null)' }],
  ['another object', '{"events":[]}', 'other-json', [], { found: 'an object without "format"' }],
  [
    'an inherited key',
    '{"__proto__":{"format":1}}',
    'other-json',
    [],
    { found: 'an object without "format"' },
  ],
  ['the next version', '{"format":"dateline/2"}', 'format-newer', [], { found: '2', known: 1 }],
  ['version 0', '{"format":"dateline/0"}', 'format-unknown', [], { found: 'dateline/0' }],
  ['another format', '{"format":"geo"}', 'format-unknown', [], { found: 'geo' }],
  ['a number as format', '{"format":1}', 'format-unknown', [], { found: 1 }],
  ['a list as format', '{"format":[]}', 'format-unknown', [], { found: 'a list' }],
  ['a bare SVG', '<svg><title>dateline/1</title></svg>', 'svg-without-timeline', [], {}],
  [
    'a carried timeline cut off',
    '<svg><metadata><t:timeline xmlns:t="https://dateline.example/ns/1">{"format":',
    'svg-timeline-damaged',
    [],
    {},
  ],

  ['no title', edited([['title'], undefined]), 'missing-key', [], { key: 'title' }],
  [
    'a title that is a number',
    edited([['events', 1, 'title'], 3]),
    'wrong-type',
    ['events', 1, 'title'],
    { expected: 'text', received: 'a number', event: '', number: 2 },
  ],
  [
    'an unknown modality',
    edited([['events', 1, 'review', 'state'], 'done']),
    'not-allowed',
    ['events', 1, 'review', 'state'],
    { allowed: 'candidate, accepted, edited, rejected', received: 'done', ...SECOND },
  ],
  [
    'an address of a script',
    edited([['documents', 0, 'address'], 'javascript:alert(1)']),
    'wrong-form',
    ['documents', 0, 'address'],
    { form: 'address', received: 'javascript:alert(1)', document: HEADLINE, number: 1 },
  ],
  ['no evidence', edited([['events', 1, 'evidence'], []]), 'too-few', ['events', 1, 'evidence'], SECOND],
  [
    'half a position',
    edited([[...EVIDENCE, 'position', 'start'], 0.5]),
    'wrong-number',
    [...EVIDENCE, 'position', 'start'],
    { received: '0.5', ...FIRST },
  ],
  [
    'a confidence above the whole',
    edited([['events', 1, 'confidence'], { score: 1.2, reasons: [] }]),
    'wrong-number',
    ['events', 1, 'confidence', 'score'],
    { received: '1.2', ...SECOND },
  ],
  ['an unknown key', edited([['note'], 1]), 'unknown-key', [], { key: 'note', count: 1 }],
  [
    'a deep value',
    edited([['x-deep'], JSON.parse('['.repeat(60) + ']'.repeat(60))]),
    'too-deep',
    ['x-deep'],
    {},
  ],

  [
    'words as a date',
    edited([['events', 0, 'date'], 'Sunday']),
    'wrong-date',
    ['events', 0, 'date'],
    { date: 'Sunday', ...FIRST },
  ],
  [
    'no such day of publication',
    edited([['documents', 0, 'published', 'date'], '2025-02-30']),
    'wrong-date',
    ['documents', 0, 'published', 'date'],
    { date: '2025-02-30', document: HEADLINE, number: 1 },
  ],
  [
    'a wrong refinement',
    edited([
      ['events', 0, 'refinements'],
      [{ date: '14.12.2025', basis: '', sources: [{ title: '', url: 'https://a.org' }] }],
    ]),
    'wrong-date',
    ['events', 0, 'refinements', 0, 'date'],
    { date: '14.12.2025', ...FIRST },
  ],
  [
    'a wrong anchor date',
    edited([['events', 1, 'dating', 'anchor'], { kind: 'document-date', date: 'soon' }]),
    'wrong-date',
    ['events', 1, 'dating', 'anchor', 'date'],
    { date: 'soon', ...SECOND },
  ],
  [
    'a wrong extracted date',
    edited([['events', 1, 'review', 'extracted'], { date: '2025-13' }]),
    'wrong-date',
    ['events', 1, 'review', 'extracted', 'date'],
    { date: '2025-13', ...SECOND },
  ],
  [
    'published over two days',
    edited([['documents', 0, 'published', 'date'], '2025-12-14/2025-12-15']),
    'published-not-a-date',
    ['documents', 0, 'published', 'date'],
    { date: '2025-12-14/2025-12-15', document: HEADLINE, number: 1 },
  ],
  [
    'a time in a month',
    edited([['events', 1, 'time'], '19:05']),
    'time-without-day',
    ['events', 1, 'time'],
    { time: '19:05', date: '2025-12', ...SECOND },
  ],
  [
    'a time without a date',
    edited([['events', 0, 'time'], '19:05'], [['events', 0, 'date'], null]),
    'time-without-day',
    ['events', 0, 'time'],
    { time: '19:05', date: '', ...FIRST },
  ],
  [
    'a time of publication in a year',
    edited([['documents', 0, 'published'], { date: '2025', time: '08:00', basis: 'given' }]),
    'time-without-day',
    ['documents', 0, 'published', 'time'],
    { time: '08:00', date: '2025', document: HEADLINE, number: 1 },
  ],

  [
    'a word of a quote changed',
    edited([[...EVIDENCE, 'quote', 'exact'], SENTENCE.replace('Sunday', 'Monday')]),
    'quote-missing',
    EVIDENCE,
    { sentence: SENTENCE.replace('Sunday', 'Monday'), position: '0–38', source: HEADLINE, ...FIRST },
  ],
  [
    'a position in UTF-16',
    edited([[...EXPRESSION, 'position'], { type: 'TextPositionSelector', start: 19, end: 28 }]),
    'quote-moved',
    EXPRESSION,
    { sentence: 'on Sunday', position: '19–28', foundAt: '18–27', source: HEADLINE, ...FIRST },
  ],
  [
    'a position past the end',
    edited([[...EXPRESSION, 'position'], { type: 'TextPositionSelector', start: 1e9, end: 1e9 + 9 }]),
    'quote-moved',
    EXPRESSION,
    {
      sentence: 'on Sunday',
      position: '1000000000–1000000009',
      foundAt: '18–27',
      source: HEADLINE,
      ...FIRST,
    },
  ],
  [
    'half of a character',
    edited([[...EXPRESSION, 'quote', 'exact'], '\udf89 Talks']),
    'quote-missing',
    EXPRESSION,
    { sentence: '\udf89 Talks', position: '18–27', source: HEADLINE, ...FIRST },
  ],
  [
    'evidence from elsewhere',
    edited([[...EVIDENCE, 'document'], 'doc-ffffffffffff']),
    'document-missing',
    EVIDENCE,
    { sentence: SENTENCE, id: 'doc-ffffffffffff', ...FIRST },
  ],
  [
    'words of time from elsewhere',
    edited([[...EXPRESSION, 'document'], 'doc-ffffffffffff']),
    'document-missing',
    EXPRESSION,
    { sentence: 'on Sunday', id: 'doc-ffffffffffff', ...FIRST },
  ],
  [
    'a text with more at its end',
    edited([TEXT, `${SENTENCE}\nMoscow said so. Or not.`]),
    'text-changed',
    TEXT,
    { document: HEADLINE },
  ],
  [
    'a text left out',
    edited([TEXT, undefined]),
    'quotes-unverifiable',
    ['documents', 0],
    { document: HEADLINE, count: 3 },
  ],
  [
    'the SHA-256 of another text, without text',
    edited([TEXT, undefined], [['documents', 0, 'sha256'], 'a'.repeat(64)], [['events'], []]),
    'document-id-wrong',
    ['documents', 0, 'id'],
    { document: HEADLINE, found: DOCUMENT, expected: 'doc-aaaaaaaaaaaa' },
  ],
  [
    'one id for two events',
    edited([['events', 1, 'id'], FIRST_ID]),
    'id-twice',
    ['events', 1, 'id'],
    { id: FIRST_ID, ...SECOND },
  ],
  [
    'one document twice',
    edited([['documents', 1], smallTimeline().documents[0]]),
    'id-twice',
    ['documents', 1, 'id'],
    { id: DOCUMENT, document: HEADLINE, number: 2 },
  ],
  [
    'a quad of another kind',
    edited([['events', 1, 'quad'], 'material-conflict']),
    'kind-disagrees',
    ['events', 1, 'quad'],
    { key: 'quad', kind: 'statement', expected: 'neutral', found: 'material-conflict', ...SECOND },
  ],
  [
    'a code where the kind has none',
    edited([['events', 1, 'plover'], 'AID']),
    'kind-disagrees',
    ['events', 1, 'plover'],
    { key: 'plover', kind: 'statement', expected: 'null', found: 'AID', ...SECOND },
  ],
  [
    'counted from an event that is not there',
    edited([['events', 1, 'dating', 'anchor'], anchorOn(ABSENT, '2025-12-14')]),
    'anchor-missing',
    ['events', 1, 'dating', 'anchor', 'event'],
    { id: ABSENT, ...SECOND },
  ],
  [
    'counted from itself',
    edited([['events', 0, 'dating', 'anchor'], anchorOn(FIRST_ID, '2025-12-14')]),
    'anchor-itself',
    ['events', 0, 'dating', 'anchor', 'event'],
    FIRST,
  ],
  [
    'a title of 121 characters',
    edited([['events', 0, 'title'], LONG]),
    'title-long',
    ['events', 0, 'title'],
    { length: 121, limit: 120, event: LONG, number: 1 },
  ],
];

/** Files that are as they should be, though they come near to a problem. */
export const SOUND_CASES: readonly (readonly [name: string, text: string])[] = [
  ['the small file', edited()],
  ['after a byte order mark', `\ufeff${edited()}`],
  ['a title of 120 characters', edited([['events', 0, 'title'], '🎉'.repeat(120)])],
  ['a time on a day', edited([['events', 0, 'time'], '19:05'])],
  [
    'a time on a day that is not sure',
    edited([['events', 0, 'date'], '2025-12-14?'], [['events', 0, 'time'], '19:05']),
  ],
  ['published in some month', edited([['documents', 0, 'published', 'date'], '2025-12'])],
  ['published nobody knows when', edited([['documents', 0, 'published'], null])],
  [
    'counted from another event',
    edited([['events', 1, 'dating', 'anchor'], anchorOn(FIRST_ID, '2025-12-14')]),
  ],
  ['a key of others', edited([['x-mine'], { any: [1, null] }])],
  ['no events', edited([['events'], []])],
  [
    'the shipped timeline',
    readFileSync(
      new URL('../../../data/timelines/ukraine-nato-talks.timeline.json', import.meta.url),
      'utf8',
    ),
  ],
];
