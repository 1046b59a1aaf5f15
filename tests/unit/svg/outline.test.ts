import { describe, expect, test } from 'vitest';
import {
  outlineText,
  serializeScene,
  type OutlineFont,
  type OutlineFonts,
  type OutlineGlyph,
} from '#lib/svg/index.ts';
import type { GroupMark, Mark, PathMark, Scene, TextMark } from '#lib/timeline/index.ts';
import { unsafeParts } from '../../support/safe-svg.ts';
import { parseXml } from '../../support/xml.ts';

/** A font whose letters are upright bars as high as `height`, half an em apart; "A" and "V" stand closer. */
function barFont(letters: string, height: number): OutlineFont {
  const bar: OutlineGlyph = {
    advance: 0.5,
    steps: [{ type: 'M', x: 0, y: 0 }, { type: 'L', x: 0, y: -height }, { type: 'Z' }],
  };
  const space: OutlineGlyph = { advance: 0.25, steps: [] };
  return {
    glyph: (character) => (character === ' ' ? space : letters.includes(character) ? bar : null),
    kerning: (left, right) => (left === 'A' && right === 'V' ? -0.1 : 0),
  };
}

const fonts: OutlineFonts = {
  regular: [barFont('abAV…', 1), barFont('жЖ', 2)],
  heavy: [barFont('ab', 3)],
  italic: [barFont('ab', 4)],
};

const label = (text: string, more: Partial<TextMark> = {}): TextMark => ({
  kind: 'text',
  x: 100,
  y: 20,
  text,
  size: 10,
  weight: 400,
  anchor: 'start',
  family: 'Arial',
  fill: '#1B1A18',
  ...more,
});

const sceneOf = (marks: readonly Mark[]): Scene => ({
  width: 200,
  height: 50,
  physical: null,
  title: 'T',
  description: 'D',
  marks,
  targets: [],
  plot: { x: 0, y: 0, width: 200, height: 50 },
  knots: [],
  lanes: [],
  breaks: [],
  undated: [],
  leftOut: [],
});

const outlined = (...marks: readonly Mark[]) => outlineText(sceneOf(marks), fonts);
const pathOf = (mark: TextMark) => outlined(mark).scene.marks[0] as PathMark;

describe('text as shapes', () => {
  test.each<[string, TextMark, string]>([
    ['letters in a row', label('ab'), 'M100 20m0 0v-10zM105 20m0 0v-10z'],
    ['a space has no shape', label('a b'), 'M100 20m0 0v-10zM107.5 20m0 0v-10z'],
    ['kerning', label('AV'), 'M100 20m0 0v-10zM104 20m0 0v-10z'],
    ['set at its end', label('ab', { anchor: 'end' }), 'M90 20m0 0v-10zM95 20m0 0v-10z'],
    ['set at its middle', label('ab', { anchor: 'middle' }), 'M95 20m0 0v-10zM100 20m0 0v-10z'],
    ['heavy', label('a', { weight: 600 }), 'M100 20m0 0v-30z'],
    ['italic', label('a', { italic: true }), 'M100 20m0 0v-40z'],
    ['from two files', label('aжb'), 'M100 20m0 0v-10zM105 20m0 0v-20zM110 20m0 0v-10z'],
    ['words are cleaned as text is', label('a\u0000\n b\u202e'), 'M100 20m0 0v-10zM107.5 20m0 0v-10z'],
  ])('%s', (_, mark, d) => {
    expect(pathOf(mark)).toEqual({ kind: 'path', fill: '#1B1A18', d });
  });

  const signs = { ...fonts, regular: [barFont('ab.«»1–', 1)] };
  const drawnAs = (text: string, more: Partial<TextMark>) =>
    outlineText(sceneOf([label(text, more)]), signs).scene.marks[0];

  test.each([
    ['a full stop goes to the left end', 'ab.', '.ab'],
    ['quotation marks change sides and turn', '«ab.»', '«.ab»'],
    ['a number after letters stays', 'a 11', 'a 11'],
    ['a number alone stays', '11', '11'],
  ])('in a line from right to left: %s', (_, text, seen) => {
    expect(drawnAs(text, { direction: 'rtl' })).toEqual(drawnAs(seen, {}));
  });

  test.each(['11–11', '1 ab'])(
    'in a line from right to left %s stays text: numbers would change places',
    (text) => {
      expect(drawnAs(text, { direction: 'rtl' })?.kind).toBe('text');
      expect(drawnAs(text, {})?.kind).toBe('path');
    },
  );

  test('halo and address stay', () => {
    const halo = label('a', {
      fill: '#FFFFFF',
      stroke: '#FFFFFF',
      strokeWidth: 3,
      join: 'round',
      halo: true,
    });
    expect(pathOf(halo)).toMatchObject({ fill: '#FFFFFF', stroke: '#FFFFFF', strokeWidth: 3, join: 'round' });
    const linked = outlined(label('a', { link: 'https://example.org/' })).scene;
    const svg = serializeScene(linked, { metadata: null, language: 'en' });
    expect(svg).toContain('<a href="https://example.org/"><path ');
    expect(unsafeParts(parseXml(svg))).toEqual([]);
  });

  test.each([
    ['a letter that the font lacks', 'a會b'],
    ['letters from right to left', 'שלום'],
    ['joined letters', 'سلام'],
    ['a mark that stacks', 'a\u0334'],
    ['an emoji', 'a👍'],
  ])('%s leaves the text as it is, whole, and says so', (_, text) => {
    const given = label(text);
    const { scene, live } = outlined(given, label('ab'));
    expect(scene.marks[0]).toBe(given);
    expect(scene.marks[1]?.kind).toBe('path');
    expect(live).toEqual([text]);
  });

  test('a halo that stays is not told twice', () => {
    expect(outlined(label('會', { halo: true }), label('會')).live).toEqual(['會']);
  });

  test('other marks stay the same objects', () => {
    const line: Mark = { kind: 'line', x1: 0, y1: 0, x2: 1, y2: 1 };
    expect(outlined(line)).toMatchObject({ live: [], scene: { marks: [line] } });
  });
});

describe('what was text is told by titles', () => {
  const group = (part: string, children: readonly Mark[], title?: string): GroupMark => ({
    kind: 'group',
    part,
    children,
    ...(title === undefined ? {} : { title }),
  });
  const titles = (marks: readonly Mark[]): (string | undefined)[] =>
    marks.flatMap((mark) => (mark.kind === 'group' ? [mark.title, ...titles(mark.children)] : []));

  test.each<[string, GroupMark, readonly (string | undefined)[]]>([
    [
      'words of a group without one',
      group('key', [label('a'), label('b', { halo: true }), label('b')]),
      ['a b'],
    ],
    ['the outermost group alone', group('axis', [group('ticks', [label('a')])]), ['a', undefined]],
    ['its own stays', group('event', [label('a')], 'Talks'), ['Talks']],
    ['no second one inside', group('event', [group('label', [label('a')])], 'Talks'), ['Talks', undefined]],
    [
      'none over those inside',
      group('events', [group('event', [label('a')], 'Talks')]),
      [undefined, 'Talks'],
    ],
    ['none for a group without words', group('rule', []), [undefined]],
  ])('%s', (_, given, expected) => {
    expect(titles(outlined(given).scene.marks)).toEqual(expected);
  });
});
