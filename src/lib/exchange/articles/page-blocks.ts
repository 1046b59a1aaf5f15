import { tidyLine } from './lines.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Elements that begin and end a block. */
const BLOCKS = words(
  'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer ' +
    'form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary table tbody td ' +
    'tfoot th thead tr ul',
);
/** Elements whose words are no part of the article: code, controls, films, the ways around a site, captions. */
const LEFT_OUT = words(
  'script style noscript template head title iframe object embed svg math canvas audio video map nav aside footer ' +
    'button select option textarea input datalist dialog menu figcaption',
);

const ELEMENT = 1;
const TEXT = 3;
const CDATA = 4;

/**
 * The text of a part of a page, block by block as a person sees it, each tidy. Captions of pictures are left out, for
 * a picture may be of any day. Linear, and without recursion, so that any nesting is safe.
 */
export function blocksOf(root: Node): readonly string[] {
  const blocks: string[] = [];
  let pieces: string[] = [];
  let preformatted = 0;
  const flush = () => {
    const block = tidyLine(pieces.join(''));
    if (block !== '') blocks.push(block);
    pieces = [];
  };
  const read = (text: string) => {
    if (preformatted === 0) return void pieces.push(text);
    const [first = '', ...more] = text.split(/\r\n?|\n/);
    pieces.push(first);
    for (const next of more) {
      flush();
      pieces.push(next);
    }
  };

  walk(root, {
    enter(node) {
      if (node.nodeType === TEXT || node.nodeType === CDATA) read(node.nodeValue ?? '');
      if (node.nodeType !== ELEMENT) return node === root;
      const name = nameOf(node);
      if (name === 'br' || name === 'wbr') {
        if (name === 'br') flush();
        return false;
      }
      if (node !== root && isLeftOut(node as Element, name)) return false;
      if (BLOCKS.has(name)) flush();
      if (name === 'pre') preformatted += 1;
      return true;
    },
    leave(node) {
      const name = nameOf(node);
      if (name === 'pre') preformatted -= 1;
      if (BLOCKS.has(name)) flush();
    },
  });
  flush();
  return blocks;
}

/** Number of elements in a document, and how deep they stand: what a reader of pages must be able to bear. */
export function measureTree(root: Node): { readonly elements: number; readonly depth: number } {
  let elements = 0;
  let depth = 0;
  let deepest = 0;
  walk(root, {
    enter(node) {
      if (node.nodeType !== ELEMENT && node !== root) return false;
      elements += 1;
      depth += 1;
      deepest = Math.max(deepest, depth);
      return true;
    },
    leave: () => void (depth -= 1),
  });
  return { elements, depth: deepest };
}

interface Visitor {
  /** Whether to go on to the children; only then is the node left, too. */
  readonly enter: (node: Node) => boolean;
  readonly leave: (node: Node) => void;
}

/** Through a tree in the order of its text. The stack is a list, for pages nest deeper than calls can. */
function walk(root: Node, visitor: Visitor): void {
  const open: Node[] = [];
  let node: Node | null = root;
  for (;;) {
    if (node === null) {
      const done = open.pop();
      if (done === undefined) return;
      visitor.leave(done);
      node = done === root ? null : done.nextSibling;
    } else if (visitor.enter(node)) {
      open.push(node);
      node = node.firstChild;
    } else {
      node = node === root ? null : node.nextSibling;
    }
  }
}

function nameOf(node: Node): string {
  return node.nodeType === ELEMENT ? (node as Element).localName.toLowerCase() : '';
}

function isLeftOut(element: Element, name: string): boolean {
  if (LEFT_OUT.has(name)) return true;
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  if (/^(?:navigation|complementary|contentinfo|menu|search)$/.test(element.getAttribute('role') ?? ''))
    return true;
  return /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(
    (element.getAttribute('style') ?? '').slice(0, 500),
  );
}
