import { describe, expect, test } from 'vitest';
import { evaluateSplitter, NEWS_LIKE, parseConllu, segmenterPerLine } from './sentences.ts';

/** A sentence as CoNLL-U: words as `# text` has them, one a line. */
function block(words: string, before: readonly string[] = [], isGlued = false): string {
  const lines = words.split(' ').map((word, index, all) => {
    const misc = isGlued && index === all.length - 1 ? 'SpaceAfter=No' : '_';
    return [index + 1, word, '_', '_', '_', '_', '_', '_', '_', misc].join('\t');
  });
  return [...before, `# text = ${words}`, ...lines].join('\n');
}

const source = `${[
  block('Talks ended in the U.S. President Li left.', ['# newdoc id = weblog-1', '# newpar id = p1']),
  block('They resume on Friday.', [], true),
  block('(He said.)'),
  block('A new line', ['# newpar']),
  block('Another text.', ['# newdoc id = answers-2', '# newpar id = p1']),
].join('\n\n')}\n\n`;

describe('parseConllu', () => {
  const documents = parseConllu(source);

  test('joins sentences by a space, unless the last word says none, and paragraphs by a line feed', () => {
    expect(documents.map(({ name, text }) => [name, text])).toEqual([
      ['weblog-1', 'Talks ended in the U.S. President Li left. They resume on Friday.(He said.)\nA new line'],
      ['answers-2', 'Another text.'],
    ]);
  });

  test('knows where every sentence stands', () => {
    const [{ text, sentences } = { text: '', sentences: [] }] = documents;
    expect(sentences.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Talks ended in the U.S. President Li left.',
      'They resume on Friday.',
      '(He said.)',
      'A new line',
    ]);
  });

  test('reads SpaceAfter of a contraction at its whole', () => {
    const lines = [
      '# text = I can’t',
      '1\tI\t_\t_\t_\t_\t_\t_\t_\t_',
      '2-3\tcan’t\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No',
    ];
    const words = ['2\tcan\t_\t_\t_\t_\t_\t_\t_\t_', '3\tnot\t_\t_\t_\t_\t_\t_\t_\t_'];
    const [document] = parseConllu(`${[...lines, ...words].join('\n')}\n\n${block('(so he said)')}\n`);
    expect(document?.text).toBe('I can’t(so he said)');
  });

  test.each([
    ['nothing', ''],
    ['comments alone', '# newdoc id = x\n\n# newpar'],
  ])('gives no document for %s', (_, text) => {
    expect(parseConllu(text)).toEqual([]);
  });

  test('takes weblogs for news, and nothing else of the treebank', () => {
    const names = [
      'weblog-blogspot.com_x',
      'newsgroup-groups.google.com_x',
      'email-enronsent',
      'my-weblog-1',
    ];
    expect(names.filter((name) => NEWS_LIKE.test(name))).toEqual(['weblog-blogspot.com_x']);
  });
});

describe('evaluateSplitter', () => {
  const documents = parseConllu(source);

  test('counts a splitter that is right as right', () => {
    const exact = new Map(documents.map(({ text, sentences }) => [text, sentences]));
    const { gold, found, ends, inside, faults } = evaluateSplitter(
      documents,
      (text) => exact.get(text) ?? [],
    );
    expect([gold, found, faults]).toEqual([5, 5, []]);
    expect([ends.f1, inside.f1]).toEqual([1, 1]);
  });

  test('shows each break that is missed or too many', () => {
    const { ends, inside, faults } = evaluateSplitter(documents, (text) => {
      const cut = text.indexOf(' President');
      return cut === -1
        ? [{ start: 0, end: text.length }]
        : [
            { start: 0, end: cut },
            { start: cut, end: text.length },
          ];
    });
    expect(ends).toEqual({ precision: 2 / 3, recall: 2 / 5, f1: 4 / 8 });
    expect(inside).toEqual({ precision: 0, recall: 0, f1: 0 });
    expect(faults.map(({ fault, context }) => `${fault}: ${context}`)).toEqual([
      'missed: Talks ended in the U.S. President Li left.| They resume on Friday.(He said.)¶A new ',
      'missed: the U.S. President Li left. They resume on Friday.|(He said.)¶A new line',
      'missed: resident Li left. They resume on Friday.(He said.)|¶A new line',
      'spurious: Talks ended in the U.S.| President Li left. They resume on Frida',
    ]);
  });

  test('has Unicode’s rules to compare with, at true positions', () => {
    const text = 'One. Two.\n\n Three';
    expect(segmenterPerLine(text).map(({ start, end }) => text.slice(start, end).trim())).toEqual([
      'One.',
      'Two.',
      'Three',
    ]);
  });
});
