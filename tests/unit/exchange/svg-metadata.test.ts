import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTimeline, timelineMetadata, writeTimeline } from '#lib/exchange/index.ts';
import type { Timeline } from '#lib/model/index.ts';
import { parseXml } from '../../support/xml.ts';
import { talksTimeline } from '../../support/timelines.ts';
import { hostileTimelines } from './hostile.ts';
import { smallTimeline } from './small-timeline.ts';

const figure = (timeline: Timeline): string =>
  `<svg xmlns="http://www.w3.org/2000/svg">\n<metadata>${timelineMetadata(timeline, false)}</metadata>\n</svg>\n`;

/** A timeline as a figure carries it. */
const withoutTexts = (timeline: Timeline): Timeline | null =>
  readTimeline(writeTimeline(timeline, { bodies: false })).timeline;

describe('timelineMetadata', () => {
  it('says in Dublin Core what the figure is and what it is from', () => {
    const timeline = { ...smallTimeline(), title: 'Talks & <more>', dek: 'As one report says' };
    const [document] = timeline.documents;
    if (!document) throw new Error('no document');
    const elements = parseXml(
      figure({ ...timeline, documents: [{ ...document, address: 'https://example.org/?a=1&b=2' }] }),
    );
    const statements = elements.filter(({ name }) => name.startsWith('dc:'));
    expect(statements.map(({ name, text }) => [name, text])).toEqual([
      ['dc:format', 'image/svg+xml'],
      ['dc:title', 'Talks & <more>'],
      ['dc:description', 'As one report says'],
      ['dc:source', 'A report made for a test. Test Agency, 2025-12-15. https://example.org/?a=1&b=2'],
    ]);
    expect(statements.every(({ path }) => path.join(' ') === 'svg metadata rdf:RDF rdf:Description')).toBe(
      true,
    );
  });

  it('names a source as far as it is known', () => {
    const timeline = smallTimeline();
    const { provider: _, ...document } = timeline.documents[0] ?? { provider: '' };
    const documents = [{ ...document, published: null }] as unknown as Timeline['documents'];
    expect(timelineMetadata({ ...timeline, documents }, false)).toContain(
      '<dc:source>A report made for a test</dc:source>',
    );
    expect(timelineMetadata(timeline, false)).not.toContain('dc:description');
  });

  it('carries no text of a document, unless asked to', () => {
    const timeline = smallTimeline();
    const [document] = timeline.documents;
    if (!document) throw new Error('no document');
    const told = { ...timeline, documents: [{ ...document, text: `${document.text}\nSecret.` }] };
    expect(timelineMetadata(told, false)).not.toContain('Secret');
    expect(timelineMetadata(told, false)).toContain(document.sha256);
    expect(timelineMetadata(told, true)).toContain('Secret');
  });

  it('opens again as the timeline without texts, and says that quotes cannot be verified', () => {
    const { timeline, problems } = readTimeline(figure(talksTimeline()));
    expect(timeline).toEqual(withoutTexts(talksTimeline()));
    expect(problems.map(({ code }) => code)).toEqual(['quotes-unverifiable']);
  });

  it('is well-formed and loses nothing, whatever the words', () => {
    fc.assert(
      fc.property(hostileTimelines, (timeline) => {
        const svg = figure(timeline);
        expect(parseXml(svg).some(({ name }) => name === 'dateline:timeline')).toBe(true);
        expect(svg).not.toMatch(/\p{Surrogate}/u);
        expect(readTimeline(svg).timeline).toEqual(withoutTexts(timeline));
        expect(timelineMetadata(timeline, false)).toBe(timelineMetadata(timeline, false));
      }),
    );
  });

  it('throws when a quote does not stand in its text', () => {
    const timeline = smallTimeline();
    const documents = timeline.documents.map((document) => ({ ...document, text: '' }));
    expect(() => timelineMetadata({ ...timeline, documents }, false)).toThrow(/does not stand/);
  });
});
