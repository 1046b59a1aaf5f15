import type { ActorMention } from '../actors/find.ts';
import type { Draft } from './draft.ts';
import { knownAt } from '../actors/names.ts';
import { tokenize } from '#lib/text/index.ts';

/** A war between two states, as a text names it: "the Russia-Ukraine war", "Russia's war on Ukraine". */
export interface NamedWar {
  /** "Russia-Ukraine war" */
  readonly name: string;
  readonly sides: readonly ActorMention[];
}

const HYPHENATED = /(?<a>\p{Lu}[\p{L}’']+)[-–](?<b>\p{Lu}[\p{L}’']+) (?<noun>war|conflict)\b/u;
const POSSESSIVE =
  /(?<a>\p{Lu}[\p{L}]+(?: \p{Lu}[\p{L}]+)?)['’]s (?:[\p{L}-]+ )?(?:war (?:on|in|against|with)|invasion of) (?<b>\p{Lu}[\p{L}]+(?: \p{Lu}[\p{L}]+)?)/u;
const BETWEEN = /\bwar between (?<a>\p{Lu}[\p{L}]+) and (?<b>\p{Lu}[\p{L}]+)/u;
const ENDING =
  /\b(?:end|ending|stop|stopping|settle|settling|settlement|resolve|resolving|halt|halting|peace)\b/iu;
const WAR = /\b(?:war|conflict|fighting|hostilities|invasion)\b/iu;
/** Nouns that name the first moment of a war. */
const START = /^(?:start|outbreak|beginning|invasion|war broke)/u;

/** The first war that a text names with both its sides; `null` when it names none. */
export function namedWar(text: string): NamedWar | null {
  for (const pattern of [HYPHENATED, BETWEEN, POSSESSIVE]) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const sides = [match.groups?.['a'], match.groups?.['b']].map((name) => sideOf(name ?? '', match.index));
    const [a, b] = sides;
    if (a === null || b === null || a === undefined || b === undefined) continue;
    return { name: `${a.name}-${b.name} ${match.groups?.['noun'] ?? 'war'}`, sides: [a, b] };
  }
  return null;
}

/** True when a sentence is about ending a war: what it tells then came after the war's start. */
export function isAboutEndingWar(sentence: string): boolean {
  return ENDING.test(sentence) && WAR.test(sentence);
}

/** True for a draft of the first moment of a war: "the start of the war", "the war began". */
export function isWarStart({ head, noun }: Draft): boolean {
  if (noun === null) return false;
  return START.test(noun.noun) || (noun.sense === 'war' && head.part === 'verb' && head.frame === 'phase');
}

function sideOf(name: string, at: number): ActorMention | null {
  const known = knownAt(tokenize(name), 0)?.known;
  if (known === undefined || known.kind === 'organisation' || known.kind === 'city') return null;
  return {
    start: at,
    end: at,
    text: name,
    rule: 'named-war',
    name: known.name,
    type: 'country',
    country: known.country,
    owner: false,
    media: false,
    from: -1,
    to: -1,
  };
}
