import { thirdPerson } from '../triggers/forms.ts';
import type { VerbTrigger } from '../triggers/find.ts';
import { subjectOf } from './clause-subject.ts';
import type { VerbGroup } from './clause-verb.ts';
import { verbGroup } from './clause-verb.ts';
import { undatedWords } from './clause-words.ts';
import type { TitleFacts } from './title.ts';
import type { Actor } from './title-actor.ts';
import { actorOf, isPlural, SUBJECT_LENGTH } from './title-actor.ts';
import { restOf } from './title-rest.ts';
import { cutTo } from './wording.ts';

/** "Bolivia and US expel each other’s ambassadors", "Six guns were handed over"; '' when the sentence names nobody. */
export function deedTitle(facts: TitleFacts, given: VerbTrigger): string {
  const head = wholeVerb(facts, given);
  const { happening, passage } = facts;
  const group = verbGroup(passage, head, happening.draft.clause);
  const actor = actorOf(facts, group);
  const link = passage.clauses[happening.draft.clause]?.link;
  const hangs =
    group.reduced ||
    link === 'relative' ||
    /^(?:that|which|who)$/u.test(passage.tokens[group.from - 1]?.lower ?? '');
  const rest = restOf(facts, head.to, hangs);
  const object = objectBefore(facts, group, rest);
  if (object !== '') {
    const verb = actor.text === '' ? `${isPlural(object) ? 'were' : 'was'} ${head.text}` : '';
    return verb === ''
      ? `${actor.text} ${verbWords(facts, head, group, actor)} ${object} ${rest}`
      : `${object} ${verb} ${rest}`;
  }
  if (actor.text === '') return '';
  // "is expected to visit": what is promised is the verb behind "to".
  if (PROMISE.test(head.text) && /^to \p{Ll}/u.test(rest)) return `${actor.text} ${rest}`;
  if (
    happening.modality === 'planned' &&
    /^(?:scheduled|expected|planned|slated|pencilled)$/u.test(head.text)
  )
    return `${actor.text} ${head.text}${/^in \p{Lu}/u.test(rest) ? ` ${rest}` : ''}`;
  return `${actor.text} ${verbWords(facts, head, group, actor)} ${rest}`.trim();
}

/** "will fly out": where only the particle was taken for the verb, the word before it is the verb. */
function wholeVerb({ passage }: TitleFacts, head: VerbTrigger): VerbTrigger {
  const before = passage.tokens[head.from - 1];
  // "a ceasefire took hold"
  if (
    before !== undefined &&
    /^(?:took|takes|taken)$/u.test(before.lower) &&
    /^(?:hold|part|control|effect|place)$/u.test(head.text)
  )
    return {
      ...head,
      text: `${before.text} ${head.text}`,
      form: before.lower === 'taken' ? 'participle' : 'past',
      frame: 'open',
      from: head.from - 1,
    };
  if (!/^(?:out|up|off|back|down|over)$/u.test(head.text) || before === undefined || before.kind !== 'word')
    return head;
  return {
    ...head,
    text: before.text,
    lemma: before.lower,
    from: head.from - 1,
    to: head.from,
    start: before.start,
    end: before.end,
  };
}

const PROMISE = /^(?:expect|expects|expected|scheduled|plans?|planned|set|slated|due|intends?|aims?)$/u;

/** "the villages, which it had overrun": the noun before "which" when the clause has a subject of its own; else ''. */
function objectBefore({ happening, passage }: TitleFacts, group: VerbGroup, rest: string): string {
  const { draft, dated } = happening;
  const clause = passage.clauses[draft.clause];
  if (clause === undefined || !/^(?:relative|content)$/u.test(clause.link) || group.passive) return '';
  const first = passage.tokens[clause.from]?.lower ?? '';
  if (!/^(?:which|that|whom)$/u.test(first) || group.from <= clause.from + 1) return '';
  if (/^(?:to|for|in|of|by|from|with|on|at|under)$/u.test(passage.tokens[clause.from - 1]?.lower ?? ''))
    return '';
  const opening = undatedWords(passage, clause.from + 1, group.from, dated?.expression ?? null);
  if (opening.replace(/^[\s,]+/u, '') === '' || opening.includes(',')) return '';
  const before = passage.triggers.some((one) => one.part === 'verb' && one.to === clause.from);
  if (before || (clause.link === 'content' && (rest !== '' || first !== 'that'))) return '';
  if (rest !== '' && !/^(?:in|on|at|for|from|by|with|under|over|off|as|to)\b/u.test(rest)) return '';
  const noun = subjectOf(passage, draft.clause, clause.from + 1, false, dated?.expression ?? null);
  return noun === null || noun === 'pronoun' ? '' : cutTo(noun.words, SUBJECT_LENGTH);
}

/** "expels", "to expel", "was withdrawn", "to be disbursed". A perfect becomes the plain past where both look alike. */
function verbWords(
  { happening, passage }: TitleFacts,
  head: VerbTrigger,
  group: VerbGroup,
  actor: Actor,
): string {
  const planned = happening.modality === 'planned';
  if (group.negated || happening.modality === 'cancelled') return helpers(passage, group, head) + head.text;
  if (group.reduced) return planned ? `to be ${head.text}` : `${actor.plural ? 'were' : 'was'} ${head.text}`;
  if (group.passive) {
    const words = helpers(passage, group, head);
    if (planned && (words.includes('to be ') || !/\b(?:had|was|were)\b/u.test(words)))
      return `to be ${head.text}`;
    return words + head.text;
  }
  if (planned) {
    if (head.form === 'ing') return helpers(passage, group, head) + head.text;
    if (!group.helped && head.form !== 'base') return head.text;
    if (head.frame === 'open' && (head.form === 'past' || head.form === 'participle'))
      return helpers(passage, group, head) + head.text;
    if (/^due$/u.test(head.text)) return head.text;
    return `to ${head.form === 'base' || head.frame !== 'open' ? head.lemma : head.text}`;
  }
  // A noun phrase that is plainly a plural agrees with a bare verb; of others the number is not sure.
  const regular = head.frame !== 'open' && (actor.named || (actor.plural && isPlainlyActive(passage, head)));
  if (regular) return actor.plural ? head.lemma : thirdPerson(head.lemma);
  if (head.form === 'base' && /\b(?:to|will|would) $/u.test(helpers(passage, group, head)))
    return `to ${head.text}`;
  if (head.form === 'base' || head.form === 's') return head.text;
  if (head.form === 'ing') return helpers(passage, group, head) + head.text;
  return (
    (head.form === 'participle' && !looksPast(head.text) ? helpers(passage, group, head) : '') + head.text
  );
}

/** "has shuttled" tells no more than "shuttled"; "has flown" cannot be shortened so. */
function looksPast(word: string): boolean {
  return (
    word.endsWith('ed') ||
    /^(?:held|met|sent|kept|left|led|told|paid|made|brought|bought|built|caught|fought|found|heard|lost|sold|sought|spent|won|withheld|laid|fired|put|cut|set|shut|hit|split|struck|stood|said)$/u.test(
      word,
    )
  );
}

function helpers({ tokens }: TitleFacts['passage'], group: VerbGroup, head: VerbTrigger): string {
  return tokens
    .slice(group.from, head.from)
    .filter((token) =>
      /^(?:is|are|was|were|be|been|being|has|have|had|not|n't|never|did|does|do|to|will|would|should)$/u.test(
        token.lower,
      ),
    )
    .map((token) => `${token.text} `)
    .join('');
}

/** " up" of "wrapped up", " out" of "broke out": the particle without which a verb of phase means another thing; else ''. */
export function particleOf({ passage }: TitleFacts, head: VerbTrigger): string {
  const next = passage.tokens[head.to]?.lower ?? '';
  return /^(?:up|out|down|off|apart)$/u.test(next) ? ` ${next}` : '';
}

/** Not "made by Kyiv", not "were abducted and released": a past form that may as well be a participle. */
function isPlainlyActive({ tokens }: TitleFacts['passage'], head: VerbTrigger): boolean {
  return tokens[head.to]?.lower !== 'by' && !/^(?:and|or)$/u.test(tokens[head.from - 1]?.lower ?? '');
}
