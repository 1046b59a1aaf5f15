import type { Participant, Place } from '#lib/model/index.ts';
import { surname } from '../actors/coreference.ts';
import { countryOf } from '../places/countries.ts';
import type { Passage, Reading } from '../reading.ts';
import { thirdPerson } from '../triggers/forms.ts';
import { JUDGEMENTS } from '../triggers/lexicon.ts';
import type { Happening } from './happening.ts';
import { isTalk } from './happening.ts';
import { isWarStart, namedWar } from './war.ts';
import { shorten, tidy } from './wording.ts';

/** All that a title is made from. */
export interface TitleFacts {
  readonly happening: Happening;
  readonly reading: Reading;
  readonly participants: readonly Participant[];
  readonly places: readonly Place[];
}

/** Longest generated title, in characters. */
export const TITLE_LENGTH = 70;

/** A short headline in the present tense, made from kind, roles and the words of the sentence. */
export function titleOf(facts: TitleFacts): string {
  const title = wordTitle(facts);
  return shorten(title.charAt(0).toUpperCase() + title.slice(1), TITLE_LENGTH);
}

function wordTitle(facts: TitleFacts): string {
  const { happening, reading } = facts;
  const passage = reading.passages[happening.draft.sentence];
  if (passage === undefined) return happening.kind;
  const noun = happening.draft.noun?.noun ?? '';
  if (happening.kind === 'use-of-force' && isWarStart(noun) && happening.draft.head.part === 'noun')
    return warTitle(facts, passage);
  if (happening.draft.content !== null) return speechTitle(facts, passage);
  if (happening.kind === 'legislation' && happening.draft.head.part === 'noun')
    return voteTitle(facts, passage);
  if (isTalk(happening.kind)) return talkTitle(facts, passage);
  return happening.draft.head.part === 'verb'
    ? deedTitle(facts, passage)
    : `${nounWords(happening, passage)}${placeWords(facts, true)}`;
}

function warTitle({ happening, reading }: TitleFacts, passage: Passage): string {
  const war = namedWar(reading.text);
  const words = nounWords(happening, passage);
  return war === null
    ? words
    : words.replace(/\bwar\b.*$/u, war.name).replace(/^start of (?:the )?/u, 'Start of the ');
}

/** "Peskov: …", "Zelenskyy calls X a “compromise”", "Lavrov accuses NATO of …" */
function speechTitle(facts: TitleFacts, passage: Passage): string {
  const { happening, reading } = facts;
  const { draft } = happening;
  const speaker = shortName(
    facts.participants.find((one) => one.role === 'speaker' && one.type !== 'country') ??
      facts.participants.find((one) => one.role === 'speaker'),
  );
  const lead = draft.parts.find((part) => part.role === 'speaker')?.actor;
  const named =
    lead === undefined
      ? speaker
      : shortName({
          name: lead.name,
          type: lead.type,
          role: 'speaker',
          ...(lead.country !== undefined && { country: lead.country }),
        });
  const head = draft.head.part === 'verb' ? draft.head : null;
  if (head?.lemma === 'call') {
    const called = calledWords(facts, passage);
    if (called !== null) return `${named} calls ${called}`;
  }
  const content =
    draft.content === null ? '' : tidy(reading.text.slice(draft.content.start, draft.content.end));
  if (happening.kind === 'statement' || head === null) {
    const verb =
      head !== null &&
      /^(?:announce|warn|vow|pledge|promise|confirm|declare|praise|welcome|hail|insist|urge)$/u.test(
        head.lemma,
      )
        ? ` ${presentOf(head.lemma, facts)} `
        : ': ';
    return `${named}${verb}${content}`;
  }
  return `${named} ${presentOf(head.lemma, facts)} ${tidy(reading.text.slice(head.end, draft.rest.end))}`;
}

/** "X a “Y”" of "called X a “Y”", X without what hangs on it; a pronoun takes what the sentence spoke of. */
function calledWords(facts: TitleFacts, passage: Passage): string | null {
  const { draft } = facts.happening;
  const rest = facts.reading.text.slice(draft.head.end, draft.rest.end);
  const match =
    /^\s*(?<what>(?:such an? )?.+?)\s(?<as>an? (?:[“"][^”"]+[”"]|[\p{L}-]+(?: [\p{L}-]+){0,2}))/u.exec(rest);
  if (match === null) return null;
  let what = (match.groups?.['what'] ?? '').replace(/^(?:the|an?) /u, '');
  if (/^(?:such an? |this|that|it\b|the (?:move|step))/u.test(match.groups?.['what'] ?? '')) {
    const clause = passage.text.slice(0, draft.head.start - passage.start);
    const topic = /\b(?:opposition to|support for|criticism of|the idea of|plans for) (?<topic>[^,]+)/u.exec(
      clause,
    )?.groups?.['topic'];
    if (topic === undefined) return null;
    what = topic;
  }
  const short = what.replace(/ (?:with|of|for|between|among|from|by|on) .*$/u, '');
  const as = (match.groups?.['as'] ?? '').replace(/"([^"]+)"/u, '“$1”');
  const judged = JUDGEMENTS.has(as.split(' ').at(-1)?.replace(/\W/gu, '') ?? '') || as.includes('“');
  return judged || short.length < 40 ? `${short} ${as}` : null;
}

/** "Ukraine’s parliament votes to introduce constitutional amendments" */
function voteTitle(facts: TitleFacts, passage: Passage): string {
  const { happening, reading } = facts;
  const state = facts.participants.find((one) => one.type === 'country');
  const purpose =
    /^\s*(?:to|on|for|in favou?r of|against) .+/u.exec(
      withoutTimes(reading.text.slice(happening.draft.head.end, happening.draft.rest.end), facts),
    )?.[0] ?? '';
  if (state !== undefined && /vote/u.test(happening.draft.noun?.noun ?? '') && purpose !== '') {
    return `${shortName(state)}’s parliament votes ${tidy(purpose)}`;
  }
  return `${nounWords(happening, passage)}${purpose === '' ? '' : ` ${tidy(purpose)}`}`;
}

/** "Zelenskyy, Witkoff and Kushner hold talks in Berlin", "Ukraine-US talks resume in Berlin" */
function talkTitle(facts: TitleFacts, passage: Passage): string {
  const { happening } = facts;
  const { draft } = happening;
  const head = draft.head;
  const noun = draft.noun === null ? kindNoun(happening) : nounWords(happening, passage);
  const where = placeWords(
    facts,
    happening.places.every((place) => place.basis !== 'implied') || happening.modality !== 'planned',
  );
  const bare = draft.noun?.noun ?? noun;
  if (draft.phrase?.pointing === 'earlier' || draft.phrase?.pointing === 'other') return `${noun}${where}`;
  if (happening.modality === 'cancelled') return `${whoShort(facts)} ${bare} called off`.trim() + where;
  if (head.part === 'verb' && head.frame === 'phase') {
    return `${whoShort(facts)} ${bare} ${happening.modality === 'planned' ? 'to ' : ''}${phaseVerb(head.lemma, bare, happening.modality === 'planned')}${where}`.trim();
  }
  const people = whoLong(facts);
  if (people === '') return `${noun}${happening.modality === 'planned' ? ' expected' : ''}${where}`;
  const several = facts.participants.filter((one) => one.role !== 'host').length > 1;
  const planned = happening.modality === 'planned';
  if (happening.kind === 'visit' || (head.part === 'verb' && head.frame === 'act')) {
    const goal = where === '' ? '' : ` ${facts.places[0]?.name ?? ''}`;
    return `${people} ${planned ? 'to visit' : several ? 'visit' : 'visits'}${goal}`;
  }
  if (head.part === 'verb' && head.frame === 'joint') {
    const object = facts.participants.filter((one) => one.role !== 'host');
    const verb =
      head.lemma === 'negotiate'
        ? 'negotiate'
        : happening.kind === 'call'
          ? 'speak by phone'
          : happening.kind === 'talks'
            ? 'hold talks'
            : 'meet';
    return `${people} ${planned ? 'to ' : ''}${object.length > 1 ? verb : thirdPerson(verb)}${where}`;
  }
  return `${people} ${planned ? 'to hold' : several ? 'hold' : 'holds'} ${article(noun)}${where}`;
}

function deedTitle(facts: TitleFacts, passage: Passage): string {
  const { happening, reading } = facts;
  const { draft } = happening;
  const head = draft.head;
  if (head.part !== 'verb') return nounWords(happening, passage);
  const rest = tidy(withoutTimes(reading.text.slice(head.end, draft.rest.end), facts));
  const doers = listNames(
    facts.participants.filter((one) => one.role === 'initiator' || one.role === 'participant'),
  );
  const targets = listNames(facts.participants.filter((one) => one.role === 'target'));
  const several =
    facts.participants.filter((one) => one.role === 'initiator' || one.role === 'participant').length > 1;
  if (doers === '') {
    return targets === '' ? `${kindNoun(happening)}: ${rest}` : `${targets} ${passiveOf(head.text)} ${rest}`;
  }
  const verb =
    happening.modality === 'planned' ? `to ${head.lemma}` : several ? head.lemma : thirdPerson(head.lemma);
  const denial = happening.modality === 'denied' ? ' (denied)' : '';
  return `${doers} ${verb} ${rest}${denial}`;
}

function passiveOf(participle: string): string {
  return participle;
}

function presentOf(lemma: string, facts: TitleFacts): string {
  return facts.participants.filter((one) => one.role === 'speaker' && one.type !== 'country').length > 1
    ? lemma
    : thirdPerson(lemma);
}

/** The noun with its adjectives as the sentence gives it, without determiner: "broader summit". */
function nounWords(happening: Happening, passage: Passage): string {
  const { noun, phrase } = happening.draft;
  if (noun === null) return kindNoun(happening);
  const from = passage.tokens[phrase?.contentFrom ?? noun.from]?.start ?? noun.start;
  return passage.text.slice(from - passage.start, noun.end - passage.start);
}

function kindNoun(happening: Happening): string {
  return happening.kind.replaceAll('-', ' ');
}

function article(noun: string): string {
  return /s$|^(?:dialogue|peace)/u.test(noun) ? noun : `${/^[aeiou]/iu.test(noun) ? 'an' : 'a'} ${noun}`;
}

function phaseVerb(lemma: string, noun: string, infinitive: boolean): string {
  return infinitive || noun.endsWith('s') ? lemma : thirdPerson(lemma);
}

/** People and bodies by their short names; states only where nobody of theirs is named. */
function whoLong({ participants }: TitleFacts): string {
  const others = participants.filter((one) => one.role !== 'host' && one.role !== 'mediator');
  const people = others.filter(
    (one) =>
      one.type !== 'country' ||
      !others.some((other) => other.type !== 'country' && other.country === one.country),
  );
  return listNames(people);
}

/** "Ukraine-US" for talks between states; '' when the states are not two. */
function whoShort({ participants }: TitleFacts): string {
  const codes = [
    ...new Set(
      participants
        .filter((one) => one.role !== 'host' && one.role !== 'mediator')
        .flatMap((one) => (one.country === undefined ? [] : [one.country])),
    ),
  ];
  return codes.length === 2 ? codes.map((code) => countryOf(code)?.short ?? code).join('-') : '';
}

function listNames(participants: readonly Participant[]): string {
  const names = [...new Set(participants.map(shortName))];
  if (names.length > 4) return `${names.slice(0, 3).join(', ')} and others`;
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}

function shortName(participant: Participant | undefined): string {
  if (participant === undefined) return '';
  if (participant.type === 'person') return surname(participant.name);
  return participant.type === 'country' && participant.country !== undefined
    ? (countryOf(participant.country)?.short ?? participant.name)
    : participant.name;
}

function placeWords({ places }: TitleFacts, shown: boolean): string {
  const place = places[0];
  if (place === undefined || !shown) return '';
  const country = place.country === undefined ? null : countryOf(place.country);
  const name = country !== null && country.name === place.name ? country.short : place.name;
  return ` in ${/^(?:US|UK|UAE|Netherlands|Philippines|Bahamas|Maldives)$/u.test(name) ? `the ${name}` : name}`;
}

/** The words without the expressions of time that the date already says. */
function withoutTimes(words: string, { happening, reading }: TitleFacts): string {
  const span = happening.dated?.expression;
  const expression = span == null ? '' : reading.text.slice(span.start, span.end);
  return expression === ''
    ? words
    : words
        .replace(expression, '')
        .replace(/\s{2,}/gu, ' ')
        .replace(/\s+([,.])/gu, '$1');
}
