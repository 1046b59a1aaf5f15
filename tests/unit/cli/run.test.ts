import { mkdirSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { timelineLines, writeTimeline } from '#lib/exchange/index.ts';
import { version } from '../../../package.json';
import { LARGEST_TEXT } from '#lib/model/index.ts';
import { call, transcriptOf } from '../../support/terminal.ts';
import { event, seededTimeline, timelineOf } from '../../support/timelines.ts';

const home = process.cwd();
let folder: string;

const timeline = timelineOf(
  [
    event({ title: 'Talks in Vienna', date: '2025-12-16' }),
    event({ title: 'Agreement on border traffic', date: '2024-03', kind: 'agreement' }),
    event({ title: 'Talks go on', date: null }),
  ],
  { title: 'Border talks', published: '2025-12-17' },
);
const good = writeTimeline(timeline);

const article = `Foreign ministers meet in Vienna

VIENNA - Foreign ministers of Austria and Hungary met in Vienna on Tuesday.
`;

/** Files by name, as they stand in the folder where the command is called. */
const files: Readonly<Record<string, string | Uint8Array>> = {
  'talks.timeline.json': good,
  'article.txt': article,
  'article.json': JSON.stringify({ text: article, published: '2025-12-17', provider: 'Test Agency' }),
  'lines.ndjson': [...timelineLines(timeline)].join(''),
  'long.ndjson': [...timelineLines(seededTimeline(1, 501))].join(''),
  'line.ndjson': [...timelineLines(timeline)].join('').replace('"date":"2024-03"', '"date":2024-03'),
  'quote.json': good.replace('"exact": "Talks in Vienna."', '"exact": "Talks in Geneva."'),
  'date.json': good.replace('"2025-12-16"', '"16 December"'),
  'kind.json': good.replace('"kind": "agreement"', '"kind": "party"'),
  'key.json': good.replace('"dek":', '"colour": "red",\n  "dek":'),
  'newer.json': good.replace('dateline/1', 'dateline/2'),
  'half.json': good.slice(0, 300),
  'list.json': '[1, 2, 3]\n',
  'places.json': '{ "type": "FeatureCollection", "features": [] }\n',
  'empty.json': '',
  'page.html': '<!doctype html>\n<title>Border talks</title>\n',
  'latin.txt': new Uint8Array([0x4d, 0xfc, 0x6e, 0x63, 0x68, 0x65, 0x6e]),
  'bare.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>\n',
  'address.json': JSON.stringify({ text: article, published: null, address: 'example.org/a' }),
  'caption.json': JSON.stringify({ txt: article, published: null }),
  'number.json': JSON.stringify({ text: article, published: null, byline: 7 }),
  'hour.json': JSON.stringify({ text: article, published: { date: '2025-12-17', time: '7 pm' } }),
  'month.json': JSON.stringify({ text: article, published: { date: '2025-12', time: '19:05' } }),
  'unknown.json': JSON.stringify({ text: article, published: null }),
  'pair.json': JSON.stringify([
    { text: article, published: '2025-12-17' },
    { text: article, published: '2025-12-18' },
  ]),
  'articles.ndjson': `${JSON.stringify({ id: 'a-1', text: article, published: '2025-12-17' })}\n`.repeat(3),
  'faults.ndjson': [
    '{"id": "a-1", "text": "Nobody dated this."}',
    '',
    '{"text": "cut off',
    '["a list"]',
    'plain words',
    '{"x-id": 7, "txt": "Talks go on", "published": "2025-12-17"}',
    '{"text": "Talks go on", "published": "17.12.2025"}',
  ].join('\n'),
  'empty.ndjson': '\n\n',
  'a.tml':
    '<TimeML><DOCID>a</DOCID><DCT><TIMEX3 value="2025-12-17">x</TIMEX3></DCT><TEXT>In May 2020.</TEXT></TimeML>\n',
  'undated.tml': '<TimeML><DOCID>b</DOCID><TEXT>Talks go on.</TEXT></TimeML>\n',
};

// The command is called where the files are, so that messages name them as a person would.
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-run-'));
  process.chdir(folder);
  for (const [name, content] of Object.entries(files)) writeFileSync(name, content);
  writeFileSync('large.json', '{');
  // A sparse file: it has the size, and takes no room.
  truncateSync('large.json', LARGEST_TEXT + 1);
  mkdirSync('folder');
});
afterAll(() => {
  process.chdir(home);
  rmSync(folder, { recursive: true });
});

const snapshot = (name: string) => join(import.meta.dirname, '../../snapshots/cli', `${name}.txt`);
const bad = 'quote date kind newer half list places empty large missing'
  .split(' ')
  .map((name) => `${name}.json`);

describe('transcripts', () => {
  test.each<[string, readonly string[]]>([
    [
      'help',
      [
        ...['', '--help', 'help extract', 'validate --help', 'render -h', 'help convert'],
        ...['help notes', 'help tag', 'help sentences'],
        'extract article.txt --help',
      ],
    ],
    [
      'calls',
      [
        'help draw',
        'valdate talks.timeline.json',
        'draw talks.timeline.json',
        '--verison',
        'validate',
        'validate talks.timeline.json date.json',
        'validate talks.timeline.json --fix',
        'render talks.timeline.json --theme',
        'render talks.timeline.json --theme blue',
        'render talks.timeline.json --theme drak',
        'render talks.timeline.json --theme dark --theme light',
        'render talks.timeline.json --no-data=yes',
        'render talks.timeline.json --orientation downwards',
        'render talks.timeline.json --width wide',
        'render talks.timeline.json --width 2cm',
        'render talks.timeline.json --without note',
        'render talks.timeline.json --locale e_',
        'render talks.timeline.json --out talks.jpg',
        'render talks.timeline.json --format gif',
        'render talks.timeline.json --dpi 300',
        'render talks.timeline.json --format png --dpi fine',
        'render talks.timeline.json --text-size 2',
        'render talks.timeline.json --text-size large',
        'render talks.timeline.json --only 2-9',
        'render talks.timeline.json --pinned Vienna',
        'notes talks.timeline.json --format bibtex',
        'notes talks.timeline.json --only 0',
        'extract article.txt',
        'extract article.txt --published',
        'extract article.txt --published 17.12.2025',
        'extract article.txt --published 2025-02-30',
        'extract article.txt --published 2025-12-17 --zone Wien',
        'extract article.txt --published 2025-12-17 --address example.org',
        'extract article.txt --published 2025-12-17 --language English',
        'extract article.txt --published 2025-12-17 --addres x',
        'extract - article.txt -',
        'extract articles.ndjson --title Talks',
        'extract article.txt article.json --address https://example.org/a',
        'extract articles.ndjson --ndjson=yes',
        'tag article.txt',
        'tag article.txt --published today',
        'tag article.txt article.json --published unknown',
        'sentences article.txt article.json',
        'sentences article.txt --published unknown',
      ],
    ],
    [
      'validate',
      [
        ...['talks.timeline.json', 'lines.ndjson', 'line.ndjson', 'key.json'],
        ...[...bad, 'page.html', 'latin.txt', 'bare.svg', 'folder', '-'],
      ].map((name) => `validate ${name}`),
    ],
    [
      'render',
      [
        'render talks.timeline.json --out talks.svg',
        'validate talks.svg',
        'render talks.svg --width 89mm --theme greyscale --without notes,title --out column.svg',
        'render talks.timeline.json --orientation vertical --width 89mm --out down.svg',
        'render talks.timeline.json --no-data --out closed.svg',
        'validate closed.svg',
        'render talks.timeline.json --out none/talks.svg',
        'render talks.timeline.json --out folder',
        'render talks.timeline.json --only 2 --pinned 2 --text-size 9 --dates iso --out one.svg',
        'render talks.timeline.json --out page.of.talks.html',
        'validate page.of.talks.html',
        'render talks.timeline.json --pages a4 --out strips.svg',
        'validate strips-01.svg',
        'render talks.timeline.json --pages a3-portrait --out strips.html',
        'render talks.timeline.json --pages a4',
        'render talks.timeline.json --pages a4 --width 160mm --out strips.svg',
        'render talks.timeline.json --pages letter',
        'render talks.timeline.json --pages a4 --orientation vertical --out down.html',
        'render long.ndjson --pages a3 --orientation vertical --out long.html',
        'render page.of.talks.html --format svg --out again.html',
        ...[...bad, 'page.html', 'bare.svg', 'folder', '-'].map((name) => `render ${name}`),
      ],
    ],
    [
      'notes',
      [
        'notes talks.timeline.json',
        'notes talks.timeline.json --format html --only 2',
        'notes talks.timeline.json --format csl --locale de',
        'notes talks.timeline.json --only 2 --dates iso',
        'notes talks.timeline.json --out sources.ris',
        'notes talks.timeline.json --out notes.md --only 1,3',
        'notes talks.timeline.json --out none/notes.md',
        'notes missing.json',
        'notes half.json',
      ],
    ],
    [
      'convert',
      [
        'convert talks.timeline.json --out converted.ndjson',
        'validate converted.ndjson',
        'convert converted.ndjson --out converted.json',
        'convert talks.timeline.json --to ndjson --out lines.json',
        'validate lines.json',
        'convert converted.json --to xml',
        'convert converted.json --out converted.json',
        'convert converted.json --out none/a.json',
        ...['line.ndjson', 'date.json', 'half.json', 'empty.json', 'missing.json', 'folder', '-'].map(
          (name) => `convert ${name}`,
        ),
      ],
    ],
    [
      'extract',
      [
        'extract article.txt --published 2025-12-17 --zone Europe/Vienna --provider Test --out a.timeline.json',
        'validate a.timeline.json',
        'extract article.txt --published unknown --out b.timeline.json',
        'validate b.timeline.json',
        'extract article.json --out c.timeline.json',
        'validate c.timeline.json',
        'extract unknown.json --out e.timeline.json',
        'extract pair.json',
        'extract article.txt --published 2025-12-17 --language de --out d.timeline.json',
        'extract article.txt --published 2025-12-17 --out none/a.json',
        ...[
          ...['talks.timeline.json', 'half.json', 'list.json', 'places.json', 'caption.json', 'number.json'],
          ...['address.json', 'hour.json', 'month.json', 'empty.json', 'large.json', 'missing.json'],
        ].map((name) => `extract ${name}`),
        ...['page.html', 'bare.svg', 'latin.txt', 'folder', '-'].map(
          (name) => `extract ${name} --published 2025-12-17`,
        ),
      ],
    ],
    [
      'extract-many',
      [
        'extract faults.ndjson',
        'extract faults.ndjson article.txt faults.ndjson --out many.ndjson',
        'extract articles.ndjson --out many.ndjson',
        'extract article.json --ndjson --out many.ndjson',
        'extract pair.json --ndjson --out many.ndjson',
        'extract article.txt article.json --published 2025-12-17 --out many.ndjson',
        'extract caption.json missing.json folder empty.json large.json latin.txt bare.svg list.json',
        'extract empty.ndjson',
        'extract - --ndjson',
        'extract missing.ndjson',
        'extract folder --ndjson',
        'extract articles.ndjson --out articles.ndjson',
        'extract articles.ndjson --out none/many.ndjson',
      ],
    ],
    [
      'tag',
      [
        ...['missing.txt', 'folder', 'empty.json', 'latin.txt', '-'].flatMap((name) => [
          `tag ${name} --published unknown`,
          `sentences ${name}`,
        ]),
        'tag a.tml --tml',
        'tag --tml undated.tml missing.tml a.tml article.txt',
        'tag --tml undated.tml article.txt',
        'sentences article.txt',
      ],
    ],
  ])('%s', async (name, calls) => {
    const transcript = await transcriptOf(calls.map((line) => line.split(' ').filter(Boolean)));
    await expect(transcript).toMatchFileSnapshot(snapshot(name));
  });

  test('an article by standard input, its timeline on standard output', async () => {
    const transcript = await transcriptOf([['extract', '-', '--published', '2025-12-17']], () => article);
    await expect(transcript).toMatchFileSnapshot(snapshot('extract-piped'));
  });
});

test.each(['--version', '-v'])('%s is the version of the package', async (word) => {
  expect(await call([word])).toEqual({ out: `${version}\n`, said: '', code: 0 });
});

describe('every refusal', () => {
  const commands = ['validate', 'render', 'extract'];
  const calls = commands.flatMap((command) =>
    [...bad, 'page.html', 'latin.txt', 'bare.svg', 'folder', '-'].map((name) => [command, name] as const),
  );

  test.each(calls)(
    '%s %s: says why in sentences, writes nothing, and ends with 1 or 2',
    async (command, name) => {
      const options = command === 'extract' ? ['--published', '2025-12-17'] : [];
      const { out, said, code } = await call([command, name, ...options]);
      const isCall = ['missing.json', 'folder'].includes(name);
      expect(code).toBe(isCall ? 2 : 1);
      expect(said).toMatch(/^(dateline \w+|[\w. ]+): .+\.\n$/s);
      expect(said).toContain(name === '-' ? 'tandard input' : name);
      expect(out).toBe(
        command === 'validate' && said.includes(': error') ? `${name}: not a valid timeline (1 error)\n` : '',
      );
      expect(said).not.toMatch(/undefined|NaN|\[object|SyntaxError|ENOENT/);
    },
  );
});

describe('pipes', () => {
  test('a timeline converted there and back is the same file', async () => {
    expect(await call(['convert', 'lines.ndjson'])).toEqual({ out: good, said: '', code: 0 });
    const lines = await call(['convert', '-', '--to', 'ndjson'], good);
    expect(lines.out).toBe(files['lines.ndjson']);
  });

  test('the three commands work on each other’s output, and on files, alike', async () => {
    const read = await call(['extract', '-', '--published', '2025-12-17'], article);
    expect(read.code).toBe(0);
    expect(await call(['validate', '-'], read.out)).toEqual({
      out: 'standard input: a valid timeline, 1 event, 1 document, 1 quote verified\n',
      said: '',
      code: 0,
    });
    const drawn = await call(['render', '-'], read.out);
    expect(drawn).toMatchObject({ said: '', code: 0 });
    expect(drawn.out).toMatch(/^(<\?xml[^>]*\?>\s*)?<svg[\s\S]*<\/svg>\n$/);
    writeFileSync('piped.json', read.out);
    expect(await call(['render', 'piped.json'])).toEqual(drawn);
    await call(['render', 'piped.json', '--out', 'piped.svg']);
    expect(readFileSync('piped.svg', 'utf8')).toBe(drawn.out);
    expect((await call(['validate', '-'], drawn.out)).code).toBe(0);
  });

  test('an article in JSON is known by its first letter', async () => {
    const json = JSON.stringify({ text: article, headline: 'Another headline', published: '2025-12-17' });
    const { out, code } = await call(['extract', '-'], json);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      title: 'Another headline',
      documents: [{ published: { basis: 'printed' } }],
    });
  });

  test('line ends and a byte order mark make no difference', async () => {
    const args = ['extract', '-', '--published', '2025-12-17'];
    const plain = await call(args, article);
    expect(await call(args, `\ufeff${article.replaceAll('\n', '\r\n')}`)).toEqual(plain);
  });
});

describe('what extract is told', () => {
  test('goes into the document; options win over the article’s own words', async () => {
    const options = [
      '--title',
      'Vienna meets',
      '--byline',
      'Ann Writer',
      '--address',
      'https://example.org/a',
    ];
    const { out } = await call([
      'extract',
      'article.json',
      ...options,
      '--provider',
      'Another',
      '--published',
      '2025-12',
    ]);
    expect(JSON.parse(out)).toMatchObject({
      title: 'Vienna meets',
      documents: [
        {
          headline: 'Vienna meets',
          byline: 'Ann Writer',
          provider: 'Another',
          address: 'https://example.org/a',
          published: { date: '2025-12', basis: 'given' },
          text: expect.stringMatching(/^Vienna meets\nForeign ministers meet in Vienna\n/),
        },
      ],
    });
  });

  test.each([
    ['a title of spaces', ['--title', ' ']],
    ['a title with spaces around', ['--title', ' Vienna ']],
    ['a title in another script', ['--title', 'Відень']],
  ])('never makes a file that validate refuses: %s', async (_, options) => {
    const { out, code } = await call(['extract', 'article.txt', '--published', '2025-12-17', ...options]);
    expect(code).toBe(0);
    expect((await call(['validate', '-'], out)).code).toBe(0);
  });
});
