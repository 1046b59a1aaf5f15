import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DiplomaticEvent, SourceDocument, Span, TextTarget, Timeline } from '#lib/model/index.ts';
import { bodyStart, entriesOf, paragraphsOf, partAround } from '#lib/state/index.ts';
import { event, talksTimeline, timelineOf } from '../../support/timelines.ts';

const base = timelineOf([event({ title: 'Base', date: '2025' })]).documents[0]!;

/** Evidence for each event, and its words of time, as spans in the text. */
interface Marks {
  readonly evidence: readonly Span[];
  readonly date?: Span;
}

/** A timeline over one text; event ids are `ev-` and the letter of the event twelve times. */
function timelineOver(
  text: string,
  marks: Readonly<Record<string, Marks>>,
  facts: Partial<SourceDocument> = {},
): Timeline {
  const document = { ...base, ...facts, text };
  const target = ({ start, end }: Span): TextTarget => ({
    document: document.id,
    quote: { type: 'TextQuoteSelector', exact: text.slice(start, end), prefix: '', suffix: '' },
    position: { type: 'TextPositionSelector', start, end },
  });
  const events = Object.entries(marks).map(([letter, { evidence, date }]): DiplomaticEvent => {
    const made = event({ id: letter, title: letter, date: '2025' });
    return {
      ...made,
      dating: { ...made.dating, ...(date && { expression: target(date) }) },
      evidence: evidence.map((span) => ({ ...target(span), supports: ['event'] })),
    };
  });
  return { format: 'dateline/1', title: 'Marks', dek: '', documents: [document], events };
}

function span(text: string, words: string): Span {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}

/** The paragraphs as drawn text: events in front of a passage, words of time after it. */
function drawn(timeline: Timeline, order: readonly string[] = [], from = 0): readonly string[] {
  return paragraphsOf(timeline.documents[0]!, timeline, order, from).map(({ passages }) =>
    passages.map(({ text, events, dates }) => `${events.join('')}[${text}]${dates.join('')}`).join(' '),
  );
}

describe('paragraphsOf', () => {
  const text = 'Talks resumed on Monday. They went on.\n\nNothing else.';

  test.each<[string, Readonly<Record<string, Marks>>, readonly string[]]>([
    ['no event', {}, ['[Talks resumed on Monday. They went on.]', '[Nothing else.]']],
    [
      'one sentence',
      { a: { evidence: [span(text, 'Talks resumed on Monday.')] } },
      ['a[Talks resumed on Monday.] [ They went on.]', '[Nothing else.]'],
    ],
    [
      'words of time inside it',
      { a: { evidence: [span(text, 'Talks resumed on Monday.')], date: span(text, 'on Monday') } },
      ['a[Talks resumed ] a[on Monday]a a[.] [ They went on.]', '[Nothing else.]'],
    ],
    [
      'two events on one sentence',
      { a: { evidence: [span(text, 'They went on.')] }, b: { evidence: [span(text, 'They went on.')] } },
      ['[Talks resumed on Monday. ] ab[They went on.]', '[Nothing else.]'],
    ],
    [
      'one event twice over the same words',
      { a: { evidence: [span(text, 'They went on.'), span(text, 'went on.')] } },
      ['[Talks resumed on Monday. ] a[They ] a[went on.]', '[Nothing else.]'],
    ],
    [
      'overlapping sentences',
      {
        a: { evidence: [span(text, 'Talks resumed on Monday.')] },
        b: { evidence: [span(text, 'Monday. They')] },
      },
      ['a[Talks resumed on ] ab[Monday.] b[ They] [ went on.]', '[Nothing else.]'],
    ],
    [
      'evidence over two lines',
      { a: { evidence: [span(text, 'went on.\n\nNothing')] } },
      ['[Talks resumed on Monday. They ] a[went on.]', 'a[Nothing] [ else.]'],
    ],
    [
      'positions beyond the text',
      {
        a: {
          evidence: [
            { start: 48, end: 4000 },
            { start: 5000, end: 6000 },
          ],
        },
      },
      ['[Talks resumed on Monday. They went on.]', '[Nothing ] a[else.]'],
    ],
    [
      'words of time without evidence there',
      { a: { evidence: [span(text, 'Nothing else.')], date: span(text, 'on Monday') } },
      ['[Talks resumed ] [on Monday]a [. They went on.]', 'a[Nothing else.]'],
    ],
  ])('%s', (_, marks, expected) => {
    expect(drawn(timelineOver(text, marks))).toEqual(expected);
  });

  test('names events in the order of time that it is given', () => {
    const everywhere = { evidence: [span(text, 'Nothing else.')] };
    const timeline = timelineOver(text, { a: everywhere, b: everywhere, c: everywhere });
    expect(drawn(timeline, ['c', 'a', 'b']).at(-1)).toBe('cab[Nothing else.]');
  });

  test('begins where it is told to', () => {
    expect(drawn(timelineOver(text, {}), [], 25)).toEqual(['[They went on.]', '[Nothing else.]']);
    expect(drawn(timelineOver(text, {}), [], text.length)).toEqual([]);
  });

  test('marks nothing for events of another document', () => {
    const timeline = timelineOver(text, {
      a: { evidence: [span(text, 'Nothing else.')], date: span(text, 'on Monday') },
    });
    const other = { ...timeline.documents[0]!, id: 'doc-ffffffffffff' };
    expect(drawn({ ...timeline, documents: [other] })).toEqual([
      '[Talks resumed on Monday. They went on.]',
      '[Nothing else.]',
    ]);
  });

  test('a document without text has no paragraphs', () => {
    const timeline = talksTimeline();
    const { text: _, ...bare } = timeline.documents[0]!;
    expect(paragraphsOf(bare, timeline, [])).toEqual([]);
  });

  test('joined, the passages are the text, and every mark is where its event says', () => {
    const texts = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', '😀'), maxLength: 40 });
    const spans = fc
      .tuple(fc.nat(45), fc.integer({ min: 1, max: 20 }))
      .map(([start, length]) => ({ start, end: start + length }));
    const marks = fc.dictionary(
      fc.constantFrom('a', 'b', 'c'),
      fc.record({ evidence: fc.array(spans, { minLength: 1, maxLength: 3 }), date: spans }),
    );
    fc.assert(
      fc.property(texts, marks, (written, marked) => {
        const timeline = timelineOver(written, marked);
        const paragraphs = paragraphsOf(timeline.documents[0]!, timeline, []);
        const lines = written.split('\n').filter((line) => line.trim() !== '');
        expect(paragraphs.map(({ passages }) => passages.map((passage) => passage.text).join(''))).toEqual(
          lines,
        );
        for (const { start, end, text: words, events, dates } of paragraphs.flatMap(
          ({ passages }) => passages,
        )) {
          expect(words).toBe(written.slice(start, end));
          expect(words).not.toBe('');
          const over = (one: Span) => one.start <= start && end <= one.end;
          expect(events).toEqual(Object.keys(marked).filter((id) => marked[id]!.evidence.some(over)));
          expect(dates).toEqual(Object.keys(marked).filter((id) => over(marked[id]!.date)));
        }
      }),
    );
  });

  test('every quote of the talks can be put together from the passages that carry its event', () => {
    const timeline = talksTimeline();
    const order = entriesOf(timeline).map((entry) => entry.event.id);
    const passages = paragraphsOf(timeline.documents[0]!, timeline, order).flatMap((line) => line.passages);
    for (const { id, evidence } of timeline.events) {
      const words = passages.filter(({ events }) => events.includes(id)).map((passage) => passage.text);
      expect(words.join('')).toBe(evidence.map((piece) => piece.quote.exact).join(''));
    }
  });
});

describe('bodyStart', () => {
  const facts = { headline: 'Talks resume', subhead: 'In Berlin, again', byline: 'Ann Writer' };

  test.each<[string, string, string]>([
    [
      'headline, subhead and author',
      'Talks resume\nIn Berlin, again\nBy Ann Writer\nBERLIN - They met.',
      'BERLIN',
    ],
    ['empty lines between', 'Talks resume\n\n\nAnn Writer\n\nBERLIN - They met.', 'BERLIN'],
    ['spaces around', '  Talks resume \nBERLIN - They met.', 'BERLIN'],
    ['no headline in the text', 'BERLIN - They met.\nTalks resume', 'BERLIN'],
    ['a line that only begins like the headline', 'Talks resume in Berlin\nThey met.', 'Talks resume in'],
    ['another author', 'By Bob Writer\nThey met.', 'By Bob'],
  ])('after %s', (_, text, first) => {
    const timeline = timelineOver(text, {}, facts);
    expect(text.slice(bodyStart(timeline.documents[0]!, timeline))).toMatch(new RegExp(`^${first}`));
  });

  test('never skips a line that is evidence', () => {
    const text = 'Talks resume\nIn Berlin, again\nThey met.';
    const timeline = timelineOver(text, { a: { evidence: [span(text, 'In Berlin')] } }, facts);
    expect(bodyStart(timeline.documents[0]!, timeline)).toBe(text.indexOf('In Berlin'));
  });

  test('is 0 without text, and where the text holds nothing but the headline', () => {
    const only = timelineOver('Talks resume', {}, facts);
    const { text: _, ...bare } = only.documents[0]!;
    expect(bodyStart(bare, only)).toBe(0);
    expect(bodyStart(only.documents[0]!, only)).toBe(0);
  });
});

describe('the part of a very long text that is shown', () => {
  const paragraphs = Array.from({ length: 1000 }, (_, at) => ({
    start: at,
    end: at + 1,
    passages: [{ start: at, end: at + 1, text: 'x', events: [`ev-${at}`], dates: [] }],
  }));

  test.each([
    ['the beginning', null, 0],
    ['around the middle', 'ev-500', 350],
    ['near the beginning', 'ev-20', 0],
    ['at the end', 'ev-999', 700],
    ['an event that is not read from it', 'ev-none', 0],
  ])('%s', (_, event, before) => {
    const part = partAround(paragraphs, event);
    expect(part.before).toBe(before);
    expect(part.shown).toEqual(paragraphs.slice(before, before + 300));
    expect(part.before + part.shown.length + part.after).toBe(1000);
  });

  test('a text of ordinary length is shown whole', () => {
    const some = paragraphs.slice(0, 300);
    expect(partAround(some, 'ev-250')).toEqual({ before: 0, shown: some, after: 0 });
  });
});
