import type { Kind } from '#lib/model/index.ts';
import type { ActorMention } from '../actors/find.ts';
import { countryOf } from '../places/countries.ts';
import type { Passage } from '../reading.ts';
import type { Trigger } from '../triggers/find.ts';
import type { Part } from './draft.ts';

/** Kinds in which all take part alike. */
const JOINT: ReadonlySet<Kind> = new Set(['talks', 'meeting', 'summit', 'call', 'agreement', 'ceasefire']);
const BOTH =
  /\b(?:both|two) (?:\p{Ll}+ )?(?:countries|sides|nations|states|parties|governments|delegations|leaders|ministers|presidents|neighbours|neighbors)\b/u;
/** After these an actor is the one to whom it is done. */
const TOWARDS: ReadonlySet<string> = new Set(['on', 'against', 'to', 'at', 'from', 'with', 'of']);

/** The actors of `[from, to)` that take part themselves: not owners, not outlets, not adjectives. */
export function actorsIn(passage: Passage, from: number, to: number): readonly ActorMention[] {
  return passage.actors.filter(
    (actor) =>
      actor.from >= from &&
      actor.to <= to &&
      !actor.owner &&
      !actor.media &&
      passage.quoted[actor.from] !== true &&
      !isAdjective(passage, actor),
  );
}

/** True for "Russian" in "Russian gas" and "US" in "US sanctions": a name before a noun in lower case. */
function isAdjective(passage: Passage, actor: ActorMention): boolean {
  if (actor.rule === 'demonym') return !/s$/u.test(actor.text) || /^(?:Swiss)$/u.test(actor.text);
  return false;
}

/** True for kinds in which all take part alike. */
export function isJoint(kind: Kind): boolean {
  return JOINT.has(kind);
}

/** The roles of the actors in a clause, from where they stand to its trigger. */
export function partsOf(
  passage: Passage,
  kind: Kind,
  head: Trigger,
  from: number,
  to: number,
  host: boolean,
): readonly Part[] {
  const passive = isPassive(passage, head);
  return actorsIn(passage, from, to).map((actor) => {
    if (host && actor.to <= head.from) return { actor, role: passive ? 'participant' : 'host' };
    if (host && passive && passage.tokens[actor.from - 1]?.lower === 'by') return { actor, role: 'host' };
    if (mediates(passage, actor)) return { actor, role: 'mediator' };
    if (JOINT.has(kind)) return { actor, role: 'participant' };
    const before = actor.to <= head.from;
    if (passive) return { actor, role: before ? 'target' : 'initiator' };
    return { actor, role: before ? 'initiator' : 'target' };
  });
}

/** True when the clause speaks of "both countries" or its like without naming them. */
export function namesBothSides(passage: Passage, from: number, to: number): boolean {
  const first = passage.tokens[from];
  const last = passage.tokens[to - 1];
  if (first === undefined || last === undefined) return false;
  // A pattern in one case is many times faster than one for both.
  return BOTH.test(passage.text.slice(first.start - passage.start, last.end - passage.start).toLowerCase());
}

/** The nearest actor before token `at`, not before `from`; `null` for none. */
export function subjectOf(passage: Passage, from: number, at: number): ActorMention | null {
  return (
    actorsIn(passage, from, at).findLast(
      (actor) =>
        opens(passage, from, actor) ||
        (!TOWARDS.has(lowerBefore(passage, actor)) && !insideCommas(passage, actor, at)),
    ) ?? null
  );
}

/** "“We will,” said Peskov": the actor right behind a verb that nothing but the words it says stands before. */
export function invertedSubjectOf(passage: Passage, from: number, at: number): ActorMention | null {
  const opensClause = at === from || /^[,”"’—–-]$/u.test(passage.tokens[at - 1]?.text ?? '');
  if (!opensClause) return null;
  return (
    actorsIn(passage, at + 1, passage.tokens.length).find((actor) =>
      passage.tokens.slice(at + 1, actor.from).every((token) => token.lower === 'the'),
    ) ?? null
  );
}

/** True when only the word that links the clause stands before the actor: "with President Putin calling". */
function opens(passage: Passage, from: number, actor: ActorMention): boolean {
  return from > 0 && passage.tokens.slice(from + 1, actor.from).every((token) => token.lower === 'the');
}

/** "X, backed by Y, said": a phrase between commas before the verb holds no subject, when one stands before it. */
function insideCommas(passage: Passage, actor: ActorMention, at: number): boolean {
  const preposition = /^(?:by|in|for|with|to|about)$/u.test(lowerBefore(passage, actor));
  return preposition && passage.tokens.slice(actor.to, at).some((token) => token.text === ',');
}

function lowerBefore(passage: Passage, actor: ActorMention): string {
  let at = actor.from - 1;
  while (passage.tokens[at]?.lower === 'the') at -= 1;
  return passage.tokens[at]?.lower ?? '';
}

function mediates(passage: Passage, actor: ActorMention): boolean {
  const before = passage.tokens.slice(Math.max(0, actor.from - 3), actor.from).map((token) => token.lower);
  return before.includes('by') && before.some((word) => /^(?:mediated|brokered|facilitated)$/u.test(word));
}

function isPassive(passage: Passage, head: Trigger): boolean {
  if (head.part === 'noun' || (head.form !== 'past' && head.form !== 'participle')) return false;
  return passage.tokens
    .slice(Math.max(0, head.from - 3), head.from)
    .some((token) => /^(?:was|were|been|being|be|is|are)$/u.test(token.lower));
}

/** The states for which the parts act, when they are more than one; else the parts themselves. */
export function statesOf(parts: readonly Part[]): readonly Part[] {
  const states = new Map<string, Part>();
  for (const { actor, role } of parts) {
    if (actor.country === undefined || role === 'host' || states.has(actor.country)) continue;
    const name = countryOf(actor.country)?.name ?? actor.name;
    states.set(actor.country, { actor: { ...actor, name, type: 'country' }, role });
  }
  return states.size > 1 ? [...states.values()] : parts;
}
