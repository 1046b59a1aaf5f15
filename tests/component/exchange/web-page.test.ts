import type { AxeResults } from 'axe-core';
import axeSource from 'axe-core/axe.min.js?raw';
import { describe, expect, test } from 'vitest';
import { DEFAULT_FIGURE, renderHtml } from '#lib/figure/index.ts';
import { event, talksTimeline, timelineOf } from '../../support/timelines.ts';

/** The page in a frame of this width, without its policy, which would keep the engine out too. */
async function shown(html: string, width: number): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  frame.style.cssText = `width:${width}px; height:900px; border:0`;
  frame.srcdoc = html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '');
  const ready = new Promise((resolve) => frame.addEventListener('load', resolve));
  document.body.append(frame);
  await ready;
  return frame;
}

async function violations(frame: HTMLIFrameElement): Promise<readonly string[]> {
  const page = frame.contentWindow as unknown as {
    eval: (source: string) => void;
    axe: { run: (options: object) => Promise<AxeResults> };
  };
  page.eval(axeSource);
  const { violations: found } = await page.axe.run({ resultTypes: ['violations'] });
  return found.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

const undated = timelineOf([
  event({ title: 'Talks go on', date: null }),
  event({ title: 'Talks', date: '2024' }),
]);

describe('the page of a figure', () => {
  test.each([
    ['a wide window', talksTimeline(), DEFAULT_FIGURE, 1200],
    ['a phone', talksTimeline(), DEFAULT_FIGURE, 320],
    ['a dark figure with undated events', undated, { ...DEFAULT_FIGURE, theme: 'dark' as const }, 800],
    [
      'no sentences',
      talksTimeline(),
      { ...DEFAULT_FIGURE, parts: { ...DEFAULT_FIGURE.parts, notes: false } },
      800,
    ],
  ])('can be used by everybody, and is no wider than %s', async (_, timeline, options, width) => {
    const frame = await shown(renderHtml(timeline, options).html, width);
    expect(await violations(frame)).toEqual([]);
    const { scrollWidth, clientWidth } = frame.contentDocument!.documentElement;
    expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
    // What it carries is not shown.
    expect(frame.contentDocument!.body.innerText).not.toContain('dateline/1');
    frame.remove();
  });
});
