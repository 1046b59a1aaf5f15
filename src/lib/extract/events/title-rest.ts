import type { TitleFacts } from './title.ts';
import { undatedWords } from './clause-words.ts';
import { tidy } from './wording.ts';

/** The rest of the clause behind a token, without the times and asides that a title has no room for. */
export function restOf({ happening, passage }: TitleFacts, from: number, reduced = false): string {
  const { draft, dated } = happening;
  const quantity = draft.relation?.quantity ?? null;
  const end =
    quantity !== null && quantity.start > draft.head.start
      ? Math.min(quantity.start, draft.rest.end)
      : draft.rest.end;
  let to = from;
  let depth = 0;
  while (to < passage.tokens.length && (passage.tokens[to]?.end ?? Infinity) <= end) {
    const token = passage.tokens[to];
    if (token === undefined || (depth === 0 && /^(?:;|:|—|–|\()$/u.test(token.text))) break;
    if (/^[“”"]$/u.test(token.text)) depth = depth === 0 ? 1 : 0;
    const following = passage.triggers.find((one) => one.from === to + 1);
    if (
      depth === 0 &&
      /^(?:and|but)$/u.test(token.lower) &&
      following?.part === 'verb' &&
      following.form !== 'ing'
    )
      break;
    if (depth === 0 && to > from && beginsAnother(passage, to, reduced)) break;
    to += 1;
  }
  const own = dated?.expression ?? null;
  const words = endWhole(undatedWords(passage, from, to, own));
  const next = passage.clauses[draft.clause + 1];
  // "ruled on Friday that …", "promised to …": what was ruled stands in the next clause.
  const says = words === '' || /^(?:in|at|on|during) \S+(?: \S+)?$/u.test(words);
  const length =
    next === undefined
      ? 0
      : (passage.tokens[next.to - 1]?.end ?? 0) - (passage.tokens[next.from]?.start ?? 0);
  const fits = length < 60 || passage.tokens[next?.from ?? 0]?.lower === 'to';
  if (
    says &&
    fits &&
    !reduced &&
    next !== undefined &&
    next.from <= to + 1 &&
    (words === '' ? /^(?:that|to)$/u : /^that$/u).test(passage.tokens[next.from]?.lower ?? '')
  )
    return endWhole(undatedWords(passage, next.from, next.to, own))
      .replace(/^that (?:the )?/u, '')
      .replace(/[.;]$/u, '');
  return tidy(
    words.replace(/^(?:until|by|for) [^,]*?(?:\d{4}|year|day|months|days|years) (?=(?:the|an?) )/u, ''),
  );
}

/** "was signed he was not in the room": a verb that belongs to another subject, or to the noun that this one describes. */
function beginsAnother({ tokens, triggers }: TitleFacts['passage'], at: number, reduced: boolean): boolean {
  const word = tokens[at]?.lower ?? '';
  if (
    /^(?:he|she|they|we|i)$/u.test(word) &&
    FINITE.test(tokens[at + 1]?.lower ?? '') &&
    !/^(?:what|that|whom|as|said|and|than)$/u.test(tokens[at - 1]?.lower ?? '')
  )
    return true;
  if (!reduced) return false;
  return (
    FINITE.test(word) || triggers.some((one) => one.part === 'verb' && one.from === at && one.form === 'past')
  );
}

const FINITE = /^(?:is|are|was|were|has|have|had|will|would)$/u;

/** "said, witnesses said", "arrived and": what a cut or a date that went left hanging. */
function endWhole(words: string): string {
  return words
    .replace(/^(?:[,.;:]|and\b|or\b)\s*/u, '')
    .replace(/^by \d[^,]*, (?=\p{L})/u, '')
    .replace(/,\s+(?:and|but|or|which|who)\b.*$/u, '')
    .replace(/\s+(?:and|or|but)\s*[,.]?$/u, '')
    .replace(/,\s+to\b/u, ' to')
    .replace(/,\s+(?:[\p{L}’' ]+\s)?(?:says?|said|added|reported)[.,]?$/u, '')
    .replace(/\s+,/gu, ',')
    .replace(/,{2,}/gu, ',')
    .replace(/^(?<core>[^,“”"]{8,}),\s(?!\p{L}+ing\b)(?!\p{Lu}[^,]*(?:,| and ))[^“”"]*$/u, '$<core>')
    .replace(/,\s*$/u, '');
}
