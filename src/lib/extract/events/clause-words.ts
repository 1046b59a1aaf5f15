import type { Span } from '#lib/model/index.ts';
import type { Token } from '#lib/text/index.ts';
import type { Passage } from '../reading.ts';

/** Words that lead to a date and go with it. */
const LEADS = /^(?:in|on|at|by|since|until|till|from|of|for|before|after|around|during|between|throughout)$/u;
/** After these a date that is not the event's own says more than when: "extended until 2026". */
const SAYS_MORE = /^(?:until|till|by|before|after|since|from|to|of|than|for|between)$/u;
const CLOSE = /^[,.;:)”’!?%]$/u;
const OPEN = /^[(“€$£¥]$/u;

/**
 * The words of the tokens `[from, to)` without the event's own date and the times beside it, which the date of the
 * event says already. A date that bounds what is told ("until 2026") stays.
 */
export function undatedWords(passage: Passage, from: number, to: number, own: Span | null): string {
  const kept = keptTokens(passage, from, to, own);
  let words = '';
  let end = -1;
  for (const token of kept) {
    const tight = token.start === end;
    const gap = words === '' || tight || CLOSE.test(token.text) || OPEN.test(words.slice(-1)) ? '' : ' ';
    words += gap + token.text;
    end = token.end;
  }
  return words;
}

function keptTokens(passage: Passage, from: number, to: number, own: Span | null): readonly Token[] {
  const { tokens } = passage;
  const dropped = new Set<number>();
  const times: readonly Span[] = [
    ...passage.times.filter((time) => time.type === 'DATE' || time.type === 'TIME'),
    ...passage.anaphora,
    ...(own === null ? [] : [own]),
  ];
  for (const time of times) {
    let first = from;
    while (first < to && (tokens[first]?.start ?? Infinity) < time.start) first += 1;
    let last = first - 1;
    while (last + 1 < to && (tokens[last + 1]?.end ?? Infinity) <= time.end) last += 1;
    if (last < first) continue;
    if (/^(?:earlier|previous|previously|now|once)$/iu.test(tokens[first]?.text ?? '') && first === last)
      continue;
    const isOwn = own !== null && time.start < own.end && own.start < time.end;
    const before = tokens[first - 1]?.lower ?? '';
    const isPart = before === 'of' && PARTS.test(tokens[first - 2]?.lower ?? '');
    if (!isOwn && !isPart && (SAYS_MORE.test(before) || SAYS_MORE.test(tokens[first]?.lower ?? ''))) continue;
    for (let at = first; at <= last; at += 1) dropped.add(at);
    if (tokens[last + 1]?.kind === 'possessive') {
      dropped.add(last + 1);
      // "at Saturday's meeting": the preposition belongs to the meeting.
      if (LEADS.test(tokens[first]?.lower ?? '')) dropped.delete(first);
    } else {
      let led = /^(?:in|on|at|by)$/u.test(tokens[first]?.lower ?? '');
      for (let at = first - 1; at >= from; at -= 1) {
        const word = tokens[at]?.lower ?? '';
        // Only one preposition leads to a date: "flew in on Tuesday" flew in.
        if (LEADS.test(word) && !led) led = !/^of$/u.test(word);
        else if (!MODIFIES.test(word) && !isPartOfDate(tokens, at)) break;
        dropped.add(at);
      }
    }
  }
  if (dropped.size === 0) return tokens.slice(from, to);
  for (let at = from + 1; at < to - 1; at += 1)
    if (/^(?:and|or|,)$/u.test(tokens[at]?.lower ?? '') && dropped.has(at - 1) && dropped.has(at + 1))
      dropped.add(at);
  return tokens.slice(from, to).filter((token, index) => !dropped.has(from + index));
}

/** "the night of", "the first half of": a part of what the date names. */
function isPartOfDate(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? '';
  const next = tokens[at + 1]?.lower ?? '';
  if (PARTS.test(word)) return next === 'of' || next === 'on';
  return ORDERS.test(word) && (PARTS.test(next) || ORDERS.test(next));
}

const PARTS =
  /^(?:night|morning|evening|afternoon|eve|beginning|start|end|middle|course|summer|winter|spring|autumn|week|weekend|days?|half|quarter)$/u;
const ORDERS = /^(?:the|first|second|third|last|early|late)$/u;
const MODIFIES = /^(?:late|early|around|about|only|just|mid|shortly|again)$/u;
