import { describe, expect, it } from 'vitest';
import { extract } from '#lib/extract/index.ts';
import { documentOf } from '../document.ts';
import { readLines } from '../stages.ts';

/** The label of every line of a list, read in a report of 2025-12-15. */
function labels(...lines: readonly string[]): readonly (string | null)[] {
  return readLines(['The row began long ago.', ...lines])
    .passages.slice(2)
    .map((passage) => passage.label?.date ?? null);
}

describe('readChronicle', () => {
  it('takes the year of an entry from the one before', () => {
    expect(
      labels('Sept 2, 2023: France checks lorries.', 'Nov. 5: Madrid protests.', 'Jan. 3: Talks begin.'),
    ).toEqual(['2023-09-02', '2023-11-05', '2024-01-03']);
  });

  it('lets no entry come after the report, whichever way the list runs', () => {
    expect(labels('Nov. 20, 2025: Talks end.', 'Dec. 30: Talks begin.')).toEqual([
      '2025-11-20',
      '2024-12-30',
    ]);
  });

  it.each([
    ['• March 2024 – Residents block the road.', '2024-03'],
    ['2019: Parliament dissolves itself.', '2019'],
    ['12 June 2020 — Iceland recognises it.', '2020-06-12'],
    ['In March 2024 residents blocked the road.', null],
    ['Talks of March 2024: nobody came.', null],
    ['“On 3 May 2024: nothing,” he said.', null],
  ])('%s', (line, expected) => expect(labels(line)).toEqual([expected]));

  it('takes the year of what stands below it from a heading', () => {
    const { events } = readLines([
      'A look back.',
      '1992',
      'The war ends on 21 July, when the presidents sign a ceasefire in Moscow.',
      '1997',
      'In May the sides sign a memorandum.',
      '1999',
      'Moscow signs an accord at a summit in Istanbul.',
      '2012',
      'Dec - Leaders shake hands in Vienna.',
    ]);
    const told = events.map(({ date, modality }) => `${String(date)} ${modality}`);
    for (const date of ['1992-07-21', '1997-05', '1999', '2012-12'])
      expect(told).toContain(`${date} asserted`);
    expect(told.filter((one) => one.startsWith('2025') || one.startsWith('2026'))).toEqual([]);
  });

  it('ends a section with a question', () => {
    const { events } = readLines([
      'A look back.',
      '1992',
      'The sides sign a pact in May.',
      'What next?',
      'The sides signed a pact in June.',
    ]);
    expect(events.at(-1)?.date).toBe('2025-06');
  });

  it('makes an event of an entry whatever its verb, in the past', () => {
    const text = 'Key dates\nThe row in short:\n3 May 2024: the commission meets behind closed doors.';
    const { events } = extract(documentOf(text, '2025-12-15'));
    expect(events.map(({ date, modality }) => [date, modality])).toEqual([['2024-05-03', 'asserted']]);
  });

  it('dates what a live page tells by the day of the page, and only there', () => {
    const lines = [
      '10:00 Welcome to our page.',
      '11:00 Ministers have adopted the text.',
      '12:00 They left.',
    ];
    const { events } = extract(documentOf(['Live', ...lines].join('\n'), '2025-12-15'));
    expect(events.map(({ date, dating }) => [date, dating.rule])).toContainEqual([
      '2025-12-15',
      'live-entry',
    ]);
    const one = extract(documentOf(['Live', lines[1]].join('\n'), '2025-12-15'));
    expect(one.events.map(({ dating }) => dating.rule)).not.toContain('live-entry');
  });
});
