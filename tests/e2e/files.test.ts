import { readFileSync } from 'node:fs';
import { drop, expect, marks, open, serveFile, shipped, shippedPath, test } from '../support/page.ts';

const text = readFileSync(shippedPath, 'utf8');
const firstQuote = shipped.events[0]!.evidence[0]!.quote.exact;

/** A file that is no good, and what the message must say: what, and where or what to do. */
const broken: readonly (readonly [
  name: string,
  file: string,
  content: { readonly text?: string; readonly size?: number },
  says: readonly RegExp[],
])[] = [
  ['not JSON', 'a.timeline.json', { text: text.slice(0, 3000) }, [/no valid JSON/, /line \d+, column \d+/]],
  [
    'JSON of another kind',
    'b.json',
    { text: '{"type":"FeatureCollection"}' },
    [/no timeline/, /dateline\/1/],
  ],
  [
    'a newer format',
    'c.timeline.json',
    { text: text.replace('"dateline/1"', '"dateline/7"') },
    [/version 7/, /version 1/, /newer Dateline/],
  ],
  [
    'a tampered quotation',
    'd.timeline.json',
    { text: JSON.stringify(tampered()) },
    [new RegExp(shipped.events[0]!.title.slice(0, 12)), /does not stand in/],
  ],
  [
    'a tampered text',
    'e.timeline.json',
    { text: JSON.stringify({ ...shipped, documents: shipped.documents.map(withoutFirstWord) }) },
    [/is not the one that was read|does not stand/],
  ],
  [
    'a wrong date',
    'f.timeline.json',
    {
      text: JSON.stringify({
        ...shipped,
        events: shipped.events.map((event, index) =>
          index === 1 ? { ...event, date: '2025-13-41' } : event,
        ),
      }),
    },
    [/2025-13-41/, /Event 2/, /events\[1\]/],
  ],
  ['an empty file', 'g.timeline.json', { text: '' }, [/is empty/]],
  ['50 MB of nothing', 'h.timeline.json', { size: 50 * 1024 * 1024 }, [/neither JSON nor SVG/]],
  [
    'a web page under a wrong name',
    'i.timeline.json',
    { text: '<!doctype html><html><p>Hello' },
    [/web page/],
  ],
  [
    'an SVG without a timeline',
    'j.svg',
    { text: '<svg xmlns="http://www.w3.org/2000/svg"/>' },
    [/is a picture only/, /Open a .timeline.json file/],
  ],
];

function tampered() {
  return {
    ...shipped,
    events: shipped.events.map((event, index) =>
      index === 0
        ? {
            ...event,
            evidence: event.evidence.map((piece, at) =>
              at === 0
                ? { ...piece, quote: { ...piece.quote, exact: firstQuote.replace(/[aeiou]/, 'x') } }
                : piece,
            ),
          }
        : event,
    ),
  };
}

function withoutFirstWord(document: (typeof shipped.documents)[number]) {
  return { ...document, text: document.text!.replace(/^\S+ /, '') };
}

for (const [name, file, content, says] of broken) {
  test(`${name} is refused with words, and the timeline stays`, async ({ page }) => {
    await open(page);
    const before = await marks(page).count();
    await drop(page, file, content);
    const alert = page.getByRole('alert');
    await expect(alert).toContainText(`“${file}” was not opened`);
    for (const words of says) await expect(alert).toContainText(words);
    await expect(alert).toContainText('The timeline on screen is as it was.');
    await expect(marks(page)).toHaveCount(before);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(shipped.title);
    await page.getByRole('button', { name: 'Close message' }).click();
    await expect(alert).toBeEmpty();
  });
}

test('a saved timeline opens again, by drop and by address, and saves the same', async ({ page }) => {
  await open(page);
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save' }).click();
  const saved = readFileSync(await (await saving).path(), 'utf8');
  expect(saved).toBe(text);
  await drop(page, 'again.timeline.json', { text: saved.replace(shipped.title, 'Another title') });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Another title');
  await expect(page.getByRole('alert')).toBeEmpty();
  await serveFile(page, 'third.timeline.json', saved.replace(shipped.title, 'A third title'));
  await open(page, '?src=third.timeline.json');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('A third title');
});

test('an address of another host is not asked', async ({ page }) => {
  await open(page, `?src=${encodeURIComponent('https://example.com/x.timeline.json')}`);
  await expect(page.getByRole('alert')).toContainText('Only files of this site');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(shipped.title);
});

test('a timeline of 300 events with undated ones has a tray and no lost event', async ({ page }) => {
  const { seededTimeline } = await import('../support/timelines.ts');
  const { writeTimeline } = await import('#lib/exchange/index.ts');
  const timeline = seededTimeline(11, 300);
  await serveFile(page, 'many.timeline.json', writeTimeline(timeline));
  await open(page, '?src=many.timeline.json&as=figure');
  const undated = timeline.events.filter(({ date }) => date === null).length;
  await expect(marks(page)).toHaveCount(300 - undated);
  await expect(page.getByRole('region', { name: /No date/ }).getByRole('button')).toHaveCount(undated);
});
