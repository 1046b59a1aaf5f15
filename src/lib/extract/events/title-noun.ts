import { KINDS } from '#lib/model/index.ts';
import { thirdPerson } from '../triggers/forms.ts';
import { subjectOf } from './clause-subject.ts';
import { verbGroup } from './clause-verb.ts';
import { undatedWords } from './clause-words.ts';
import type { TitleFacts } from './title.ts';
import { actorOf, isPlural } from './title-actor.ts';
import { deedTitle, particleOf } from './title-deed.ts';
import { restOf } from './title-rest.ts';
import { inPlace, namesOf, pairOf } from './title-names.ts';
import { isWarStart, namedWar } from './war.ts';
import { cutTo, tidy } from './wording.ts';

/** "Russia-Ukraine war begins", "Start of the Russia-Ukraine war"; `null` when no war begins. */
export function warTitle(facts: TitleFacts): string | null {
  if (facts.happening.kind !== 'use-of-force' || !isWarStart(facts.happening.draft)) return null;
  const war = namedWar(facts.reading.text);
  const words = nounWords(facts);
  if (facts.happening.draft.head.part === 'verb') return war === null ? 'War begins' : `${war.name} begins`;
  return war === null
    ? words
    : words.replace(/\bwar\b.*$/u, war.name).replace(/^start of (?:the )?/u, 'Start of the ');
}

/** "Ukraine’s parliament votes to introduce constitutional amendments" */
export function voteTitle(facts: TitleFacts): string {
  const { happening } = facts;
  const state = facts.participants.filter((one) => one.type === 'country').slice(0, 1);
  const purpose =
    /^(?:to|on|for|in favou?r of|against) .+/u.exec(restOf(facts, happening.draft.head.to))?.[0] ?? '';
  if (state.length > 0 && happening.draft.noun?.noun.includes('vote') === true && purpose !== '') {
    return `${namesOf(state).text}’s parliament votes ${tidy(purpose)}`;
  }
  return `${nounWords(facts)} ${tidy(purpose)}`;
}

/** "Russia-Ukraine talks in Geneva called off", "Trip to Washington called off" */
export function calledOffTitle(facts: TitleFacts): string {
  const { draft } = facts.happening;
  const { head } = draft;
  const word = head.part === 'verb' && head.lemma === 'postpone' ? 'postponed' : 'called off';
  const pair = pairOf(facts.participants);
  if (pair !== '' && draft.noun !== null) return `${pair} ${draft.noun.noun}${inPlace(facts.places)} ${word}`;
  if (head.part === 'verb' && draft.noun === null && head.frame !== 'call-off' && !CALLS_OFF.test(head.lemma))
    return deedTitle(facts, head);
  const thing = thingOf(facts);
  return thing === '' ? '' : `${thing} ${word}`;
}

const CALLS_OFF =
  /^(?:cancel|cancell|postpone|scrap|call|put|shelve|abandon|delay|drop|fall|ban|halt|block)/u;

/** What was called off: the object of "cancelled", the subject of "was cancelled". */
function thingOf(facts: TitleFacts): string {
  const { happening, passage } = facts;
  const { draft } = happening;
  const own = happening.dated?.expression ?? null;
  if (draft.noun !== null) {
    const from = draft.phrase?.contentFrom ?? draft.noun.from;
    let to = draft.noun.to;
    while (
      to < passage.tokens.length &&
      passage.tokens[to + 1]?.lower !== 'be' &&
      !ENDS.test(passage.tokens[to]?.lower ?? '') &&
      !isVerbAt(facts, to)
    )
      to += 1;
    return cutTo(tidy(undatedWords(passage, from, to, own)), 50);
  }
  if (draft.head.part !== 'verb') return '';
  const group = verbGroup(passage, draft.head, draft.clause);
  if (!group.passive)
    return cutTo(
      restOf(facts, draft.head.to)
        .replace(/^(?:off|its|his|her|their|the)\s/u, '')
        .replace(/^(?:its|his|her|their|the)\s/u, ''),
      50,
    );
  const subject = subjectOf(passage, draft.clause, group.from, group.reduced, own);
  return subject === null || subject === 'pronoun' ? '' : cutTo(subject.words, 50);
}

const ENDS =
  /^(?:[,.;:()—–“”"]|is|are|was|were|has|have|had|will|would|that|which|who|and|but|after|before|because|when|due|over|amid|following|if|unless)$/u;

function isVerbAt({ passage }: TitleFacts, at: number): boolean {
  return (
    passage.triggers.some(
      (one) => one.part === 'verb' && one.from === at && one.form !== 'ing' && one.form !== 'base',
    ) ||
    /^(?:scheduled|planned|set|slated|expected|called|announced|foreseen|due|supposed)$/u.test(
      passage.tokens[at]?.lower ?? '',
    )
  );
}

/** "Previous ceasefire collapses", "Agreement to enter into force" */
export function nounTitle(facts: TitleFacts): string {
  const { happening, places } = facts;
  const { draft } = happening;
  const { head } = draft;
  const noun = nounWords(facts);
  if (head.part === 'noun') return `${noun} ${restOf(facts, head.to, true)}`;
  if (head.frame === 'phase')
    return `${noun} ${verbFor(head.lemma, noun.endsWith('s'), happening.modality === 'planned')}${particleOf(facts, head)}${inPlace(places)}`;
  const actor = actorOf(facts, verbGroup(facts.passage, head, draft.clause));
  if (actor.text === '' || !actor.named) return '';
  return `${actor.text} ${verbFor(head.lemma, actor.plural, happening.modality === 'planned')} ${withArticle(noun)}${inPlace(places)}`;
}

function verbFor(lemma: string, plural: boolean, planned: boolean): string {
  return planned ? `to ${lemma}` : plural ? lemma : thirdPerson(lemma);
}

/** The noun with its adjectives as the sentence gives it, without determiner: "broader summit". */
export function nounWords({ happening, passage }: TitleFacts): string {
  const { noun, phrase } = happening.draft;
  if (noun === null) return KINDS[happening.kind].label.toLowerCase();
  const first = passage.tokens[phrase?.contentFrom ?? noun.from];
  const words = undatedWords(
    passage,
    phrase?.contentFrom ?? noun.from,
    noun.to,
    happening.dated?.expression ?? null,
  )
    .replace(/^(?:begins?|holds?|resumes?|starts?|opens?|continues?|attends?|joins?) (?!of\b)(?=\S)/u, '')
    .replace(/^[’']s /u, '');
  // A capital that only the sentence's beginning gave is taken back.
  const opens = first !== undefined && first === passage.tokens[0] && /^\p{Lu}\p{Ll}/u.test(words);
  return opens ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}

/** "a summit", "an emergency summit"; plurals and "peace" stand alone. */
export function withArticle(noun: string): string {
  if (isPlural(noun) || /s$|^(?:dialogue|peace)/u.test(noun)) return noun;
  return `${/^(?:[aeiou](?!ne-)|un(?!i)|8|11)/iu.test(noun) && !/^(?:uni|eu|one)/iu.test(noun) ? 'an' : 'a'} ${noun}`;
}
