import { findJsonFault } from '../json-fault.ts';
import { endOfPart, type Part, startPart } from './part.ts';
import { placeAfter, placeIn, START, type TextPlace } from './place.ts';

/** Who is told what stands in the text, in the order in which it stands there. */
export interface SplitHost {
  /** A list that was asked for begins. */
  readonly list: (key: string) => void;
  /** One item of that list, parsed. */
  readonly item: (key: string, value: unknown) => void;
  /** Any other value of the object, as the JSON text it has in the file. */
  readonly field: (key: string, json: string) => void;
  /** The list has ended. */
  readonly listEnd: (key: string) => void;
}

/** What is to be taken apart. */
export interface SplitOptions {
  /** Keys of the lists whose items are given one by one. */
  readonly lists: readonly string[];
  /** The list that objects after the first belong to (NDJSON), asked for when they begin; `null`: there may be none. */
  readonly lines: () => string | null;
  /** Longest single part, in code units. */
  readonly longest: number;
}

/** Where the text stops being what it should be. */
export interface SplitFault extends TextPlace {
  /** `too-long`: a single part is longer than allowed. */
  readonly code: 'not-json' | 'too-long';
}

/** Takes a JSON text apart while it comes. */
export interface Splitter {
  /** The next piece of the text, cut anywhere. Gives the fault that ends it, or `null`; nothing is taken after one. */
  readonly take: (piece: string) => SplitFault | null;
  /** The text has ended. */
  readonly finish: () => SplitFault | null;
}

/** What is due outside the parts: the same words as a grammar of objects has. */
type Due =
  | 'object'
  | 'key'
  | 'key-or-end'
  | 'colon'
  | 'value'
  | 'after-value'
  | 'item'
  | 'item-or-end'
  | 'after-item'
  | 'line';

/**
 * Splits the text of one JSON object into the items of some of its lists and its other values, without ever holding
 * more of it than one part. Each part is parsed by the engine, which is six times as fast as a parser that goes token
 * by token; here only brackets and quotation marks are counted. Places are those of `findJsonFault`.
 */
export function splitJson(host: SplitHost, options: SplitOptions): Splitter {
  let due: Due = 'object';
  let key = '';
  let list: string | null = null;
  let part: { readonly open: Part; place: TextPlace } | null = null;
  let fault: SplitFault | null = null;
  let base = START;

  const fail = (place: TextPlace, code: SplitFault['code'] = 'not-json'): void => {
    fault ??= { ...place, code };
  };

  /** What a character means between parts. Gives false when a part begins with it, or a fault. */
  const step = (letter: string): 'taken' | 'part' | 'fault' => {
    switch (due) {
      case 'object':
        due = 'key-or-end';
        return letter === '{' ? 'taken' : 'fault';
      case 'key-or-end':
      case 'after-value':
        if (letter === '}') {
          due = 'line';
          return 'taken';
        }
        if (due === 'key-or-end') return letter === '"' ? 'part' : 'fault';
        due = 'key';
        return letter === ',' ? 'taken' : 'fault';
      case 'key':
        return letter === '"' ? 'part' : 'fault';
      case 'colon':
        due = 'value';
        return letter === ':' ? 'taken' : 'fault';
      case 'value':
        if (letter !== '[' || !options.lists.includes(key)) return 'part';
        due = 'item-or-end';
        list = key;
        host.list(key);
        return 'taken';
      case 'item-or-end':
      case 'after-item':
        if (letter === ']') {
          due = 'after-value';
          list = null;
          host.listEnd(key);
          return 'taken';
        }
        if (due === 'item-or-end') return 'part';
        due = 'item';
        return letter === ',' ? 'taken' : 'fault';
      case 'item':
        return 'part';
      case 'line':
        if (letter === '{') list ??= options.lines();
        return letter === '{' && list !== null ? 'part' : 'fault';
    }
  };

  /** A part is whole. */
  const give = (text: string, place: () => TextPlace): void => {
    const value = parse(text);
    if (value === undefined) fail(placeAfter(place(), findJsonFault(text) ?? START));
    else if (due === 'key' || due === 'key-or-end') {
      key = value as string;
      due = 'colon';
    } else if (due === 'value') {
      host.field(key, text);
      due = 'after-value';
    } else {
      host.item(list ?? key, value);
      if (due !== 'line') due = 'after-item';
    }
  };

  const take = (piece: string): SplitFault | null => {
    let at = 0;
    while (fault === null) {
      let from = 0;
      if (part === null) {
        at = from = skipSpace(piece, at);
        const letter = piece[at];
        if (letter === undefined) break;
        const meaning = step(letter);
        if (meaning === 'fault') fail(placeIn(base, piece, at));
        if (meaning === 'taken') at += 1;
        if (meaning !== 'part') continue;
        part = { open: startPart(letter), place: START };
      }
      const { open, place }: { readonly open: Part; readonly place: TextPlace } = part;
      const isFirst = open.before.length === 0;
      const end = endOfPart(open, piece, from);
      const text = piece.slice(from, end === -1 ? piece.length : end);
      if (end === -1) {
        // The piece that the place is in will be gone.
        if (isFirst) part.place = placeIn(base, piece, from);
        open.before.push(text);
        open.length += text.length;
        if (open.length > options.longest) failTooLong(open, part.place);
        break;
      }
      part = null;
      give(isFirst ? text : [...open.before, text].join(''), () =>
        isFirst ? placeIn(base, piece, from) : place,
      );
      at = end;
    }
    base = placeIn(base, piece, piece.length);
    return fault;
  };

  /** A part that does not end has most often lost a quotation mark: then that is the fault. */
  const failTooLong = ({ before }: Part, place: TextPlace): void => {
    const text = before.join('');
    const within = findJsonFault(text);
    const end = placeIn(START, text, text.length);
    const isCut = within === null || (within.line === end.line && within.column === end.column);
    if (isCut) fail(place, 'too-long');
    else fail(placeAfter(place, within));
  };

  const finish = (): SplitFault | null => {
    if (part !== null) {
      const text = part.open.before.join('');
      // A number or a word may be whole here, but the object is not closed.
      fail(placeAfter(part.place, findJsonFault(text) ?? placeIn(START, text, text.length)));
    } else if (due !== 'line') fail(base);
    return fault;
  };

  return { take, finish };
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (text[at] === ' ' || text[at] === '\n' || text[at] === '\r' || text[at] === '\t') at += 1;
  return at;
}

/** `undefined` when the text is not JSON: no JSON value is. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // Where and why is for `findJsonFault`, because engines differ.
    return undefined;
  }
}
