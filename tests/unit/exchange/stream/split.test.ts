import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitJson } from '#lib/exchange/stream/split.ts';

/** What the host was told, one line each, then the fault, when `text` comes in pieces of `size`. */
function told(text: string, size = text.length, lines: string | null = null): readonly string[] {
  const log: string[] = [];
  const splitter = splitJson(
    {
      list: (key) => log.push(`${key} [`),
      item: (key, value) => log.push(`${key} ${JSON.stringify(value)}`),
      listEnd: (key) => log.push(`${key} ]`),
      field: (key, json) => log.push(`${key}: ${json}`),
    },
    { lists: ['a', 'b'], lines: () => lines, longest: 40 },
  );
  for (let at = 0; at < text.length; at += size) splitter.take(text.slice(at, at + size));
  const fault = splitter.finish();
  return fault === null ? log : [...log, `${fault.code} ${fault.line}:${fault.column}`];
}

const SOUND: readonly (readonly [text: string, log: readonly string[]])[] = [
  ['{}', []],
  ['{"c":1}', ['c: 1']],
  [' { "c" : -1.5e3 , "d" : null } ', ['c: -1.5e3', 'd: null']],
  ['{"a":[]}', ['a [', 'a ]']],
  ['{"a":[1,"x",[2],{"a":[3]}]}', ['a [', 'a 1', 'a "x"', 'a [2]', 'a {"a":[3]}', 'a ]']],
  ['{"b":[true],"a":[false]}', ['b [', 'b true', 'b ]', 'a [', 'a false', 'a ]']],
  ['{"a":{"b":[1]}}', ['a: {"b":[1]}']],
  ['{"a":[{"c":"}]\\"[{"}]}', ['a [', 'a {"c":"}]\\"[{"}', 'a ]']],
  ['{"a":["\\\\","\\\\\\""]}', ['a [', 'a "\\\\"', 'a "\\\\\\""', 'a ]']],
  ['{"\\u0061":[1]}', ['a [', 'a 1', 'a ]']],
];

const BROKEN: readonly (readonly [text: string, fault: string])[] = [
  ['', 'not-json 1:1'],
  ['[1]', 'not-json 1:1'],
  ['{', 'not-json 1:2'],
  ['{"a"\n 1}', 'not-json 2:2'],
  ['{"a":[1\n2]}', 'not-json 2:1'],
  ['{"a":[1,]}', 'not-json 1:9'],
  ['{"c":}', 'not-json 1:6'],
  ['{"c":tru}', 'not-json 1:9'],
  ['{"a":[{"c":\n01}]}', 'not-json 2:2'],
  ['{"c":1,}', 'not-json 1:8'],
  ['{} {}', 'not-json 1:4'],
  ['{"c":"\n"}', 'not-json 1:7'],
  [`{"c":"${'x'.repeat(100)}"}`, 'too-long 1:6'],
  [`{"c":"x,\n"d":"${'x'.repeat(100)}"}`, 'not-json 1:9'],
];

describe('splitJson', () => {
  it.each(SOUND)('takes %s apart', (text, log) => {
    expect(told(text)).toEqual(log);
  });

  it.each(BROKEN)('finds the fault in %j', (text, fault) => {
    expect(told(text, 3).at(-1)).toBe(fault);
  });

  it('gives the same wherever the text is cut', () => {
    const texts = [...SOUND, ...BROKEN].map(([text]) => text).filter((text) => text.length < 60);
    fc.assert(
      fc.property(fc.constantFrom(...texts), fc.integer({ min: 1, max: 60 }), (text, size) => {
        expect(told(text, size)).toEqual(told(text, 1));
      }),
      { seed: 3, numRuns: 400 },
    );
  });

  it('takes an object a line after the first for items, where there may be any', () => {
    const text = '{"c":1}\n{"d":2}\n\n{"d":3}';
    expect(told(text, 4, 'a')).toEqual(['c: 1', 'a {"d":2}', 'a {"d":3}']);
    expect(told(text, 4)).toEqual(['c: 1', 'not-json 2:1']);
    expect(told('{"c":1}\n[2]', 4, 'a')).toEqual(['c: 1', 'not-json 2:1']);
  });
});
