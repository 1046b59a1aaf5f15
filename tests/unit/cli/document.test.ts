import { describe, expect, test } from 'vitest';
import { faultOfForm, makeDocument, readDrafts } from '../../../src/cli/document.ts';

const page = `<!doctype html><html lang="en"><head><title>Envoys meet</title>
<meta property="article:published_time" content="2025-12-17T10:00:00Z"></head><body><article><h1>Envoys meet in Oslo</h1>
${'<p>Envoys of Norway and Kenya met in Oslo on Tuesday, and spoke of trade, grain and fish for five hours.</p>'.repeat(6)}
</article></body></html>`;

const read = (name: string, text: string) => readDrafts(name, Buffer.from(text));

describe('readDrafts', () => {
  test.each([
    ['plain text', 'a.txt', 'Envoys meet\n\nEnvoys met in Oslo on Tuesday.', 'text'],
    ['JSON by its name', 'a.json', '{"text": "Envoys met in Oslo."}', 'json'],
    ['JSON by its first letter', '', '{"text": "Envoys met in Oslo."}', 'json'],
    ['a web page, with the parser that is loaded for it', 'a.html', page, 'html'],
    [
      'a page in ninjs',
      '',
      '{"uri": "tag:1", "type": "text", "headline": "Envoys meet", "body_html": "<p>Envoys met in Oslo.</p>"}',
      'ninjs',
    ],
    [
      'a page in an e-mail',
      'a.eml',
      'From: a@example.org\r\nTo: b@example.org\r\nSubject: Envoys meet\r\nMIME-Version: 1.0\r\n' +
        'Content-Type: text/html\r\n\r\n<p>Envoys met in Oslo on Tuesday.</p>\r\n',
      'email',
    ],
  ])('%s', async (_, name, text, format) => {
    const { articles, problems } = await read(name, text);
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(articles).toHaveLength(1);
    expect(articles[0]).toMatchObject({ format, body: expect.stringMatching(/^Envoys me[\s\S]*in Oslo/) });
    expect(articles[0]?.body).not.toContain('<');
  });

  test('takes the date of a page', async () => {
    expect((await read('a.html', page)).articles[0]?.published).toMatchObject({ date: '2025-12-17' });
  });

  test.each([
    ['said in JSON', '{"text": "Talks go on.", "published": null}', true],
    ['not said in JSON', '{"text": "Talks go on."}', false],
    ['a date in JSON', '{"text": "Talks go on.", "published": "2025"}', false],
    ['plain text', 'Talks go on.', false],
    ['one of two', '[{"text": "Talks.", "published": null}, {"text": "More talks."}]', false],
  ])('whether the date is said to be unknown: %s', async (_, text, saysUnknown) => {
    expect((await read('', text)).saysUnknown).toBe(saysUnknown);
  });

  test('gives problems for what is no article', async () => {
    const { articles, problems } = await read('a.json', '{"txt": "Talks go on."}');
    expect([articles, problems.map(({ code }) => code)]).toEqual([[], ['article-text-missing']]);
  });
});

describe('makeDocument', () => {
  const draft = async () =>
    (await read('', '{"text": "Talks go on\\nThey do.", "provider": "A"}')).articles[0]!;

  test('the article as it is', async () => {
    expect(makeDocument(await draft(), {}, null)).toMatchObject({
      headline: 'Talks go on',
      provider: 'A',
      published: null,
      text: 'Talks go on\nThey do.',
    });
  });

  test('what is stated wins; another headline goes before the words', async () => {
    const published = { date: '2025-12-17', basis: 'given' } as const;
    const document = makeDocument(await draft(), { headline: ' Vienna ', provider: 'B' }, published);
    expect(document).toMatchObject({
      headline: 'Vienna',
      provider: 'B',
      published,
      text: 'Vienna\nTalks go on\nThey do.',
    });
    expect(document.id).toBe(`doc-${document.sha256.slice(0, 12)}`);
  });

  test('a headline of spaces does not count', async () => {
    expect(makeDocument(await draft(), { headline: ' ' }, null).headline).toBe('Talks go on');
  });
});

describe('faultOfForm', () => {
  test.each([
    ['address', 'https://example.org/a', null],
    ['address', 'example.org', 'is no web address. Write it with https:// or http://.'],
    ['language', 'pt-BR', null],
    ['language', 'English', 'is no language tag. Write for example en or pt-BR.'],
    ['headline', 'anything', null],
  ])('%s %s', (key, value, fault) => {
    expect(faultOfForm(key, value)).toBe(fault);
  });
});
