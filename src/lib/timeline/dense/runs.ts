import type { Bits } from './bits.ts';
import { CERTAINTIES, DAY_MS, NO_MINUTE, OPEN_END, OPEN_START } from './columns.ts';
import type { EventIndex } from './event-index.ts';
import { countingUp, radixOrder } from './radix.ts';

/**
 * How long the dates of a run are. They are kept apart because what is a point at one zoom is a bar at another, and
 * because days, months and years never overlap by halves: whoever counts in them needs one list where others need three.
 */
export type Span = 'timed' | 'day' | 'month' | 'year' | 'short' | 'medium' | 'long';

export const SPANS: readonly Span[] = ['timed', 'day', 'month', 'year', 'short', 'medium', 'long'];

/** What the ink of each span usually takes, UTC ms. A known day is a dot, however wide the day is. */
export const SPAN_LENGTH: Readonly<Record<Span, number>> = {
  timed: 0,
  day: 0,
  month: 30 * DAY_MS,
  year: 365 * DAY_MS,
  short: 40 * DAY_MS,
  medium: 365 * DAY_MS,
  long: Infinity,
};

const SHORT_DAYS = 62;
const MEDIUM_DAYS = 740;

/**
 * The events of one lane and one span. Every list is sorted on its own, UTC ms, ±Infinity where a date is open.
 * A timed event or a known day is a point: it is in view when its moment is, as its dot is.
 */
export interface Run {
  readonly span: Span;
  /** Positions in the index, by where they begin. */
  readonly positions: Uint32Array;
  /** Where their ink begins, ends, and has its middle. One and the same list for points. */
  readonly lo: Float64Array;
  readonly hi: Float64Array;
  readonly mid: Float64Array;
  /** Positions by their end, and by their middle. */
  readonly enders: Uint32Array;
  readonly members: Uint32Array;
  /** What spreading them needs; `null` where no two overlap by halves. */
  readonly shares: Shares | null;
}

/**
 * Running sums over the begins and over the ends: a date of n days gives each of them 1/n. Sum `k` is over the first
 * `k`; days are counted from `base`, so that the sums keep their digits.
 */
export interface Shares {
  readonly base: number;
  readonly loRate: Float64Array;
  readonly loStart: Float64Array;
  readonly hiRate: Float64Array;
  readonly hiStart: Float64Array;
}

/** The span of an event. */
export function spanAt(index: EventIndex, position: number): Span {
  return SPANS[spanCodeAt(index, position)] as Span;
}

/** Place of the span of an event in `SPANS`: a million of them are asked for at once. */
export function spanCodeAt(index: EventIndex, position: number): number {
  const plain = PLAIN_CODES[index.certainty[position] as number] as number;
  if (plain === DAY_CODE) return index.minute[position] === NO_MINUTE ? DAY_CODE : TIMED_CODE;
  if (plain !== -1) return plain;
  const start = index.start[position] as number;
  const end = index.end[position] as number;
  if (start === OPEN_START || end === OPEN_END) return LONG_CODE;
  return end - start <= SHORT_DAYS ? LONG_CODE - 2 : end - start <= MEDIUM_DAYS ? LONG_CODE - 1 : LONG_CODE;
}

const TIMED_CODE = 0;
const DAY_CODE = 1;
const LONG_CODE = 6;
/** By class of date: days, months and years have a span of their own, the others go by their length (-1). */
const PLAIN_CODES = CERTAINTIES.map((name) => SPANS.indexOf(name as Span));

/** A run of these positions, which must ascend and be of this span. */
export function runOf(index: EventIndex, span: Span, positions: Uint32Array): Run {
  if (span === 'timed' || span === 'day') return pointsOf(index, span, positions);
  // Months and years end in the order in which they begin.
  if (span === 'month' || span === 'year') return parallelRun(index, span, positions);
  if (span === 'short' || span === 'medium') return boundedRun(index, span, positions);
  const places = countingUp(positions.length);
  const byEnd = radixOrder(endKeys(index, positions), places);
  const byMid = radixOrder(middleKeys(index, positions), places);
  const lo = new Float64Array(positions.length);
  const hi = new Float64Array(positions.length);
  const mid = new Float64Array(positions.length);
  // The orders are not needed any more once they are read: the positions take their place.
  const enders = byEnd;
  const members = byMid;
  for (let at = 0; at < positions.length; at += 1) {
    const ender = positions[byEnd[at] as number] as number;
    const member = positions[byMid[at] as number] as number;
    lo[at] = beginOf(index, positions[at] as number);
    enders[at] = ender;
    hi[at] = finishOf(index, ender);
    members[at] = member;
    mid[at] = middleOf(index, member);
  }
  return { span, positions, lo, hi, mid, enders, members, shares: null };
}

/** Dates with both ends, in whole days as long as they are sorted. */
function boundedRun({ start, end }: EventIndex, span: Span, positions: Uint32Array): Run {
  const { length } = positions;
  const starts = new Int32Array(length);
  const ends = new Int32Array(length);
  /** Twice the middle. */
  const middles = new Int32Array(length);
  for (let at = 0; at < length; at += 1) {
    const position = positions[at] as number;
    const first = start[position] as number;
    const behind = end[position] as number;
    starts[at] = first;
    ends[at] = behind;
    middles[at] = first + behind;
  }
  const places = countingUp(length);
  const byEnd = radixOrder(ends, places);
  const byMid = radixOrder(middles, places);
  const shares = emptyShares(length, length === 0 ? 0 : (starts[0] as number));
  const lo = new Float64Array(length);
  const hi = new Float64Array(length);
  const mid = new Float64Array(length);
  for (let at = 0; at < length; at += 1) {
    const ender = byEnd[at] as number;
    const member = byMid[at] as number;
    lo[at] = (starts[at] as number) * DAY_MS;
    hi[at] = (ends[ender] as number) * DAY_MS;
    mid[at] = ((middles[member] as number) / 2) * DAY_MS;
    addShare(shares.loRate, shares.loStart, at, starts[at] as number, ends[at] as number, shares.base);
    addShare(shares.hiRate, shares.hiStart, at, starts[ender] as number, ends[ender] as number, shares.base);
    // The orders are not needed any more once they are read: the positions take their place.
    byEnd[at] = positions[ender] as number;
    byMid[at] = positions[member] as number;
  }
  return { span, positions, lo, hi, mid, enders: byEnd, members: byMid, shares };
}

function parallelRun(index: EventIndex, span: Span, positions: Uint32Array): Run {
  const lo = new Float64Array(positions.length);
  const hi = new Float64Array(positions.length);
  const mid = new Float64Array(positions.length);
  for (let at = 0; at < positions.length; at += 1) {
    const position = positions[at] as number;
    const begin = (index.start[position] as number) * DAY_MS;
    const finish = (index.end[position] as number) * DAY_MS;
    lo[at] = begin;
    hi[at] = finish;
    mid[at] = (begin + finish) / 2;
  }
  return { span, positions, lo, hi, mid, enders: positions, members: positions, shares: null };
}

/**
 * The same run with the events only that a set holds. Every list is kept in its order, so nothing is sorted. `scratch`:
 * room to work in, no shorter than the run; what it holds does not matter.
 */
export function filteredRun(
  index: EventIndex,
  run: Run,
  bits: Bits,
  scratch = new Uint32Array(run.positions.length),
): Run {
  const { span } = run;
  const startCount = placesKept(run.positions, bits, scratch);
  if (startCount === run.positions.length) return run;
  const places = scratch.subarray(0, startCount);
  const positions = chosen(run.positions, places, new Uint32Array(startCount));
  const lo = chosen(run.lo, places, new Float64Array(startCount));
  if (run.lo === run.hi) return pointsRun(span, positions, lo);
  const times = (list: Float64Array) => chosen(list, places, new Float64Array(startCount));
  if (run.enders === run.positions) {
    const [hi, mid] = [times(run.hi), times(run.mid)];
    return { span, positions, lo, hi, mid, enders: positions, members: positions, shares: null };
  }
  placesKept(run.enders, bits, scratch);
  const enders = chosen(run.enders, places, new Uint32Array(startCount));
  const hi = times(run.hi);
  placesKept(run.members, bits, scratch);
  const members = chosen(run.members, places, new Uint32Array(startCount));
  const mid = times(run.mid);
  const shares = run.shares === null ? null : sharesOf(index, positions, enders);
  return { span, positions, lo, hi, mid, enders, members, shares };
}

/** `into[i] = from[places[i]]`. */
function chosen<List extends Uint32Array | Float64Array>(from: List, places: Uint32Array, into: List): List {
  for (let at = 0; at < into.length; at += 1) into[at] = from[places[at] as number] as number;
  return into;
}

/**
 * Writes the places of what a set holds, and gives how many there are. Written at every place and passed on at those
 * that are kept: nothing to guess for the processor.
 */
function placesKept(positions: Uint32Array, bits: Bits, places: Uint32Array): number {
  let count = 0;
  for (let at = 0; at < positions.length; at += 1) {
    const position = positions[at] as number;
    places[count] = at;
    count += ((bits[position >>> 5] as number) >>> (position & 31)) & 1;
  }
  return count;
}

function pointsOf(index: EventIndex, span: 'timed' | 'day', positions: Uint32Array): Run {
  let sorted = positions;
  if (span === 'timed') {
    const minutes = new Int32Array(positions.length);
    const days = new Int32Array(positions.length);
    for (let at = 0; at < positions.length; at += 1) {
      minutes[at] = index.minute[positions[at] as number] as number;
      days[at] = index.start[positions[at] as number] as number;
    }
    const order = radixOrder(days, radixOrder(minutes, countingUp(positions.length)));
    sorted = order.map((place) => positions[place] as number);
  }
  const moments = new Float64Array(sorted.length);
  for (let at = 0; at < sorted.length; at += 1) moments[at] = momentAt(index, sorted[at] as number);
  return pointsRun(span, sorted, moments);
}

function pointsRun(span: Span, positions: Uint32Array, moments: Float64Array): Run {
  return {
    span,
    positions,
    lo: moments,
    hi: moments,
    mid: moments,
    enders: positions,
    members: positions,
    shares: null,
  };
}

/** Where the dot of a known day stands, UTC ms: its minute, else the middle of the day. */
export function momentAt(index: EventIndex, position: number): number {
  const minute = index.minute[position] as number;
  return (index.start[position] as number) * DAY_MS + (minute === NO_MINUTE ? 720 : minute) * 60_000;
}

function endKeys(index: EventIndex, positions: Uint32Array): Int32Array {
  const keys = new Int32Array(positions.length);
  for (let at = 0; at < positions.length; at += 1) keys[at] = index.end[positions[at] as number] as number;
  return keys;
}

/** Twice the middle in days is a whole number; days of a `Date` leave room for it. */
function middleKeys(index: EventIndex, positions: Uint32Array): Int32Array {
  const keys = new Int32Array(positions.length);
  for (let at = 0; at < positions.length; at += 1) {
    keys[at] = Math.round((2 * middleOf(index, positions[at] as number)) / DAY_MS);
  }
  return keys;
}

function beginOf(index: EventIndex, position: number): number {
  const day = index.start[position] as number;
  return day === OPEN_START ? -Infinity : day * DAY_MS;
}

function finishOf(index: EventIndex, position: number): number {
  const day = index.end[position] as number;
  return day === OPEN_END ? Infinity : day * DAY_MS;
}

/** An open date has its middle at the end that is known. */
function middleOf(index: EventIndex, position: number): number {
  const lo = beginOf(index, position);
  const hi = finishOf(index, position);
  if (!Number.isFinite(lo)) return Number.isFinite(hi) ? hi - DAY_MS / 2 : 0;
  return Number.isFinite(hi) ? (lo + hi) / 2 : lo + DAY_MS / 2;
}

function sharesOf({ start, end }: EventIndex, positions: Uint32Array, enders: Uint32Array): Shares {
  const { length } = positions;
  const shares = emptyShares(length, length === 0 ? 0 : (start[positions[0] as number] as number));
  for (let at = 0; at < length; at += 1) {
    const [begun, ended] = [positions[at] as number, enders[at] as number];
    const { loRate, loStart, hiRate, hiStart, base } = shares;
    addShare(loRate, loStart, at, start[begun] as number, end[begun] as number, base);
    addShare(hiRate, hiStart, at, start[ended] as number, end[ended] as number, base);
  }
  return shares;
}

function emptyShares(length: number, base: number): Shares {
  const sums = () => new Float64Array(length + 1);
  return { base, loRate: sums(), loStart: sums(), hiRate: sums(), hiStart: sums() };
}

/** Adds the date number `at` to both sums. */
function addShare(
  rates: Float64Array,
  starts: Float64Array,
  at: number,
  start: number,
  end: number,
  base: number,
): void {
  const rate = 1 / (end - start);
  rates[at + 1] = (rates[at] as number) + rate;
  starts[at + 1] = (starts[at] as number) + rate * (start - base);
}
