import type { Span } from '#lib/model/index.ts';
import type { Clause } from '../clauses/split.ts';
import type { Passage } from '../reading.ts';
import type { TemporalMention } from '../temporal/rule.ts';
import type { Draft, PassageEvents, Reference, Relation } from './draft.ts';
import { spanOf } from './stretch.ts';

/** "the day after the signing": as long as one day; "the night before" is too. */
const ONE_DAY = /\b(?:the|a|one) (?:very )?(?:day|night|evening|morning) $/iu;

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
  const related = drafts.map((draft) => {
    const relation =
      laterOf(passage, draft, drafts, previous) ?? relationOf(passage, draft, drafts, references);
    return relation === draft.relation ? draft : { ...draft, relation };
  });
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
    const isOnEve = isEve(passage, own.from);
    const eve = isOnEve ? (nounBefore(draft, drafts) ?? nodeInReferences(draft, references)) : null;
    if (isOnEve && eve === null) return null;
    if (eve !== null) {
      // "On the eve of the vote of 17 May he warned": both in one clause.
      const quantity = quantityBefore(passage, own.from);
      return {
        order: 'before',
        other: eve,
        quantity,
        words: wordsOf(passage, quantity, own.from, own.from + 4),
      };
    }
    // This clause opens with "after": it lies before what the clause in front of it tells.
    const before = drafts.findLast((other) => other.clause < draft.clause && other.key < draft.key);
    const other =
      nodeIn(draft.clause - 1, drafts, references, draft) ??
      nodeIn(draft.clause + 1, drafts, references, draft) ??
      (before === undefined ? null : { kind: 'draft' as const, key: before.key });
    if (other === null) return null;
    const quantity = quantityBefore(passage, connectorOf(passage, own.from));
    return {
      order: own.link === 'after' ? 'before' : 'after',
      other,
      quantity,
      words: wordsOf(passage, quantity, own.from, own.from + 1),
    };
  }
  const previous = passage.clauses[draft.clause - 1];
  const carried = own?.link === 'infinitive' ? carriedOver(passage, draft, drafts, previous) : null;
  if (carried !== null) return carried;
  if (
    previous !== undefined &&
    isOrder(previous.link) &&
    previous.from < OPENING &&
    isOpening(passage, previous.from)
  ) {
    // "Two days after they met, Ankara said no": the clause in front gives the time of this one.
    const other = nodeIn(draft.clause - 1, drafts, references, draft);
    if (other === null) return null;
    const quantity = quantityBefore(passage, connectorOf(passage, previous.from));
    return {
      order: previous.link === 'after' ? 'after' : 'before',
      other,
      quantity,
      words: wordsOf(passage, quantity, previous.from, previous.to),
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

/** "four days before the leaders are due to meet": what they are due to do stands behind "to". */
function carriedOver(
  passage: Passage,
  draft: Draft,
  drafts: readonly Draft[],
  previous: Clause | undefined,
): Relation | null {
  if (
    previous === undefined ||
    !isOrder(previous.link) ||
    drafts.some((one) => one.clause === draft.clause - 1)
  )
    return null;
  const quantity = quantityBefore(passage, connectorOf(passage, previous.from));
  // "hours after A and four days before B": both are counted from what the sentence began with.
  const listed = quantity !== null && /\band $/u.test(passage.text.slice(0, quantity.start - passage.start));
  const other = drafts.findLast(
    (one) => one.clause < draft.clause - 1 && !(listed && isOrder(passage.clauses[one.clause]?.link ?? '')),
  );
  return quantity === null || other === undefined
    ? null
    : {
        order: previous.link === 'after' ? 'before' : 'after',
        other: { kind: 'draft', key: other.key },
        quantity,
        words: wordsOf(passage, quantity, previous.from, previous.from + 1),
      };
}

const LATER =
  /^\s*(?<order>(?:earlier|later|afterwards)(?!\s+(?:than|this|in the|on)\b)|on(?=,)|(?:before|after)(?=\s*(?:[,.;]|$)))(?=[\s,.;]|$)/u;

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
  const next = passage.clauses[draft.clause + 1];
  const later =
    countedOnIn(passage, clause.from, clause.to) ??
    (next?.link === 'after' && isOnlyQuantity(passage, next.from, next.to) && clause.link === 'coordinate'
      ? afterQuantity(passage, next.from, next.to)
      : null);
  if (later === null) return null;
  // "Ozolina, who came a day earlier, said …": counted from what the sentence is about.
  const main =
    draft.link === 'relative' && later.order === 'before'
      ? drafts.find((other) => other.clause > draft.clause && other.link === 'main')
      : undefined;
  const before = main?.key ?? drafts.findLast((other) => other.key < draft.key)?.key ?? previous;
  return before < 0 ? null : { ...later, other: { kind: 'draft', key: before } };
}

/** True for "after ten days" and nothing else. */
export function isOnlyQuantity(passage: Passage, from: number, to: number): boolean {
  return afterQuantity(passage, from, to) !== null;
}

function afterQuantity(passage: Passage, from: number, to: number): Omit<Relation, 'other'> | null {
  if (passage.tokens[from]?.lower !== 'after') return null;
  const { start, end } = spanOf(passage, from + 1, to);
  const quantity = passage.times.find(
    (time) => time.type === 'DURATION' && time.start === start && time.end === end,
  );
  return quantity === undefined
    ? null
    : { order: 'after', quantity, words: { start: passage.tokens[from]?.start ?? start, end } };
}

/** The first "a day earlier", "three days later" among the tokens `[from, to)`; `null` for none. */
export function countedOnIn(passage: Passage, from: number, to: number): Omit<Relation, 'other'> | null {
  const { start, end } = spanOf(passage, from, to);
  for (const time of passage.times) {
    if (time.start < start || time.end > end) continue;
    const quantity = withoutLater(time);
    if (quantity.type !== 'DURATION') continue;
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

/** The amount of "a day later", which is found as one expression; other expressions as they are. */
function withoutLater(time: TemporalMention): TemporalMention {
  const later = / (?:earlier|later|on)$/u.exec(time.text);
  if (later === null || time.quantity === undefined) return time;
  return {
    ...time,
    type: 'DURATION',
    end: time.end - later[0].length,
    text: time.text.slice(0, later.index),
  };
}

function isEve(passage: Passage, from: number): boolean {
  return passage.tokens[from]?.lower === 'on' && passage.tokens[from + 2]?.lower === 'eve';
}

function nodeInReferences(draft: Draft, references: readonly Reference[]): Relation['other'] | null {
  const reference = references.find((one) => one.clause === draft.clause && one.noun.to <= draft.head.from);
  return reference === undefined ? null : { kind: 'reference', key: reference.key };
}

/** The noun of the same clause that stands before a draft's head and is an event by itself. */
function nounBefore(draft: Draft, drafts: readonly Draft[]): Relation['other'] | null {
  const noun = drafts.find(
    (other) =>
      other !== draft &&
      other.clause === draft.clause &&
      other.head.part === 'noun' &&
      other.head.to <= draft.head.from,
  );
  return noun === undefined ? null : { kind: 'draft', key: noun.key };
}

/** Opening words that may stand before "after": "Just two and a half weeks". */
const OPENING = 8;

function isOpening(passage: Passage, from: number): boolean {
  return passage.tokens.slice(0, from).every((token) => !/^[,;]$/u.test(token.text));
}

/** The token of "after" or "before" in a clause that may open with how long. */
function connectorOf(passage: Passage, from: number): number {
  const limit = Math.min(passage.tokens.length, from + OPENING);
  for (let at = from; at < limit; at += 1)
    if (/^(?:after|before)$/u.test(passage.tokens[at]?.lower ?? '')) return at;
  return from;
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
  const eve = passage.tokens[connector]?.lower === 'on' ? passage.tokens[connector + 2] : undefined;
  if (eve?.lower === 'eve') return oneDay(passage, passage.tokens[connector]?.start ?? start, eve.end);
  const day = ONE_DAY.exec(passage.text.slice(0, start - passage.start));
  if (day !== null)
    return oneDay(passage, passage.start + day.index, passage.start + day.index + day[0].trimEnd().length);
  return (
    passage.times.find(
      (time) =>
        time.type === 'DURATION' &&
        time.end <= start &&
        BETWEEN.test(passage.text.slice(time.end - passage.start, start - passage.start)),
    ) ?? null
  );
}

function oneDay(passage: Passage, start: number, end: number): TemporalMention {
  return {
    start,
    end,
    text: passage.text.slice(start - passage.start, end - passage.start),
    rule: 'one-day',
    type: 'DURATION',
    value: 'P1D',
    date: null,
    quantity: { amount: 1, unit: 'day' },
    implied: [],
    anchored: false,
    because: 'one day',
  };
}

/** "just days before the start of the war": from the quantity, with "just", to the end of the clause. */
function wordsOf(passage: Passage, quantity: TemporalMention | null, from: number, to: number): Span {
  const clause = spanOf(passage, from, to);
  if (quantity === null) return clause;
  const before = passage.text.slice(0, quantity.start - passage.start);
  const lead = /(?:just|only|barely|mere) $/u.exec(before)?.[0].length ?? 0;
  return { start: quantity.start - lead, end: clause.end };
}
