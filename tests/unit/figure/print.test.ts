import { expect, test } from 'vitest';
import { DEFAULT_FIGURE, printDocument, printPages, renderFigure } from '#lib/figure/index.ts';
import { talksTimeline } from '../../support/timelines.ts';

const { svg } = renderFigure(talksTimeline(), { ...DEFAULT_FIGURE, carry: 'nothing' });

test('a page of the figure’s own size holds the figure as it is, and nothing else', () => {
  const page = printDocument(svg, { width: 160, height: 79.257 }, { title: 'Talks', language: 'en' });
  expect(page).toMatch(/^<!doctype html>\n<html lang="en">/);
  expect(page).toContain('@page { size: 160mm 79.26mm; margin: 0 }');
  expect(page).toContain('<title>Talks</title>');
  expect(page.match(/<svg/g)).toHaveLength(1);
  expect(page).toContain(svg.trim());
  expect(page).not.toMatch(/<script|<link|url\(|@import/);
});

test('a sheet for each figure, in order', () => {
  const other = svg.replace('<svg', '<svg data-second="yes"');
  const page = printPages([svg, other], { width: 297, height: 210 }, { title: 'Talks', language: 'en' });
  expect(page.match(/<div class="sheet">/g)).toHaveLength(2);
  expect(page.indexOf('data-second')).toBeGreaterThan(page.indexOf(svg.trim()));
  expect(page).toContain('@page { size: 297mm 210mm; margin: 0 }');
});

test.each([
  ['</title><script>alert(1)</script>', '&lt;/title&gt;&lt;script&gt;alert(1)&lt;/script&gt;'],
  ['Talks & "more"\u0000', 'Talks &amp; &quot;more&quot;'],
])('the title %j is text', (title, written) => {
  const page = printDocument(svg, { width: 160, height: 80 }, { title, language: 'en"><b>' });
  expect(page).toContain(`<title>${written}</title>`);
  expect(page).toContain('<html lang="en&quot;&gt;&lt;b&gt;">');
});
