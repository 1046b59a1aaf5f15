import { outlookAt } from './outlook.ts';
import type { TemporalMention } from './rule.ts';
import { TEMPORAL_RULES } from './rules/index.ts';
import { REFINERS } from './refiners/index.ts';

/** Leading words that a pattern needs but that are no part of the expression. */
const LEADING_PREPOSITION = /^(?:in|since|by|until|from|of|through|during|for|at)\s+(?=\p{L})/iu;

/** A rule's finding before overlaps are settled. */
interface Found {
  readonly mention: TemporalMention;
  readonly order: number;
}

/**
 * Every temporal expression of a text, in order, none overlapping another. `published` is the day number of
 * the document date, or `null`: then words that need it are found but name no date.
 */
export function findTemporal(text: string, published: number | null): readonly TemporalMention[] {
  const found: Found[] = [];
  TEMPORAL_RULES.forEach((rule, order) => {
    for (const match of text.matchAll(rule.pattern)) {
      const lead = LEADING_PREPOSITION.exec(match[0])?.[0].length ?? 0;
      const start = match.index + lead;
      const end = match.index + match[0].length;
      let outlook: ReturnType<typeof outlookAt> | undefined;
      const reading = rule.read(match.groups ?? {}, {
        published,
        text,
        start,
        end,
        outlook: () => (outlook ??= outlookAt(text, start, end)),
      });
      if (reading === null) continue;
      found.push({
        mention: { start, end, text: text.slice(start, end), rule: rule.name, ...reading },
        order,
      });
    }
  });
  const settled = settleOverlaps(found);
  return REFINERS.reduce<readonly TemporalMention[]>(
    (mentions, refiner) => refiner.refine(mentions, text),
    settled,
  );
}

/** Longest first at the same place, then the earlier rule; an expression that begins inside another is dropped. */
function settleOverlaps(found: readonly Found[]): readonly TemporalMention[] {
  const ordered = [...found].sort(
    (a, b) => a.mention.start - b.mention.start || b.mention.end - a.mention.end || a.order - b.order,
  );
  const kept: TemporalMention[] = [];
  for (const { mention } of ordered) {
    const previous = kept.at(-1);
    if (previous === undefined || mention.start >= previous.end) kept.push(mention);
    else if (mention.end > previous.end && mention.text.length > previous.text.length)
      kept[kept.length - 1] = mention;
  }
  return kept;
}
