import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ArticlesRead, readArticles, readPastedArticle } from '#lib/exchange/index.ts';
import { SENTENCES } from '#lib/exchange/messages.ts';
import { FORMS } from '#lib/model/index.ts';
import { parseHtml, readFile, readFixture } from './files.ts';
import { ARTICLE_PROBLEM_CASES } from './problem-cases.ts';

const paste = (text: string, html: string | null = null) => readPastedArticle(text, html, parseHtml);

test.each(ARTICLE_PROBLEM_CASES)('%s', async (_, name, content, code, path, args) => {
  const { articles, problems } = await readFile(name, content);
  expect(problems).toEqual([
    { code, severity: SENTENCES[code as keyof typeof SENTENCES].severity, path, args },
  ]);
  const [problem] = problems;
  // An error of the whole leaves nothing; a warning leaves the article.
  if (problem?.severity === 'warning') expect(articles).toHaveLength(1);
  if (problem?.severity === 'error' && path.length === 0) expect(articles).toEqual([]);
});

test('a text broken at a width', async () => {
  const { articles, problems } = await readFixture('wrapped.txt');
  expect(problems).toEqual([]);
  expect(articles[0]).toMatchObject({
    format: 'text',
    headline: 'Norland and Sudria resume talks in Vienna',
    datelinePlace: 'Vienna',
    published: { date: '2025-12-15', time: '14:05', zone: 'UTC', basis: 'printed' },
  });
  expect(articles[0]?.body.split('\n')).toHaveLength(4);
});

test.each([
  ['html', 'a.txt', '<!doctype html><html><body><p>The ministers met.</p><p>They did.</p></body></html>'],
  ['text', 'a.html', 'The ministers met.'],
  ['text', 'a.json.txt', 'The ministers met.'],
  ['json', 'a.txt', '{"text": "The ministers met."}'],
  ['email', 'a.txt', 'Subject: Talks\nDate: x\n\nThe ministers met.'],
])('what stands in it decides: %s in %s', async (format, name, content) => {
  expect((await readFile(name, content)).articles.map((article) => article.format)).toEqual([format]);
});

describe('readPastedArticle', () => {
  const html = '<h1>Talks</h1><p>The ministers met.</p>';
  test.each<[string, string, string | null, string, string]>([
    ['text', 'Talks\n\nThe ministers met.', null, 'text', 'Talks\nThe ministers met.'],
    ['HTML with blocks', 'Talks The ministers met.', html, 'html', 'Talks\nThe ministers met.'],
    [
      'HTML of a picture',
      'Talks\nThe ministers met.',
      '<img src="a.png">',
      'text',
      'Talks\nThe ministers met.',
    ],
    [
      'HTML of one line',
      'Talks\nThe ministers met.',
      '<span>Talks The ministers met.</span>',
      'text',
      'Talks\nThe ministers met.',
    ],
    ['the source of a page', `<html><body>${html}</body></html>`, null, 'html', 'Talks\nThe ministers met.'],
    ['JSON', '{"text":"Talks\\nThe ministers met."}', null, 'json', 'Talks\nThe ministers met.'],
    [
      'Markdown',
      '# Talks\n\n## Again\n\nThe ministers *met*.',
      null,
      'markdown',
      'Talks\nAgain\nThe ministers met.',
    ],
  ])('%s', (_, text, pasted, format, body) => {
    expect(paste(text, pasted)).toMatchObject({ articles: [{ format, body }], problems: [] });
  });

  test('nothing', () => {
    expect(paste(' \n').problems.map(({ code }) => code)).toEqual(['article-empty']);
  });
});

/** What holds for everything that was read. */
function expectSound({ articles, problems }: ArticlesRead): void {
  expect(articles.length + problems.length).toBeGreaterThan(0);
  for (const { code } of problems) expect(Object.keys(SENTENCES)).toContain(code);
  for (const { headline, body, language, address, published } of articles) {
    expect(headline.trim()).not.toBe('');
    expect(body.startsWith(headline)).toBe(true);
    expect(language).toMatch(FORMS.language);
    if (address !== undefined) expect(address).toMatch(FORMS.address);
    if (published?.time !== undefined) expect(published.date).toMatch(/^\d{4}-\d\d-\d\d$/);
  }
}

describe('never throws', () => {
  const names = fc.constantFrom('a.txt', 'a.md', 'a.html', 'a.eml', 'a.mhtml', 'a.json', '');
  const pieces = fc
    .array(
      fc.oneof(
        fc.string({ unit: 'binary', maxLength: 12 }),
        fc.constantFrom(
          ...'<p> </p> <html> <body> </body> <head> <script> <!-- --> <td> <br> <article> <pre> <time> <meta > { } [ ] " : , # * _ | ---'.split(
            ' ',
          ),
          ...[
            '\n',
            '\n\n',
            '\r\n',
            'Subject: a\nDate: b\n\n',
            'Content-Type: multipart/mixed; boundary=c\n',
            '--c\n',
          ],
          ...[
            '{"text":"a"',
            '"published":',
            '"bodies":[',
            '"headline":"a"',
            '"uri":"urn:a"',
            '"versioncreated":"2025-12-15"',
          ],
          ...[
            'Published 15 December 2025',
            'MOSCOW, December 15, 2025 - ',
            'By Ann Lee',
            '31.12.2025 24:61',
            '\ud83c',
          ],
        ),
      ),
      { maxLength: 30 },
    )
    .map((parts) => parts.join(''));

  test('on any bytes', async () => {
    await fc.assert(
      fc.asyncProperty(names, fc.uint8Array({ maxLength: 300 }), async (name, bytes) =>
        expectSound(await readArticles({ name, bytes }, parseHtml)),
      ),
      { numRuns: 300, seed: 7 },
    );
  });

  test('on pieces of every format, as a file and pasted', async () => {
    await fc.assert(
      fc.asyncProperty(names, pieces, async (name, text) => {
        expectSound(await readFile(name, text));
        expectSound(paste(text, text));
      }),
      { numRuns: 400, seed: 7 },
    );
  });
});

describe('a megabyte takes about as long as its size', () => {
  const fill = (unit: string, size = 1_000_000) => unit.repeat(Math.ceil(size / unit.length)).slice(0, size);
  const sentence = 'The ministers of Norland and Sudria met in Vienna on Monday, 15 December 2025. ';

  test.each<[string, string, string]>([
    ['lines', 'a.txt', fill(`${sentence}\n`)],
    ['one line', 'a.txt', fill(sentence)],
    ['spaces', 'a.txt', `x${fill(' ')}x`],
    ['capitals', 'a.txt', fill('ISTANBUL ')],
    ['brackets', 'a.md', `x${fill('[')}`],
    ['half a link', 'a.md', `x${fill('[a](')}`],
    ['stars', 'a.md', `x${fill('*a ')}`],
    ['half a comment', 'a.md', `x${fill('<!--')}`],
    ['paragraphs', 'a.html', `<html><body><article>${fill(`<p>${sentence}</p>`)}</article></body></html>`],
    ['open elements', 'a.html', fill('<div>')],
    ['signs', 'a.html', `<p>${fill('<')}`],
    ['brackets of JSON', 'a.json', fill('[')],
    ['a message', 'a.eml', `Subject: a\nDate: b\n\n${fill(`${sentence}\n`)}`],
    [
      'borders',
      'a.eml',
      `Subject: a\nDate: b\nContent-Type: multipart/mixed; boundary=a\n\n${fill('--a\n\n')}`,
    ],
  ])('%s', { timeout: 15_000 }, async (_, name, text) => {
    const bytes = new TextEncoder().encode(text);
    const start = performance.now();
    expectSound(await readArticles({ name, bytes }, parseHtml));
    // Idle, each takes less than a second; with the square of the size it would take minutes.
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});
