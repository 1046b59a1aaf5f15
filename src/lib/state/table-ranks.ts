import { atOnce, orderByKeys } from '#lib/timeline/index.ts';
import type { Order } from '#lib/timeline/index.ts';

/** Texts in one long text, so that a worker gets a few of them instead of a million. */
export interface TextBlock {
  readonly text: string;
  /** Length of each, in code units. */
  readonly lengths: Uint32Array;
}

/** First and last printable character of ASCII. */
const [FIRST, LAST] = [32, 126];
/** Longer texts get no key. */
const LONGEST = 2000;

/** Numbers of events by a text, up and down; equal texts stay in the order of their numbers. */
export interface TextOrders {
  readonly up: Order;
  readonly down: Order;
}

/** Both orders of events that have `texts[places[number]]` each. */
export function ordersByText(texts: readonly string[], places: Int32Array, locale: string): TextOrders {
  const keys = keysByText(texts, places, locale);
  return { up: atOnce(orderByKeys(keys, false)), down: atOnce(orderByKeys(keys, true)) };
}

/** Rank of the text that each event has: the key that puts it in order. */
export function keysByText(texts: readonly string[], places: Int32Array, locale: string): Int32Array {
  const ranks = rankTexts(texts, locale);
  return places.map((place) => ranks[place] as number);
}

/**
 * The rank of every text among all of them, from 0, as `Intl.Collator` orders the language; texts that it holds equal
 * have one rank.
 */
export function rankTexts(texts: readonly string[], locale: string): Int32Array {
  const collator = new Intl.Collator(locale);
  const order = orderTexts(texts, collator);
  const ranks = new Int32Array(texts.length);
  let rank = 0;
  for (let at = 1; at < order.length; at += 1) {
    const [before, here] = [order[at - 1] as number, order[at] as number];
    if (collator.compare(texts[before] as string, texts[here] as string) !== 0) rank += 1;
    ranks[here] = rank;
  }
  return ranks;
}

/** Puts texts into blocks of `size`. */
export function blocksOf(texts: readonly string[], size: number): readonly TextBlock[] {
  return Array.from({ length: Math.ceil(texts.length / size) }, (_, block) => {
    const some = texts.slice(block * size, (block + 1) * size);
    return { text: some.join(''), lengths: Uint32Array.from(some, (text) => text.length) };
  });
}

/** The texts of blocks, one after the other. */
export function textsOf(blocks: readonly TextBlock[]): readonly string[] {
  const texts: string[] = [];
  for (const { text, lengths } of blocks) {
    let at = 0;
    for (const length of lengths) {
      texts.push(text.slice(at, at + length));
      at += length;
    }
  }
  return texts;
}

function orderTexts(texts: readonly string[], collator: Intl.Collator): Uint32Array {
  const keyOf = plainKeys(collator);
  const keys = texts.map(keyOf);
  const plain: number[] = [];
  const rest: number[] = [];
  for (let place = 0; place < texts.length; place += 1) (keys[place] === null ? rest : plain).push(place);
  const compare = (a: number, b: number) => collator.compare(texts[a] as string, texts[b] as string);
  const inOrder = Uint32Array.from(plain).sort((a, b) => {
    const [x, y] = [keys[a] as string, keys[b] as string];
    return x < y ? -1 : x > y ? 1 : compare(a, b);
  });
  return merged(inOrder, Uint32Array.from(rest).sort(compare), compare);
}

/**
 * A key for texts in plain ASCII that sorts as the collator does before it looks at case, several times as fast; `null`
 * for other texts. The collator itself says how it orders the characters.
 */
function plainKeys(collator: Intl.Collator): (text: string) => string | null {
  const { locale } = collator.resolvedOptions();
  const base = new Intl.Collator(locale, { sensitivity: 'base' });
  const signs = Array.from({ length: LAST - FIRST + 1 }, (_, at) => String.fromCharCode(FIRST + at));
  signs.sort(base.compare);
  const weights = new Uint8Array(LAST + 1);
  let weight = FIRST;
  signs.forEach((sign, at) => {
    if (at > 0 && base.compare(signs[at - 1] as string, sign) !== 0) weight += 1;
    weights[sign.charCodeAt(0)] = weight;
  });
  const bytes = new Uint8Array(LONGEST);
  return (text) => {
    if (text.length > LONGEST) return null;
    for (let at = 0; at < text.length; at += 1) {
      const weighed = weights[text.charCodeAt(at)];
      if (weighed === undefined || weighed === 0) return null;
      bytes[at] = weighed;
    }
    // Text that a decoder makes lies outside the heap, where comparing takes several times as long.
    return String.fromCharCode(...bytes.subarray(0, text.length));
  };
}

function merged(a: Uint32Array, b: Uint32Array, compare: (x: number, y: number) => number): Uint32Array {
  if (b.length === 0) return a;
  const all = new Uint32Array(a.length + b.length);
  let [fromA, fromB] = [0, 0];
  for (let at = 0; at < all.length; at += 1) {
    const isA =
      fromB >= b.length || (fromA < a.length && compare(a[fromA] as number, b[fromB] as number) <= 0);
    all[at] = (isA ? a[fromA] : b[fromB]) as number;
    if (isA) fromA += 1;
    else fromB += 1;
  }
  return all;
}
