import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { paragraphMarks, wrapRuns, type Run } from '#lib/timeline/paragraph.ts';
import { measureFor } from '#lib/timeline/index.ts';

const measure = measureFor('figure');
const run = (text: string, more: Partial<Run> = {}): Run => ({
  text,
  size: 10,
  weight: 400,
  fill: '#000000',
  ...more,
});
const lines = (text: string, width: number) =>
  wrapRuns([run(text)], width, measure).map((line) => line.map((each) => each.text).join('|'));

describe('where lines break', () => {
  test.each<[string, string, number, readonly string[]]>([
    ['one line when it fits', 'Talks in Berlin', 200, ['Talks in Berlin']],
    ['at spaces', 'Talks in Berlin resume', 60, ['Talks in', 'Berlin', 'resume']],
    ['after a hyphen before a letter', 'non-accession', 52, ['non-', 'accession']],
    ['not before a number', 'in 2024-2025', 52, ['in', '2024-2025']],
    [
      'inside an address, after its signs',
      'https://example.org/talks',
      70,
      ['https://', 'example.org/', 'talks'],
    ],
    ['between characters written without spaces', '外交部长会谈', 35, ['外交部', '长会谈']],
    ['not before a closing sign of theirs', '外交部。', 35, ['外交', '部。']],
    ['many spaces are one', 'a    b', 100, ['a b']],
    ['nothing', '', 100, []],
    ['only spaces', '   ', 100, []],
  ])('%s', (_, text, width, expected) => expect(lines(text, width)).toEqual(expected));

  test('a word longer than a line is cut between characters as people see them', () => {
    const cut = lines('Donaudampfschifffahrt', 40);
    expect(cut.length).toBeGreaterThan(2);
    expect(cut.join('')).toBe('Donaudampfschifffahrt');
    for (const piece of lines('e\u0301'.repeat(30), 40)) expect(piece).not.toMatch(/^\u0301/);
  });

  test('no line is wider than asked, and no letter is lost', () => {
    const text = fc.array(
      fc.constantFrom('Talks', 'in', 'Berlin', 'a', 'non-accession', 'https://example.org/a/b', '–'),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(text, fc.integer({ min: 60, max: 300 }), (words, width) => {
        const half = Math.floor(words.length / 2);
        const runs = [
          run(words.slice(0, half).join(' ')),
          run(` ${words.slice(half).join(' ')}`, { weight: 600 }),
        ];
        const broken = wrapRuns(runs, width, measure);
        for (const line of broken) {
          const last = line.at(-1)!;
          expect(last.x + measure(last.text, 10, last.run.weight)).toBeLessThanOrEqual(width + 0.01);
        }
        const letters = broken
          .flat()
          .map((each) => each.text)
          .join('');
        expect(letters.replaceAll(' ', '')).toBe(words.join(''));
      }),
    );
  });
});

describe('runs of different style', () => {
  const both = [run('Talks', { weight: 600 }), run('. In Berlin', { fill: '#555555' })];

  test('a stop stays with its word', () => {
    const words = wrapRuns(both, 35, measure).map((line) => line.map((each) => each.text));
    expect(words).toEqual([['Talks', '.'], ['In'], ['Berlin']]);
  });

  test('follow each other without a gap and without overlap', () => {
    const [line] = wrapRuns(both, 200, measure);
    const [first, second] = line!;
    const bold = measure('Talks', 10, 600);
    expect(second!.x).toBeLessThan(bold);
    expect(second!.x).toBeGreaterThan(bold - 1.5);
    expect(first!.x).toBe(0);
  });

  test('become text marks with style, place and address', () => {
    const set = wrapRuns([run('Test Agency', { link: 'https://example.org' }), run(', today')], 50, measure);
    const marks = paragraphMarks(set, { x: 7, y: 20, leading: 13, family: 'Arial' });
    expect(marks.map(({ text, y, link }) => [text, y, link])).toEqual([
      ['Test', 20, 'https://example.org'],
      ['Agency', 33, 'https://example.org'],
      [',', 33, undefined],
      ['today', 46, undefined],
    ]);
    expect(marks[0]?.x).toBe(7);
  });
});
