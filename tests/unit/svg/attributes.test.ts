import { describe, expect, test } from 'vitest';
import type { Mark, TextMark } from '#lib/timeline/index.ts';
import { markAttributes } from '#lib/svg/index.ts';

const line: Mark = { kind: 'line', x1: 0, y1: 1.234, x2: -0, y2: 4, stroke: '#1B1A18', strokeWidth: 0.67 };
const text: TextMark = {
  kind: 'text',
  x: 1,
  y: 2,
  text: 'Talks',
  size: 9.333,
  weight: 400,
  anchor: 'start',
  family: "Arial, 'Liberation Sans'",
  fill: '#1B1A18',
};

describe('one table of attributes per type of mark', () => {
  test.each<[string, Mark, object]>([
    [
      'rect',
      { kind: 'rect', x: 1, y: 2, width: 3, height: 4, radius: 1.5, fill: '#FFFFFF', fillOpacity: 0.5 },
      { x: '1', y: '2', width: '3', height: '4', rx: '1.5', fill: '#FFFFFF', 'fill-opacity': '0.5' },
    ],
    ['line', line, { x1: '0', y1: '1.23', x2: '0', y2: '4', stroke: '#1B1A18', 'stroke-width': '0.67' }],
    [
      'circle without fill',
      { kind: 'circle', cx: 1, cy: 2, r: 3, stroke: '#1B1A18', strokeOpacity: 0.4 },
      { cx: '1', cy: '2', r: '3', fill: 'none', stroke: '#1B1A18', 'stroke-opacity': '0.4' },
    ],
    [
      'path with dashes',
      { kind: 'path', d: 'M0,1 L2.25,-3Z', stroke: '#1B1A18', dash: [3, 2.005], cap: 'round', join: 'round' },
      {
        d: 'M0,1 L2.25,-3Z',
        fill: 'none',
        stroke: '#1B1A18',
        'stroke-dasharray': '3 2.01',
        'stroke-linecap': 'round',
        'stroke-linejoin': 'round',
      },
    ],
    [
      'plain text',
      text,
      { x: '1', y: '2', 'font-family': text.family, 'font-size': '9.33', fill: '#1B1A18' },
    ],
    [
      'text with everything',
      { ...text, weight: 600, italic: true, anchor: 'end' },
      {
        x: '1',
        y: '2',
        'font-family': text.family,
        'font-size': '9.33',
        'font-weight': '600',
        'font-style': 'italic',
        'text-anchor': 'end',
        fill: '#1B1A18',
      },
    ],
    ['group', { kind: 'group', part: 'axis', children: [] }, {}],
  ])('%s', (_, mark, attributes) => {
    expect(markAttributes(mark).attributes).toEqual(attributes);
  });

  test('the title of a group and the words of a text come cleaned', () => {
    expect(markAttributes({ kind: 'group', part: 'event', title: ' a\n b\u0000', children: [] }).title).toBe(
      'a b',
    );
    expect(markAttributes({ ...text, text: 'a \u202e b' }).text).toBe('a b');
    expect(markAttributes(text).title).toBeNull();
    expect(markAttributes(line).text).toBeNull();
  });

  test.each([
    ['https://example.org/a?b=1&c=2', 'https://example.org/a?b=1&c=2'],
    ['http://example.org/', 'http://example.org/'],
    ['javascript:alert(1)', null],
    ['java\nscript:alert(1)', null],
    ['data:text/html,x', null],
    ['//example.org', null],
    ['https://example.org/" onclick="x', null],
    [undefined, null],
  ])('the address %s leads to %s', (link, address) => {
    expect(markAttributes(link === undefined ? text : { ...text, link }).link).toBe(address);
  });

  test.each<[string, Mark]>([
    ['a colour by name', { kind: 'line', x1: 0, y1: 0, x2: 1, y2: 1, stroke: 'red' }],
    ['a short colour', { kind: 'rect', x: 0, y: 0, width: 1, height: 1, fill: '#fff' }],
    ['a colour function', { kind: 'rect', x: 0, y: 0, width: 1, height: 1, fill: 'url(#x)' }],
    ['a number that is none', { kind: 'circle', cx: NaN, cy: 0, r: 1 }],
    ['a path with an exponent', { kind: 'path', d: 'M1e9,0' }],
    ['a path that closes the attribute', { kind: 'path', d: 'M0,0"><script>' }],
  ])('%s is our own mistake', (_, mark) => {
    expect(() => markAttributes(mark)).toThrow();
  });
});

describe('base direction of a text', () => {
  test.each<[string, TextMark['direction'], string, string]>([
    ['from right to left it stands between marks of ours', 'rtl', 'NATO.', '\u202bNATO.\u202c'],
    ['from left to right it stands alone', 'ltr', 'NATO.', 'NATO.'],
    ['marks of others are gone', 'rtl', '\u202eOTAN\u202c\u2067', '\u202bOTAN\u202c'],
    ['nothing stays nothing', 'rtl', '\u202e', ''],
  ])('%s', (_, direction, words, drawn) => {
    const mark: TextMark = { ...text, text: words, ...(direction === undefined ? {} : { direction }) };
    expect(markAttributes(mark).text).toBe(drawn);
    expect(markAttributes(mark).attributes).toEqual(markAttributes({ ...text, text: words }).attributes);
  });
});
