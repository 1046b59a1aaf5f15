import { describe, expect, test } from 'vitest';
import { readTimeline } from '#lib/exchange/index.ts';
import { DEFAULT_FIGURE, renderPages } from '#lib/figure/index.ts';
import { unsafeParts } from '../../support/safe-svg.ts';
import { seededTimeline, shuffled, talksTimeline } from '../../support/timelines.ts';
import { parseXml } from '../../support/xml.ts';

const a4 = { size: 'a4', turned: 'landscape' } as const;
const bare = { ...DEFAULT_FIGURE, carry: 'nothing' } as const;

describe('renderPages', () => {
  test('files of the size of the paper, with safe parts; the first one opens again', () => {
    const timeline = talksTimeline();
    const { svgs, size, carried } = renderPages(timeline, DEFAULT_FIGURE, a4);
    expect(size).toEqual({ width: 297, height: 210 });
    expect(carried).toBe('events');
    svgs.forEach((svg, index) => {
      const elements = parseXml(svg);
      expect(unsafeParts(elements)).toEqual([]);
      expect(elements[0]!.attributes).toMatchObject({ width: '297mm', height: '210mm' });
      const { timeline: again } = readTimeline(svg);
      expect(again?.events.length ?? 0).toBe(index === 0 ? timeline.events.length : 0);
    });
  });

  test('equal options give equal bytes, whatever the order of events', () => {
    const timeline = seededTimeline(5, 120);
    expect(renderPages(shuffled(timeline, 2), bare, a4).svgs).toEqual(renderPages(timeline, bare, a4).svgs);
  }, 30_000);

  test('no page of a very long timeline is larger than two megabytes', () => {
    const { svgs } = renderPages(seededTimeline(7, 2500), bare, a4);
    expect(svgs.length).toBeGreaterThan(10);
    for (const svg of svgs) expect(svg.length).toBeLessThan(2_000_000);
  }, 60_000);
});
