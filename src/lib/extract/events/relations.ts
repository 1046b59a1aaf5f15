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
 * `previous` is the key of the last draft of earlier sentences, -1 for none.
 */
export function relate(
  passage: Passage,
  drafts: readonly Draft[],
  references: readonly Reference[],
  previous: number,
): PassageEvents {
  const related = drafts.map((draft) => ({
    ...draft,
    relation: laterOf(passage, draft, drafts, previous) ?? relationOf(passage, draft, drafts, references),
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

const LATER =
  /^\s*(?<order>earlier|before|later|after|afterwards)(?=[\s,.;]|$)(?!\s+(?:the|an?|\p{Lu}|he|she|they|his|her|its|their)\b)/u;

/** "a day earlier", "three days later": counted from what the text told right before. */
function laterOf(
  passage: Passage,
  draft: Draft,
  drafts: readonly Draft[],
  previous: number,
): Relation | null {
  if (draft.times.length > 0) return null;
  const clause = passage.clauses[draft.clause];
  if (clause === undefined) return null;
  const later = countedOnIn(passage, clause.from, clause.to);
  if (later === null) return null;
  const before = drafts.findLast((other) => other.key < draft.key)?.key ?? previous;
  return before < 0 ? null : { ...later, other: { kind: 'draft', key: before } };
}

/** The first "a day earlier", "three days later" among the tokens `[from, to)`; `null` for none. */
export function countedOnIn(passage: Passage, from: number, to: number): Omit<Relation, 'other'> | null {
  const { start, end } = spanOf(passage, from, to);
  for (const quantity of passage.times) {
    if (quantity.type !== 'DURATION' || quantity.start < start || quantity.end > end) continue;
    const match = LATER.exec(passage.text.slice(quantity.end - passage.start));
    if (match === null) continue;
    return {
      order: /^(?:earlier|before)$/u.test(match.groups?.['order'] ?? '') ? 'before' : 'after',
      quantity,
      words: { start: quantity.start, end: quantity.end + match[0].length },
    };
  }
  return null;
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
