import { describe, expect, test } from 'vitest';
import { blocksOf, measureTree } from '#lib/exchange/articles/page-blocks.ts';
import { parseHtml } from './files.ts';

const bodyOf = (html: string) =>
  parseHtml(`<!doctype html><html><head></head><body>${html}</body></html>`).body;

describe('blocksOf', () => {
  test.each<[string, string, readonly string[]]>([
    ['paragraphs', '<p>a b</p><p>c</p>', ['a b', 'c']],
    ['paragraphs in one line of source', '<div><p>a</p>b<p>c</p></div>', ['a', 'b', 'c']],
    ['inline elements', '<p>a <b>b</b><i>c</i> <a href="x">d</a>.</p>', ['a bc d.']],
    ['a break', '<p>a<br>b<br/><br/>c</p>', ['a', 'b', 'c']],
    ['white space', '<p>\n  a\t&nbsp;b\n</p>', ['a b']],
    ['headings and lists', '<h2>a</h2><ul><li>b</li><li><p>c</p>d</li></ul>', ['a', 'b', 'c', 'd']],
    ['cells', '<table><tr><th>a</th><td>b</td></tr><tr><td>c</td></tr></table>', ['a', 'b', 'c']],
    ['a quotation', 'a<blockquote>b</blockquote>c', ['a', 'b', 'c']],
    ['preformatted lines', '<pre>a\nb <b>c\nd</b></pre>e', ['a', 'b c', 'd', 'e']],
    [
      'what is not the article',
      '<nav>a</nav><script>b</script><style>c</style><aside>d</aside><p>e</p>',
      ['e'],
    ],
    ['captions', '<figure><img alt="a"><figcaption>On 3 March</figcaption></figure><p>b</p>', ['b']],
    ['controls', '<form><button>a</button><select><option>b</option></select>c</form>', ['c']],
    [
      'what is hidden',
      '<p hidden>a</p><p style="color:red; display: none">b</p><p aria-hidden="true">c</p>d',
      ['d'],
    ],
    ['a hint for a break', '<p>Zelen<wbr>skyy</p>', ['Zelenskyy']],
    ['entities', '<p>&lt;script&gt; &amp; &#8220;a&#8221;</p>', ['<script> & “a”']],
    ['comments', '<p>a<!-- b -->c</p>', ['ac']],
    ['nothing', '', []],
  ])('%s', (_, html, blocks) => {
    expect(blocksOf(bodyOf(html))).toEqual(blocks);
  });

  test('stays within the part', () => {
    const part = bodyOf('<p>a</p><div id="x"><p>b</p></div><p>c</p>').querySelector('#x');
    expect(part && blocksOf(part)).toEqual(['b']);
  });

  test('the part itself is read, whatever it is', () => {
    const part = bodyOf('<aside><p>a</p></aside>').querySelector('aside');
    expect(part && blocksOf(part)).toEqual(['a']);
  });

  test('bears any nesting', () => {
    expect(blocksOf(bodyOf(`${'<div>'.repeat(8000)}a`))).toEqual(['a']);
  });
});

test('measureTree counts elements and depth', () => {
  expect(measureTree(bodyOf('<div><p>a</p><p><b>c</b></p></div>'))).toEqual({ elements: 5, depth: 4 });
});
