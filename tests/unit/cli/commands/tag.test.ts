import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { call } from '../../../support/terminal.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-tag-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

interface Tag {
  readonly doc?: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly type: string;
  readonly value: string;
  readonly rule: string;
}

const tags = (out: string) =>
  out
    .split('\n')
    .slice(0, -1)
    .map((one) => JSON.parse(one) as Tag);

/** A TimeML document; `dct` is the value of its date, or nothing. */
function tml(name: string, dct: string, text: string): string {
  const path = join(folder, name);
  const date = dct === '' ? '' : `<DCT><TIMEX3 tid="t0" type="DATE" value="${dct}">x</TIMEX3></DCT>`;
  writeFileSync(path, `<TimeML><DOCID>${name}</DOCID>${date}<TEXT>${text}</TEXT></TimeML>\n`);
  return path;
}

describe('plain text', () => {
  const text = 'On 4 May 2020 – 🕊 – they met. They meet again on Monday.';

  test('a line for each expression, with the keys in order and positions in UTF-16', async () => {
    const { out, said, code } = await call(['tag', '-', '--published', '2025-12-17'], text);
    expect([said, code]).toEqual(['', 0]);
    const [first, second, ...others] = tags(out);
    expect(others).toEqual([]);
    expect(Object.keys(first ?? {})).toEqual(['start', 'end', 'text', 'type', 'value', 'rule']);
    expect(first).toMatchObject({ text: '4 May 2020', type: 'DATE', value: '2020-05-04' });
    expect(second).toMatchObject({ text: 'Monday', type: 'DATE' });
    for (const { start, end, text: found } of tags(out)) expect(text.slice(start, end)).toBe(found);
  });

  test('a date that needs the day of publication has it, or has none', async () => {
    const [, known] = tags((await call(['tag', '-', '--published', '2025-12-17'], text)).out);
    const [, unknown] = tags((await call(['tag', '-', '--published', 'unknown'], text)).out);
    expect(known?.value).toMatch(/^2025-12-\d\d$/);
    expect(unknown?.value).not.toMatch(/^2025/);
  });

  test('line ends count as one, whatever they are', async () => {
    const args = ['tag', '-', '--published', 'unknown'];
    const plain = await call(args, 'Talks\n\nIn May 2020.');
    expect(tags(plain.out)).toHaveLength(1);
    expect(await call(args, '\ufeffTalks\r\n\r\nIn May 2020.')).toEqual(plain);
  });

  test('a text without a time gives nothing', async () => {
    expect(await call(['tag', '-', '--published', 'unknown'], 'Nothing.')).toEqual({
      out: '',
      said: '',
      code: 0,
    });
  });
});

describe('--tml', () => {
  test('reads text and date of each file, in order, and names it', async () => {
    const day = tml('day.tml', '2025-12-17', 'They met <TIMEX3 tid="t1">yesterday</TIMEX3>.');
    const moment = tml('moment.tml', '2024-03-02T18:30:00', 'They met yesterday.');
    const { out, said, code } = await call(['tag', '--tml', moment, day]);
    expect([said, code]).toEqual(['', 0]);
    expect(tags(out)).toMatchObject([
      { doc: basename(moment), start: 9, end: 18, text: 'yesterday', value: '2024-03-01' },
      { doc: basename(day), start: 9, end: 18, text: 'yesterday', value: '2025-12-16' },
    ]);
    expect(Object.keys(tags(out)[0] ?? {})[0]).toBe('doc');
  });

  test('--published is for files without a date', async () => {
    const files = [tml('with.tml', '2025-12-17', 'Yesterday.'), tml('without.tml', '', 'Yesterday.')];
    const { out } = await call(['tag', '--tml', ...files, '--published', '2020-05-05']);
    expect(tags(out).map(({ value }) => value)).toEqual(['2025-12-16', '2020-05-04']);
  });

  test('a file that fails does not stop the others', async () => {
    const good = tml('good.tml', '2025-12-17', 'Yesterday.');
    const plain = join(folder, 'plain.txt');
    writeFileSync(plain, 'Yesterday.');
    const { out, said, code } = await call(['tag', '--tml', plain, good]);
    expect(tags(out).map(({ doc }) => doc)).toEqual([basename(good)]);
    expect(said).toBe(`dateline tag: ${plain} is no TimeML: it has no TEXT. Name a .tml file.\n`);
    expect(code).toBe(1);
    expect((await call(['tag', '--tml', join(folder, 'none.tml'), plain, good])).code).toBe(2);
  });
});
