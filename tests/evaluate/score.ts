/**
 * Scores temporal expressions as TempEval-3 does (UzZaman et al. 2013): found at all, found with the same span,
 * and found with the same type or value. Nothing is rounded here.
 */

/** A temporal expression as gold or as a tagger says it. Spans are UTF-16 in the text of the document. */
export interface Expression {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** "DATE", "TIME", "DURATION", "SET". */
  readonly type: string;
  /** TIMEX3 value, compared letter for letter. */
  readonly value: string;
  /** The rule that found it; absent in gold. */
  readonly rule?: string;
}

/** A gold expression and the one found for it. */
export interface Pair {
  readonly gold: Expression;
  readonly found: Expression;
}

/** How one document was read: every expression of both sides stands in exactly one list. */
export interface Matching {
  readonly pairs: readonly Pair[];
  readonly missed: readonly Expression[];
  readonly spurious: readonly Expression[];
}

/** Counts that add up over documents. */
export interface Counts {
  readonly gold: number;
  readonly found: number;
  readonly strict: number;
  readonly relaxed: number;
  /** Relaxed and of the same type. */
  readonly type: number;
  /** Relaxed and of the same value. */
  readonly value: number;
}

/** What a count of right ones is measured as. */
export type Measure = 'strict' | 'relaxed' | 'type' | 'value';

/** Shares from 0 to 1; 0 where there is nothing to divide by. */
export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export const NO_COUNTS: Counts = { gold: 0, found: 0, strict: 0, relaxed: 0, type: 0, value: 0 };

/** Expressions that overlap, one to one: first those with the same span, then by how much they share. */
export function matchExpressions(gold: readonly Expression[], found: readonly Expression[]): Matching {
  const candidates: (Pair & { readonly shared: number; readonly isStrict: boolean })[] = [];
  for (const one of gold) {
    for (const other of found) {
      const shared = Math.min(one.end, other.end) - Math.max(one.start, other.start);
      if (shared > 0) candidates.push({ gold: one, found: other, shared, isStrict: isSameSpan(one, other) });
    }
  }
  candidates.sort(
    (a, b) =>
      Number(b.isStrict) - Number(a.isStrict) ||
      b.shared - a.shared ||
      a.gold.start - b.gold.start ||
      a.found.start - b.found.start,
  );
  const taken = new Set<Expression>();
  const pairs: Pair[] = [];
  for (const { gold: one, found: other } of candidates) {
    if (taken.has(one) || taken.has(other)) continue;
    taken.add(one).add(other);
    pairs.push({ gold: one, found: other });
  }
  return {
    pairs: pairs.sort((a, b) => a.gold.start - b.gold.start),
    missed: gold.filter((one) => !taken.has(one)),
    spurious: found.filter((other) => !taken.has(other)),
  };
}

export function isSameSpan(a: Expression, b: Expression): boolean {
  return a.start === b.start && a.end === b.end;
}

/** Counts of one document. */
export function countMatches({ pairs, missed, spurious }: Matching): Counts {
  const right = (test: (pair: Pair) => boolean): number => pairs.filter(test).length;
  return {
    gold: pairs.length + missed.length,
    found: pairs.length + spurious.length,
    strict: right((pair) => isSameSpan(pair.gold, pair.found)),
    relaxed: pairs.length,
    type: right((pair) => pair.gold.type === pair.found.type),
    value: right((pair) => pair.gold.value === pair.found.value),
  };
}

/**
 * Counts for one type alone: gold of that type against findings of that type, as if there were no others. So an
 * expression found under another type is missed here, and spurious under the other. TempEval-3 itself reports the
 * type of all expressions together; its readers split it this way.
 */
export function countOfType(gold: readonly Expression[], found: readonly Expression[], type: string): Counts {
  const isOfType = (one: Expression): boolean => one.type === type;
  return countMatches(matchExpressions(gold.filter(isOfType), found.filter(isOfType)));
}

export function addCounts(all: readonly Counts[]): Counts {
  return all.reduce(
    (sum, one) => ({
      gold: sum.gold + one.gold,
      found: sum.found + one.found,
      strict: sum.strict + one.strict,
      relaxed: sum.relaxed + one.relaxed,
      type: sum.type + one.type,
      value: sum.value + one.value,
    }),
    NO_COUNTS,
  );
}

/**
 * Precision, recall and F1 of a measure. For type and value the F1 is TempEval-3's "accuracy × relaxed F1":
 * with v right values among m matches, v/m × 2m/(gold + found) is the 2v/(gold + found) computed here.
 */
export function scoreOf(counts: Counts, measure: Measure): Score {
  return scoreFrom(counts[measure], counts.gold, counts.found);
}

/** The score when `right` of `found` ones are among the `gold` ones. */
export function scoreFrom(right: number, gold: number, found: number): Score {
  return {
    precision: found === 0 ? 0 : right / found,
    recall: gold === 0 ? 0 : right / gold,
    f1: gold + found === 0 ? 0 : (2 * right) / (gold + found),
  };
}
