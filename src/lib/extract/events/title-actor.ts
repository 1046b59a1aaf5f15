import type { Participant } from '#lib/model/index.ts';
import type { SubjectWord } from './clause-phrase.ts';
import { subjectOf } from './clause-subject.ts';
import type { VerbGroup } from './clause-verb.ts';
import type { TitleFacts } from './title.ts';
import type { Names } from './title-names.ts';
import { namesOf } from './title-names.ts';
import { cutTo } from './wording.ts';

/** Longest subject of a title, in characters: a longer one leaves no room for what was done. */
export const SUBJECT_LENGTH = 44;

/** Who stands before the verb of a title, and how the sentence names them. */
export interface Actor extends Names {
  /** True when all are known by name, so that a verb after them can agree with their number. */
  readonly named: boolean;
}

/** The subject of a verb as a title names it: short names for actors, the sentence's words for all others. */
export function actorOf(facts: TitleFacts, group: VerbGroup): Actor {
  const { happening, passage, participants } = facts;
  const { draft } = happening;
  const own = happening.dated?.expression ?? null;
  const subject = subjectOf(passage, draft.clause, group.from, group.reduced, own);
  const targets = namesOf(participants.filter((one) => one.role === 'target'));
  const doers = namesOf(
    participants.filter(
      (one) => one.role === 'initiator' || one.role === 'participant' || one.role === 'host',
    ),
  );
  if (subject === null || subject === 'pronoun') {
    if (/^(?:i|we|you)$/u.test(passage.tokens[group.from - 1]?.lower ?? '')) return NOBODY;
    const names = group.passive ? targets : doers;
    return { ...names, named: names.text !== '' };
  }
  const named = namedIn(facts, subject);
  if (named !== null) {
    // "They and others": the text told elsewhere who takes part along.
    return { ...named, named: true };
  }
  const words =
    subject.owner === null
      ? subject.words
      : `${subject.owner}${subject.owner.endsWith('s') ? '’' : '’s'} ${subject.words}`;
  return { text: cutTo(words, SUBJECT_LENGTH), plural: isPlural(subject.words), named: false };
}

const NOBODY: Actor = { text: '', plural: false, named: false };

/** The short names when actors are all that the subject consists of; `null` for any other subject. */
function namedIn(
  { happening, passage }: TitleFacts,
  subject: Exclude<SubjectWord, string | null>,
): Names | null {
  if (subject.owner !== null) return null;
  const inside = passage.actors.filter((actor) => actor.from >= subject.from && actor.to <= subject.to);
  const [first] = inside;
  if (first === undefined) return null;
  for (let at = subject.from; at < subject.to; at += 1) {
    const token = passage.tokens[at];
    if (token === undefined || token.kind === 'mark' || /^(?:the|and)$/u.test(token.lower)) continue;
    if (inside.some((actor) => at >= actor.from && at < actor.to)) continue;
    if (token.kind === 'possessive') return null;
    if (subject.words.split(/[\s,]+/u).includes(token.text)) return null;
  }
  // "Ukrainian and Russian negotiators": an adjective names no state that acts.
  if (
    inside.length > 1 &&
    inside.some(
      (actor) => actor.type === 'country' && ADJECTIVE.test(actor.text) && !actor.name.startsWith(actor.text),
    )
  )
    return null;
  if (inside.some((actor) => /^(?:In|On|At|By) /u.test(actor.name))) return null;
  const known = inside.map(
    (actor) =>
      happening.parts.find((part) => part.actor.from === actor.from && part.actor.to === actor.to)?.actor ??
      actor,
  );
  return namesOf(
    known.map((actor): Participant => ({
      name: actor.name,
      type: actor.type,
      role: 'initiator',
      ...(actor.country !== undefined && { country: actor.country }),
    })),
  );
}

const ADJECTIVE = /(?:ian|ish|ese|ch|an|i)$/u;

/** Whether a noun phrase takes a verb in the plural. */
export function isPlural(words: string): boolean {
  if (/^(?:an?|each|every|another|one|this|that)\s/iu.test(words)) return false;
  if (/\band\b/u.test(words)) return true;
  if (
    /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d[\d,]*|several|many|some|most|both|all|few|dozens|hundreds|thousands|half|about \d+|more than|at least|nearly)(?=\s)/iu.test(
      words,
    )
  )
    return true;
  const head =
    /^(?<head>[^,]*?)(?:\s(?:of|in|on|at|for|from|with|to|by|between|near|under|against|about)\s|,|$)/u.exec(
      words,
    )?.groups?.['head'] ?? words;
  return (
    /(?:\p{Ll}s|people|police|men|women|children|troops|personnel)$/u.test(head) &&
    !/(?:ss|us|is|news)$/u.test(head)
  );
}
