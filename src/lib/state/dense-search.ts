import { both, buffersOf, noBits, setBit } from '#lib/timeline/index.ts';
import type { Bits, DenseTimeline } from '#lib/timeline/index.ts';
import { collectWords, readTexts } from './dense-words.ts';
import type { TextSlice, Vocabulary } from './dense-words.ts';
import { breath, quiet } from './idle.ts';
import { startWorker } from './worker-answer.ts';

/**
 * Search over the words of a long timeline, with the result that looking at each event would have: every word asked for
 * must occur somewhere in the event. It is looked for in the words that occur, not in the events.
 */
export interface DenseSearch {
  /** The events in which all of these folded words occur, numbered as in `DenseFacets`. */
  readonly find: (words: readonly string[]) => Bits;
}

/** Getting ready to search, which goes on while the page has nothing else to do. */
export interface SearchOpening {
  readonly ready: Promise<DenseSearch>;
  /** Somebody waits: from now on it takes its time, though never more than a slice at once. */
  readonly hurry: () => void;
}

/** What the page tells the worker: a slice, or that it was the last. */
export type WordsMessage =
  | { readonly kind: 'start'; readonly size: number }
  | { readonly kind: 'slice'; readonly slice: TextSlice }
  | { readonly kind: 'end' };

/** From so many events on a worker is worth its start. */
const WORKER_FROM = 20_000;
/** Events read at once: a few milliseconds. */
const PIECE = 1000;
/** How long may be read before the page may do something else, ms. */
const BUDGET = 6;

/**
 * Begins to read the words of all events. Without workers they are taken apart here. `isBusy`: whether the page should
 * be left alone now, unless somebody waits.
 */
export function openSearch(source: DenseTimeline, isBusy: () => boolean): SearchOpening {
  const size = source.index.count + source.index.undated.length;
  let isUrgent = false;
  let wake = () => {};
  const woken = new Promise<void>((resolve) => (wake = resolve));
  const pause = async () => {
    if (isUrgent) await breath();
    else await Promise.race([quiet(isBusy), woken]);
  };
  const eachSlice = async (take: (slice: TextSlice) => void): Promise<void> => {
    await pause();
    let began = performance.now();
    for (const slice of readTexts(source, PIECE)) {
      take(slice);
      if (performance.now() - began < BUDGET) continue;
      await pause();
      began = performance.now();
    }
  };
  const ready = (async () => {
    const isLarge = size >= WORKER_FROM && typeof Worker !== 'undefined';
    return searchOf(await (isLarge ? inWorker(size, eachSlice) : here(size, eachSlice)));
  })();
  return {
    ready,
    hurry: () => {
      isUrgent = true;
      wake();
    },
  };
}

async function here(
  size: number,
  eachSlice: (take: (slice: TextSlice) => void) => Promise<void>,
): Promise<Vocabulary> {
  const collector = collectWords(size);
  await eachSlice(collector.add);
  return collector.finish();
}

async function inWorker(
  size: number,
  eachSlice: (take: (slice: TextSlice) => void) => Promise<void>,
): Promise<Vocabulary> {
  const worker = startWorker<WordsMessage, Vocabulary>(
    new Worker(new URL('./words-worker.ts', import.meta.url), { type: 'module' }),
  );
  worker.post({ kind: 'start', size });
  await eachSlice((slice) => {
    worker.post({ kind: 'slice', slice }, buffersOf(slice));
  });
  worker.post({ kind: 'end' });
  return worker.answer;
}

/** Words that were asked for lately: a letter that is taken back asks again. */
const MOST_KNOWN = 32;

/** A search over a vocabulary. */
export function searchOf(vocabulary: Vocabulary): DenseSearch {
  const known = new Map<string, Bits>();
  const holding = (word: string): Bits => {
    const before = known.get(word);
    if (before !== undefined) return before;
    if (known.size >= MOST_KNOWN) known.clear();
    const bits = eventsWith(vocabulary, word);
    known.set(word, bits);
    return bits;
  };
  return { find: (words) => words.map(holding).reduce((all, bits) => both(all, bits)) };
}

/** The events that have a word in which this one lies. */
function eventsWith(vocabulary: Vocabulary, word: string): Bits {
  const { text, starts, events, offsets, frequent, sets, size } = vocabulary;
  const bits = noBits(size);
  const last = starts.length - 1;
  let found = 0;
  let next = 0;
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, starts[found])) {
    while ((starts[found + 1] as number) <= at) found += 1;
    const end = offsets[found + 1] as number;
    for (let each = offsets[found] as number; each < end; each += 1) setBit(bits, events[each] as number);
    while (next < frequent.length && (frequent[next] as number) < found) next += 1;
    if (frequent[next] === found) add(sets[next] as Bits, bits);
    found += 1;
    if (found >= last) break;
  }
  return bits;
}

function add(from: Bits, into: Bits): void {
  for (let word = 0; word < into.length; word += 1) {
    into[word] = (into[word] as number) | (from[word] as number);
  }
}
