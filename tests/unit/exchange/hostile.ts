import fc from 'fast-check';
import type { Timeline } from '#lib/model/index.ts';
import { seededTimeline, timelineOf } from '../../support/timelines.ts';

/** Words that have broken readers and writers of text, JSON and XML. */
const WORDS = [
  'Talks',
  ' ',
  '🎉',
  '𝔘𝔎',
  ']]>',
  '<![CDATA[',
  '-->',
  '</metadata>',
  '</dateline:timeline>',
  '<script>alert(1)</script>',
  '&amp;lt;',
  '&#x3c;',
  '"',
  "'",
  '\\u003c',
  '\\',
  '\u0000',
  '\u001b[31m',
  '\r\n',
  '\u0085',
  '\u2028',
  '\u202e',
  '\u2066',
  '\ufeff',
  '\ufffe',
  '\uffff',
  '\ud83c',
  '\udf89',
  '__proto__',
  '\u00a0',
  'e\u0301',
];

const words = fc.oneof(
  fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 6 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }),
);

/** JSON values that come back from JSON as they were. */
const values = fc.jsonValue({ maxDepth: 3 }).map((value) => JSON.parse(JSON.stringify(value)) as unknown);

/** Seeded events whose titles, quotes, names and own keys are hostile; sound, and stable under JSON. */
export const hostileTimelines: fc.Arbitrary<Timeline> = fc
  .record({
    seed: fc.nat(),
    texts: fc.array(words, { minLength: 1, maxLength: 8 }),
    value: values,
  })
  .map(({ seed, texts, value }) => {
    const text = (index: number): string => texts[index % texts.length] ?? '';
    const title = (index: number): string => `T${text(index)}`.slice(0, 100);
    const { events } = seededTimeline(seed, 6);
    const made = timelineOf(
      events.map((event, index) => ({
        ...event,
        title: title(index),
        attribution: [text(index + 1)],
        'x-own': value,
        [`x-${text(index)}`]: text(index + 2),
        evidence: event.evidence.map((piece, number) => ({
          ...piece,
          // No two alike, or a lone half at the end of one would join a half at the start of another.
          quote: {
            ...piece.quote,
            exact: `${index}.${number} ${text(index + number)}.`,
            prefix: text(index),
          },
        })),
      })),
      { title: title(0), dek: text(1) },
    );
    return {
      ...made,
      documents: made.documents.map((one) => ({ ...one, headline: text(2), provider: text(3) })),
    };
  });
