import { describe, expect, test } from 'vitest';
import { readTimeline } from '#lib/exchange/index.ts';
import { DEFAULT_FIGURE, FIGURE_WIDTHS, renderFigure } from '#lib/figure/index.ts';
import { unsafeParts } from '../../support/safe-svg.ts';
import { formsTimeline, seededTimeline, shuffled, talksTimeline } from '../../support/timelines.ts';
import { parseXml } from '../../support/xml.ts';

describe('renderFigure', () => {
  test.each(FIGURE_WIDTHS)('$width mm: physical size, safe parts, every note', ({ width }) => {
    const timeline = talksTimeline();
    const { svg, scene } = renderFigure(timeline, { ...DEFAULT_FIGURE, width });
    const elements = parseXml(svg);
    expect(unsafeParts(elements)).toEqual([]);
    const [root] = elements;
    expect(root?.attributes['width']).toBe(`${width}mm`);
    expect(Number.parseFloat(root?.attributes['height'] ?? '')).toBeCloseTo(scene.physical!.height, 1);
    const words = elements.map((each) => each.text).join(' ');
    for (const event of timeline.events) expect(words).toContain(event.evidence[0]!.quote.exact);
  });

  test('equal options give equal bytes, whatever the order of events', () => {
    const timeline = seededTimeline(5, 40);
    const plain = { ...DEFAULT_FIGURE, carry: 'nothing' } as const;
    const { svg } = renderFigure(timeline, plain);
    expect(renderFigure(timeline, plain).svg).toBe(svg);
    expect(renderFigure(shuffled(timeline, 9), plain).svg).toBe(svg);
  });

  test('carries the timeline without texts, or nothing', () => {
    const timeline = formsTimeline();
    const again = readTimeline(renderFigure(timeline, DEFAULT_FIGURE).svg).timeline;
    expect(again).toEqual({
      ...timeline,
      documents: timeline.documents.map(({ text: _, ...rest }) => rest),
    });
    const bare = renderFigure(timeline, { ...DEFAULT_FIGURE, carry: 'nothing' }).svg;
    expect(bare).not.toContain('<metadata');
    expect(readTimeline(bare).problems.map(({ code }) => code)).toEqual(['figure-without-timeline']);
  });

  test('says that quotations are verified only where the texts are at hand', () => {
    const timeline = talksTimeline();
    const without = { ...timeline, documents: timeline.documents.map(({ text: _, ...rest }) => rest) };
    expect(renderFigure(timeline, DEFAULT_FIGURE).svg).toContain('Quotations verified');
    expect(renderFigure(without, DEFAULT_FIGURE).svg).not.toContain('Quotations verified');
  });

  test('refuses a quotation that does not stand in its text, and names it', () => {
    const timeline = talksTimeline();
    const [first] = timeline.documents;
    const tampered = {
      ...timeline,
      documents: [{ ...first!, text: first!.text!.replace('Switzerland', 'Swabia') }],
    };
    expect(() => renderFigure(tampered, DEFAULT_FIGURE)).toThrow(/Consultations in Switzerland/);
  });

  test('says what it leaves out', () => {
    const timeline = talksTimeline();
    const hidden = new Set([timeline.events[0]!.id]);
    const { svg } = renderFigure(timeline, { ...DEFAULT_FIGURE, hidden, carry: 'nothing' });
    expect(svg).toContain('1 event not drawn: filtered out.');
    expect(svg).not.toContain(timeline.events[0]!.title);
  });
});
