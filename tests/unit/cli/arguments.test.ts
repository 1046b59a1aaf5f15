import { describe, expect, test } from 'vitest';
import { list, readArguments } from '../../../src/cli/arguments.ts';
import type { Command } from '../../../src/cli/command.ts';

const command: Command = {
  name: 'draw',
  summary: '',
  operand: '<file|->',
  several: false,
  about: [],
  options: [
    { name: 'scale', value: 'name', summary: '', choices: ['folded', 'even'] },
    { name: 'title', value: 'text', summary: '' },
    { name: 'bare', value: null, summary: '' },
  ],
  examples: [],
  run: async () => 0,
};

describe('readArguments', () => {
  test.each([
    ['a file', ['a.json'], 'a.json', []],
    ['standard input', ['-'], '-', []],
    ['an option before', ['--scale', 'even', 'a.json'], 'a.json', [['scale', 'even']]],
    ['an option after', ['a.json', '--scale', 'even'], 'a.json', [['scale', 'even']]],
    ['an equals sign', ['a.json', '--scale=even'], 'a.json', [['scale', 'even']]],
    ['a switch', ['--bare', 'a.json'], 'a.json', [['bare', true]]],
    ['a value that begins with dashes', ['a.json', '--title=--x'], 'a.json', [['title', '--x']]],
    ['a file that begins with a dash', ['--', '-a.json'], '-a.json', []],
  ])('%s', (_, args, file, values) => {
    const answer = readArguments(command, args);
    expect(answer).toEqual({
      ok: true,
      value: { files: [file], values: new Map(values as [string, string][]) },
    });
  });

  test.each([
    ['one', ['a'], ['a']],
    ['several, in order', ['b', 'a', '-', 'a'], ['b', 'a', '-', 'a']],
    ['options between', ['a', '--scale', 'even', 'b'], ['a', 'b']],
    ['after two dashes', ['a', '--', '--bare', '-b'], ['a', '--bare', '-b']],
  ])('takes several files where the command does: %s', (_, args, files) => {
    const answer = readArguments({ ...command, several: true }, args);
    expect(answer).toMatchObject({ ok: true, value: { files } });
  });

  test('takes several files beside a switch, and not without it', () => {
    const pickier = { ...command, several: { with: 'bare' } };
    expect(readArguments(pickier, ['a', 'b', '--bare'])).toMatchObject({
      ok: true,
      value: { files: ['a', 'b'] },
    });
    expect(readArguments(pickier, ['a', 'b'])).toEqual({
      ok: false,
      why: 'One file at a time, or several with --bare: a and b are named. Put names with spaces in quotes.',
    });
  });

  test('refuses to read standard input twice', () => {
    expect(readArguments({ ...command, several: true }, ['-', 'a', '-'])).toEqual({
      ok: false,
      why: 'Standard input (-) is named twice, and can be read once. Name it once.',
    });
  });

  test.each([
    ['no file', [], 'No file is named. Write dateline draw <file|->, with - for standard input.'],
    ['two files', ['a', 'b'], 'One file at a time: a and b are named. Put names with spaces in quotes.'],
    ['unknown, near', ['a', '--scal', 'even'], '--scal is no option of dateline draw. Did you mean --scale?'],
    ['unknown, far', ['a', '--colour'], '--colour is no option of dateline draw.'],
    ['unknown, short', ['a', '-x'], '-x is no option of dateline draw.'],
    ['no value at the end', ['a', '--scale'], '--scale needs a value: --scale <name>.'],
    ['another option as value', ['a', '--title', '--bare'], '--title needs a value: --title <text>.'],
    ['an empty value', ['a', '--title='], '--title needs a value: --title <text>.'],
    [
      'a wrong choice, near',
      ['a', '--scale', 'foled'],
      '--scale takes folded or even, not foled. Did you mean folded?',
    ],
    ['a wrong choice, far', ['a', '--scale', 'log10'], '--scale takes folded or even, not log10.'],
    ['given twice', ['a', '--title', 'x', '--title', 'y'], '--title is given twice. Give it once.'],
    ['a value for a switch', ['a', '--bare=yes'], '--bare takes no value. Write only --bare.'],
  ])('refuses %s', (_, args, why) => {
    expect(readArguments(command, args)).toEqual({ ok: false, why });
  });
});

describe('list', () => {
  test.each([
    [[], ''],
    [['a'], 'a'],
    [['a', 'b'], 'a or b'],
    [['a', 'b', 'c'], 'a, b or c'],
  ])('%j → %s', (words, text) => {
    expect(list(words)).toBe(text);
  });
});
