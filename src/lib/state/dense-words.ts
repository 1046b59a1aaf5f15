import type { DiplomaticEvent } from '#lib/model/index.ts';
import { noBits, setBit } from '#lib/timeline/index.ts';
import type { Bits, DenseTimeline } from '#lib/timeline/index.ts';
import { foldText, searchableTexts, searchedDate } from './entries.ts';

/** The texts of some events, read and not yet taken apart. Texts that many events share are sent once. */
export interface TextSlice {
  /** Numbers of the events, as in `DenseFacets`. */
  readonly numbers: Uint32Array;
  /** The titles as one text, which is handed over at once, and where each ends. */
  readonly titles: string;
  readonly titleEnds: Uint32Array;
  /** Texts that no slice before has had; they are numbered on from one slice to the next. */
  readonly texts: readonly string[];
  /** Numbers, among `texts`, of those that are dates in EDTF. */
  readonly dates: readonly number[];
  /** Numbers of the texts of every event, one event after the other, and where each event's end. */
  readonly uses: Uint32Array;
  readonly ends: Uint32Array;
}

/** Every word of all texts once, with the events that have it: plain values, which a worker can hand over. */
export interface Vocabulary {
  /** Events in all. */
  readonly size: number;
  /** The words, folded, one a line, and where each begins; the end of the last as well. */
  readonly text: string;
  readonly starts: Uint32Array;
  /** Events by word: those of word `w` from `offsets[w]` to `offsets[w + 1]`, unless it is frequent. */
  readonly events: Uint32Array;
  readonly offsets: Uint32Array;
  /** Words that very many events have, ascending, and their events as sets. */
  readonly frequent: Uint32Array;
  readonly sets: readonly Bits[];
}

/** Reads the texts of a long timeline in slices of `piece` events, so that the page can do other things in between. */
export function* readTexts({ index, timeline }: DenseTimeline, piece: number): Generator<TextSlice, void> {
  const { events } = timeline;
  const texts = new Map<string, number>();
  const dates = new Map<string, number>();
  // In the order of the list, as they lie in memory: in order of time reading takes several times as long.
  const numbers = new Uint32Array(events.length);
  index.places.forEach((place, position) => (numbers[place] = position));
  index.undated.forEach((place, at) => (numbers[place] = index.count + at));
  for (let first = 0; first < events.length; first += piece) {
    const count = Math.min(piece, events.length - first);
    const titles: string[] = [];
    const fresh: string[] = [];
    const freshDates: number[] = [];
    const uses: number[] = [];
    const ends = new Uint32Array(count);
    const titleEnds = new Uint32Array(count);
    let length = 0;
    const numberOf = (text: string, known: Map<string, number>): number => {
      let number = known.get(text);
      if (number === undefined) {
        number = texts.size + dates.size;
        known.set(text, number);
        if (known === dates) freshDates.push(fresh.length);
        fresh.push(text);
      }
      return number;
    };
    for (let at = 0; at < count; at += 1) {
      const event = events[first + at] as DiplomaticEvent;
      titles.push(event.title);
      length += event.title.length;
      titleEnds[at] = length;
      if (event.date !== null) uses.push(numberOf(event.date, dates));
      for (const text of searchableTexts(event, NO_WORDS)) if (text !== '') uses.push(numberOf(text, texts));
      ends[at] = uses.length;
    }
    yield {
      numbers: numbers.slice(first, first + count),
      titles: titles.join(''),
      titleEnds,
      texts: fresh,
      dates: freshDates,
      uses: Uint32Array.from(uses),
      ends,
    };
  }
}

const NO_WORDS = () => '';

/** Takes texts apart into words; gives the vocabulary of all slices when the last has been added. */
export interface WordCollector {
  readonly add: (slice: TextSlice) => void;
  readonly finish: () => Vocabulary;
}

/** A word of more than one in so many events has a set of them instead of a list: the set is smaller. */
const FREQUENT = 32;

/** A collector for `size` events. A word asked for holds no blank, so it lies within one of these words or nowhere. */
export function collectWords(size: number): WordCollector {
  const words = new Map<string, number>();
  /** By word: its only event, a list, or a set. Most words have one event, and there are many of them. */
  const holders: (number | number[] | Bits)[] = [];
  const wordsOfText: Uint32Array[] = [];
  const numberOf = (word: string): number => {
    const before = words.get(word);
    if (before !== undefined) return before;
    words.set(word, words.size);
    return words.size - 1;
  };
  const put = (word: number, event: number): void => {
    const before = holders[word];
    if (before === undefined) holders[word] = event;
    else if (before instanceof Uint32Array) setBit(before, event);
    else if (typeof before === 'number') {
      if (before !== event) holders[word] = [before, event];
    } else if (before[before.length - 1] !== event) {
      before.push(event);
      if (before.length > size / FREQUENT) holders[word] = setOf(before, size);
    }
  };
  return {
    add: ({ numbers, titles, titleEnds, texts, dates, uses, ends }) => {
      const areDates = new Set(dates);
      texts.forEach((text, at) => {
        const searched = areDates.has(at) ? searchedDate(text) : text;
        wordsOfText.push(Uint32Array.from(new Set(wordsIn(searched)), numberOf));
      });
      let use = 0;
      titleEnds.forEach((end, at) => {
        const event = numbers[at] as number;
        const title = titles.slice(at === 0 ? 0 : titleEnds[at - 1], end);
        for (const word of wordsIn(title)) put(numberOf(word), event);
        for (; use < (ends[at] as number); use += 1) {
          const list = wordsOfText[uses[use] as number] as Uint32Array;
          for (let each = 0; each < list.length; each += 1) put(list[each] as number, event);
        }
      });
    },
    finish: () => vocabularyOf([...words.keys()], holders, size),
  };
}

function vocabularyOf(
  words: readonly string[],
  holders: readonly (number | readonly number[] | Bits | undefined)[],
  size: number,
): Vocabulary {
  const starts = new Uint32Array(words.length + 1);
  const offsets = new Uint32Array(words.length + 1);
  const frequent: number[] = [];
  const sets: Bits[] = [];
  words.forEach((word, at) => {
    const holder = holders[at] ?? [];
    const isSet = holder instanceof Uint32Array;
    starts[at + 1] = (starts[at] as number) + word.length + 1;
    offsets[at + 1] = (offsets[at] as number) + (isSet ? 0 : typeof holder === 'number' ? 1 : holder.length);
    if (!isSet) return;
    frequent.push(at);
    sets.push(holder);
  });
  const events = new Uint32Array(offsets[words.length] as number);
  words.forEach((_, at) => {
    const holder = holders[at] ?? [];
    if (holder instanceof Uint32Array) return;
    events.set(typeof holder === 'number' ? [holder] : holder, offsets[at]);
  });
  const text = words.length === 0 ? '' : `${words.join('\n')}\n`;
  return { size, text, starts, events, offsets, frequent: Uint32Array.from(frequent), sets };
}

function setOf(events: readonly number[], size: number): Bits {
  const bits = noBits(size);
  for (const event of events) setBit(bits, event);
  return bits;
}

function wordsIn(text: string): readonly string[] {
  return foldText(text).split(/\s+/u).filter(Boolean);
}
