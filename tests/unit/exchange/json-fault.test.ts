import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findJsonFault } from '#lib/exchange/json-fault.ts';

/** `¦` stands before the fault; without it there is none. */
const CASES: readonly (readonly [name: string, drawn: string])[] = [
  ['a trailing comma in an object', '{"a": 1,¦}'],
  ['a trailing comma in a list', '[1,¦]'],
  ['cut off after a key', '{"a"¦'],
  ['cut off in a text', '{"a": "bc¦'],
  ['cut off after a backslash', '"a\\¦'],
  ['cut off in a list', '[1, 2¦'],
  ['nothing', '¦'],
  ['spaces only', ' \n¦'],
  ['a comma missing', '{"a": 1 ¦"b": 2}'],
  ['a colon missing', '{"a" ¦1}'],
  ['a key without quotation marks', '{¦a: 1}'],
  ['single quotation marks', "[¦'a']"],
  ['the wrong bracket', '[1¦}'],
  ['more after the end', '{} ¦{}'],
  ['a comma after the end', '[]¦,'],
  ['a line break in a text', '["a¦\nb"]'],
  ['a tab in a text', '["a¦\tb"]'],
  ['an escape that is none', '["\\¦x"]'],
  ['an escape cut short', '["\\u12¦g4"]'],
  ['a leading zero', '[0¦1]'],
  ['a lone minus', '[-¦]'],
  ['a point without digits', '[1.¦]'],
  ['an exponent without digits', '[1e+¦]'],
  ['a plus', '[¦+1]'],
  ['a word misspelled', '[tru¦x]'],
  ['a word in capitals', '[¦True]'],
  ['a comment', '{¦// x\n}'],
  ['a byte order mark', '¦\ufeff{}'],
  ['a space that JSON does not know', '[¦\u00a01]'],
  ['every kind of value', '{"a": [true, false, null, -0.5e-3, 10, "\\u00e9\\n🎉"], "b": {}, "c": []}'],
  ['a lone number', ' 0 '],
];

describe('findJsonFault', () => {
  it.each(CASES)('%s', (_, drawn) => {
    const at = drawn.indexOf('¦');
    const text = drawn.replace('¦', '');
    const before = drawn.slice(0, Math.max(0, at)).split('\n');
    const place = { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
    expect(findJsonFault(text)).toEqual(at === -1 ? null : place);
  });

  it('counts lines from 1, and columns after the last line feed', () => {
    expect(findJsonFault('{\r\n  "a": 1,\r\n  "b" 2\r\n}')).toEqual({ line: 3, column: 7 });
  });

  it('finds a fault exactly where the engine refuses the text', () => {
    fc.assert(
      fc.property(
        fc.json(),
        fc.nat(),
        fc.nat(2),
        fc.constantFrom(
          '',
          ',',
          '"',
          '}',
          ']',
          '{',
          '[',
          ':',
          '0',
          '-',
          '.',
          'e',
          '\\',
          '\\u',
          '\n',
          'true',
          'n',
          '\u0000',
        ),
        (json, at, length, words) => {
          const start = at % (json.length + 1);
          const text = json.slice(0, start) + words + json.slice(start + length);
          let isJson = true;
          try {
            JSON.parse(text);
          } catch {
            isJson = false;
          }
          expect(findJsonFault(text) === null).toBe(isJson);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('agrees with the engine on the place, where the engine gives one', () => {
    let told = 0;
    for (const [, drawn] of CASES) {
      const text = drawn.replace('¦', '');
      try {
        JSON.parse(text);
      } catch (error) {
        const place = /at position (\d+)/.exec(String(error))?.[1];
        if (place === undefined || text.includes('\n')) continue;
        told += 1;
        expect(findJsonFault(text)?.column).toBe(Number(place) + 1);
      }
    }
    expect(told).toBeGreaterThan(0);
  });

  it('is safe for any nesting', () => {
    expect(findJsonFault('['.repeat(300_000))).toEqual({ line: 1, column: 300_001 });
  });
});
