import { readFileSync } from 'node:fs';
import { splitSentences } from '#lib/text/index.ts';
import { filesWith } from './gold.ts';
import { scoreFrom, type Score } from './score.ts';

/** A text whose sentence breaks are known. */
export interface SplitDocument {
  readonly name: string;
  /** One paragraph a line. */
  readonly text: string;
  /** `[start, end)` of every sentence, in order, in UTF-16. */
  readonly sentences: readonly { readonly start: number; readonly end: number }[];
}

/** A break in the wrong place: there is one in only one of gold and ours. */
export interface BreakFault {
  readonly file: string;
  readonly fault: 'missed' | 'spurious';
  /** The words on either side of the place, which is marked by `|`. */
  readonly context: string;
}

/** How well a splitter finds the breaks of documents. */
export interface BreakReport {
  readonly name: string;
  readonly documents: number;
  readonly gold: number;
  readonly found: number;
  /** Ends of sentences, the last one of a paragraph too. */
  readonly ends: Score;
  /** Only breaks within a paragraph: those that no line feed gives away. */
  readonly inside: Score;
  readonly faults: readonly BreakFault[];
}

type Splitter = (text: string) => readonly { readonly start: number; readonly end: number }[];

/**
 * Weblogs: in the English Web Treebank the genre that quotes and rewrites the news. Newsgroups, e-mail, answers and
 * reviews have line breaks and spelling that no edited article has.
 */
export const NEWS_LIKE = /^weblog-/;

/** The documents of CoNLL-U files whose names fit; a file without `# newdoc` is one document. */
export function readConllu(path: string, named: RegExp = NEWS_LIKE): readonly SplitDocument[] {
  return filesWith(path, '.conllu')
    .flatMap((file) => parseConllu(readFileSync(file, 'utf8')))
    .filter(({ name }) => name === '' || named.test(name));
}

/** The documents of a CoNLL-U text: paragraphs as lines, sentences as far apart as `SpaceAfter` says. */
export function parseConllu(source: string): readonly SplitDocument[] {
  const documents: SplitDocument[] = [];
  let name = '';
  let text = '';
  let sentences: { start: number; end: number }[] = [];
  const finish = (): void => {
    if (sentences.length > 0) documents.push({ name, text, sentences });
    text = '';
    sentences = [];
  };
  let gap = '';
  for (const block of source.split(/\r?\n(?:\r?\n)+/)) {
    const words = comment(block, 'text');
    if (words === null) continue;
    const document = comment(block, 'newdoc id') ?? (/^# newdoc\s*$/m.test(block) ? '' : null);
    if (document !== null) {
      finish();
      name = document;
    }
    if (text !== '') text += /^# newpar\b/m.test(block) ? '\n' : gap;
    sentences.push({ start: text.length, end: text.length + words.length });
    text += words;
    gap = hasSpaceAfter(block) ? ' ' : '';
  }
  finish();
  return documents;
}

function comment(block: string, key: string): string | null {
  const prefix = `# ${key} = `;
  const line = block.split(/\r?\n/).find((one) => one.startsWith(prefix));
  return line === undefined ? null : line.slice(prefix.length);
}

/** Of the last word; where it is part of a contraction ("can't"), the line of the whole one says so. */
function hasSpaceAfter(block: string): boolean {
  const lines = block.split(/\r?\n/).filter((line) => /^\d+(?:-\d+)?\t/.test(line));
  const last = lines.at(-1)?.split('\t')[0] ?? '';
  const whole = lines.find((line) => line.split('\t')[0]!.endsWith(`-${last}`));
  return !/\bSpaceAfter=No\b/.test((whole ?? lines.at(-1) ?? '').split('\t')[9] ?? '');
}

/** Unicode's rules alone, line by line: what our repairs must beat. */
export const segmenterPerLine: Splitter = (text) => {
  const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
  let at = 0;
  return text.split('\n').flatMap((line) => {
    const start = at;
    at += line.length + 1;
    return [...segmenter.segment(line)]
      .map(({ index, segment }) => ({ start: start + index, end: start + index + segment.trimEnd().length }))
      .filter((one) => one.end > one.start);
  });
};

/** Scores a splitter; a break is right when a sentence of both ends at the same letter. */
export function evaluateSplitter(
  documents: readonly SplitDocument[],
  splitter: Splitter = splitSentences,
  name = 'Dateline',
): BreakReport {
  const sums = { gold: 0, found: 0, right: 0, goldInside: 0, foundInside: 0, rightInside: 0 };
  const faults: BreakFault[] = [];
  for (const document of documents) {
    const { text } = document;
    const gold = new Set(document.sentences.map(({ end }) => end));
    const found = new Set(splitter(text).map(({ end }) => end));
    const isInside = (end: number): boolean => end < text.length && text[end] !== '\n';
    const right = [...gold].filter((end) => found.has(end));
    sums.gold += gold.size;
    sums.found += found.size;
    sums.right += right.length;
    sums.goldInside += [...gold].filter(isInside).length;
    sums.foundInside += [...found].filter(isInside).length;
    sums.rightInside += right.filter(isInside).length;
    const wrong = (fault: BreakFault['fault'], end: number): BreakFault => ({
      file: document.name,
      fault,
      context: `${text.slice(Math.max(0, end - 50), end)}|${text.slice(end, end + 40)}`.replaceAll('\n', '¶'),
    });
    for (const end of gold) if (!found.has(end)) faults.push(wrong('missed', end));
    for (const end of found) if (!gold.has(end)) faults.push(wrong('spurious', end));
  }
  return {
    name,
    documents: documents.length,
    gold: sums.gold,
    found: sums.found,
    ends: scoreFrom(sums.right, sums.gold, sums.found),
    inside: scoreFrom(sums.rightInside, sums.goldInside, sums.foundInside),
    faults,
  };
}
