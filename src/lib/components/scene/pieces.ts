import { markAttributes } from '#lib/svg/index.ts';
import type { GroupMark, Mark } from '#lib/timeline/index.ts';

/** One mark in the document, and what it was drawn from. */
export interface Piece {
  /** Pieces with the same key can stand for one another. */
  readonly key: string;
  /** What stands in the parent: the mark's element, or the link around it. */
  readonly outer: Element;
  readonly element: Element;
  /** What a text says, or a group is called; `null` where it has no words. */
  readonly words: Text | null;
  mark: Mark;
  attributes: Readonly<Record<string, string>>;
  /** Of a group: its children in their order, and whether it is pale. */
  pieces: readonly Piece[];
  isPale: boolean;
}

const SVG = 'http://www.w3.org/2000/svg';

/**
 * Pieces that show these marks, in their order: those of `before`, changed where they differ, and new ones, which are
 * not in the document yet (see `arrange`). Those that are left over leave it. The very list `before` when it has just
 * what is needed. `pale`: ids of events whose groups get the class `pale`.
 */
export function redrawn(
  before: readonly Piece[],
  marks: readonly Mark[],
  pale: ReadonlySet<string>,
): readonly Piece[] {
  let same = 0;
  for (; same < marks.length; same += 1) {
    const [piece, mark] = [before[same], marks[same] as Mark];
    if (piece === undefined || piece.key !== keyOf(mark)) break;
    change(piece, mark, pale);
  }
  if (same === marks.length && same === before.length) return before;
  const spare = new Map<string, Piece[]>();
  // From the end, so that the first one is taken first.
  for (let at = before.length - 1; at >= same; at -= 1) {
    const piece = before[at] as Piece;
    const alike = spare.get(piece.key);
    if (alike === undefined) spare.set(piece.key, [piece]);
    else alike.push(piece);
  }
  const pieces = before.slice(0, same);
  for (let at = same; at < marks.length; at += 1) {
    const mark = marks[at] as Mark;
    const key = keyOf(mark);
    const piece = spare.get(key)?.pop() ?? newPiece(key, mark);
    change(piece, mark, pale);
    pieces.push(piece);
  }
  for (const left of spare.values()) for (const { outer } of left) outer.remove();
  return pieces;
}

/** What stands in the parent for these pieces. */
export function outsides(pieces: readonly Piece[]): readonly Element[] {
  return pieces.map(({ outer }) => outer);
}

/** Brings elements into their order at the end of a parent, moving only those that stand elsewhere. */
export function arrange(parent: Element, elements: readonly Element[]): void {
  let next: Element | null = null;
  for (let at = elements.length - 1; at >= 0; at -= 1) {
    const element = elements[at] as Element;
    if (element.parentNode !== parent || element.nextSibling !== next) parent.insertBefore(element, next);
    next = element;
  }
}

/** An event keeps its elements wherever it goes; of other marks one is as good as another of its kind. */
function keyOf(mark: Mark): string {
  if (mark.kind === 'group') {
    return `${mark.part} ${mark.event ?? ''}${mark.title === undefined ? '' : ' named'}`;
  }
  if (mark.kind === 'text') return `text${mark.halo === true ? ' halo' : ''} ${mark.link ?? ''}`;
  return mark.kind === 'path' && mark.link !== undefined ? `path ${mark.link}` : mark.kind;
}

/** An element that shows nothing of its mark yet but what never changes. */
function newPiece(key: string, mark: Mark): Piece {
  const { tag, link } = markAttributes(mark);
  const element = document.createElementNS(SVG, tag);
  let outer: Element = element;
  let words: Text | null = null;
  if (mark.kind === 'group') {
    element.setAttribute('data-part', mark.part);
    if (mark.title !== undefined) {
      words = document.createTextNode('');
      element.appendChild(document.createElementNS(SVG, 'title')).append(words);
    }
  } else if (mark.kind === 'text') {
    words = document.createTextNode('');
    element.append(words);
    if (mark.halo === true) element.setAttribute('aria-hidden', 'true');
  }
  if (link !== null) {
    outer = document.createElementNS(SVG, 'a');
    outer.setAttribute('href', link);
    outer.append(element);
  }
  return { key, outer, element, words, mark: NOTHING, attributes: {}, pieces: [], isPale: false };
}

const NOTHING: Mark = { kind: 'group', part: '', children: [] };

function change(piece: Piece, mark: Mark, pale: ReadonlySet<string>): void {
  if (!isSame(piece.mark, mark)) {
    const { attributes, text, title } = markAttributes(mark);
    const { element, words, attributes: before } = piece;
    for (const name in attributes) {
      const value = attributes[name] as string;
      if (before[name] !== value) element.setAttribute(name, value);
    }
    for (const name in before) if (attributes[name] === undefined) element.removeAttribute(name);
    const said = text ?? title ?? '';
    if (words !== null && words.data !== said) words.data = said;
    piece.attributes = attributes;
  }
  if (mark.kind === 'group') changeGroup(piece, mark, pale);
  piece.mark = mark;
}

/** What makes up the mark itself, without the children of a group. */
function isSame(a: Mark, b: Mark): boolean {
  if (a === b) return true;
  if (a.kind !== b.kind) return false;
  if (a.kind === 'group' || b.kind === 'group') {
    return a.kind === 'group' && b.kind === 'group' && a.part === b.part && a.title === b.title;
  }
  const [before, after] = [a as unknown as Values, b as unknown as Values];
  let count = 0;
  for (const name in after) {
    if (after[name] !== before[name]) return false;
    count += 1;
  }
  for (const _ in before) count -= 1;
  return count === 0;
}

type Values = Readonly<Record<string, unknown>>;

function changeGroup(piece: Piece, { event, children }: GroupMark, pale: ReadonlySet<string>): void {
  const { element, pieces } = piece;
  const isPale = event !== undefined && pale.has(event);
  if (isPale !== piece.isPale) element.classList.toggle('pale', isPale);
  piece.isPale = isPale;
  piece.pieces = redrawn(pieces, children, pale);
  if (piece.pieces !== pieces) arrange(element, outsides(piece.pieces));
}
