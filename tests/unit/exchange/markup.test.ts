import { describe, expect, it } from 'vitest';
import { attributeName, resolveEntities, tagsIn } from '#lib/exchange/markup.ts';

/** The markup as "step name" and its attributes. */
function read(text: string): readonly string[] {
  return [...tagsIn(text, 0)].map((tag) => {
    const attributes = tag.values.map(
      (one) => `${attributeName(text, one)}=${text.slice(one.start, one.end)}`,
    );
    return [`${tag.step} ${tag.name}`, ...attributes, ...(tag.cdata === null ? [] : [tag.cdata])].join(' ');
  });
}

describe('tagsIn', () => {
  it.each<readonly [string, string, readonly string[]]>([
    ['no markup', 'They met.', []],
    ['a tag and its end', 'a <b>c</b >', ['1 b', '-1 b']],
    ['an empty one', '<b/><c x="1" />', ['0 b', '0 c x=1']],
    ['attributes', `<b  x="1" q:y = '2'\nz="">`, ['1 b x=1 q:y=2 z=']],
    ['a value with angle brackets and other marks', `<b x="c='1' > <d" y='"'>`, [`1 b x=c='1' > <d y="`]],
    ['a value without a name', '<b "1">', ['1 b =1']],
    ['a name without a value', '<b x y="1">', ['1 b y=1']],
    ['comments and instructions', '<?xml version="1.0"?><!-- <b> --><c>', ['0 ', '0 ', '1 c']],
    ['CDATA', '<![CDATA[a <b> "]]><c>', ['0  a <b> "', '1 c']],
    ['a doctype with declarations', '<!DOCTYPE a [<!ENTITY b ">"> <!-- > -->]><c>', ['0 ', '1 c']],
    ['a tag cut off', '<b><c x="1"', ['1 b']],
    ['a value cut off', '<b><c x="1>', ['1 b']],
    ['a comment cut off', '<b><!-- <c>', ['1 b']],
  ])('%s', (_, text, markup) => {
    expect(read(text)).toEqual(markup);
  });

  it('starts where it is told', () => {
    expect([...tagsIn('<b><c>', 3)].map(({ name, start, end }) => [name, start, end])).toEqual([['c', 3, 6]]);
  });
});

describe('resolveEntities', () => {
  it.each([
    ['a &lt; b &amp;&gt; &quot;c&apos;', `a < b &> "c'`],
    ['&#65;&#x42;&#x1D6D1;', 'AB𝛑'],
    ['a&nbsp;b', 'a\u00a0b'],
    ['&amp;lt;', '&lt;'],
    ['&nope; &toString; &; & &#x110000;', '&nope; &toString; &; & &#x110000;'],
  ])('%s', (text, resolved) => {
    expect(resolveEntities(text)).toBe(resolved);
  });
});
