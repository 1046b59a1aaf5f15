import type { Token } from '#lib/text/index.ts';
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
  { words: ['whose'], link: 'relative' },
  { words: ['where'], link: 'relative' },
  { words: ['with'], link: 'elaboration', needsComma: true },
  { words: ['citing'], link: 'attribution' },
  { words: ['but'], link: 'coordinate' },
  { words: [';'], link: 'coordinate' },
  { words: ['—'], link: 'relative' },
];

const FINITE: ReadonlySet<string> = new Set(['is', 'are', 'was', 'were', 'has', 'have', 'had', 'will', 'would', 'can', 'could', 'may', 'might', 'did', 'does', 'do', 'remains', 'took', 'came']); // prettier-ignore

/** The clauses of a sentence in order; together they cover it. Quoted words never split. */
export function splitClauses(
  tokens: readonly Token[],
  quoted: readonly boolean[],
  triggers: readonly Trigger[],
): readonly Clause[] {
  const starts: { at: number; link: Link }[] = [{ at: 0, link: openingLink(tokens) }];
  const byToken = new Map(triggers.map((trigger) => [trigger.from, trigger]));
  let finiteSeen = false;
  let speechSeen = false;
  let awaitingMain = starts[0]?.link !== 'main';
  let asideFrom = -1;
  for (let at = 0; at < tokens.length; at += 1) {
    const trigger = byToken.get(at);
    if (trigger?.part === 'verb' && trigger.form !== 'base' && trigger.form !== 'ing') finiteSeen = true;
    if (FINITE.has(tokens[at]?.lower ?? '')) finiteSeen = true;
    if (trigger?.part === 'verb' && trigger.frame === 'speech') speechSeen = true;
    if (at === 0 || quoted[at] === true) continue;
    const aside = asideFrom >= 0 && at - asideFrom > 2;
    const link: Link | null = linkAt(tokens, at, {
      byToken,
      finiteSeen,
      speechSeen,
      awaitingMain: awaitingMain || aside,
    });
    if (link === null) continue;
    asideFrom = link === 'relative' && tokens[at - 1]?.text === ',' ? at : -1;
    if (link === 'main') awaitingMain = false;
    starts.push({ at, link });
    finiteSeen = false;
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
  readonly speechSeen: boolean;
  readonly awaitingMain: boolean;
}

function linkAt(tokens: readonly Token[], at: number, seen: Seen): Link | null {
  const word = tokens[at]?.lower ?? '';
  const before = tokens[at - 1]?.lower ?? '';
  if (seen.awaitingMain && before === ',' && at > 2 && !/^\d/u.test(word)) return 'main';
  const connector = connectorAt(tokens, at);
  if (connector !== null) return connector.link;
  if (word === 'to' && seen.finiteSeen && isAction(seen.byToken.get(at + 1))) return 'infinitive';
  if (word === 'that') return thatLink(tokens, at, seen);
  if (before === ',' && word.endsWith('ing') && seen.byToken.get(at)?.part === 'verb') return 'participle';
  if (before === ',' && /^(?:saying|adding|noting|stressing|leaving|bringing|making|marking)$/u.test(word))
    return 'participle';
  if (word !== 'and') return null;
  const next =
    seen.byToken.get(at + 1) ??
    (/ly$|^also$|^later$|^then$/u.test(tokens[at + 1]?.lower ?? '') ? seen.byToken.get(at + 2) : undefined);
  const verbFollows = next?.part === 'verb' && (next.form === 'past' || next.form === 's');
  if (verbFollows && seen.finiteSeen) return 'coordinate';
  return seen.finiteSeen && before === ',' && finiteAhead(tokens, at + 1, seen.byToken) ? 'coordinate' : null;
}

/** A verb that makes or carries an event: "agreed to resume talks". */
function isAction(trigger: Trigger | undefined): boolean {
  return trigger?.part === 'verb' && trigger.form === 'base';
}

/** "that" opens a clause after a verb of speech or a noun, not before a noun it points at ("that meeting"). */
function thatLink(tokens: readonly Token[], at: number, seen: Seen): Link | null {
  const next = seen.byToken.get(at + 1);
  if (next?.part === 'noun' && next.sense !== 'deed' && !seen.speechSeen) return null;
  if (seen.speechSeen) return 'content';
  return tokens[at - 1]?.kind === 'word' ? 'relative' : null;
}

function finiteAhead(tokens: readonly Token[], from: number, byToken: ReadonlyMap<number, Trigger>): boolean {
  for (let at = from; at < Math.min(tokens.length, from + 14); at += 1) {
    const trigger = byToken.get(at);
    if (FINITE.has(tokens[at]?.lower ?? '')) return true;
    if (trigger?.part === 'verb' && (trigger.form === 'past' || trigger.form === 's')) return true;
    if (tokens[at]?.text === ',') return false;
  }
  return false;
}

function openingLink(tokens: readonly Token[]): Link {
  return connectorAt(tokens, 0)?.link ?? 'main';
}

function connectorAt(tokens: readonly Token[], at: number): Connector | null {
  for (const connector of CONNECTORS) {
    if (connector.needsComma === true && tokens[at - 1]?.text !== ',') continue;
    if (connector.words.every((word, index) => tokens[at + index]?.lower === word)) return connector;
  }
  return null;
}
