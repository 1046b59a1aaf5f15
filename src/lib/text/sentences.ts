import type { Span } from '#lib/model/index.ts';
import type { Block } from './blocks.ts';
import { splitBlocks, trimSpan } from './blocks.ts';
import { latinBoundaries } from './boundaries.ts';
import { findDateline } from './dateline.ts';
import { JOINS } from './joins.ts';

/** One sentence of a text. Spans are UTF-16 and never overlap. */
export interface Sentence extends Span {
  /** The text of the span, without white space at either end. */
  readonly text: string;
}

/** Enough context for every repair, so that one endless line stays linear. */
const WINDOW = 96;

/** A full stop with no space after it, as pasted pages have: "the talks.Peskov said". */
const GLUED = /[.?!](?<=\p{Ll}{2}.)[”’)\]]*(?=[“‘]?\p{Lu}\p{Ll}*[\s,’])/gu;
const OPENING_MARKS = '“‘«([';
const ADDRESS_PART = /[/@\\]|www\.|\.\p{Ll}/u;

const segmenters = new Map<string, Intl.Segmenter>();

/**
 * The sentences of a text in order. Every line is split by itself (a heading needs no full stop) with
 * Unicode's default rules (UAX #29), then boundaries made by abbreviations, initials, datelines, numbered
 * items and quoted questions are taken back, and those that a missing space hid are added.
 * `language` is a BCP 47 tag; the repairs know English. `blocks` are those of the text, for who has them already.
 */
export function splitSentences(
  text: string,
  language = 'en',
  blocks: readonly Block[] = splitBlocks(text),
): readonly Sentence[] {
  const sentences: Sentence[] = [];
  for (const block of blocks) {
    let start = 0;
    for (const cut of [...sentenceCuts(block.text, language), block.text.length]) {
      const span = trimSpan(text, { start: block.start + start, end: block.start + cut });
      if (span !== null)
        sentences.push({ start: span.start, end: span.end, text: text.slice(span.start, span.end) });
      start = cut;
    }
  }
  return sentences;
}

function sentenceCuts(block: string, language: string): readonly number[] {
  const datelineEnd = findDateline(block)?.end ?? 0;
  const cuts: number[] = [];
  for (const cut of proposedCuts(block, language)) {
    const moved = beforeOpeningQuote(block, cut);
    const previous = cuts.at(-1) ?? 0;
    if (moved <= datelineEnd || moved <= previous) continue;
    const before = block.slice(Math.max(previous, moved - WINDOW), moved).trimEnd();
    const after = block.slice(moved, moved + WINDOW).trimStart();
    const opens = moved - previous <= WINDOW;
    if (JOINS.some((rule) => rule.joins({ before, after, opens }))) continue;
    cuts.push(moved);
  }
  return cuts;
}

function proposedCuts(block: string, language: string): readonly number[] {
  const cuts = [...((isEnglish(language) ? latinBoundaries(block) : null) ?? segmentCuts(block, language))];
  const count = cuts.length;
  GLUED.lastIndex = 0;
  for (let match = GLUED.exec(block); match !== null; match = GLUED.exec(block)) {
    const cut = GLUED.lastIndex;
    if (!ADDRESS_PART.test(wordAround(block, cut))) cuts.push(cut);
  }
  // Two equal cuts do no harm: the second lies not behind the first.
  return cuts.length === count ? cuts : cuts.sort((a, b) => a - b);
}

function segmentCuts(block: string, language: string): readonly number[] {
  const cuts: number[] = [];
  for (const { index } of segmenter(language).segment(block)) if (index > 0) cuts.push(index);
  return cuts;
}

/** English has no sentence rules of its own in Unicode's tables. */
function isEnglish(language: string): boolean {
  return language === 'en' || language.startsWith('en-');
}

/** A quotation mark glued to the full stop before it opens the next sentence: "war.“We will". */
function beforeOpeningQuote(block: string, cut: number): number {
  let moved = cut;
  while (moved > 1 && OPENING_MARKS.includes(block.charAt(moved - 1))) moved -= 1;
  return moved;
}

function wordAround(block: string, at: number): string {
  const before = /\S*$/u.exec(block.slice(Math.max(0, at - WINDOW), at));
  const after = /^\S*/u.exec(block.slice(at, at + WINDOW));
  return (before?.[0] ?? '').slice(0, -1) + '¦' + (after?.[0] ?? '');
}

function segmenter(language: string): Intl.Segmenter {
  let known = segmenters.get(language);
  if (known === undefined) {
    known = new Intl.Segmenter(language, { granularity: 'sentence' });
    segmenters.set(language, known);
  }
  return known;
}
