import type { Token } from '#lib/text/index.ts';
import type { ActorMention } from '../actors/find.ts';
import { knownAt } from '../actors/names.ts';
import type { Mention } from '../mention.ts';

/** A place where something may have happened. */
export interface PlaceMention extends Mention {
  /** "Berlin", "Switzerland". */
  readonly name: string;
  /** ISO 3166-1 alpha-2; absent for places that the tables do not know. */
  readonly country?: string;
  /** A country says less than a town: the town wins. */
  readonly level: 'town' | 'country';
  readonly from: number;
  readonly to: number;
}

const LOCATIVE: ReadonlySet<string> = new Set(['in', 'at', 'near', 'outside', 'inside', 'across', 'around', 'into', 'toward', 'towards', 'throughout', 'off']); // prettier-ignore
/** Stand between a preposition and its place. */
const SKIPPED: ReadonlySet<string> = new Set(['the', 'northern', 'southern', 'eastern', 'western', 'central', 'downtown', 'nearby', 'neighbouring', 'neighboring', 'capital', 'city', 'of']); // prettier-ignore
/** "to" and "from" lead to a place only after these. */
const MOTION =
  /^(?:visit|visits|trip|trips|tour|journey|flight|travel\w*|flew|fly|flies|flying|went|go|goes|going|arriv\w*|return\w*|head\w*|came|back|way|sent|pilgrimage)$/u;
const VISITING =
  /^(?:visit|visits|visited|visiting|tour|tours|toured|reached|left|leaves|bombed|shelled|invaded|entered|hit)$/u;
/** A town's name before these is where they take place: "Geneva talks". */
const HELD_THINGS =
  /^(?:talks|summit|meeting|meetings|conference|negotiations|consultations|round|forum|consulate|suburb|airport|headquarters)$/u;
const PLACE_RULES: ReadonlySet<string> = new Set([
  'country',
  'capital-as-government',
  'city',
  'organisation',
]);

/** The places of one sentence, and the actors that remain: a name is one or the other. */
export function findPlaces(
  tokens: readonly Token[],
  actors: readonly ActorMention[],
): { readonly places: readonly PlaceMention[]; readonly actors: readonly ActorMention[] } {
  const places: PlaceMention[] = [];
  const remaining: ActorMention[] = [];
  for (const actor of actors) {
    const place = placeFrom(tokens, actor, places.at(-1));
    if (place !== null) places.push(place);
    else if (actor.rule !== 'city') remaining.push(actor);
  }
  return { places, actors: remaining };
}

function placeFrom(
  tokens: readonly Token[],
  actor: ActorMention,
  previous: PlaceMention | undefined,
): PlaceMention | null {
  const isUnknownName = actor.rule === 'single-name' || actor.rule === 'two-names';
  if (actor.owner || !(PLACE_RULES.has(actor.rule) || isUnknownName)) return null;
  const known = knownAt(tokens, actor.from)?.known ?? null;
  if (isUnknownName) {
    // Only "in" and "near" prove that an unknown capitalised word is a place; persons are met "at" things.
    return /^(?:in|near|outside)$/u.test(tokens[actor.from - 1]?.lower ?? '') && actor.country === undefined
      ? placeOf(actor, 'unknown-place', 'town', undefined)
      : null;
  }
  if (actor.rule === 'organisation') {
    const isSeat =
      /^(?:at|in|inside|outside|near)$/u.test(beforeThe(tokens, actor.from)) &&
      actor.country !== undefined &&
      !actor.media;
    return isSeat ? placeOf(actor, 'seat', 'town', actor.country) : null;
  }
  const level = known?.kind === 'country' ? 'country' : 'town';
  if (isLocative(tokens, actor.from)) return placeOf(actor, 'after-preposition', level, actor.country);
  if (level === 'town' && HELD_THINGS.test(tokens[actor.to]?.lower ?? '')) {
    return placeOf(actor, 'before-event', level, actor.country);
  }
  if (previous !== undefined && onlyJoins(tokens, previous.to, actor.from)) {
    return placeOf(actor, 'coordinated', level, actor.country);
  }
  return null;
}

function beforeThe(tokens: readonly Token[], from: number): string {
  return tokens[from - (tokens[from - 1]?.lower === 'the' ? 2 : 1)]?.lower ?? '';
}

function isLocative(tokens: readonly Token[], from: number): boolean {
  let at = from - 1;
  // "in the Swiss capital Bern": an adjective of a state may stand between as well.
  while (at >= 0 && (SKIPPED.has(tokens[at]?.lower ?? '') || knownAt(tokens, at)?.known.kind === 'demonym'))
    at -= 1;
  const word = tokens[at]?.lower ?? '';
  if (LOCATIVE.has(word) || VISITING.test(word)) return true;
  if (word !== 'to' && word !== 'from') return false;
  // "an official visit on Monday to China": up to four words may stand between.
  for (let back = at - 1; back >= Math.max(0, at - 4); back -= 1) {
    if (MOTION.test(tokens[back]?.lower ?? '')) return true;
  }
  return false;
}

function onlyJoins(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from > 3) return false;
  for (let at = from; at < to; at += 1)
    if (!/^(?:and|,|the|or)$/u.test(tokens[at]?.lower ?? '')) return false;
  return true;
}

function placeOf(
  actor: ActorMention,
  rule: string,
  level: PlaceMention['level'],
  country: string | undefined,
): PlaceMention {
  const { start, end, text, from, to } = actor;
  // A capital that stood for its government carries the state's name by now; its own words name the town.
  const name = level === 'town' ? text : actor.name;
  return { start, end, text, rule, name, level, from, to, ...(country !== undefined && { country }) };
}
