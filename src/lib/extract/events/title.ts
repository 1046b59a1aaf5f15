import type { Participant, Place } from '#lib/model/index.ts';
import { KINDS } from '#lib/model/index.ts';
import type { Passage, Reading } from '../reading.ts';
import { thirdPerson } from '../triggers/forms.ts';
import type { VerbTrigger } from '../triggers/find.ts';
import type { Happening } from './happening.ts';
import { isTalk } from './happening.ts';
import { inPlace, namesOf, pairOf, placeName } from './title-names.ts';
import { speechTitle } from './title-speech.ts';
import { isWarStart, namedWar } from './war.ts';
import { shorten, tidy } from './wording.ts';

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

/** A short headline in the present tense, made from kind, roles and the words of the sentence. */
export function titleOf(facts: TitleFacts): string {
  const title = shorten(wordTitle(facts).replace(/^[\s–—;:,.)-]+/u, ''), TITLE_LENGTH);
  return title.charAt(0).toUpperCase() + title.slice(1);
}

function wordTitle(facts: TitleFacts): string {
  const { happening } = facts;
  const { draft } = happening;
  if (happening.kind === 'use-of-force' && isWarStart(draft)) return warTitle(facts);
  if (draft.content !== null) return speechTitle(facts);
  if (happening.kind === 'legislation' && draft.head.part === 'noun') return voteTitle(facts);
  if (happening.modality === 'cancelled') return calledOffTitle(facts);
  const { head } = draft;
  const isOpen =
    head.part === 'verb' && (head.frame === 'open' || (head.kind === null && draft.noun === null));
  if (isOpen) return ownWords(facts, head) + doubtOf(happening.modality);
  if (isTalk(happening.kind)) return talkTitle(facts);
  return draft.head.part === 'verb' && (draft.head.kind !== null || draft.noun === null)
    ? deedTitle(facts, draft.head)
    : nounTitle(facts);
}

function warTitle(facts: TitleFacts): string {
  const war = namedWar(facts.reading.text);
  const words = nounWords(facts);
  if (facts.happening.draft.head.part === 'verb') return war === null ? 'War begins' : `${war.name} begins`;
  return war === null
    ? words
    : words.replace(/\bwar\b.*$/u, war.name).replace(/^start of (?:the )?/u, 'Start of the ');
}

/** "Ukraine’s parliament votes to introduce constitutional amendments" */
function voteTitle(facts: TitleFacts): string {
  const { happening } = facts;
  const state = facts.participants.filter((one) => one.type === 'country').slice(0, 1);
  const purpose =
    /^\s*(?:to|on|for|in favou?r of|against) .+/u.exec(restWords(facts, happening.draft.head.end))?.[0] ?? '';
  if (state.length > 0 && happening.draft.noun?.noun.includes('vote') === true && purpose !== '') {
    return `${namesOf(state).text}’s parliament votes ${tidy(purpose)}`;
  }
  return `${nounWords(facts)} ${tidy(purpose)}`;
}

/** "Zelenskyy, Witkoff and Kushner hold talks in Berlin", "Ukraine-US talks resume in Berlin" */
function talkTitle(facts: TitleFacts): string {
  const { happening, participants, places } = facts;
  const { draft } = happening;
  const { head } = draft;
  const planned = happening.modality === 'planned';
  const noun = draft.noun === null ? KINDS[happening.kind].label.toLowerCase() : nounWords(facts);
  const where = planned && places.every((place) => place.basis === 'implied') ? '' : inPlace(places);
  if (draft.phrase?.pointing === 'earlier' || draft.phrase?.pointing === 'other') return `${noun}${where}`;
  if (head.part === 'verb' && head.frame === 'phase') {
    const plural = planned || noun.endsWith('s');
    const bare = draft.noun?.noun ?? noun;
    return `${pairOf(participants)} ${bare} ${planned ? 'to ' : ''}${plural ? head.lemma : thirdPerson(head.lemma)}${where}`.trim();
  }
  const people = namesOf(participants.filter((one) => one.role !== 'host' && one.role !== 'mediator'));
  if (head.part === 'verb' && head.frame === 'host' && draft.noun === null) {
    const hosts = namesOf(participants.filter((one) => one.role === 'host'));
    return `${hosts.text} ${verbFor(head.lemma, hosts.plural, planned)} ${people.text === '' ? restWords(facts, head.end) : people.text}${where}`;
  }
  if (people.text === '') {
    if (head.part === 'verb' && draft.noun === null && !planned) return ownWords(facts, head);
    const whither = happening.kind === 'visit' && places.length > 0 ? ` to ${placeName(places)}` : where;
    return `${noun}${planned ? ' expected' : ''}${whither}`;
  }
  if (happening.kind === 'visit')
    return `${people.text} ${verbFor('visit', people.plural, planned)} ${placeName(places)}`;
  if (head.part === 'verb' && head.frame === 'joint') {
    if (happening.kind === 'call')
      return `${people.text} ${planned ? 'to speak' : people.plural ? 'speak' : 'speaks'} by phone`;
    return `${people.text} ${verbFor(happening.kind === 'talks' ? 'negotiate' : 'meet', people.plural, planned)}${where}`;
  }
  return `${people.text} ${verbFor('hold', people.plural, planned)} ${withArticle(noun)}${where}`;
}

function calledOffTitle(facts: TitleFacts): string {
  const { draft } = facts.happening;
  const noun = draft.noun?.noun ?? KINDS[facts.happening.kind].label.toLowerCase();
  const word = draft.head.part === 'verb' && draft.head.lemma === 'postpone' ? 'postponed' : 'called off';
  return `${pairOf(facts.participants)} ${noun}${inPlace(facts.places)} ${word}`.trim();
}

/** "Bolivia and US expel each other’s ambassadors"; without a doer the sentence's own subject stands. */
function deedTitle(facts: TitleFacts, head: VerbTrigger): string {
  const { happening, participants } = facts;
  const doers = namesOf(
    participants.filter(
      (one) => one.role === 'initiator' || one.role === 'participant' || one.role === 'host',
    ),
  );
  const rest = tidy(restWords(facts, head.end));
  const denial = doubtOf(happening.modality);
  const passive = participants.some((one) => one.role === 'target') && doers.text === '';
  if (doers.text === '' || passive) {
    const subject = subjectWords(facts);
    const target = namesOf(participants.filter((one) => one.role === 'target')).text;
    const who = subject === '' ? target : subject;
    // “Other: peace” would say nothing: the verb itself says more than a kind that is none.
    const what = happening.kind === 'other' ? openWords(facts, head) : `${KINDS[happening.kind].label}:`;
    return who === '' ? `${what} ${rest}${denial}` : `${who} ${head.text} ${rest}${denial}`;
  }
  return `${doers.text} ${verbFor(head.lemma, doers.plural, happening.modality === 'planned')} ${rest}${denial}`;
}

/** A verb that the tables do not know keeps its form, with its auxiliaries: "was withdrawn", "to leave". */
function openWords({ happening, passage }: TitleFacts, head: VerbTrigger): string {
  if (head.form === 'base') return happening.modality === 'planned' ? `to ${head.text}` : head.text;
  if (head.form !== 'participle') return head.text;
  let from = head.from;
  while (from > 0 && HELPS.test(passage.tokens[from - 1]?.lower ?? '')) from -= 1;
  return passage.tokens
    .slice(from, head.to)
    .map((token) => token.text)
    .join(' ');
}

const HELPS = /^(?:is|are|was|were|be|been|has|have|had|will|to|not)$/u;

/** "Previous ceasefire collapses", "Deal will enter into force" */
function nounTitle(facts: TitleFacts): string {
  const { happening, participants, places } = facts;
  const { draft } = happening;
  const { head } = draft;
  const noun = nounWords(facts);
  if (head.part === 'noun') return `${noun} ${tidy(restWords(facts, head.end))}`;
  if (head.frame === 'phase')
    return `${noun} ${verbFor(head.lemma, noun.endsWith('s'), happening.modality === 'planned')}${inPlace(places)}`;
  const doers = namesOf(participants.filter((one) => one.role !== 'target' && one.role !== 'host'));
  if (doers.text === '') return `${noun}${inPlace(places)}`;
  return `${doers.text} ${verbFor(head.lemma, doers.plural, happening.modality === 'planned')} ${withArticle(noun)}${inPlace(places)}`;
}

function verbFor(lemma: string, plural: boolean, planned: boolean): string {
  return planned ? `to ${lemma}` : plural ? lemma : thirdPerson(lemma);
}

/** " (denied)", " (alleged)"; '' for what the report stands by. */
function doubtOf(modality: Happening['modality']): string {
  return modality === 'denied' ? ' (denied)' : modality === 'alleged' ? ' (alleged)' : '';
}

/** The words from the clause's beginning to its verb, without a date in front, a connector or an auxiliary. */
function subjectWords(facts: TitleFacts): string {
  const { happening, passage, reading } = facts;
  const clause = passage.clauses[happening.draft.clause];
  const start = passage.tokens[clause?.from ?? 0]?.start ?? passage.start;
  const words = withoutTimes(reading.text.slice(start, happening.draft.head.start), facts)
    .trim()
    .replace(
      /^(?:[—–-]\s*)?(?:and|but|that|after|before|since|until|when|while|as|although|because|where|which)\b\s*/iu,
      '',
    )
    .replace(AUXILIARIES, '');
  return /^(?:and|but|which|who|whose|to|he|she|it|they|we|i|this)\b/iu.test(words) ||
    words.length > SUBJECT_LENGTH
    ? ''
    : tidy(words.replace(/^,\s*/u, '').replace(/,$/u, ''));
}

/** A longer subject leaves no room for what was done. */
const SUBJECT_LENGTH = 45;
const AUXILIARIES =
  /(?:\s|^)(?:(?:is|are|was|were|be|been|has|have|had|will|would|to|also|then|first|last|not|now|jointly)\s*)+$/iu;

/** The sentence's own words for a deed: "Malta shipped 40 tonnes of medicines to Misrata". */
function ownWords(facts: TitleFacts, head: VerbTrigger): string {
  const { participants, passage, reading } = facts;
  const label = passage.label;
  if (label !== null && head.from === head.to)
    return tidy(reading.text.slice(head.start, passage.end).replace(/[.;].*$/u, ''));
  const own = subjectWords(facts);
  const doers = namesOf(participants.filter((one) => one.role !== 'target')).text;
  const first = own !== '' || doers !== '' ? '' : firstSubject(facts);
  const subject = own !== '' ? own : doers !== '' ? doers : first;
  const rest = tidy(restWords(facts, head.end));
  return `${subject} ${openWords(facts, head)} ${rest}`.trim();
}

/** The subject of the sentence's first clause, for a clause that leaves its own unsaid. */
function firstSubject({ happening, passage }: TitleFacts): string {
  const verb = passage.triggers.find((one) => one.part === 'verb' && one.from > 0);
  const [first] = passage.clauses;
  if (verb === undefined || first === undefined || happening.draft.clause === 0) return '';
  const to = Math.min(verb.from, first.to);
  const words = passage.text.slice(
    (passage.tokens[0]?.start ?? passage.start) - passage.start,
    (passage.tokens[to - 1]?.end ?? passage.start) - passage.start,
  );
  const bare = words.replace(AUXILIARIES, '').replace(/[,—–-]\s*$/u, '');
  return bare.length > SUBJECT_LENGTH ||
    /^(?:in|on|at|by|since|after|before|the following|he|she|it|they|we)\b/iu.test(bare)
    ? ''
    : tidy(bare);
}

/** The rest of the clause after `from`, without the time that the date already says. */
function restWords(facts: TitleFacts, from: number): string {
  const { happening, reading } = facts;
  const quantity = happening.draft.relation?.quantity ?? null;
  const end =
    quantity !== null && quantity.start > from
      ? Math.min(quantity.start, happening.draft.rest.end)
      : happening.draft.rest.end;
  return withoutTimes(reading.text.slice(from, Math.max(from, end)), facts);
}

function withoutTimes(words: string, { happening, reading }: TitleFacts): string {
  const span = happening.dated?.expression ?? null;
  const expression = span === null ? '' : reading.text.slice(span.start, span.end);
  if (expression === '') return words;
  const bare = words.replace(`of ${expression}`, '').replace(expression, '');
  return /\s[\s,.]/u.test(bare) ? bare.replace(/\s{2,}/gu, ' ').replace(/\s+([,.])/gu, '$1') : bare;
}

/** The noun with its adjectives as the sentence gives it, without determiner: "broader summit". */
function nounWords({ happening, passage }: TitleFacts): string {
  const { noun, phrase } = happening.draft;
  if (noun === null) return KINDS[happening.kind].label.toLowerCase();
  const first = passage.tokens[phrase?.contentFrom ?? noun.from];
  const words = passage.text.slice((first?.start ?? noun.start) - passage.start, noun.end - passage.start);
  // A capital that only the sentence's beginning gave is taken back.
  const opens = first !== undefined && first === passage.tokens[0] && /^\p{Lu}\p{Ll}/u.test(words);
  return opens ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}

function withArticle(noun: string): string {
  return /s$|^(?:dialogue|peace)/u.test(noun) ? noun : `${/^[aeiou]/iu.test(noun) ? 'an' : 'a'} ${noun}`;
}
