import { describe, expect, test } from 'vitest';
import { readFile, readFixture } from './files.ts';

const mail = (fields: string, body = 'The ministers met in Vienna on Monday.') =>
  readFile('a.eml', `To: b@b.example\nMIME-Version: 1.0\n${fields}\n\n${body}`);

test('a message in two parts, with encoded words', async () => {
  expect(await readFixture('bulletin.eml')).toEqual({
    articles: [
      {
        format: 'email',
        headline: 'Norland’s minister leaves Vienna',
        provider: 'Test Agency – World',
        datelinePlace: 'Vienna',
        language: 'en',
        published: {
          date: '2025-12-16',
          time: '00:30',
          basis: 'printed',
          note: 'Found in the Date line of the e-mail: Tue, 16 Dec 2025 00:30:09 +0300.',
        },
        body: [
          'Norland’s minister leaves Vienna',
          'VIENNA (TA) - Norland’s foreign minister, Jürg Marten, left Vienna on Monday.',
          'She will return on Thursday for a second round.',
        ].join('\n'),
      },
    ],
    problems: [],
  });
});

describe('who sent it', () => {
  const sent = 'From: Test Agency <news@a.example>\nDate: Tue, 16 Dec 2025 10:00:00 +0200';

  test('the agency itself', async () => {
    const { articles } = await mail(`${sent}\nSubject: Talks in Vienna`);
    expect(articles[0]).toMatchObject({
      headline: 'Talks in Vienna',
      provider: 'Test Agency',
      published: { date: '2025-12-16', time: '10:00', basis: 'printed' },
      body: 'Talks in Vienna\nThe ministers met in Vienna on Monday.',
    });
  });

  test('somebody who passed it on: neither the provider nor the day is theirs', async () => {
    const { articles } = await mail(
      `${sent}\nSubject: Fwd: Re: Talks in Vienna`,
      'From: Agency\nDate: Mon, Dec 15, 2025 at 2:05 PM\n\nThe ministers met.',
    );
    expect(articles[0]).toMatchObject({
      headline: 'Talks in Vienna',
      published: { date: '2025-12-15', time: '14:05', basis: 'printed' },
    });
    expect(articles[0]).not.toHaveProperty('provider');
    const bare = await mail(`${sent}\nSubject: Fwd: Talks in Vienna`);
    expect(bare.articles[0]?.published).toMatchObject({ date: '2025-12-16', basis: 'inferred' });
  });

  test('without a date', async () => {
    expect((await mail('Subject: Talks')).articles[0]?.published).toBeNull();
  });
});

test('a page saved as one file: its own date and address, not the day of saving, and no frames', async () => {
  expect(await readFixture('saved.mhtml')).toEqual({
    articles: [
      {
        format: 'web-archive',
        headline: 'Border opened at Karst',
        address: 'https://agency.example/world/border',
        language: 'en',
        published: {
          date: '2025-12-20',
          time: '14:05',
          zone: 'UTC',
          basis: 'printed',
          note: 'Found in the date line of the text: “Published 20 December 2025 14:05 GMT”.',
        },
        body: [
          'Border opened at Karst',
          'Published 20 December 2025 14:05 GMT',
          'Norland opened the border at Karst on Saturday, for the first time since February 2022, the government said.',
          'Trains – two a day – are to run from January.',
        ].join('\n'),
      },
    ],
    problems: [],
  });
});

test('a saved page without a page', async () => {
  const { articles, problems } = await readFile(
    'a.mhtml',
    'Snapshot-Content-Location: https://a.example\nMIME-Version: 1.0\nContent-Type: image/png\n\nabc',
  );
  expect(articles).toEqual([]);
  expect(problems.map(({ code }) => code)).toEqual(['article-without-text']);
});
