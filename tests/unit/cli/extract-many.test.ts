import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readTimeline } from '#lib/exchange/index.ts';
import { isLines } from '../../../src/cli/extract-many.ts';
import { LARGEST_TEXT } from '#lib/model/index.ts';
import { run } from '../../../src/cli/run.ts';
import { call, terminal } from '../../support/terminal.ts';

const words =
  'Foreign ministers meet in Vienna\n\nForeign ministers of Austria and Hungary met in Vienna on Tuesday.';

/** An article as a line. */
const line = (keys: Readonly<Record<string, unknown>> = {}) =>
  `${JSON.stringify({ text: words, published: '2025-12-17', ...keys })}\n`;

type Result = {
  readonly source: string | number;
  readonly timeline?: { readonly documents: readonly Readonly<Record<string, unknown>>[] };
  readonly error?: { readonly code: string; readonly message: string };
};

const results = (out: string): readonly Result[] =>
  out
    .split('\n')
    .slice(0, -1)
    .map((one) => JSON.parse(one) as Result);

/** What came out for each article: its source, and `ok` or the code of the error. */
const brief = (out: string) => results(out).map(({ source, error }) => [source, error?.code ?? 'ok']);

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-many-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

test.each([
  ['a.ndjson', true],
  ['a.jsonl', true],
  ['folder.x/A.NDJSON', true],
  ['a.json', false],
  ['a.ndjson.txt', false],
  ['ndjson', false],
  ['-', false],
])('isLines: %s → %s', (name, lines) => {
  expect(isLines(name)).toBe(lines);
});

describe('lines on standard input', () => {
  test('each gives a line that is a valid timeline, in order', async () => {
    const input = line({ id: 'b' }) + line({ id: 'a', headline: 'Another' }) + line({ text: 'Talks go on.' });
    const { out, said, code } = await call(['extract', '-', '--ndjson'], input);
    expect(code).toBe(0);
    expect(said).toBe('3 articles.\n');
    expect(brief(out)).toEqual([
      ['b', 'ok'],
      ['a', 'ok'],
      [3, 'ok'],
    ]);
    for (const { timeline } of results(out)) {
      expect(readTimeline(JSON.stringify(timeline)).problems).toEqual([]);
    }
  });

  test('a line gives the timeline that the same article gives alone', async () => {
    const alone = await call(['extract', '-'], line());
    const { out } = await call(['extract', '-', '--ndjson'], line());
    expect(results(out)[0]?.timeline).toEqual(JSON.parse(alone.out));
  });

  test.each<[string, string, readonly (readonly [string | number, string])[]]>([
    [
      'the rest goes on after an error',
      line() + '{"text"\n' + line(),
      [
        [1, 'ok'],
        [2, 'not-json'],
        [3, 'ok'],
      ],
    ],
    ['empty lines count, and give nothing', '\n' + line() + ' \n', [[2, 'ok']]],
    ['an id also names what failed', line({ id: 'a', text: 7 }), [['a', 'article-text-missing']]],
    ['no date', line({ published: undefined }), [[1, 'published-missing']]],
    ['a date said to be unknown', line({ published: null }), [[1, 'ok']]],
    ['a wrong date', line({ published: '2025-02-30' }), [[1, 'article-published']]],
    ['a wrong key', line({ address: 'example.org' }), [[1, 'wrong-form']]],
    ['a timeline', '{"format": "dateline/1"}\n', [[1, 'article-is-timeline']]],
    ['what is no object', '[1]\n"a"\nwords\n<p>\n', [1, 2, 3, 4].map((at) => [at, 'no-object'] as const)],
    [
      'carriage returns, no last line end',
      line().trim() + '\r\n' + line().trim(),
      [
        [1, 'ok'],
        [2, 'ok'],
      ],
    ],
    ['nothing at all', '', []],
  ])('%s', async (_, input, expected) => {
    const { out, said, code } = await call(['extract', '-', '--ndjson'], input);
    expect(brief(out)).toEqual(expected);
    expect(code).toBe(expected.every(([, result]) => result === 'ok') ? 0 : 1);
    expect(said).toMatch(/^\d+ articles?(, \d+ of them with an error)?\.\n$/);
    for (const { error } of results(out)) if (error) expect(error.message).toMatch(/^[A-Z].*\.$/);
  });

  test('no line is lost, whatever it holds, and none is two', async () => {
    const word = fc.constantFrom(
      '',
      ' ',
      'Talks',
      'Talks go on.\\nThey met on Monday.',
      '\\u0000',
      '<p>Talks</p>',
      '2025',
    );
    const value = fc.oneof(word, fc.constant(null), fc.integer(), fc.object({ maxDepth: 2 }));
    const key = fc.constantFrom(
      'text',
      'headline',
      'byline',
      'published',
      'language',
      'uri',
      'x-a',
      'format',
    );
    const article = fc.oneof({ weight: 4, arbitrary: fc.dictionary(key, value) }, fc.json());
    await fc.assert(
      fc.asyncProperty(fc.array(article, { maxLength: 5 }), async (articles) => {
        const texts = articles.map((one) => (typeof one === 'string' ? one : JSON.stringify(one)));
        const { out, code } = await call(
          ['extract', '-', '--ndjson', '--published', '2025-12-17'],
          texts.join('\n'),
        );
        expect(results(out)).toHaveLength(articles.length);
        expect(results(out).filter(({ error }) => error?.code === 'fault')).toEqual([]);
        expect(code === 1).toBe(results(out).some(({ error }) => error));
      }),
      { seed: 20251215, numRuns: 150 },
    );
  });

  test('bytes that are not UTF-8 cost their line', async () => {
    const io = terminal([Buffer.from(line()), new Uint8Array([0x7b, 0xfc, 0x0a]), Buffer.from(line())]);
    expect(await run(['extract', '-', '--ndjson'], io)).toBe(1);
    expect(brief(io.printed())).toEqual([
      [1, 'ok'],
      [2, 'not-utf8'],
      [3, 'ok'],
    ]);
  });

  test('a line over the limit is refused, and the rest goes on', async () => {
    const piece = Buffer.alloc(1 << 20, 'a');
    const pieces = Array.from({ length: LARGEST_TEXT / piece.length + 1 }, () => piece);
    const io = terminal([...pieces, Buffer.from('\n'), Buffer.from(line())]);
    expect(await run(['extract', '-', '--ndjson'], io)).toBe(1);
    expect(brief(io.printed())).toEqual([
      [1, 'too-large'],
      [2, 'ok'],
    ]);
  });

  test('takes the next article only when the line before has left', async () => {
    const steps: string[] = [];
    async function* articles() {
      for (const id of ['a', 'b', 'c']) {
        steps.push(`${id} is asked for`);
        yield Buffer.from(line({ id }));
      }
    }
    const io = {
      stdin: articles(),
      out: async (text: string | Uint8Array) => {
        await new Promise((resolve) => setTimeout(resolve, 5));
        steps.push(`${String(results(String(text))[0]?.source)} has left`);
      },
      say: () => {},
    };
    expect(await run(['extract', '-', '--ndjson'], io)).toBe(0);
    expect(steps).toEqual(['a', 'b', 'c'].flatMap((id) => [`${id} is asked for`, `${id} has left`]));
  });

  test('a stream that breaks gives what came before, and an error', async () => {
    const io = {
      ...terminal(),
      stdin: (async function* () {
        yield Buffer.from(line());
        throw Object.assign(new Error('a fault of the disk'), { code: 'EIO' });
      })(),
    };
    const printed: string[] = [];
    const code = await run(['extract', '-', '--ndjson'], {
      ...io,
      out: async (text) => void printed.push(String(text)),
    });
    expect(code).toBe(1);
    expect(brief(printed.join(''))).toEqual([
      [1, 'ok'],
      ['-', 'unreadable'],
    ]);
  });
});

describe('files', () => {
  test('several: articles and lines, in the order named', async () => {
    const [text, json, lines, none] = [
      file('a.txt', words),
      file('b.json', line({ id: 'not used for files' })),
      file('c.ndjson', line() + line({ id: 'c-2' })),
      join(folder, 'none.txt'),
    ];
    const { out, code } = await call(['extract', lines, none, json, text, '--published', '2025-12-18']);
    expect(code).toBe(1);
    expect(brief(out)).toEqual([
      [`${lines}:1`, 'ok'],
      ['c-2', 'ok'],
      [none, 'missing'],
      [json, 'ok'],
      [text, 'ok'],
    ]);
    const dates = results(out).map(({ timeline }) => timeline?.documents[0]?.['published']);
    expect(dates).toMatchObject(
      [
        { date: '2025-12-17' },
        { date: '2025-12-17' },
        {},
        { date: '2025-12-17' },
        { date: '2025-12-18', basis: 'given' },
      ].map((date, at) => (at === 2 ? undefined : date)),
    );
  });

  test('one, with --ndjson, is one line', async () => {
    const path = file('one.txt', words);
    const { out } = await call(['extract', path, '--ndjson', '--published', 'unknown']);
    expect(brief(out)).toEqual([[path, 'ok']]);
  });

  test('a list of articles gives a line for each, and one for what is wrong with the others', async () => {
    const path = file('list.json', `[${line()}, ${line({ headline: 'Another' })}, 1, 2, 3, 4, 5]`);
    const { out } = await call(['extract', path, '--ndjson']);
    expect(brief(out)).toEqual([
      [path, 'ok'],
      [path, 'ok'],
      [path, 'article-json-other'],
    ]);
    expect(results(out)[2]?.error?.message).toMatch(/In \[2\].*In \[4\].* There are 2 more problems\.$/);
  });

  test('--out takes the lines that standard output would', async () => {
    const path = file('out.ndjson', line() + '{}\n' + line());
    const target = join(folder, 'out.timelines');
    const printed = await call(['extract', path]);
    expect(await call(['extract', path, '--out', target])).toEqual({ ...printed, out: '' });
    expect(readFileSync(target, 'utf8')).toBe(printed.out);
  });
});

describe('what is stated', () => {
  const input = line({ provider: 'A' }) + line({ published: undefined });

  test('--published is for the articles without a date, the rest for all', async () => {
    const options = ['--published', '2025-12-01', '--zone', 'Europe/Vienna', '--provider', 'B'];
    const { out, code } = await call(['extract', '-', '--ndjson', ...options], input);
    expect(code).toBe(0);
    expect(results(out).map(({ timeline }) => timeline?.documents[0])).toMatchObject([
      { provider: 'B', published: { date: '2025-12-17', basis: 'printed' } },
      { provider: 'B', published: { date: '2025-12-01', zone: 'Europe/Vienna', basis: 'given' } },
    ]);
  });

  test('--published unknown lets them pass without', async () => {
    const { out, code } = await call(['extract', '-', '--ndjson', '--published', 'unknown'], input);
    expect(code).toBe(0);
    expect(results(out).map(({ timeline }) => timeline?.documents[0]?.['published'])).toMatchObject([
      { date: '2025-12-17' },
      null,
    ]);
  });
});
