import { LARGEST_TEXT } from '#lib/model/index.ts';
import { latin1 } from './files.ts';

type Args = Readonly<Record<string, string | number>>;

/** A file with exactly one problem, and that problem. */
export type ArticleProblemCase = readonly [
  name: string,
  file: string,
  content: string | Uint8Array,
  code: string,
  path: readonly (string | number)[],
  args: Args,
];

const TEXT = 'Talks in Vienna\nThe ministers met on Monday.';
const own = (more: object) => JSON.stringify({ text: TEXT, ...more });
const page = (head: string) =>
  `<!doctype html><html><head>${head}</head><body><h1>Talks in Vienna</h1><p>The ministers met.</p></body></html>`;
const binary = (name: string, start: string, found: string): ArticleProblemCase => [
  name,
  'article.txt',
  latin1(start),
  'article-binary',
  [],
  { found },
];

/** Every problem that reading articles can find. */
export const ARTICLE_PROBLEM_CASES: readonly ArticleProblemCase[] = [
  ['nothing', 'a.txt', '', 'article-empty', [], {}],
  ['a mark and spaces', 'a.txt', '\ufeff \n', 'article-empty', [], {}],
  ['too much', 'a.txt', new Uint8Array(LARGEST_TEXT + 1), 'article-too-large', [], { size: 41, limit: 40 }],
  binary('a PDF named as text', '%PDF-1.7\n%\u00e2\u00e3', 'a PDF'),
  binary('a DOCX', 'PK\u0003\u0004\u0014\u0000', 'a Word document, another Office file or an archive'),
  binary('a DOC', '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1', 'an old Office file'),
  binary('an RTF', '{\\rtf1\\ansi Talks}', 'a rich text file (RTF)'),
  binary('a PNG', '\u0089PNG\r\n\u001a\n', 'a picture (PNG)'),
  binary('a JPEG', '\u00ff\u00d8\u00ff\u00e0', 'a picture (JPEG)'),
  binary('a HEIC', '\u0000\u0000\u0000\u0018ftypheic', 'a picture or film'),
  binary('zeros', 'Talks\u0000\u0001', 'no text'),
  ['Latin-1', 'a.txt', latin1('M\u00fcnchen'), 'article-not-utf-8', [], {}],
  [
    'an encoding nobody knows',
    'a.html',
    latin1('<meta charset="x-none"><p>M\u00fcnchen is a city.</p>'),
    'article-not-utf-8',
    [],
    {},
  ],
  [
    'broken UTF-8 in a page that says it is UTF-8',
    'a.html',
    latin1('<html><head><meta charset="utf-8"></head><body><p>M\u00fcnchen is a city.</p></body></html>'),
    'article-characters-lost',
    [],
    { count: 1 },
  ],
  [
    'a page of pictures',
    'a.html',
    '<html><body><img src="a.png"></body></html>',
    'article-without-text',
    [],
    {},
  ],
  ['a headline only', 'a.html', '<html><body><h1>Talks</h1></body></html>', 'article-without-text', [], {}],
  ['a page without end', 'a.html', '<div>'.repeat(3001), 'article-broken', [], {}],
  ['a message of parts', 'a.eml', `To: a\nDate: b\n\n${'--\n'.repeat(5001)}`, 'article-broken', [], {}],
  ['a timeline', 'a.json', '{"format":"dateline/1"}', 'article-is-timeline', [], {}],
  [
    'a figure with its timeline',
    'a.svg',
    '<svg><metadata><t:timeline xmlns:t="https://dateline.example/ns/1">{}</t:timeline></metadata></svg>',
    'article-is-timeline',
    [],
    {},
  ],
  ['a drawing', 'a.svg', '<svg><path d="M0 0"/></svg>', 'article-is-tags', [], {}],
  ['a feed', 'a.xml', '<?xml version="1.0"?><rss></rss>', 'article-is-tags', [], {}],
  ['JSON cut off', 'a.json', '{"text": "Talks', 'not-json', [], { line: 1, column: 16 }],
  ['an empty list', 'a.json', '[]', 'article-json-other', [], { found: 'a list' }],
  ['a number in a list', 'a.json', `[${own({})}, 7]`, 'article-json-other', [1], { found: 'a number' }],
  ['no text', 'a.json', '{"headline":"Talks"}', 'article-text-missing', [], { near: '' }],
  ['text under another key', 'a.json', '{"txt":"Talks"}', 'article-text-missing', [], { near: 'txt' }],
  [
    'a byline that is a number',
    'a.json',
    own({ byline: 7 }),
    'wrong-type',
    ['byline'],
    { expected: 'text', received: 'a number' },
  ],
  [
    'an address of a script',
    'a.json',
    own({ address: 'javascript:alert(1)' }),
    'wrong-form',
    ['address'],
    { form: 'address', received: 'javascript:alert(1)' },
  ],
  [
    'a language in words, second in a list',
    'a.json',
    `[${own({})},${own({ language: 'English, I think' })}]`,
    'wrong-form',
    [1, 'language'],
    { form: 'language', received: 'English, I think' },
  ],
  ['a date in words', 'a.json', own({ published: 'Monday' }), 'article-published', ['published'], {}],
  [
    'a time in a month',
    'a.json',
    own({ published: { date: '2025-12', time: '19:05' } }),
    'article-published',
    ['published'],
    {},
  ],
  ['another language', 'a.json', own({ language: 'fr' }), 'language-not-read', [], { language: 'fr' }],
  [
    'two days of publication',
    'a.html',
    page(
      '<meta property="article:published_time" content="2025-12-15"><meta name="pubdate" content="2024-12-15">',
    ),
    'article-dates-differ',
    [],
    {
      taken: '2025-12-15',
      place: 'article:published_time of the page',
      other: '2024-12-15',
      otherPlace: 'pubdate of the page',
    },
  ],
];
