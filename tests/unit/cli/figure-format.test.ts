import { describe, expect, test } from 'vitest';
import { pageNames, readFileWish } from '../../../src/cli/figure-format.ts';

const wish = (values: Readonly<Record<string, string>>) =>
  readFileWish({ files: ['talks.json'], values: new Map(Object.entries(values)) }, 300);

describe('readFileWish', () => {
  test.each([
    ['nothing said', {}, { format: 'svg', file: null, dpi: 300 }],
    ['standard output', { out: '-', format: 'png' }, { format: 'png', file: null, dpi: 300 }],
    ['by the name', { out: 'a.b/talks.PDF' }, { format: 'pdf', file: 'a.b/talks.PDF', dpi: 300 }],
    ['by a short name', { out: 'talks.htm' }, { format: 'html', file: 'talks.htm', dpi: 300 }],
    ['a name without an end', { out: 'talks' }, { format: 'svg', file: 'talks', dpi: 300 }],
    ['a dot in a folder only', { out: '../v1.2/talks' }, { format: 'svg', file: '../v1.2/talks', dpi: 300 }],
    [
      'what is asked wins',
      { out: 'talks.svg', format: 'png' },
      { format: 'png', file: 'talks.svg', dpi: 300 },
    ],
    ['dots', { out: 'talks.png', dpi: '96' }, { format: 'png', file: 'talks.png', dpi: 96 }],
  ])('%s', (_, values, value) => {
    expect(wish(values)).toEqual({ ok: true, value });
  });

  test.each([
    ['another format', { out: 'talks.jpg' }, /no format that is drawn: svg, png, pdf or html/],
    ['dots without PNG', { dpi: '96' }, /--dpi is of PNG/],
    ['too few', { format: 'png', dpi: '35' }, /from 36 to 1200/],
    ['too many', { format: 'png', dpi: '1201' }, /from 36 to 1200/],
    ['no number', { format: 'png', dpi: '3e2' }, /from 36 to 1200/],
  ])('refuses %s', (_, values, why) => {
    expect(wish(values)).toEqual({ ok: false, why: expect.stringMatching(why) });
  });
});

test.each([
  ['talks.svg', 2, ['talks-01.svg', 'talks-02.svg']],
  ['a.b/talks', 1, ['a.b/talks-01']],
  ['my.talks.png', 1, ['my.talks-01.png']],
])('pageNames(%s, %i)', (file, count, names) => {
  expect(pageNames(file, count)).toEqual(names);
});

test('a hundred pages have three digits', () => {
  expect(pageNames('talks.svg', 100).at(0)).toBe('talks-001.svg');
});
