import type { Span } from '#lib/model/index.ts';
import type { Passage } from '../reading.ts';
import type { SubjectWord } from './clause-phrase.ts';
import { FINITE, nounBefore, phrase } from './clause-phrase.ts';
import { undatedWords } from './clause-words.ts';

const RELATIVE = /^(?:who|whom|which|that)$/u;
const STEPS = 4;

/** The subject of the verb whose group begins at token `verbFrom` of a clause; `null` when none can be told. */
export function subjectOf(
  passage: Passage,
  clause: number,
  verbFrom: number,
  reduced: boolean,
  own: Span | null,
  steps = STEPS,
): SubjectWord {
  const here = passage.clauses[clause];
  if (here === undefined || steps === 0) return null;
  const { tokens } = passage;
  let from = Math.min(here.from, verbFrom);
  if (passage.label !== null && from === 0) from = afterLabel(passage, verbFrom);
  const last = tokens[verbFrom - 1]?.lower ?? '';
  const joined = /^(?:and|but|or)$/u.test(last);
  const pronoun = RELATIVE.test(tokens[from]?.lower ?? '') && here.link === 'relative';
  if (reduced && verbFrom > from && !joined) return nounBefore(passage, verbFrom, own);
  const opening = undatedWords(passage, from + (pronoun ? 1 : 0), verbFrom, own);
  if (
    verbFrom === from ||
    /^(?:[\s,]|last|first|then|also|finally)*$/u.test(opening) ||
    (joined && verbFrom - from <= 1)
  ) {
    if (reduced || (here.link === 'relative' && (pronoun || passage.tokens[from]?.lower === 'whom')))
      return nounBefore(passage, from, own);
    if (here.link === 'relative') return earlierSubject(passage, clause, from, own, steps);
    if (here.link === 'infinitive' || here.link === 'main' || here.link === 'coordinate')
      return earlierSubject(passage, clause, from, own, steps);
    return null;
  }
  if (RELATIVE.test(last)) return nounBefore(passage, verbFrom - 1, own);
  if (joined) return jointSubject(passage, clause, from, verbFrom - 1, own, steps, reduced);
  // "A hearing before the court is scheduled": the connector opens no clause.
  const previous = passage.clauses[clause - 1];
  if (
    /^(?:before|after|during)$/u.test(here.link) &&
    previous?.link === 'main' &&
    previous.from === 0 &&
    firstVerb(passage, previous.from, previous.to) === null
  )
    return phrase(passage, previous.from, previous.to, own);
  if (tokens[from]?.lower === 'whose') {
    const owner = nounBefore(passage, from, own);
    const thing = phrase(passage, from + 1, verbFrom, own);
    if (thing === null || thing === 'pronoun') return null;
    return owner === null || owner === 'pronoun' ? thing : { ...thing, owner: owner.words };
  }
  return phrase(passage, from, verbFrom, own);
}

/** The first token behind "17 September:" or "Feb -". */
function afterLabel(passage: Passage, before: number): number {
  const end = passage.label?.end ?? passage.start;
  let at = 0;
  while (at < before && (passage.tokens[at]?.end ?? 0) <= end) at += 1;
  while (at < before && passage.tokens[at]?.kind === 'mark') at += 1;
  return at;
}

/** "withdrew and restored it": the subject of the verb before "and". */
function jointSubject(
  passage: Passage,
  clause: number,
  from: number,
  joint: number,
  own: Span | null,
  steps: number,
  reduced: boolean,
): SubjectWord {
  const verb = verbBefore(passage, joint, from);
  if (verb === null) return earlierSubject(passage, clause, from, own, steps);
  const start = groupStart(passage, verb, from);
  return subjectOf(passage, clause, start, reduced, own, steps - 1);
}

/** The subject of the nearest clause before that says it. */
function earlierSubject(
  passage: Passage,
  clause: number,
  before: number,
  own: Span | null,
  steps: number,
): SubjectWord {
  for (let index = clause - 1; index >= 0; index -= 1) {
    const there = passage.clauses[index];
    if (there === undefined) return null;
    const isAside = there.link === 'relative' && index > 0 && passage.tokens[before - 1]?.text === ',';
    if (isAside) continue;
    if (!/^(?:main|coordinate|relative|content|infinitive)$/u.test(there.link)) continue;
    const verb =
      passage.clauses[clause]?.link === 'infinitive'
        ? lastVerb(passage, there.from, there.to)
        : firstVerb(passage, there.from, there.to);
    // "A first draft, tabled in October, foundered": the first clause is the subject alone.
    if (verb === null) return phrase(passage, there.from, there.to, own);
    return subjectOf(passage, index, groupStart(passage, verb, there.from), false, own, steps - 1);
  }
  return null;
}

function firstVerb(passage: Passage, from: number, to: number): number | null {
  for (let at = from; at < to; at += 1) {
    if (FINITE.test(passage.tokens[at]?.lower ?? '')) return at;
    const verb = passage.triggers.find((one) => one.from === at);
    if (verb?.part === 'verb' && verb.form !== 'ing' && verb.frame !== undefined) return at;
  }
  return null;
}

/** "six guns were | to have been handed over": the verb that an infinitive hangs on. */
function lastVerb(passage: Passage, from: number, to: number): number | null {
  for (let at = to - 1; at > from; at -= 1) {
    const verb = passage.triggers.find((one) => one.from === at);
    if (FINITE.test(passage.tokens[at]?.lower ?? '') || (verb?.part === 'verb' && verb.form !== 'ing'))
      return at;
  }
  return null;
}

function verbBefore(passage: Passage, before: number, from: number): number | null {
  const verb = passage.triggers.findLast(
    (one) => one.part === 'verb' && one.to <= before && one.from >= from && one.form !== 'ing',
  );
  return verb?.from ?? null;
}

function groupStart(passage: Passage, verb: number, from: number): number {
  let at = verb;
  while (
    at > from &&
    (FINITE.test(passage.tokens[at - 1]?.lower ?? '') ||
      /^(?:been|be|to|not|also)$|ly$/u.test(passage.tokens[at - 1]?.lower ?? ''))
  )
    at -= 1;
  return at;
}
