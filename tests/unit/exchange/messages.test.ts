import { describe, expect, it } from 'vitest';
import { checkQuotes, messageFor, readTimeline } from '#lib/exchange/index.ts';
import { SENTENCES } from '#lib/exchange/messages.ts';
import { extract } from '#lib/extract/index.ts';
import type { Problem } from '#lib/model/index.ts';
import { readFile } from './articles/files.ts';
import { ARTICLE_PROBLEM_CASES } from './articles/problem-cases.ts';
import { PROBLEM_CASES } from './problem-cases.ts';
import { edited, smallTimeline } from './small-timeline.ts';
import { STREAM_CASES } from './stream/problem-cases.ts';
import { readPieces } from './stream/read-pieces.ts';

/** What others than the reader of files find, and what takes more than one fault. */
function otherProblems(): readonly Problem[] {
  const { documents, ...rest } = smallTimeline();
  const [document] = documents;
  if (!document) throw new Error('no document');
  const { text: _, ...textless } = document;
  return [
    ...checkQuotes({ ...rest, documents: [{ ...document, text: '' }] }),
    ...extract({ ...textless, published: null, language: 'fr' }).problems,
    ...readTimeline(
      edited([['documents', 0, 'text'], undefined], [['events', 1, 'evidence', 0, 'quote', 'exact'], 'No.']),
    ).problems,
    ...readTimeline(JSON.stringify({ format: 'dateline/1', events: Array.from({ length: 200 }, () => 0) }))
      .problems,
  ];
}

const ofArticles = await Promise.all(
  ARTICLE_PROBLEM_CASES.map(([, name, content]) => readFile(name, content)),
);

const STREAM_PROBLEMS = STREAM_CASES.flatMap(
  ([, bytes, , , limits]) => readPieces(bytes, 10, limits).problems,
);

const ALL: readonly Problem[] = [
  ...STREAM_PROBLEMS,
  ...ofArticles.flatMap(({ problems }) => problems),
  ...PROBLEM_CASES.flatMap(([, text]) => readTimeline(text).problems),
  ...otherProblems(),
];

describe('messages', () => {
  it('has a sentence for every code, and no other sentences', () => {
    expect([...new Set(ALL.map(({ code }) => code))].sort()).toEqual(Object.keys(SENTENCES).sort());
  });

  it.each([...new Map(ALL.map((problem) => [messageFor(problem), problem.code]))])(
    'whole sentences, with every value filled in: %s',
    (message) => {
      expect(message).toMatch(/^[\p{Lu}“].*[.]$/u);
      expect(message).not.toMatch(/undefined|NaN|\[object|“”/);
    },
  );

  it.each([
    [
      'an event with its place',
      edited([['events', 0, 'date'], 'Sunday']),
      /^Event 1, “Talks in Berlin” \(events\[0\]\.date\): “Sunday” is no date\./,
    ],
    [
      'event and sentence',
      edited([['events', 0, 'evidence', 0, 'quote', 'exact'], 'Nobody said this.']),
      /^Event 1, “Talks in Berlin”: the sentence “Nobody said this\.” does not stand in “A report made for a test”/,
    ],
    ['a line', '{\n"a" 1}', /at line 2, column 5\./],
  ])('names %s', (_, text, expected) => {
    expect(messageFor(readTimeline(text).problems[0] as Problem)).toMatch(expected);
  });

  it('keeps what a file says within its quotation marks', () => {
    const title = `a\n\u001b[31mred\u202e${'long '.repeat(100)}`;
    const [problem] = readTimeline(
      edited([['events', 0, 'title'], title], [['events', 0, 'date'], 'x']),
    ).problems;
    const message = messageFor(problem as Problem);
    expect(message).toContain('a [31mred');
    expect(message).not.toMatch(/[\u0000-\u001f\u202e]/);
    expect(message.length).toBeLessThan(500);
  });

  it('says at least where, when the code is not known', () => {
    const problem = { code: 'toString', severity: 'error', path: ['events', 2], args: {} } as const;
    expect(messageFor(problem)).toBe('Events[2]: there is a problem named “toString”. Check the data there.');
  });
});
