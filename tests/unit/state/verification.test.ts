import { expect, test } from 'vitest';
import type { DiplomaticEvent, SourceDocument, Timeline } from '#lib/model/index.ts';
import { type Verification, verifyEvent } from '#lib/state/index.ts';
import { event, timelineOf } from '../../support/timelines.ts';

const timeline = timelineOf([
  event({ title: 'Talks', date: '2025-12-14', quotes: ['They met on Sunday.', 'Talks went on.'] }),
]);
const document = timeline.documents[0]!;
const talks = timeline.events[0]!;
const [first, second] = talks.evidence as [DiplomaticEvent['evidence'][0], DiplomaticEvent['evidence'][0]];

const without = (({ text: _, ...rest }) => rest)(document) as SourceDocument;
const expression = {
  document: document.id,
  quote: { ...first.quote, exact: 'on Sunday' },
  position: { ...first.position, start: 9, end: 18 },
};
const elsewhere = { ...expression, document: 'doc-ffffffffffff' };
const later = { ...expression, position: { ...expression.position, start: 10 } };

function dated(by: typeof expression): DiplomaticEvent {
  return { ...talks, dating: { ...talks.dating, expression: by } };
}

test.each<[string, Partial<Timeline>, DiplomaticEvent, Verification]>([
  ['every quote stands where it should', {}, talks, 'verified'],
  ['the words of time too', {}, dated(expression), 'verified'],
  ['the words of time stand elsewhere', {}, dated(later), 'broken'],
  [
    'a letter differs',
    {},
    { ...talks, evidence: [{ ...first, quote: { ...first.quote, exact: 'They met on sunday.' } }] },
    'broken',
  ],
  [
    'the second quote is moved',
    {},
    { ...talks, evidence: [first, { ...second, position: first.position }] },
    'broken',
  ],
  [
    'the position is beyond the text',
    {},
    { ...talks, evidence: [{ ...first, position: { ...first.position, start: 900, end: 919 } }] },
    'broken',
  ],
  ['the text did not travel', { documents: [without] }, talks, 'no-text'],
  ['the document is not there', { documents: [] }, talks, 'broken'],
  [
    'one text is missing, the other quote stands',
    { documents: [document, { ...without, id: elsewhere.document }] },
    dated(elsewhere),
    'no-text',
  ],
  [
    'one text is missing, the other quote is broken',
    { documents: [document, { ...without, id: elsewhere.document }] },
    { ...dated(elsewhere), evidence: [{ ...first, position: second.position }] },
    'broken',
  ],
])('%s', (_, change, checked, expected) => {
  expect(verifyEvent({ ...timeline, ...change }, checked)).toBe(expected);
});
