/** What a character is to the rules of sentences (UAX #29, Sentence_Break). */
const OTHER = 0;
const UPPER = 1;
const LOWER = 2;
const LETTER = 3;
const FIGURE = 4;
const STOP = 5;
const CLOSING = 6;
const SPACE = 7;
/** "." ends a sentence or does not; "!" and "?" always may. */
const POINT = 8;
const GOES_ON = 9;
/** The table below knows Latin letters; of the marks beyond them it knows those that news prints. */
const KNOWN_TO = 0x250;
const UNKNOWN =
  /[\n\r\u0085\u00ad\u0250-\u200f\u2011\u2012\u2015-\u2017\u201b\u201f-\u2021\u2023-\u2025\u2027-\u20ab\u20ad-\uffff]/;
const CLASSES: Uint8Array = Uint8Array.from({ length: KNOWN_TO }, (_, code) =>
  classOf(String.fromCharCode(code)),
);

/**
 * Where a new sentence begins by Unicode's default rules, in order, without position 0; `null` when the line holds
 * characters that only the rules of Unicode in full know. The line must hold no line break. Positions are UTF-16.
 */
export function latinBoundaries(line: string): readonly number[] | null {
  if (UNKNOWN.test(line)) return null;
  const cuts: number[] = [];
  for (let at = nextStop(line, 0); at < line.length; at = nextStop(line, at + 1)) {
    const cut = boundaryAfter(line, at);
    if (cut > 0 && cut < line.length) cuts.push(cut);
  }
  return cuts;
}

/** Where the next "." or "!" or "?" stands; the length of the line for none. */
function nextStop(line: string, from: number): number {
  let at = from;
  for (; at < line.length; at += 1) {
    const code = line.charCodeAt(at);
    if (code === 46 || code === 63 || code === 33) break;
  }
  return at;
}

/** Where the sentence that a stop may end is over, with the marks and spaces behind it; 0 when it goes on. */
function boundaryAfter(line: string, stop: number): number {
  const isPoint = line.charCodeAt(stop) === 46;
  let at = stop + 1;
  let next = classAt(line, at);
  if (isPoint && next === FIGURE) return 0;
  if (isPoint && next === UPPER) {
    const before = classAt(line, stop - 1);
    if (before === UPPER || before === LOWER) return 0;
  }
  while (next === CLOSING) next = classAt(line, (at += 1));
  while (next === SPACE) next = classAt(line, (at += 1));
  if (next === GOES_ON || next === STOP || next === POINT) return 0;
  if (!isPoint) return at;
  // A small letter that comes before any other letter and any stop goes on with the sentence.
  for (let ahead = at; ahead < line.length; ahead += 1) {
    const kind = classAt(line, ahead);
    if (kind === LOWER) return 0;
    if (kind === UPPER || kind === LETTER || kind === STOP || kind === POINT) break;
  }
  return at;
}

function classAt(line: string, at: number): number {
  if (at < 0 || at >= line.length) return OTHER;
  const code = line.charCodeAt(at);
  if (code < KNOWN_TO) return CLASSES[code] ?? OTHER;
  if (code === 0x2013 || code === 0x2014) return GOES_ON;
  return code >= 0x2018 && code <= 0x201e ? CLOSING : OTHER;
}

function classOf(character: string): number {
  if (character === '.') return POINT;
  if (/[!?]/u.test(character)) return STOP;
  if (/\p{Lowercase}/u.test(character)) return LOWER;
  if (/[\p{Uppercase}\p{Lt}]/u.test(character)) return UPPER;
  if (/\p{Alphabetic}/u.test(character)) return LETTER;
  if (/\p{Nd}/u.test(character)) return FIGURE;
  if (/[\t\v\f\p{Zs}]/u.test(character)) return SPACE;
  if (/[,:;-]/u.test(character)) return GOES_ON;
  return /["'\p{Ps}\p{Pe}\p{Pi}\p{Pf}]/u.test(character) ? CLOSING : OTHER;
}
