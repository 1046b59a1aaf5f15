import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { describe, expect, test } from 'vitest';
import { compare, countDrawn } from '../../../src/build/gallery/compare.ts';
import { BASELINE, galleryEntries } from '../../../src/build/gallery/figures.ts';
import { galleryPage } from '../../../src/build/gallery/page.ts';
import { findText, type PlacedWord } from '../../../src/build/gallery/words.ts';
import { unsafeParts } from '../../support/safe-svg.ts';
import { expectSvgSnapshot } from '../../support/svg-snapshot.ts';
import { parseXml } from '../../support/xml.ts';

describe('what the gallery shows', () => {
  const usual = galleryEntries(false);

  test('every timeline in every preset, theme and language, one thing changed at a time', () => {
    const names = usual.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toEqual(
      expect.arrayContaining([
        'talks-160-light-en',
        'forms-160-dark-en',
        'scripts-89-light-en',
        'hostile-vertical-160-light-en',
        'talks-160-light-ar',
      ]),
    );
    expect(names).not.toContain('talks-89-dark-en');
    expect(galleryEntries(true).map(({ name }) => name)).toContain('talks-89-dark-en');
  });

  test.each(usual.map(({ name, draw }) => [name, draw] as const))(
    '%s holds only what every program draws alike',
    async (_, draw) => {
      expect(unsafeParts(parseXml((await draw()).svg))).toEqual([]);
    },
  );
});

describe('the baseline', () => {
  const entries = galleryEntries(true);

  test.each(BASELINE)('%s is drawn as it was', async (wanted) => {
    const entry = entries.find(({ name }) => name === wanted);
    expect(entry).toBeDefined();
    if (entry !== undefined) expectSvgSnapshot(`gallery/${wanted}`, (await entry.draw()).svg);
  });

  test('no picture is kept that nobody draws', () => {
    const kept = readdirSync(join(import.meta.dirname, '../../snapshots/gallery'));
    const names = kept
      .filter((file) => !file.endsWith('-changed.svg'))
      .map((file) => file.replace(/\.svg$/, ''));
    expect(names.sort()).toEqual([...BASELINE].sort());
  });
});

describe('how far a picture is from the right one', () => {
  /** White, with a black square of ten pixels whose corner stands at `x`, `x`; `null` for none. */
  const picture = (x: number | null, scale = 1): Buffer => {
    const size = 40 * scale;
    const png = new PNG({ width: size, height: size });
    png.data.fill(255);
    const isInk = (at: number) => x !== null && at >= x * scale && at < (x + 10) * scale;
    for (let at = 0; at < size * size; at += 1) {
      if (isInk(at % size) && isInk(Math.floor(at / size))) png.data.fill(0, at * 4, at * 4 + 3);
    }
    return PNG.sync.write(png);
  };

  test.each([
    ['the same picture', picture(5), 0],
    ['the same at twice the size', picture(5, 2), 0],
    ['the same square elsewhere', picture(25), 1],
    ['nothing', picture(null), 1],
  ])('%s', (_, other, share) => {
    expect(compare(picture(5), other).share).toBeCloseTo(share, 1);
  });

  test('a line of text counts as drawn where about as much ink stands', () => {
    const box = { x: 2, y: 2, width: 16, height: 16 };
    const elsewhere = { x: 22, y: 22, width: 16, height: 16 };
    expect(countDrawn(picture(5), picture(6), [box], 40)).toBe(1);
    expect(countDrawn(picture(5), picture(5, 2), [box], 40)).toBe(1);
    expect(countDrawn(picture(5), picture(25), [box, elsewhere], 40)).toBe(0);
    expect(countDrawn(picture(5), picture(null), [box], 40)).toBe(0);
  });

  test('what differs is marked red', () => {
    const marks = PNG.sync.read(compare(picture(5), picture(25)).picture);
    const at = (x: number) => [...marks.data.subarray((x * 40 + x) * 4, (x * 40 + x) * 4 + 3)];
    expect(at(10)).toEqual([255, 0, 0]);
    expect(at(30)).toEqual([255, 0, 0]);
    expect(at(20)).not.toEqual([255, 0, 0]);
  });
});

describe('which words a program drew', () => {
  const at = (text: string, left: number): PlacedWord => ({
    text,
    left,
    right: left + 20,
    top: 0,
    bottom: 8,
  });
  const browser = [at('Talks', 0), at('in', 30), at('Berlin', 50)];

  test.each<[string, readonly PlacedWord[], object]>([
    ['all in place', browser, { found: 3, words: 3, near: 3, shared: 3, missing: [] }],
    ['one is missing', browser.slice(1), { found: 2, words: 3, near: 2, shared: 2, missing: ['Talks'] }],
    [
      'one stands elsewhere',
      [at('Talks', 3), ...browser.slice(1)],
      { found: 3, words: 3, near: 2, shared: 3, missing: [] },
    ],
    [
      'words are parted elsewhere',
      [at('Talksin', 0), at('Ber', 50), at('lin', 60)],
      { found: 3, words: 3, near: 0, shared: 0, missing: [] },
    ],
  ])('%s', (_, drawn, found) => {
    expect(findText(['Talks in', 'Berlin'], drawn, browser)).toEqual(found);
  });

  test('words from right to left may stand in the order of their glyphs', () => {
    const glyphs = [at('.ףינ׳ג', 0)];
    expect(findText(['ג׳ניף.'], glyphs, []).found).toBe(1);
    expect(findText(['שיחות.'], glyphs, []).found).toBe(0);
  });
});

test('the page names what was not drawn and marks what is missing', () => {
  const text = { found: 2, words: 3, near: 2, shared: 2, missing: ['Talks'] };
  const page = galleryPage([
    {
      name: 'talks-160-light-en',
      cells: [
        {
          renderer: 'chromium',
          picture: 'chromium/talks-160-light-en.png',
          share: null,
          lines: null,
          marks: null,
          text: null,
        },
        { renderer: 'resvg', picture: null, share: null, lines: null, marks: null, text: null },
        { renderer: 'librsvg', picture: 'a.png', share: 0.034, lines: [7, 8], marks: 'b.png', text },
      ],
    },
  ]);
  expect(page).toContain('resvg: not drawn');
  expect(page).toContain('3.4 % differs');
  expect(page).toContain('lines 7/8');
  expect(page).toContain('<span class="far">words 2/3</span>');
  expect(page).toContain('<img src="b.png"');
});
