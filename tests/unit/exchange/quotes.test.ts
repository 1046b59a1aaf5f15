import { describe, expect, it } from 'vitest';
import { checkQuotes } from '#lib/exchange/index.ts';
import type { Timeline } from '#lib/model/index.ts';
import { formsTimeline, talksTimeline } from '../../support/timelines.ts';
import { smallTimeline } from './small-timeline.ts';

/** The small timeline with its document or its expression changed. */
function changed(
  document: Partial<Timeline['documents'][number]>,
  span?: { readonly start: number; readonly end: number; readonly exact: string },
): Timeline {
  const timeline = smallTimeline();
  return {
    ...timeline,
    documents: timeline.documents.map((one) => ({ ...one, ...document })),
    events: timeline.events.map((event) => {
      const { expression } = event.dating;
      if (!expression || !span) return event;
      const { start, end, exact } = span;
      const target = {
        ...expression,
        quote: { ...expression.quote, exact },
        position: { ...expression.position, start, end },
      };
      return { ...event, dating: { ...event.dating, expression: target } };
    }),
  };
}

const TEXT = smallTimeline().documents[0]?.text ?? '';

describe('checkQuotes', () => {
  it.each([
    ['talks', talksTimeline()],
    ['every form of date', formsTimeline()],
    ['after a character outside the BMP', smallTimeline()],
    ['a whole such character', changed({}, { start: 0, end: 2, exact: '🎉' })],
  ])('finds nothing in %s', (_, timeline) => {
    expect(checkQuotes(timeline)).toEqual([]);
  });

  it('finds nothing where the text did not travel', () => {
    const { text: _, ...textless } = smallTimeline().documents[0] ?? { id: '' };
    expect(
      checkQuotes({ ...smallTimeline(), documents: [textless as Timeline['documents'][number]] }),
    ).toEqual([]);
  });

  it.each([
    ['one letter further', { start: 20, end: 29, exact: 'on Sunday' }, '19–28'],
    ['a position in code points', { start: 18, end: 27, exact: 'on Sunday' }, '17–26'],
    ['more letters than the quote', { start: 19, end: 29, exact: 'on Sunday' }, '18–28'],
    ['half of a character', { start: 1, end: 2, exact: '\udf89' }, '0–1'],
    ['past the end', { start: 900, end: 909, exact: 'on Sunday' }, '899–908'],
  ])('finds a quote at %s broken', (_, span, position) => {
    const [problem, ...others] = checkQuotes(changed({}, span));
    expect(others).toEqual([]);
    expect(problem).toEqual({
      code: 'quote-broken',
      severity: 'error',
      path: ['events', 0, 'dating', 'expression'],
      args: {
        event: 'Talks in Berlin',
        number: 1,
        sentence: span.exact,
        position,
        source: 'A report made for a test',
      },
    });
  });

  it('finds every quote of a changed text', () => {
    const problems = checkQuotes(changed({ text: `x${TEXT}` }));
    expect(problems.map(({ code, path }) => [code, ...path])).toEqual([
      ['quote-broken', 'events', 0, 'evidence', 0],
      ['quote-broken', 'events', 0, 'dating', 'expression'],
      ['quote-broken', 'events', 1, 'evidence', 0],
    ]);
  });

  it('finds quotes of a document that is not there', () => {
    const codes = checkQuotes(changed({ id: 'doc-ffffffffffff' })).map(({ code }) => code);
    expect(codes).toEqual(['document-missing', 'document-missing', 'document-missing']);
  });
});
