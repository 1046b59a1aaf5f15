import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Mark, Scene, TextMark } from '#lib/timeline/index.ts';
import { serializeScene } from '#lib/svg/index.ts';
import { unsafeParts } from '../../support/safe-svg.ts';
import { parseXml } from '../../support/xml.ts';

const label = (text: string, more: Partial<TextMark> = {}): TextMark => ({
  kind: 'text',
  x: 10,
  y: 20,
  text,
  size: 10,
  weight: 400,
  anchor: 'start',
  family: "Arial, 'Liberation Sans', sans-serif",
  fill: '#1B1A18',
  ...more,
});

const sceneOf = (marks: readonly Mark[], more: Partial<Scene> = {}): Scene => ({
  width: 604.7244,
  height: 300,
  physical: { width: 160, height: 79.375 },
  title: 'Talks',
  description: 'Two events.',
  marks,
  targets: [],
  plot: { x: 0, y: 0, width: 600, height: 300 },
  knots: [],
  lanes: [],
  breaks: [],
  undated: [],
  leftOut: [],
  ...more,
});

const options = { metadata: null, language: 'en' };

describe('a scene as a file', () => {
  test('size in mm, viewBox in px, language, role, title and description', () => {
    const [root, title, desc] = parseXml(serializeScene(sceneOf([]), { ...options, language: 'en-GB' }));
    expect(root?.attributes).toEqual({
      xmlns: 'http://www.w3.org/2000/svg',
      'xml:lang': 'en-GB',
      role: 'img',
      width: '160mm',
      height: '79.38mm',
      viewBox: '0 0 604.72 300',
    });
    expect([title?.name, title?.text]).toEqual(['title', 'Talks']);
    expect([desc?.name, desc?.text]).toEqual(['desc', 'Two events.']);
  });

  test('without a physical size the size is in px', () => {
    const [root] = parseXml(serializeScene(sceneOf([], { physical: null }), options));
    expect(root?.attributes).toMatchObject({ width: '604.72', height: '300' });
  });

  test('groups hold their title and get unique ids that start with the hash of the content', () => {
    const marks: Mark[] = ['lane', 'lane', 'left out'].map((part) => ({
      kind: 'group',
      part,
      title: 'A & B',
      children: [label('x')],
    }));
    const svg = serializeScene(sceneOf(marks), options);
    const groups = parseXml(svg).filter((each) => each.name === 'g');
    const [first] = groups;
    const prefix = /^(d[0-9a-f]{8})-lane$/.exec(first?.attributes['id'] ?? '')?.[1];
    expect(prefix).toBeDefined();
    expect(groups.map((each) => each.attributes['id'])).toEqual([
      `${prefix}-lane`,
      `${prefix}-lane-2`,
      `${prefix}-left-out`,
    ]);
    const other = serializeScene(sceneOf(marks, { title: 'Other' }), options);
    expect(other).not.toContain(prefix);
  });

  test('text stays on one line and keeps its spaces, a link wraps it', () => {
    const svg = serializeScene(sceneOf([label('a  b', { link: 'https://example.org/?a=1&b=2' })]), options);
    expect(svg).toContain('>a b</text></a>\n');
    expect(svg).toContain('<a href="https://example.org/?a=1&amp;b=2"><text ');
  });

  test('metadata is printed as it is', () => {
    const metadata = '<x:y xmlns:x="urn:x">1 &lt; 2</x:y>';
    const svg = serializeScene(sceneOf([]), { ...options, metadata });
    expect(svg).toContain(`<metadata>${metadata}</metadata>`);
    expect(serializeScene(sceneOf([]), options)).not.toContain('metadata');
  });

  test.each([
    ['end of a CDATA section', ']]>'],
    ['an entity', '&amp; & &#0;'],
    ['a script', '</title></desc><script>alert(1)</script>'],
    ['quotes', `" onload="alert(1)' x='`],
    ['control characters', 'a\u0000\u0001\u001f\u007f\u0085b'],
    ['lone surrogates', '\ud800a\udfff'],
    ['noncharacters', '\ufffe\uffff'],
    ['bidirectional overrides', '\u202eabc\u2066'],
    ['a comment', '<!-- -- -->'],
  ])('hostile words are only words: %s', (_, words) => {
    const marks: Mark[] = [{ kind: 'group', part: words, title: words, children: [label(words)] }];
    const svg = serializeScene(sceneOf(marks, { title: words, description: words }), options);
    const elements = parseXml(svg);
    expect(elements.map((each) => each.name)).toEqual(['svg', 'title', 'desc', 'g', 'title', 'text']);
    expect(unsafeParts(elements)).toEqual([]);
  });

  test('any words whatever give a file that parses, the same one every time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (words) => {
        const scene = sceneOf([label(words)], { title: words });
        const svg = serializeScene(scene, options);
        expect(unsafeParts(parseXml(svg))).toEqual([]);
        expect(serializeScene(structuredClone(scene), options)).toBe(svg);
      }),
    );
  });

  test('the check for safe parts sees what it must', () => {
    const bad = '<svg><script/><rect style="x" fill="url(#a)"/><metadata><any b="c"/></metadata></svg>';
    expect(unsafeParts(parseXml(bad))).toEqual(['<script>', 'rect style="x"', 'rect fill="url(#a)"']);
  });

  test.each(['<svg>', '<svg></g></svg>', '<svg>&nbsp;</svg>', '<svg a="1" a="2"/>', '<svg/>x', '<svg/><g/>'])(
    'the strict reader refuses %s',
    (source) => {
      expect(() => parseXml(source)).toThrow(SyntaxError);
    },
  );
});
