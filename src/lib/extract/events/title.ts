import type { Participant, Place } from '#lib/model/index.ts';
import { KINDS } from '#lib/model/index.ts';
import type { Passage, Reading } from '../reading.ts';
import type { Happening } from './happening.ts';
import { isTalk } from './happening.ts';
import { undatedWords } from './clause-words.ts';
import { verbGroup } from './clause-verb.ts';
import { deedTitle } from './title-deed.ts';
import { restOf } from './title-rest.ts';
import { inPlace, namesOf } from './title-names.ts';
import { calledOffTitle, nounTitle, nounWords, voteTitle, warTitle } from './title-noun.ts';
import { saidTitle, speechTitle } from './title-speech.ts';
import { talkTitle } from './title-talk.ts';
import { isSound, shorten, tidy } from './wording.ts';

/** All that a title is made from. */
export interface TitleFacts {
  readonly happening: Happening;
  readonly reading: Reading;
  readonly passage: Passage;
  readonly participants: readonly Participant[];
  readonly places: readonly Place[];
}

/** Longest generated title, in characters. */
export const TITLE_LENGTH = 70;

/**
 * A short headline in the present tense, made from kind, roles and the words of the sentence. What a pattern gives is
 * taken only when it is a whole clause or noun phrase; else the clause itself is cut down, and at last the kind is named.
 */
export function titleOf(facts: TitleFacts): string {
  const doubt = doubtOf(facts.happening.modality);
  for (const make of MAKERS) {
    const words = make(facts);
    if (words === '') continue;
    const title = finished(
      doubt === '' ? words : words.replace(/\b(?:allegedly|reportedly) /u, ''),
      TITLE_LENGTH - doubt.length,
    );
    if (facts.happening.draft.head.part === 'verb' && BARE_NAME.test(title)) continue;
    if (make === pronounTitle || isSound(title)) return capital(title) + doubt;
  }
  return (
    capital(
      finished(`${KINDS[facts.happening.kind].label}${inPlace(facts.places)}`, TITLE_LENGTH - doubt.length),
    ) + doubt
  );
}

/** A name by itself tells no deed. */
const BARE_NAME =
  /^(?:\p{Lu}[\p{L}’'.-]*|of|the|and|for)(?: (?:\p{Lu}[\p{L}’'.-]*|of|the|and|for))*(?:, (?:an?|the) .*)?$/u;

function finished(words: string, length: number): string {
  return shorten(words.replace(/^[\s–—;:,.)*•·-]+/u, '').replace(/,{2,}/gu, ','), length);
}

function capital(title: string): string {
  return title.charAt(0).toUpperCase() + title.slice(1);
}

/** Ways to a title, the one that says most first. */
const MAKERS: readonly ((facts: TitleFacts) => string)[] = [
  wordTitle,
  verbTitle,
  clauseTitle,
  pronounTitle,
  placedTitle,
  actorTitle,
  sentenceTitle,
];

function wordTitle(facts: TitleFacts): string {
  const { happening } = facts;
  const { draft } = happening;
  const { head } = draft;
  const war = warTitle(facts);
  if (war !== null) return war;
  const spoken = draft.content === null ? '' : speechTitle(facts);
  if (spoken !== '') return spoken;
  if (happening.kind === 'legislation' && head.part === 'noun') return voteTitle(facts);
  if (happening.modality === 'cancelled') return calledOffTitle(facts);
  if (isEntry(facts)) return clauseTitle(facts);
  const said = saidTitle(facts);
  if (said !== '') return said;
  const isOpen =
    head.part === 'verb' && (head.frame === 'open' || (head.kind === null && draft.noun === null));
  if (isOpen) return deedTitle(facts, head);
  if (isTalk(happening.kind)) return talkTitle(facts);
  return head.part === 'verb' && (head.kind !== null || draft.noun === null)
    ? deedTitle(facts, head)
    : nounTitle(facts);
}

/** An entry of a list of dates that has no verb of its own. */
function isEntry({ happening, passage }: TitleFacts): boolean {
  const { head } = happening.draft;
  return passage.label !== null && head.from === head.to;
}

function verbTitle(facts: TitleFacts): string {
  const { draft, modality } = facts.happening;
  return draft.head.part === 'verb' && modality !== 'cancelled' ? deedTitle(facts, draft.head) : '';
}

/** The clause in its own words: behind its connector, without its date. */
function clauseTitle(facts: TitleFacts): string {
  const { happening, passage } = facts;
  const { draft } = happening;
  if (happening.modality === 'cancelled') return '';
  const clause = passage.clauses[draft.clause];
  if (clause === undefined || clause.link === 'relative' || clause.link === 'infinitive') return '';
  if (
    draft.head.part === 'noun' &&
    !passage.triggers.some(
      (one) => one.part === 'verb' && one.form !== 'ing' && one.from >= clause.from && one.to <= clause.to,
    )
  )
    return '';
  const end = passage.label?.end ?? passage.start;
  let from = clause.from;
  while (from < clause.to && (passage.tokens[from]?.end ?? 0) <= end && passage.label !== null) from += 1;
  const words = undatedWords(passage, from, clause.to, happening.dated?.expression ?? null);
  return tidy(
    words
      .replace(DATELINE, '')
      .replace(OPENING, '')
      .replace(/[;.].*$/u, ''),
  );
}

/** "PANAMA CITY (AP) _" */
const DATELINE = /^\p{Lu}[\p{Lu}\s,./-]+(?:\([^)]{2,20}\))?\s*[_—–-]+\s*/u;
const OPENING =
  /^(?:[\s,;:.—–•*·“"-]|\d+\.\s|(?:and|but|that|after|before|since|until|when|while|as|although|though|because|where|following|then)\b)+/iu;

/** "He was expelled from West Germany": who it was is told elsewhere, what happened only here. */
function pronounTitle(facts: TitleFacts): string {
  const { happening, passage } = facts;
  const { draft } = happening;
  if (draft.head.part !== 'verb' || happening.modality === 'cancelled') return '';
  const group = verbGroup(passage, draft.head, draft.clause);
  const before = passage.tokens[group.from - 1]?.lower ?? '';
  const first = passage.tokens[0]?.lower ?? '';
  const isJoined = group.from === passage.clauses[draft.clause]?.from || /^(?:and|but|or)$/u.test(before);
  const who = PRONOUN.test(before) ? before : isJoined && PRONOUN.test(first) ? first : '';
  const rest = restOf(facts, draft.head.to);
  if (who === '') {
    const clause = clauseTitle(facts);
    return PRONOUN.test(clause.split(' ')[0]?.toLowerCase() ?? '') ? clause : '';
  }
  if (who === 'it' && rest === '') return '';
  return `${who} ${undatedWords(passage, group.from, draft.head.to, null)} ${rest}`;
}

const PRONOUN = /^(?:he|she|it|they|we|i)$/u;

/** "Referendum in Transnistria" */
function placedTitle(facts: TitleFacts): string {
  const { happening, places } = facts;
  return happening.draft.noun === null || happening.modality === 'cancelled'
    ? ''
    : nounWords(facts) + inPlace(places);
}

/** For a deed of no kind the beginning of its sentence says more than the name of the kind. */
function sentenceTitle({ happening, passage }: TitleFacts): string {
  if (happening.kind !== 'other' || happening.modality === 'cancelled') return '';
  const words = undatedWords(passage, 0, passage.tokens.length, happening.dated?.expression ?? null);
  return tidy(
    words
      .replace(DATELINE, '')
      .replace(OPENING, '')
      .replace(/^(?:In|On|At|For|Since|With) [^,]*, /u, '')
      .replace(/[;.].*$/u, ''),
  );
}

/** "Use of force in Saada" says too little when somebody did it: "Israel: use of force in Saada". */
function actorTitle(facts: TitleFacts): string {
  const { happening, participants, places } = facts;
  const label = KINDS[happening.kind].label;
  if (happening.modality === 'cancelled') return `${label}${inPlace(places)} called off`;
  const doers = namesOf(participants.filter((one) => one.role !== 'target')).text;
  return happening.kind === 'other' || !/^\p{Lu}/u.test(doers)
    ? ''
    : `${doers}: ${label.toLowerCase()}${inPlace(places)}`;
}

/** " (denied)", " (alleged)"; '' for what the report stands by. */
function doubtOf(modality: Happening['modality']): string {
  return modality === 'denied' ? ' (denied)' : modality === 'alleged' ? ' (alleged)' : '';
}
