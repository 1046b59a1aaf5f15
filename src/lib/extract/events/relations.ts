import type { Span } from '#lib/model/index.ts';
import type { Passage } from '../reading.ts';
import type { TemporalMention } from '../temporal/rule.ts';
import type { Draft, PassageEvents, Reference, Relation } from './draft.ts';
import { spanOf } from './stretch.ts';

/** Words between a quantity and its connector that change nothing: "days just before". */
const BETWEEN = /^[\s]*(?:just |only |shortly |right |immediately )?$/u;

/**
 * Ties what stands on either side of "after" and "before". In "A comes a day after B", B lies a day before A,
 * whatever of the two is known.
 */
export function relate(
  passage: Passage,
  drafts: readonly Draft[],
  references: readonly Reference[],
): PassageEvents {
  const related = drafts.map((draft) => ({
    ...draft,
    relation: relationOf(passage, draft, drafts, references),
  }));
  return { drafts: related, references };
}

function relationOf(
  passage: Passage,
  draft: Draft,
  drafts: readonly Draft[],
  references: readonly Reference[],
): Relation | null {
  const own = passage.clauses[draft.clause];
  const next = passage.clauses[draft.clause + 1];
  if (own !== undefined && isOrder(own.link)) {
    // This clause opens with "after": it lies before what the clause in front of it tells.
    const other =
      nodeIn(draft.clause - 1, drafts, references, draft) ??
      nodeIn(draft.clause + 1, drafts, references, draft);
    if (other === null) return null;
    const quantity = quantityBefore(passage, own.from);
    return {
      order: own.link === 'after' ? 'before' : 'after',
      other,
      quantity,
      words: wordsOf(passage, quantity, own.from, own.from + 1),
    };
  }
  if (next === undefined || !isOrder(next.link)) return null;
  const other = nodeIn(draft.clause + 1, drafts, references, draft);
  if (other === null) return null;
  const quantity = quantityBefore(passage, next.from);
  return {
    order: next.link === 'after' ? 'after' : 'before',
    other,
    quantity,
    words: wordsOf(passage, quantity, next.from, next.to),
  };
}

function isOrder(link: string): link is 'after' | 'before' {
  return link === 'after' || link === 'before';
}

function nodeIn(
  clause: number,
  drafts: readonly Draft[],
  references: readonly Reference[],
  self: Draft,
): Relation['other'] | null {
  const draft = drafts.findLast((candidate) => candidate.clause === clause && candidate !== self);
  if (draft !== undefined) return { kind: 'draft', key: draft.key };
  const reference = references.find((candidate) => candidate.clause === clause);
  return reference === undefined ? null : { kind: 'reference', key: reference.key };
}

function quantityBefore(passage: Passage, connector: number): TemporalMention | null {
  const start = passage.tokens[connector]?.start ?? 0;
  return (
    passage.times.find(
      (time) =>
        time.type === 'DURATION' &&
        time.end <= start &&
        BETWEEN.test(passage.text.slice(time.end - passage.start, start - passage.start)),
    ) ?? null
  );
}

/** "just days before the start of the war": from the quantity, with "just", to the end of the clause. */
function wordsOf(passage: Passage, quantity: TemporalMention | null, from: number, to: number): Span {
  const clause = spanOf(passage, from, to);
  if (quantity === null) return clause;
  const before = passage.text.slice(0, quantity.start - passage.start);
  const lead = /(?:just|only|barely|mere) $/u.exec(before)?.[0].length ?? 0;
  return { start: quantity.start - lead, end: clause.end };
}
