import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseEdtf } from '#lib/edtf/index.ts';
import { readTimeline } from '#lib/exchange/index.ts';
import type { DiplomaticEvent, Timeline } from '#lib/model/index.ts';
import { SAMPLE_FILE, writeSample } from '../../../src/build/sample.ts';

interface Overlay {
  readonly title: string;
  readonly dek: string;
  readonly events: Readonly<
    Record<string, Pick<DiplomaticEvent, 'title' | 'refinements'> & { readonly state: string }>
  >;
}

const shipped = readFileSync(SAMPLE_FILE, 'utf8');
const overlay = JSON.parse(
  readFileSync(new URL('ukraine-nato-talks.overlay.json', SAMPLE_FILE), 'utf8'),
) as Overlay;

/** The shipped file as the app reads it. */
function open(): Timeline {
  const { timeline, problems } = readTimeline(shipped);
  if (timeline === null) throw new Error(`the shipped file is refused: ${JSON.stringify(problems)}`);
  expect(problems).toEqual([]);
  return timeline;
}

describe('the shipped timeline', () => {
  it('is what extraction and review give', () => {
    expect(writeSample()).toBe(shipped);
  });

  it('carries every decision of the overlay, and no event that nobody decided on', () => {
    const timeline = open();
    expect([timeline.title, timeline.dek]).toEqual([overlay.title, overlay.dek]);
    expect(timeline.events.map((event) => event.id).sort()).toEqual(Object.keys(overlay.events).sort());
    for (const event of timeline.events) {
      const decision = overlay.events[event.id];
      expect(event.title).toBe(decision?.title);
      expect(event.refinements).toEqual(decision?.refinements);
      const isEdited = event.review.extracted !== undefined;
      expect(event.review.state).toBe(isEdited ? 'edited' : decision?.state);
      expect(event.review.extracted?.title).not.toBe(event.title);
    }
  });

  it('quotes the article at every position', () => {
    const timeline = open();
    const [document] = timeline.documents;
    const text = document?.text ?? '';
    const targets = timeline.events.flatMap(({ evidence, dating }) => [
      ...evidence,
      ...(dating.expression === undefined ? [] : [dating.expression]),
    ]);
    expect(targets.length).toBeGreaterThan(timeline.events.length);
    for (const { quote, position, document: id } of targets) {
      expect(id).toBe(document?.id);
      expect(text.slice(position.start, position.end)).toBe(quote.exact);
    }
  });

  it('gives dates from outside beside what the article says, each with its address and in one sentence', () => {
    const refined = open().events.filter((event) => event.refinements !== undefined);
    expect(refined.length).toBeGreaterThan(0);
    for (const { date, refinements = [] } of refined) {
      const said = parseEdtf(date ?? '')?.bounds;
      for (const refinement of refinements) {
        const bounds = parseEdtf(refinement.date)?.bounds;
        expect(bounds?.earliest).toBeGreaterThanOrEqual(said?.earliest ?? Infinity);
        expect(bounds?.latest).toBeLessThanOrEqual(said?.latest ?? -Infinity);
        expect(refinement.basis).toMatch(/^\p{Lu}.*[^.]\.$/u);
        for (const { url } of refinement.sources) expect(new URL(url).protocol).toMatch(/^https?:$/u);
        expect(refinement.sources.length).toBeGreaterThan(0);
      }
    }
  });

  it('has titles short enough for a label', () => {
    for (const { title } of open().events) expect(title.length).toBeLessThanOrEqual(50);
  });
});
