import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readArticles, readTimeline, timelineTemplate } from '#lib/exchange/index.ts';
import { findCarriedInHtml } from '#lib/exchange/html-carried.ts';
import { talksTimeline } from '../../support/timelines.ts';
import { hostileTimelines } from './hostile.ts';

const page = (inside: string) =>
  `<!doctype html>\n<html lang="en"><head><title>x</title>${inside}</head><body><p>x</p></body></html>`;

describe('findCarriedInHtml', () => {
  it.each([
    ['as written', '<template id="dateline-timeline">{"a":1}</template>', '{"a":1}'],
    ['single quotes, upper case', "<TEMPLATE ID='dateline-timeline'>{}</TEMPLATE>", '{}'],
    ['entities', '<template id="dateline-timeline">{&quot;a&quot;:&#34;&amp;&#34;}</template>', '{"a":"&"}'],
    [
      'beside other attributes',
      '<template class="x" id="dateline-timeline" hidden="">\n{}\n</template>',
      '{}',
    ],
    ['cut off', '<template id="dateline-timeline">{"a"', '{"a"'],
  ])('%s', (_, inside, json) => {
    expect(findCarriedInHtml(page(inside))).toBe(json);
  });

  it.each([
    ['another id', '<template id="dateline">{}</template>'],
    ['another attribute', '<template data-id="dateline-timeline">{}</template>'],
    ['another element', '<div id="dateline-timeline">{}</div>'],
    ['in words only', '<p>template id="dateline-timeline"</p>'],
    ['in a comment', '<!-- <template id="dateline-timeline">{}</template> -->'],
  ])('not: %s', (_, inside) => {
    expect(findCarriedInHtml(page(inside))).toBeNull();
  });
});

it('what travels in a page is what was given, whatever its texts hold', () => {
  fc.assert(
    fc.property(hostileTimelines, (timeline) => {
      const template = timelineTemplate(timeline, true);
      expect(template.match(/[<>]/g)).toHaveLength(4);
      expect(readTimeline(page(template)).timeline).toEqual(timeline);
    }),
    { numRuns: 60 },
  );
});

it('a page that carries a timeline is no article', async () => {
  const bytes = new TextEncoder().encode(page(timelineTemplate(talksTimeline(), false)));
  const { articles, problems } = await readArticles({ name: 'talks.html', bytes }, () => {
    throw new Error('parsed');
  });
  expect(articles).toEqual([]);
  expect(problems.map(({ code }) => code)).toEqual(['article-is-timeline']);
});
