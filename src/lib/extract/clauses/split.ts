import type { Token } from '#lib/text/index.ts';
import { MONTHS } from '../temporal/words.ts';
import type { Trigger } from '../triggers/find.ts';

/** How a clause hangs on the one before it. `after`: what it says came first. */
export type Link =
  | 'main'
  | 'after'
  | 'before'
  | 'since'
  | 'until'
  | 'during'
  | 'while'
  | 'elaboration'
  | 'addition'
  | 'relative'
  | 'infinitive'
  | 'content'
  | 'participle'
  | 'condition'
  | 'coordinate'
  | 'attribution'
  | 'reason';

/** A stretch of a sentence with one predicate, as token indices `[from, to)`. The connecting words come first. */
export interface Clause {
  readonly from: number;
  readonly to: number;
  readonly link: Link;
}

interface Connector {
  readonly words: readonly string[];
  readonly link: Link;
  readonly needsComma?: true;
}

/** Words that open a clause, the longer first. */
const CONNECTORS: readonly Connector[] = [
  { words: ['on', 'the', 'sidelines', 'of'], link: 'during' },
  { words: ['in', 'addition', 'to'], link: 'addition' },
  { words: ['on', 'the', 'eve', 'of'], link: 'before' },
  { words: ['contrary', 'to'], link: 'reason' },
  { words: ['during', 'which'], link: 'during' },
  { words: ['in', 'which'], link: 'relative' },
  { words: ['ahead', 'of'], link: 'before' },
  { words: ['prior', 'to'], link: 'before' },
  { words: ['according', 'to'], link: 'attribution' },
  { words: ['as', 'part', 'of'], link: 'during' },
  { words: ['before'], link: 'before' },
  { words: ['after'], link: 'after' },
  { words: ['following'], link: 'after' },
  { words: ['since'], link: 'since' },
  { words: ['until'], link: 'until' },
  { words: ['till'], link: 'until' },
  { words: ['during'], link: 'during' },
  { words: ['amid'], link: 'during' },
  { words: ['while'], link: 'while' },
  { words: ['when'], link: 'while' },
  { words: ['as'], link: 'while', needsComma: true },
  { words: ['because'], link: 'reason' },
  { words: ['although'], link: 'reason' },
  { words: ['though'], link: 'reason' },
  { words: ['despite'], link: 'reason' },
  { words: ['if'], link: 'condition' },
  { words: ['unless'], link: 'condition' },
  { words: ['whether'], link: 'condition' },
  { words: ['which'], link: 'relative' },
  { words: ['who'], link: 'relative' },
  { words: ['whom'], link: 'relative' },
  { words: ['whose'], link: 'relative' },
  { words: ['where'], link: 'relative' },
  { words: ['with'], link: 'elaboration', needsComma: true },
  { words: ['citing'], link: 'attribution' },
  { words: ['but'], link: 'coordinate' },
  { words: [';'], link: 'coordinate' },
  { words: ['—'], link: 'relative' },
];

const WAITS: ReadonlySet<Link> = new Set(['since', 'until', 'during', 'after', 'before', 'reason']);
const FINITE: ReadonlySet<string> = new Set(['is', 'are', 'was', 'were', 'has', 'have', 'had', 'will', 'would', 'can', 'could', 'may', 'might', 'did', 'does', 'do', 'remains', 'took', 'came', 'come', 'comes']); // prettier-ignore

/** The clauses of a sentence in order; together they cover it. Quoted words never split. */
export function splitClauses(
  tokens: readonly Token[],
  quoted: readonly boolean[],
  triggers: readonly Trigger[],
): readonly Clause[] {
  const starts: { at: number; link: Link }[] = [{ at: 0, link: openingLink(tokens) }];
  const byToken = new Map<number, Trigger>();
  for (const trigger of triggers) byToken.set(trigger.from, trigger);
  let next = 0;
  let finiteSeen = false;
  let everFinite = false;
  let speechSeen = false;
  let awaitingMain = starts[0]?.link !== 'main';
  let asideFrom = -1;
  const counted = starts[0]?.link === 'after' || starts[0]?.link === 'before' ? countedTo(tokens) : 0;
  for (let at = 0; at < tokens.length; at += 1) {
    while ((triggers[next]?.from ?? Infinity) < at) next += 1;
    const trigger = triggers[next]?.from === at ? triggers[next] : undefined;
    if (trigger === undefined && !mayMatter(tokens, at)) continue;
    const finiteBefore = finiteSeen;
    if (isFinite(trigger)) finiteSeen = true;
    if (FINITE.has(tokens[at]?.lower ?? '') && tokens[at]?.text !== 'May') finiteSeen = true;
    if (trigger?.part === 'verb' && trigger.frame === 'speech') speechSeen = true;
    if (at === 0 || quoted[at] === true || at <= counted) continue;
    const aside = asideFrom >= 0 && at - asideFrom > 2;
    const link: Link | null = linkAt(tokens, at, {
      byToken,
      finiteSeen,
      finiteBefore,
      from: starts.at(-1)?.at ?? 0,
      everFinite,
      speechSeen,
      awaitingMain: awaitingMain || aside,
      openedUnsure: starts[0]?.link === 'condition',
    });
    if (link === null) continue;
    // "which has not met since 1999, will …": still within the aside.
    if (!(asideFrom >= 0 && WAITS.has(link)))
      asideFrom = link === 'relative' && tokens[at - 1]?.text === ',' ? at : -1;
    if (link === 'main') awaitingMain = false;
    // "The meeting, the third since January, was held …": the verb is still to come.
    else if (
      WAITS.has(link) &&
      !finiteSeen &&
      !everFinite &&
      tokens.slice(0, at).some((token) => token.text === ',')
    )
      awaitingMain = true;
    starts.push({ at, link });
    everFinite ||= finiteSeen;
    // A clause may open with its verb: "…, offered on Sunday to host talks".
    finiteSeen = (link === 'main' || link === 'coordinate') && isFinite(trigger);
  }
  return starts.map(({ at, link }, index) => ({
    from: at,
    to: starts[index + 1]?.at ?? tokens.length,
    link,
  }));
}

interface Seen {
  readonly byToken: ReadonlyMap<number, Trigger>;
  readonly finiteSeen: boolean;
  /** Where the clause began. */
  readonly from: number;
  /** Before the token that is looked at. */
  readonly finiteBefore: boolean;
  /** In the sentence, not only in the clause. */
  readonly everFinite: boolean;
  readonly speechSeen: boolean;
  readonly awaitingMain: boolean;
  /** True when the sentence opens with "if" or "whether". */
  readonly openedUnsure: boolean;
}

function linkAt(tokens: readonly Token[], at: number, seen: Seen): Link | null {
  const word = tokens[at]?.lower ?? '';
  const before = tokens[at - 1]?.lower ?? '';
  const connector = connectorAt(tokens, at);
  // "— in May last year and again this February": without a verb it goes on with the clause before.
  if (connector !== null && (word !== '—' || finiteAhead(tokens, at + 1, seen.byToken)))
    return connector.link;
  if (seen.awaitingMain && before === ',' && at > 2 && !/^\d/u.test(word)) return 'main';
  // "Whether he comes is open: his neighbours cut ties in June": behind the colon the text says what is so.
  if (before === ':' && seen.openedUnsure && finiteAhead(tokens, at, seen.byToken)) return 'main';
  if (word === 'to' && seen.finiteSeen && isAction(seen.byToken.get(at + 1))) return 'infinitive';
  if (word === 'that') return thatLink(tokens, at, seen);
  if (before === ',' && seen.finiteSeen && isRestated(tokens, at)) return 'relative';
  if (before === ',' && seen.finiteBefore && isListed(tokens, at, seen.byToken)) return 'coordinate';
  if (before === ',' && opensAside(tokens, at, seen)) return 'relative';
  if (before === ',' && word.endsWith('ing') && seen.byToken.get(at)?.part === 'verb') return 'participle';
  if (before === ',' && /^(?:saying|adding|noting|stressing|leaving|bringing|making|marking)$/u.test(word))
    return 'participle';
  if (word !== 'and') return null;
  const next =
    seen.byToken.get(at + 1) ??
    (/ly$|^also$|^later$|^then$/u.test(tokens[at + 1]?.lower ?? '') ? seen.byToken.get(at + 2) : undefined);
  const verbFollows = next?.part === 'verb' && (next.form === 'past' || next.form === 's');
  if (verbFollows && seen.finiteSeen) return 'coordinate';
  return (seen.finiteSeen || seen.everFinite) && before === ',' && finiteAhead(tokens, at + 1, seen.byToken)
    ? 'coordinate'
    : null;
}

/** ", signed in 2006,", ", first floated in March,", ", due to start on Monday,": beside a subject that still waits for its verb. */
function opensAside(tokens: readonly Token[], at: number, seen: Seen): boolean {
  if (seen.finiteBefore || seen.awaitingMain) return false;
  let verb = at;
  while (verb - at < 2 && /ly$|^(?:first|once|now|last|long|originally)$/u.test(tokens[verb]?.lower ?? ''))
    verb += 1;
  if (
    verb === at &&
    /^(?:due|set|scheduled|planned|slated|expected|foreseen|dated)$/u.test(tokens[at]?.lower ?? '')
  )
    return true;
  const trigger = seen.byToken.get(verb);
  // "who, on 11 February, ordered it": behind a second comma it is the verb that was waited for.
  const commas = tokens.slice(seen.from, at - 1).some((token) => token.text === ',');
  return (
    !commas &&
    trigger?.part === 'verb' &&
    trigger.frame !== 'host' &&
    (trigger.frame !== 'speech' || tokens[verb + 1]?.lower === 'by') &&
    (trigger.form === 'past' || trigger.form === 'participle')
  );
}

/** ", a step it had last taken in 2022": a noun that takes the clause up again, with a clause of its own. */
function isRestated(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:an?|the|one)$/u.test(tokens[at]?.lower ?? '')) return false;
  return [2, 3].some(
    (away) =>
      /^(?:it|they|he|she|which|that)$/u.test(tokens[at + away]?.lower ?? '') ||
      (/^\p{Lu}/u.test(tokens[at + away]?.text ?? '') &&
        /^\p{Ll}/u.test(tokens[at + away - 1]?.text ?? '') &&
        /^(?:had|has|have)$/u.test(tokens[at + away + 1]?.lower ?? '')),
  );
}

/** "signed it in 1998, amended it in 2004 and left it in 2016": a verb of the past behind a comma, one more behind "and". */
function isListed(tokens: readonly Token[], at: number, byToken: ReadonlyMap<number, Trigger>): boolean {
  if (!isPast(byToken.get(at)) || /^(?:by|to)$/u.test(tokens[at + 1]?.lower ?? '')) return false;
  for (let on = at + 1; on < Math.min(tokens.length, at + 14); on += 1)
    if (tokens[on]?.lower === 'and') return isPast(byToken.get(on + 1));
  return false;
}

function isFinite(trigger: Trigger | undefined): boolean {
  return trigger?.part === 'verb' && trigger.form !== 'base' && trigger.form !== 'ing';
}

function isPast(trigger: Trigger | undefined): boolean {
  return trigger?.part === 'verb' && trigger.form === 'past' && trigger.frame !== 'speech';
}

/** A verb that makes or carries an event: "agreed to resume talks". */
function isAction(trigger: Trigger | undefined): boolean {
  return trigger?.part === 'verb' && trigger.form === 'base';
}

/** "that" opens a clause after a verb of speech or a noun, not before a noun it points at ("that meeting"). */
function thatLink(tokens: readonly Token[], at: number, seen: Seen): Link | null {
  const next = seen.byToken.get(at + 1);
  if (/^call/u.test(tokens[at - 1]?.lower ?? '')) return null;
  // "resigned that night", "met that May": a time, and no clause.
  if (MONTH_NAMES.has(tokens[at + 1]?.text ?? '') && !/^\p{L}/u.test(tokens[at + 2]?.text ?? '')) return null;
  if (UNIT.test(tokens[at + 1]?.lower ?? '')) {
    if (!/^\p{L}/u.test(tokens[at + 2]?.text ?? '')) return null;
    // "In December of that year Sudan began …"
    if (/^(?:of|in|by|on|until|during|later|since)$/u.test(tokens[at - 1]?.lower ?? '')) return null;
  }
  // "found them guilty that September following a trial"
  if (MONTH_NAMES.has(tokens[at + 1]?.text ?? '') && connectorAt(tokens, at + 2) !== null) return null;
  if (
    next?.part === 'noun' &&
    !seen.speechSeen &&
    (next.sense !== 'deed' || !finiteAhead(tokens, next.to, seen.byToken))
  )
    return null;
  if (seen.speechSeen) return 'content';
  return tokens[at - 1]?.kind === 'word' ? 'relative' : null;
}

function finiteAhead(tokens: readonly Token[], from: number, byToken: ReadonlyMap<number, Trigger>): boolean {
  let skipped = false;
  for (let at = from; at < Math.min(tokens.length, from + 14); at += 1) {
    const trigger = byToken.get(at);
    if (FINITE.has(tokens[at]?.lower ?? '') && tokens[at]?.text !== 'May') return true;
    if (trigger?.part === 'verb' && (trigger.form === 'past' || trigger.form === 's')) return true;
    if (tokens[at]?.text === ',') {
      // "and the bloc, Ecowas, sent mediators": past one short aside.
      const end = skipped ? -1 : asideEnd(tokens, at);
      if (end < 0) return false;
      skipped = true;
      at = end;
    }
  }
  return false;
}

/** The comma that closes an aside of a few words without a verb; -1 for none. */
function asideEnd(tokens: readonly Token[], comma: number): number {
  for (let at = comma + 1; at <= comma + 5; at += 1) if (tokens[at]?.text === ',') return at;
  return -1;
}

/** "Should Hungary block it", "Had it been called": a condition without "if". */
const INVERTED: ReadonlySet<string> = new Set(['should', 'had', 'were']);
/** "Speaking in Berlin on Monday, …", "Born in 1923, …": beside the clause that follows the comma. */
const OPENS_BESIDE =
  /^(?:speaking|talking|addressing|meeting|visiting|arriving|returning|asked|answering|responding|writing|welcoming|born|raised|elected|appointed)$/u;
const QUANTITY =
  /^(?:just|only|barely|about|some|nearly|almost|a|an|the|half|few|several|couple|of|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d+|hours?|days?|nights?|weeks?|months?|years?|decades?|morning|evening|very)$/u;

/** The token of "after" in "Two days after they met"; 0 when the sentence opens with it. */
function countedTo(tokens: readonly Token[]): number {
  let at = 0;
  while (at < 7 && QUANTITY.test(tokens[at]?.lower ?? '')) at += 1;
  return at;
}

/** The first clause: "Two days after they met, …" opens as "After they met, …" does. */
function openingLink(tokens: readonly Token[]): Link {
  const opening = connectorAt(tokens, 0);
  if (opening !== null) return opening.link;
  if (OPENS_BESIDE.test(tokens[0]?.lower ?? '')) return 'participle';
  if (INVERTED.has(tokens[0]?.lower ?? '') && tokens.at(-1)?.text !== '?') return 'condition';
  let at = 0;
  while (at < 7 && QUANTITY.test(tokens[at]?.lower ?? '')) at += 1;
  const link = at === 0 ? null : (connectorAt(tokens, at)?.link ?? null);
  return link === 'after' || link === 'before' ? link : 'main';
}

const MONTH_NAMES: ReadonlySet<string> = new Set(MONTHS);
const UNIT =
  /^(?:day|days|morning|afternoon|evening|night|week|weeks|weekend|month|months|year|years|spring|summer|autumn|fall|winter)$/u;

/** By their first word, in the same order: nearly every word of a text opens none. */
const CONNECTORS_BY_WORD: ReadonlyMap<string, readonly Connector[]> = new Map(
  CONNECTORS.map(({ words: [first = ''] }) => [first, CONNECTORS.filter(({ words }) => words[0] === first)]),
);

const MATTERS: ReadonlySet<string> = new Set([...FINITE, ...CONNECTORS_BY_WORD.keys(), 'to', 'that', 'and']);

/** False for most words: a clause opens with a connector, "to", "that" or "and", or behind a comma. */
function mayMatter(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before?.kind === 'mark' && (before.text === ',' || before.text === ':')) return true;
  return MATTERS.has(tokens[at]?.lower ?? '');
}

const TIMED: ReadonlySet<Link> = new Set(['before', 'after']);
const BODIES = /^(?:voters|parliament|lawmakers|deputies|judges|cameras|reporters)$/u;
const GOES = /^(?:go|goes|went|come|comes|came|put|laid|brought)$/u;
const APPEARS = /^(?:appear(?:s|ed|ing)?|testif\p{Ll}+|stand|stood)$/u;
const CLOCK_WORD = /^(?:noon|midday|midnight|dawn|daybreak|sunrise|dusk|sunset|nightfall|dark)$/u;

function opensClock(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? '';
  if (CLOCK_WORD.test(word)) return true;
  return (
    /^\d/u.test(word) && /^(?:[ap]\.?m\.?|gmt|utc|:|o'clock|o’clock)$/u.test(tokens[at + 1]?.lower ?? '')
  );
}

function connectorAt(tokens: readonly Token[], at: number): Connector | null {
  const candidates = CONNECTORS_BY_WORD.get(tokens[at]?.lower ?? '');
  if (candidates === undefined) return null;
  for (const connector of candidates) {
    if (connector.needsComma === true && tokens[at - 1]?.text !== ',') continue;
    if (!connector.words.every((word, index) => tokens[at + index]?.lower === word)) continue;
    // "the day before yesterday", "the day after tomorrow"
    if (/^(?:yesterday|tomorrow)$/u.test(tokens[at + 1]?.lower ?? '') && tokens[at - 1]?.lower === 'day')
      continue;
    // "has since resigned": since then.
    if (connector.words[0] === 'since' && /^(?:has|have|had)$/u.test(tokens[at - 1]?.lower ?? '')) continue;
    // "the following day" counts days and follows nothing.
    if (
      connector.words[0] === 'following' &&
      (UNIT.test(tokens[at + 1]?.lower ?? '') || MONTH_NAMES.has(tokens[at + 1]?.text ?? ''))
    )
      continue;
    // "to appear before the committee"
    if (
      connector.words[0] === 'before' &&
      BODIES.test(tokens[at + 1]?.lower ?? '') &&
      GOES.test(tokens[at - 1]?.lower ?? '')
    )
      continue;
    if (connector.words[0] === 'before' && APPEARS.test(tokens[at - 1]?.lower ?? '')) continue;
    // "walked out shortly before 4pm and flew home": a time of day is no clause.
    if (TIMED.has(connector.link) && opensClock(tokens, at + 1)) continue;
    return connector;
  }
  return null;
}
