import type { DiplomaticEvent } from '#lib/model/index.ts';
import { both, noBits, setBit } from '#lib/timeline/index.ts';
import type { Bits, DenseTimeline } from '#lib/timeline/index.ts';
import { foldText, searchableTexts, searchedDate } from './entries.ts';

/**
 * Search over the words of a long timeline, with the result that looking at each event would have: every word asked for
 * must occur somewhere in the event. Titles, of which nearly every event has its own, stand folded in long texts that
 * are read through from end to end; every other text (a quote, a name, a place, a date in words) stands once, with the
 * list of events that have it.
 */
export interface DenseSearch {
  /** The events in which all of these folded words occur, numbered as in `DenseFacets`. */
  readonly find: (words: readonly string[]) => Bits;
}

/** Events of one long text: a flat text of some megabytes. */
const BLOCK = 20_000;
/** Two plain dates, as an interval or as a one-of range. */
const PAIR = /^\[?(?<first>\d{4}(?:-\d\d){0,2})(?:\/|\.\.)(?<last>\d{4}(?:-\d\d){0,2})\]?$/u;
const LINE_END = '\n';

interface TitleBlock {
  readonly text: string;
  /** Where each title begins, and the end of the last. */
  readonly starts: Uint32Array;
  /** Number of the first event. */
  readonly first: number;
}

/** Reads the words of all events, in pieces, so that the page stays free. */
export async function openSearch(source: DenseTimeline): Promise<DenseSearch> {
  const { index, timeline } = source;
  const size = index.count + index.undated.length;
  const blocks: TitleBlock[] = [];
  const shared = new Map<string, number[]>();
  const folded = new Map<string, string>();
  const dates = new Map<string, string>();
  // A million events share some thousand days; the words of a pair of them are those of both.
  const dateWords = (date: string): string => {
    const before = dates.get(date);
    if (before !== undefined) return before;
    const pair = PAIR.exec(date)?.groups;
    const words =
      pair === undefined
        ? searchedDate(date)
        : `${date.startsWith('[') ? 'between' : 'from'} ${dateWords(pair['first'] ?? '')} ${date.startsWith('[') ? 'and' : 'to'} ${dateWords(pair['last'] ?? '')}`;
    dates.set(date, words);
    return words;
  };
  for (let first = 0; first < size; first += BLOCK) {
    const last = Math.min(size, first + BLOCK);
    const titles: string[] = [];
    const starts = new Uint32Array(last - first + 1);
    let length = 0;
    for (let number = first; number < last; number += 1) {
      const place = number < index.count ? index.places[number] : index.undated[number - index.count];
      const event = timeline.events[place as number] as DiplomaticEvent;
      const title = foldText(event.title);
      titles.push(title);
      starts[number - first] = length;
      length += title.length + 1;
      for (const text of searchableTexts(event, dateWords)) {
        let key = folded.get(text);
        if (key === undefined) {
          key = foldText(text);
          folded.set(text, key);
        }
        const list = shared.get(key);
        if (list === undefined) shared.set(key, [number]);
        else if (list.at(-1) !== number) list.push(number);
      }
    }
    starts[last - first] = length;
    blocks.push({ text: titles.join(LINE_END) + LINE_END, starts, first });
    await new Promise<void>((resolve) => setTimeout(resolve, 0));
  }
  const texts = [...shared].map(([text, list]) => ({ text, events: Uint32Array.from(list) }));
  const known = new Map<string, Bits>();
  const holding = (word: string): Bits => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const bits = noBits(size);
    for (const block of blocks) readThrough(block, word, bits);
    for (const { text, events } of texts) {
      if (text.includes(word)) for (const event of events) setBit(bits, event);
    }
    if (known.size >= 16) known.clear();
    known.set(word, bits);
    return bits;
  };
  return { find: (words) => words.map(holding).reduce((all, bits) => both(all, bits)) };
}

/** Marks the events of a block whose title holds the word; one hit in a title is enough. */
function readThrough({ text, starts, first }: TitleBlock, word: string, bits: Bits): void {
  let event = 0;
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, starts[event])) {
    while ((starts[event + 1] as number) <= at) event += 1;
    setBit(bits, first + event);
    event += 1;
    if (event >= starts.length - 1) return;
  }
}
