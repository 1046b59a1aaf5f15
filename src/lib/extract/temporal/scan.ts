import { MONTHS, ONES, ORDINALS, TENS, WEEKDAYS } from './words.ts';

/** Kinds of words without which no expression of time exists; a bit each. */
export const NUMERIC = 1;
export const YEARS = 2;
export const MONTH_NAMES = 4;
export const WEEKDAY_NAMES = 8;
export const UNITS = 16;
export const SEASONS = 32;
export const CLOCKS = 64;
export const DEICTICS = 128;
export const HOLIDAYS = 256;
export const ADVERBS = 512;
export const ORDINAL_DAYS = 1024;
/** Words with which an expression may begin or go on: "the", "two". They make none. */
const LEAD = 1 << 11;
/** Any of the kinds that make one. */
const CORES = LEAD - 1;
/** Words that go with those and that some rules cannot do without: "last", "ago", "every", "early". */
export const WHICH = 1 << 12;
export const AGO = 1 << 13;
export const PERIODS = 1 << 14;
export const EVERY = 1 << 15;
export const LONG = 1 << 16;
export const END = 1 << 17;
export const CENTURY = 1 << 18;
export const EDGES = 1 << 19;
export const ABOUT = 1 << 20;

const VOCABULARY: readonly (readonly [number, string])[] = [
  [MONTH_NAMES, `${MONTHS.join(' ')} jan feb mar apr jun jul aug sept sep oct nov dec`],
  [WEEKDAY_NAMES, `${WEEKDAYS.join(' ')} mon tue tues wed thu thur thurs fri sat sun`],
  [WEEKDAY_NAMES, WEEKDAYS.map((day) => `${day}s`).join(' ')],
  [UNITS, 'second seconds minute minutes hour hours day days night nights week weeks weekend weekends fortnight month months'],
  [UNITS, 'quarter quarters half period year years decade decades century centuries q hourlong daylong weeklong monthlong yearlong decadelong'],
  [SEASONS, 'spring summer autumn fall winter'],
  [CLOCKS, 'am pm p m noon midnight midday clock gmt utc est edt morning afternoon evening night tonight mornings nights evenings afternoons'],
  [DEICTICS, 'today yesterday tomorrow tonight overnight now currently presently nowadays recently recent current lately'],
  [DEICTICS, 'past future soon shortly ago moment time term date present'],
  [HOLIDAYS, 'christmas thanksgiving easter halloween eve day friday'],
  [ADVERBS, 'hourly daily nightly weekly biweekly monthly quarterly yearly annually annual semiannually'],
  [YEARS, 'eighteen nineteen thousand fiscal twenties thirties forties fifties sixties seventies eighties nineties'],
  [LEAD, `${ONES.join(' ')} ${TENS.join(' ')} ${ORDINALS.join(' ').replaceAll('-', ' ')} hundred thousand`],
  [LEAD, 'the a an to of or and in from s o all few several many couple dozen dozens scores hundreds thousands tens only just'],
  [LEAD, 'whole full entire fiscal calendar its our their his comparable corresponding number part right most good turn'],
  [LEAD, 'new years black holy palm memorial labor veterans valentine near short long foreseeable immediate distant weekend'],
  [LEAD | WHICH, 'this that these those same last past next coming upcoming following previous prior preceding current first final'],
  [LEAD | WHICH, 'recent future latest remaining subsequent ensuing intervening closing opening other another ahead come'],
  [LEAD | AGO, 'ago later earlier hence now time back before after not'],
  [PERIODS, 'quarter quarters half q period span stretch'],
  [LEAD | EVERY, 'every each once twice thrice times'],
  [LEAD | LONG, 'long hourlong daylong weeklong monthlong yearlong decadelong'],
  [LEAD | END, 'end'],
  [CENTURY, 'century'],
  [LEAD | EDGES, 'early late mid earlier later beginning start middle end close latter sometime'],
  [LEAD | ABOUT, 'more less fewer at over under nearly almost about around some up approximately roughly circa better well no not an'],
  [LEAD, 'than least estimated to'],
]; // prettier-ignore

/** What each word is, by its lower-case form. */
const KINDS: ReadonlyMap<string, number> = kindsOf();
/** The same words where their letters put them, so that no word of a text is cut out to be looked up. */
const PLACES = 1024;
const WORDS: readonly (Entry | undefined)[] = entriesOf();
/** For every first letter the lengths that words of the vocabulary have, a bit each: most words stop here. */
const LENGTHS: readonly number[] = lengthsOf();
const LONGEST = 13;

/** A place where an expression may begin. */
export interface Start {
  readonly at: number;
  /** Kinds of words in the words around. */
  readonly kinds: number;
}

/**
 * The places of a text where a rule is worth trying, in order: the words of every unbroken run of words of time
 * that holds more than "the" and "two". One pass; every other letter of the text is looked at once.
 */
export function startsIn(text: string): readonly Start[] {
  const starts: Start[] = [];
  let run: number[] = [];
  let kinds = 0;
  let last = 0;
  let runEnd = -1;
  const close = (): void => {
    // What follows the last word of time begins nothing.
    if ((kinds & CORES) !== 0) for (let i = 0; i <= last; i += 1) starts.push({ at: run[i] ?? 0, kinds });
    if (run.length > 0) run = [];
    kinds = 0;
  };
  const length = text.length;
  let at = 0;
  while (at < length) {
    const code = text.charCodeAt(at);
    const isDigit = code >= 48 && code <= 57;
    if (!isDigit && !isLetter(code)) {
      at += 1;
      continue;
    }
    const begin = at;
    at += 1;
    while (at < length && (isDigit ? isFigure(text.charCodeAt(at)) : isLetter(text.charCodeAt(at)))) at += 1;
    const kind = isDigit ? kindOfFigures(text, begin, at) : kindOfWord(text, begin, at, code);
    let ordinal = 0;
    if (isDigit) {
      const figures = at;
      at = afterEnding(text, at);
      if (at - figures === 2) ordinal = ORDINAL_DAYS;
    }
    if (kind === 0) {
      close();
      continue;
    }
    if (run.length > 0 && !isJoined(text, runEnd, begin)) close();
    if (!isDigit) run.push(begin);
    else if (isApostrophe(text.charCodeAt(begin - 1))) run.push(begin - 1);
    else if (run.length === 0 || !isInsideNumber(text, begin)) run.push(begin);
    kinds |= kind | ordinal;
    if (((kind | ordinal) & CORES) !== 0) last = run.length - 1;
    runEnd = at;
  }
  close();
  return starts;
}

function kindOfWord(text: string, begin: number, end: number, first: number): number {
  const length = end - begin;
  if (length > LONGEST) return 0;
  const letter = (first | 32) - 97;
  if ((((LENGTHS[letter] ?? 0) >> length) & 1) === 0) return 0;
  let place = 0;
  for (let at = begin; at < end; at += 1) place = nextPlace(place, text.charCodeAt(at));
  for (let entry = WORDS[place]; entry !== undefined; entry = WORDS[place]) {
    if (entry.word.length === length && isWord(entry.word, text, begin)) return entry.kind;
    place = (place + 1) % PLACES;
  }
  return 0;
}

interface Entry {
  readonly word: string;
  readonly kind: number;
}

function nextPlace(place: number, code: number): number {
  return (place * 31 + (code | 32)) % PLACES;
}

function isWord(word: string, text: string, begin: number): boolean {
  for (let at = 0; at < word.length; at += 1)
    if (word.charCodeAt(at) !== (text.charCodeAt(begin + at) | 32)) return false;
  return true;
}

function kindOfFigures(text: string, begin: number, end: number): number {
  const length = end - begin;
  const before = text.charCodeAt(begin - 1);
  // "A300", "$2019", "#12".
  if (
    length > 6 ||
    isLetter(before) ||
    before === 36 ||
    before === 35 ||
    before === 0x20ac ||
    before === 0xa3
  )
    return 0;
  let kind = LEAD;
  const next = text.charCodeAt(end);
  const isJoining = next === 46 || next === 47 || next === 45 || next === 58;
  if (isJoining && isFigure(text.charCodeAt(end + 1))) kind |= NUMERIC;
  const first = text.charCodeAt(begin);
  if (length === 4 && (first === 49 || (first === 50 && text.charCodeAt(begin + 1) < 50))) kind |= YEARS;
  if (length === 2 && (isApostrophe(text.charCodeAt(begin - 1)) || next === 115 || isApostrophe(next))) {
    kind |= YEARS;
  }
  return kind;
}

/** Past "st", "nd", "rd", "th" and the "s" of decades. */
function afterEnding(text: string, end: number): number {
  const ending = text.slice(end, end + 2).toLowerCase();
  const length = ending === 'st' || ending === 'nd' || ending === 'rd' || ending === 'th' ? 2 : 1;
  if (length === 1 && !ending.startsWith('s')) return end;
  return isLetter(text.charCodeAt(end + length)) ? end : end + length;
}

/** "000" of "1,000" and "5" of "2.5" begin nothing. */
function isInsideNumber(text: string, begin: number): boolean {
  const mark = text.charCodeAt(begin - 1);
  return (mark === 44 || mark === 46) && isFigure(text.charCodeAt(begin - 2));
}

/** Words further apart than a comma and a space, or on two lines, are not of one run. */
function isJoined(text: string, from: number, to: number): boolean {
  if (to - from > 3) return false;
  for (let i = from; i < to; i += 1) if (text.charCodeAt(i) === 10) return false;
  return true;
}

function isLetter(code: number): boolean {
  const lower = code | 32;
  return (lower >= 97 && lower <= 122) || (code >= 0xc0 && code < 0x2000);
}

function isFigure(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2018 || code === 0x2019 || code === 96;
}

function kindsOf(): ReadonlyMap<string, number> {
  const kinds = new Map<string, number>();
  for (const [kind, words] of VOCABULARY) {
    for (const word of words.toLowerCase().split(' ')) kinds.set(word, (kinds.get(word) ?? 0) | kind);
  }
  return kinds;
}

function entriesOf(): readonly (Entry | undefined)[] {
  const entries = new Array<Entry | undefined>(PLACES).fill(undefined);
  for (const [word, kind] of KINDS) {
    let place = 0;
    for (let at = 0; at < word.length; at += 1) place = nextPlace(place, word.charCodeAt(at));
    while (entries[place] !== undefined) place = (place + 1) % PLACES;
    entries[place] = { word, kind };
  }
  return entries;
}

function lengthsOf(): readonly number[] {
  const lengths = new Array<number>(26).fill(0);
  for (const word of KINDS.keys()) {
    const letter = word.charCodeAt(0) - 97;
    lengths[letter] = (lengths[letter] ?? 0) | (1 << word.length);
  }
  return lengths;
}
