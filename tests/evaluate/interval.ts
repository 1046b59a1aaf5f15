import { addCounts, scoreOf, type Counts, type Measure } from './score.ts';

/** How often the documents are drawn anew. */
const DRAWS = 1000;
const SEED = 20_260_101;

/** 95 % of drawn sets of documents score between these two shares. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * The interval of an F1 by drawing documents with replacement: expressions of one article resemble each other, so
 * the article is the unit. The same documents give the same interval, whoever asks. Without documents 0 to 0.
 */
export function bootstrapInterval(documents: readonly Counts[], measure: Measure): Interval {
  if (documents.length === 0) return { low: 0, high: 0 };
  const next = randomFrom(SEED);
  const drawn = Array.from({ length: DRAWS }, () => {
    const sample = documents.map(() => documents[Math.floor(next() * documents.length)]!);
    return scoreOf(addCounts(sample), measure).f1;
  }).sort((a, b) => a - b);
  const at = (share: number): number => drawn[Math.round(share * (DRAWS - 1))]!;
  return { low: at(0.025), high: at(0.975) };
}

/** Mulberry32: numbers from 0 to below 1, the same row for the same seed. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
