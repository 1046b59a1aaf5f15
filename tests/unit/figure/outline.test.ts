import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readTimeline } from '#lib/exchange/index.ts';
import { DEFAULT_FIGURE, renderFigure, renderOutlined } from '#lib/figure/index.ts';
import { outlineFonts } from '#lib/figure/outline-fonts.ts';
import { figureHeavy, figureRegular } from '#lib/timeline/measure-figure.ts';
import type { AdvanceRow } from '#lib/timeline/index.ts';
import { unsafeParts } from '../../support/safe-svg.ts';
import { event, talksTimeline, timelineOf } from '../../support/timelines.ts';
import { scriptsTimeline } from '../../support/timelines-of-the-world.ts';
import { parseXml } from '../../support/xml.ts';

const folder = join(import.meta.dirname, '../../../node_modules/@fontsource/arimo/files');

async function readFile(name: string): Promise<ArrayBuffer | null> {
  const file = join(folder, name);
  return existsSync(file) ? new Uint8Array(readFileSync(file)).buffer : null;
}

describe('a figure whose letters are shapes', () => {
  test('no text is left, everything else is as in the figure with text', async () => {
    const timeline = talksTimeline();
    const { svg, live, carried } = await renderOutlined(timeline, DEFAULT_FIGURE, readFile);
    const elements = parseXml(svg);
    expect(live).toEqual([]);
    expect(elements.filter(({ name }) => name === 'text')).toEqual([]);
    expect(unsafeParts(elements)).toEqual([]);
    expect(svg).not.toContain('NaN');
    const other = parseXml(renderFigure(timeline, DEFAULT_FIGURE).svg);
    const { 'font-family': _, ...root } = other[0]!.attributes;
    expect(elements[0]?.attributes).toEqual(root);
    const shapes = (list: typeof elements) => list.filter(({ name }) => /rect|line|circle/.test(name));
    expect(shapes(elements)).toEqual(shapes(other));
    expect(elements.filter(({ name }) => name === 'a').length).toBe(
      other.filter(({ name }) => name === 'a').length,
    );
    expect(carried).toBe('events');
    expect(readTimeline(svg).timeline?.events).toHaveLength(timeline.events.length);
  });

  test('the words of title, notes and source are still there to be read', async () => {
    const timeline = talksTimeline();
    const { svg } = await renderOutlined(timeline, { ...DEFAULT_FIGURE, carry: 'nothing' }, readFile);
    const titles = parseXml(svg).flatMap(({ name, text }) => (name === 'title' ? [text] : []));
    const told = titles.join(' ');
    for (const each of timeline.events) expect(told).toContain(each.evidence[0]?.quote.exact);
    for (const words of [timeline.dek, 'day known', 'Made with Dateline.']) expect(told).toContain(words);
  });

  test('equal arguments give equal bytes', async () => {
    const twice = [1, 2].map(() => renderOutlined(scriptsTimeline(), DEFAULT_FIGURE, readFile));
    const [first, second] = await Promise.all(twice);
    expect(second?.svg).toBe(first?.svg);
  });

  test('scripts that the font lacks stay text, and are named', async () => {
    const { live, svg } = await renderOutlined(scriptsTimeline(), DEFAULT_FIGURE, readFile);
    // Without the marks around lines that run from right to left.
    const texts = parseXml(svg).flatMap(({ name, text }) =>
      name === 'text' ? [text.replace(/[\u202b\u202c]/g, '')] : [],
    );
    expect([...new Set(texts)]).toEqual([...live]);
    for (const words of ['محادثات في جنيف', 'שיחות בז׳נבה', '日内瓦会谈', 'जिनेवा में वार्ता']) {
      // A label may stand on two lines.
      for (const word of words.split(' ')) expect(live.some((text) => text.includes(word))).toBe(true);
    }
    expect(
      live.filter((text) => /^[\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}\p{sc=Common}]*$/u.test(text)),
    ).toEqual([]);
  });

  test('reads only the files that the letters need', async () => {
    const asked: string[] = [];
    const spy = (name: string) => {
      asked.push(name);
      return readFile(name);
    };
    await renderOutlined(timelineOf([event({ title: 'Talks', date: '2024-05-06' })]), DEFAULT_FIGURE, spy);
    expect(asked).toEqual(
      ['400-normal', '700-normal', '400-italic'].map((style) => `arimo-latin-${style}.woff`),
    );
  });
});

/** Four letters that the makers of Arimo drew anew; the others are as wide as Arial's. */
const OTHER_WIDTH = '·ƒЍµ';

describe('the font', () => {
  test.each([
    ['regular', figureRegular],
    ['heavy', figureHeavy],
  ] as const)('%s: every letter is as wide as the table that lays text out has it', async (style, rows) => {
    const widths = tableOf(rows);
    const text = [...widths.keys()].join('');
    const files = (await outlineFonts(text, readFile))[style];
    const wrong: string[] = [];
    let compared = 0;
    for (const [letter, width] of widths) {
      const glyph = files.map((font) => font.glyph(letter)).find((found) => found !== null);
      if (glyph === undefined || glyph === null || glyph.advance === 0 || OTHER_WIDTH.includes(letter))
        continue;
      compared += 1;
      if (Math.abs(glyph.advance * 1000 - width) > 2)
        wrong.push(`${letter} ${glyph.advance * 1000} ${width}`);
    }
    expect(wrong).toEqual([]);
    expect(compared).toBeGreaterThan(500);
  });
});

function tableOf(rows: readonly AdvanceRow[]): ReadonlyMap<string, number> {
  return new Map(
    rows.flatMap(([from, widths]) =>
      [...widths.matchAll(/../g)].flatMap(([digits], index): [string, number][] =>
        digits === '--' ? [] : [[String.fromCodePoint(from + index), Number.parseInt(digits, 36)]],
      ),
    ),
  );
}
