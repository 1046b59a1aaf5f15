import { describe, expect, test } from 'vitest';
import { writeNotes } from '#lib/figure/index.ts';
import { HOSTILE_WORDS, hostileTimeline } from '../../../support/hostile-notes.ts';
import { event, talksTimeline, timelineOf } from '../../../support/timelines.ts';

const all = { locale: 'en', dateStyle: 'long', only: null, refinements: true } as const;

describe('sources as RIS', () => {
  test('a record: type first, end last, lines ended by CRLF', () => {
    const made = timelineOf([event({ title: 'Talks in Vienna', date: '2025-12-14' })]);
    const documents = made.documents.map((each) => ({
      ...each,
      byline: 'Ann Writer',
      address: 'https://example.org/a',
      datelinePlace: 'Vienna',
    }));
    expect(writeNotes({ ...made, documents }, 'ris', all)).toBe(
      [
        'TY  - NEWS',
        `ID  - ${made.documents[0]!.id}`,
        'TI  - A report made for a test',
        'AU  - Ann Writer',
        'T2  - Test Agency',
        'CY  - Vienna',
        'PY  - 2025',
        'DA  - 2025/12/15/',
        'UR  - https://example.org/a',
        'LA  - en',
        'N1  - Events: 1 Talks in Vienna (14 December 2025)',
        'ER  - ',
        '',
      ].join('\r\n'),
    );
  });

  test.each([
    ['2025-12', 'DA  - 2025/12//'],
    ['2025', 'DA  - 2025///'],
  ])('published in %s', (published, line) => {
    const made = timelineOf([event({ title: 'Talks', date: null })], { published });
    expect(writeNotes(made, 'ris', all).split('\r\n')).toContain(line);
  });

  test('a day that nobody knows is left out', () => {
    const made = timelineOf([event({ title: 'Talks', date: null })]);
    const unknown = { ...made, documents: made.documents.map((each) => ({ ...each, published: null })) };
    expect(writeNotes(unknown, 'ris', all)).not.toMatch(/^(PY|DA)/m);
  });

  test('records stand apart by an empty line', () => {
    const one = talksTimeline();
    const two = { ...one, documents: [...one.documents, { ...one.documents[0]!, id: 'doc-ffffffffffff' }] };
    const records = writeNotes(two, 'ris', all).split('\r\n\r\n');
    expect(records).toHaveLength(2);
    for (const record of records) expect(record.trimEnd()).toMatch(/^TY {2}- NEWS\r\n[\s\S]*\r\nER {2}-$/);
  });

  test.each(HOSTILE_WORDS)('%j begins no field and ends no record', (words) => {
    const lines = writeNotes(hostileTimeline(words), 'ris', all).split('\r\n');
    expect(lines.filter((line) => line.startsWith('TY'))).toEqual(['TY  - NEWS']);
    expect(lines.filter((line) => line.startsWith('ER'))).toEqual(['ER  - ']);
    for (const line of lines.slice(0, -1)) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- [^\u0000-\u001f]*$/);
  });
});
