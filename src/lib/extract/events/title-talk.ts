import { KINDS } from '#lib/model/index.ts';
import { thirdPerson } from '../triggers/forms.ts';
import type { VerbTrigger } from '../triggers/find.ts';
import { subjectOf } from './clause-subject.ts';
import { verbGroup } from './clause-verb.ts';
import type { TitleFacts } from './title.ts';
import { actorOf } from './title-actor.ts';
import { deedTitle, particleOf } from './title-deed.ts';
import { inPlace, namesOf, pairOf, placeName } from './title-names.ts';
import { nounWords, withArticle } from './title-noun.ts';

/** "Zelenskyy, Witkoff and Kushner hold talks in Berlin", "Ukraine-US talks resume in Berlin" */
export function talkTitle(facts: TitleFacts): string {
  const { happening, participants, places } = facts;
  const { draft } = happening;
  const { head } = draft;
  const planned = happening.modality === 'planned';
  const noun = draft.noun === null ? KINDS[happening.kind].label.toLowerCase() : nounWords(facts);
  const where = planned && places.every((place) => place.basis === 'implied') ? '' : inPlace(places);
  if (draft.phrase?.pointing === 'earlier' || draft.phrase?.pointing === 'other') return `${noun}${where}`;
  if (head.part === 'verb' && head.frame === 'phase' && draft.noun !== null) {
    const plural = noun.endsWith('s');
    const pair = pairOf(participants);
    const name = pair === '' ? noun : `${pair} ${draft.noun.noun}`;
    return `${name} ${planned ? `to ${head.lemma}` : plural ? head.lemma : thirdPerson(head.lemma)}${particleOf(facts, head)}${where}`;
  }
  if (head.part === 'verb' && /^(?:expect|schedule|plan|set)$/u.test(head.lemma)) {
    const deed = deedTitle(facts, head);
    if (/ to (?!be expected)\p{Ll}/u.test(deed)) return deed;
  }
  const people = namesOf(participants.filter((one) => one.role !== 'host' && one.role !== 'mediator'));
  if (head.part === 'verb' && head.frame === 'host' && draft.noun === null) return deedTitle(facts, head);
  // Where the sentence's own subject is not among those known by name, it knows better who came together.
  if (
    head.part === 'verb' &&
    draft.noun === null &&
    (people.text === '' || !people.plural || isNegated(facts, head) || !isNamed(facts, head))
  )
    return deedTitle(facts, head);
  if (people.text === '' || (head.part === 'noun' && !people.plural) || !clean(people.text)) {
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

/** A list of names in which a bare common noun stands is no list of names. */
function clean(names: string): boolean {
  return names.split(/, | and /u).every((name) => /^\p{Lu}/u.test(name) || name === 'others');
}

function isNegated(facts: TitleFacts, head: VerbTrigger): boolean {
  return verbGroup(facts.passage, head, facts.happening.draft.clause).negated;
}

function isNamed(facts: TitleFacts, head: VerbTrigger): boolean {
  const group = verbGroup(facts.passage, head, facts.happening.draft.clause);
  const subject = subjectOf(facts.passage, facts.happening.draft.clause, group.from, group.reduced, null);
  return subject === 'pronoun' || actorOf(facts, group).named;
}

function verbFor(lemma: string, plural: boolean, planned: boolean): string {
  return planned ? `to ${lemma}` : plural ? lemma : thirdPerson(lemma);
}
