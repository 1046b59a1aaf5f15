import { describe, expect, test } from 'vitest';
import { blocksOfHtml, readPage } from '#lib/exchange/articles/page.ts';
import { latin1, parseHtml, readFile, readFixture, textOfFixture } from './files.ts';

const P =
  '<p>The ministers of Norland and Sudria met in Vienna on Monday, officials of both countries said.</p>';
const read = (head: string, body: string) =>
  readPage(`<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`, parseHtml, null);

describe('the page of a news site', () => {
  test('its article, block by block, and what it says of itself', async () => {
    const { articles, problems } = await readFixture('agency.html');
    const [{ body = '', ...facts } = {}] = articles;
    expect(problems).toEqual([]);
    expect(facts).toEqual({
      format: 'html',
      headline: 'Norland and Sudria resume talks in Vienna',
      subhead: 'Ministers met for five hours; a second round is planned for Thursday',
      byline: 'Ann Lee, Tom Berg',
      provider: 'Test Agency',
      datelinePlace: 'Vienna',
      address: 'https://agency.example/world/norland-sudria-talks',
      language: 'en-GB',
      published: {
        date: '2025-12-15',
        time: '23:05',
        basis: 'printed',
        note: 'Found in article:published_time of the page: 2025-12-15T23:05:00+01:00; changed later: 2025-12-16T07:10:00Z.',
      },
    });
    // The page in a browser is held to the same blocks.
    expect(`${body}\n`).toBe(textOfFixture('agency.html.txt'));
    expect(body).toContain('were “constructive”, Norland’s foreign minister, Ilse Marten, told reporters.');
  });

  test('dates that disagree are told', async () => {
    const { articles, problems } = await readFixture('dates.html');
    expect(articles[0]?.published?.date).toBe('2025-03-04');
    expect(articles[0]).not.toHaveProperty('address');
    expect(articles[0]).not.toHaveProperty('byline');
    expect(problems.map(({ code }) => code)).toEqual(['article-dates-differ']);
  });

  test('in windows-1252', async () => {
    const html = `<html><head><meta charset="windows-1252"></head><body><h1>J\u00fcrg Marten\u0092s talks</h1>${P}</body></html>`;
    expect((await readFile('a.html', latin1(html))).articles[0]?.headline).toBe('Jürg Marten’s talks');
  });
});

describe('headline', () => {
  test.each<[string, string, string, string]>([
    [
      'the heading',
      '<title>Talks resume in Vienna - Daily Test</title>',
      '<h1>Talks resume in Vienna</h1>',
      'Talks resume in Vienna',
    ],
    [
      'not the name of the site',
      '<title>Talks resume in Vienna | Daily</title>',
      '<h1>Daily</h1>',
      'Talks resume in Vienna',
    ],
    [
      'a title without the site',
      '<title>Talks resume - one says | Daily</title>',
      '',
      'Talks resume - one says',
    ],
    [
      'a dash that is no site',
      '<title>Talks resume in Vienna - for the last time</title>',
      '',
      'Talks resume in Vienna - for the last time',
    ],
    [
      'og:title',
      '<meta property="og:title" content="Talks &amp; trade"><title>x</title>',
      '',
      'Talks & trade',
    ],
    ['twitter:title', '<meta name="twitter:title" content="Talks and trade">', '', 'Talks and trade'],
    ['a heading alone', '', '<h1>Talks <em>again</em></h1>', 'Talks again'],
    ['the first line', '', '<p>Talks again</p>', 'Talks again'],
  ])('%s', (_, head, body, headline) => {
    const [article] = read(head, body + P).articles;
    expect(article?.headline).toBe(headline);
    expect(article?.body.startsWith(`${headline}\n`)).toBe(true);
  });
});

describe('date', () => {
  const time = '<time datetime="2025-12-15T14:05:00Z">Monday</time>';
  test.each<[string, string, string, string | null]>([
    [
      'JSON-LD in a list',
      '<script type="application/ld+json">[{"@type":"Organization"},{"@type":["NewsArticle"],"datePublished":"2025-12-15"}]</script>',
      P,
      '2025-12-15',
    ],
    [
      'JSON-LD of something else',
      '<script type="application/ld+json">{"@type":"Event","datePublished":"2025-12-15"}</script>',
      P,
      null,
    ],
    ['broken JSON-LD', '<script type="application/ld+json">{"@type":</script>', P, null],
    ['itemprop', '<meta itemprop="datePublished" content="2025-12-15">', P, '2025-12-15'],
    ['a time in the article', '', `<article>${time}${P}</article>`, '2025-12-15'],
    [
      'a time in a list of other articles',
      '',
      `<article>${P}</article><aside>${time}</aside><li>${time}</li>`,
      null,
    ],
    ['a time somewhere', '', `${time}${P}`, null],
    [
      'a line of the page outside of the article',
      '',
      `<div>Published 15 December 2025</div><article>${P}</article>`,
      '2025-12-15',
    ],
    ['only a change', '<meta property="article:modified_time" content="2025-12-16">', P, '2025-12-16'],
    ['none', '', P, null],
  ])('%s', (_, head, body, date) => {
    expect(read(head, body).articles[0]?.published?.date ?? null).toBe(date);
  });
});

describe('address', () => {
  test.each<[string, string, string | undefined]>([
    ['canonical', '<link rel="canonical" href="https://a.example/1">', 'https://a.example/1'],
    [
      'og:url',
      '<link rel="canonical" href="/1"><meta property="og:url" content="http://a.example/2">',
      'http://a.example/2',
    ],
    ['a script', '<link rel="canonical" href="javascript:alert(1)">', undefined],
    ['a file', '<link rel="canonical" href="file:///etc/passwd">', undefined],
    ['quotation marks in it', '<link rel="canonical" href="https://a.example/&quot;><b>">', undefined],
  ])('%s', (_, head, address) => {
    expect(read(head, P).articles[0]?.address).toBe(address);
  });

  test('where a browser saved it from', () => {
    const html = `<!doctype html>\n<!-- saved from url=(0021)https://a.example/3 -->\n<html><head></head><body>${P}</body></html>`;
    expect(readPage(html, parseHtml, null).articles[0]?.address).toBe('https://a.example/3');
  });
});

describe('the part that is the article', () => {
  const many = P.repeat(3);
  test('the marked one, where the search finds less than half of it or stumbles', () => {
    const html = `<html><head></head><body><p>Buy a sofa.</p><article>${many}</article></body></html>`;
    const [marked] = readPage(html, parseHtml, null).articles;
    expect(marked?.body.split('\n')).toHaveLength(3);
    for (const find of [
      (page: Document) => page.querySelector('p'),
      () => null,
      () => {
        throw new Error('broken page');
      },
    ]) {
      expect(readPage(html, parseHtml, find).articles).toEqual([marked]);
    }
  });

  test('the one found, where the page marks none', () => {
    const html = `<html><head></head><body><p>Buy a sofa.</p><div id="x">${many}</div></body></html>`;
    const [found] = readPage(html, parseHtml, (page) => page.querySelector('#x')).articles;
    expect(found?.body).not.toContain('sofa');
  });

  test('the metadata, where a script fills the page', () => {
    const linked = JSON.stringify({
      '@type': 'NewsArticle',
      headline: 'Talks',
      articleBody: 'They met.\n\nThey will meet again.',
    });
    const [article] = read(
      `<script type="application/ld+json">${linked}</script>`,
      '<p>Loading</p>',
    ).articles;
    expect(article?.body).toBe('Talks\nThey met.\nThey will meet again.');
  });

  test('nothing, of a parser that gives up', () => {
    const read = readPage(
      P,
      () => {
        throw new Error('no parser');
      },
      null,
    );
    expect(read.articles).toEqual([]);
    expect(read.problems.map(({ code }) => code)).toEqual(['article-broken']);
  });
});

test.each([
  ['a piece', '<p>a</p><p>b</p>'],
  ['without body', '<html><head><title>x</title></head><p>a</p><p>b</p></html>'],
  ['without anything', '<!doctype html><title>x</title><p>a<p>b'],
  ['with a mark', '\ufeff<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01//EN"><body><p>a</p>b</body>'],
])('blocksOfHtml of HTML %s', (_, html) => {
  expect(blocksOfHtml(html, parseHtml)).toEqual(['a', 'b']);
});
