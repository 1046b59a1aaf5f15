import type { GoldDocument } from './gold.ts';
import { bootstrapInterval, type Interval } from './interval.ts';
import { addCounts, countMatches, countOfType, isSameSpan, matchExpressions, scoreOf } from './score.ts';
import type { Counts, Expression, Matching, Measure, Score } from './score.ts';
import type { Tagger } from './taggers.ts';

const TYPES = ['DATE', 'TIME', 'DURATION', 'SET'] as const;
export const MEASURES = ['strict', 'relaxed', 'type', 'value'] as const satisfies readonly Measure[];

/** The scores of one set of expressions. */
export interface Row {
  /** "all", or the type. */
  readonly name: string;
  readonly counts: Counts;
  readonly scores: Readonly<Record<Measure, Score & Interval>>;
}

/** How often a rule was right and how it was wrong. */
export interface RuleFaults {
  readonly rule: string;
  readonly found: number;
  readonly wrongValue: number;
  readonly spurious: number;
}

/** One thing that a tagger got wrong. */
export interface Fault {
  readonly file: string;
  readonly fault: 'missed' | 'spurious' | 'value' | 'type' | 'span';
  /** `null` when spurious. */
  readonly gold: Expression | null;
  /** `null` when missed. */
  readonly found: Expression | null;
  /** The words around it on one line, the expressions in brackets. */
  readonly context: string;
}

/** How a tagger reads a set of documents. */
export interface TemporalReport {
  readonly tagger: string;
  readonly documents: number;
  readonly rows: readonly Row[];
  /** Those with faults, the worst first. */
  readonly rules: readonly RuleFaults[];
  readonly faults: readonly Fault[];
}

/** Scores a tagger on documents. */
export function evaluateTagger(tagger: Tagger, documents: readonly GoldDocument[]): TemporalReport {
  const read = documents.map((document) => ({
    document,
    found: tagger.tag(document.text, document.documentDate),
  }));
  const matched = read.map(({ document, found }) => ({
    document,
    matching: matchExpressions(document.expressions, found),
  }));
  return {
    tagger: tagger.name,
    documents: documents.length,
    rows: [
      rowOf(
        'all',
        matched.map(({ matching }) => countMatches(matching)),
      ),
      ...TYPES.map((type) =>
        rowOf(
          type,
          read.map(({ document, found }) => countOfType(document.expressions, found, type)),
        ),
      ),
    ],
    rules: rulesOf(matched.map(({ matching }) => matching)),
    faults: matched.flatMap(({ document, matching }) => faultsOf(document, matching)),
  };
}

function rowOf(name: string, documents: readonly Counts[]): Row {
  const counts = addCounts(documents);
  const scores = Object.fromEntries(
    MEASURES.map((measure) => [
      measure,
      { ...scoreOf(counts, measure), ...bootstrapInterval(documents, measure) },
    ]),
  ) as Record<Measure, Score & Interval>;
  return { name, counts, scores };
}

function rulesOf(matchings: readonly Matching[]): readonly RuleFaults[] {
  const rules = new Map<string, RuleFaults>();
  const count = (one: Expression, fault: Partial<RuleFaults>): void => {
    const rule = one.rule ?? 'no rule';
    const so = rules.get(rule) ?? { rule, found: 0, wrongValue: 0, spurious: 0 };
    rules.set(rule, {
      rule,
      found: so.found + 1,
      wrongValue: so.wrongValue + (fault.wrongValue ?? 0),
      spurious: so.spurious + (fault.spurious ?? 0),
    });
  };
  for (const { pairs, spurious } of matchings) {
    for (const { gold, found } of pairs) count(found, { wrongValue: gold.value === found.value ? 0 : 1 });
    for (const found of spurious) count(found, { spurious: 1 });
  }
  const faults = (one: RuleFaults): number => one.wrongValue + one.spurious;
  return [...rules.values()]
    .filter((one) => faults(one) > 0)
    .sort((a, b) => faults(b) - faults(a) || a.rule.localeCompare(b.rule));
}

function faultsOf(document: GoldDocument, { pairs, missed, spurious }: Matching): readonly Fault[] {
  const { file, text } = document;
  const faults: Fault[] = [
    ...missed.map((gold) => faultOf('missed', gold, null)),
    ...spurious.map((found) => faultOf('spurious', null, found)),
  ];
  for (const { gold, found } of pairs) {
    if (gold.value !== found.value) faults.push(faultOf('value', gold, found));
    else if (gold.type !== found.type) faults.push(faultOf('type', gold, found));
    else if (!isSameSpan(gold, found)) faults.push(faultOf('span', gold, found));
  }
  return faults.sort((a, b) => positionOf(a) - positionOf(b));

  function faultOf(fault: Fault['fault'], gold: Expression | null, found: Expression | null): Fault {
    return { file, fault, gold, found, context: contextOf(text, (gold ?? found)!) };
  }
}

function positionOf({ gold, found }: Fault): number {
  return (gold ?? found)!.start;
}

function contextOf(text: string, { start, end }: Expression): string {
  const before = text.slice(Math.max(0, start - 60), start);
  return `${before}[${text.slice(start, end)}]${text.slice(end, end + 40)}`.replace(/\s+/g, ' ').trim();
}
