import type { Passage } from '../reading.ts';
import type { NounTrigger } from '../triggers/find.ts';
import { nounPhrase } from '../triggers/phrase.ts';
import type { Reference } from './draft.ts';
import type { Stretch } from './head.ts';
import { actorsIn } from './parts.ts';
import { wordsIn } from './stretch.ts';

/** A place belongs to a noun when no more words stand between: "meetings being held in Berlin". */
const NEAR_PLACE = 4;
const DOUBT =
  /\b(?:unclear|uncertain|not clear|unknown|yet to be (?:decided|confirmed)|unconfirmed|no confirmation)\b/iu;
const ONGOING = /\b(?:being held|ongoing|under way|underway|current|continuing|taking place)\b/u;
/** Verbs whose subject brings others together without giving the place. */
const MEDIATES = /^(?:mediate|broker|facilitate)$/u;

/** Nouns of a stretch that point at events told elsewhere; `doubtful`: the stretch is an open question. */
export function referencesIn(
  passage: Passage,
  sentence: number,
  stretch: Stretch,
  counter: { reference: number },
  doubtful: boolean,
): readonly Reference[] {
  const nouns = passage.triggers.filter(
    (trigger): trigger is NounTrigger =>
      trigger.part === 'noun' && trigger.from >= stretch.from && trigger.to <= stretch.to,
  );
  // Most stretches name no event, and there is nothing to look around for.
  if (nouns.length === 0) return [];
  const doubted = doubtful && DOUBT.test(passage.text);
  const ongoing = isOngoing(passage, stretch);
  const hosting = passage.triggers.find(
    (trigger) =>
      trigger.part === 'verb' &&
      trigger.frame === 'host' &&
      trigger.from >= stretch.from &&
      trigger.to <= stretch.to,
  );
  const hosts = hosting === undefined ? [] : actorsIn(passage, stretch.from, hosting.from);
  const role = hosting?.part === 'verb' && MEDIATES.test(hosting.lemma) ? 'mediator' : 'host';
  return nouns.flatMap((trigger) => {
    if (passage.quoted[trigger.from] === true) return [];
    const phrase = nounPhrase(passage.tokens, trigger);
    const points =
      phrase.pointing === 'definite' ||
      phrase.pointing === 'demonstrative' ||
      phrase.pointing === 'possessive';
    if (!points && !ongoing) return [];
    const owner = passage.actors.find(
      (actor) => actor.owner && actor.to < trigger.from && trigger.from - actor.to <= 4,
    );
    return [
      {
        key: counter.reference++,
        sentence,
        clause: stretch.clause,
        noun: trigger,
        phrase,
        owner: owner?.name ?? null,
        hosts: hosts.map((actor) => ({ actor, role })),
        places: passage.places.filter(
          (place) =>
            place.from >= trigger.to && place.to <= stretch.to && place.from - trigger.to <= NEAR_PLACE,
        ),
        ongoing,
        doubted,
      },
    ];
  });
}

/** True when a stretch tells of something that goes on: "meetings being held". */
export function isOngoing(passage: Passage, stretch: Stretch): boolean {
  // A pattern in one case is many times faster than one for both.
  return ONGOING.test(wordsIn(passage, stretch.from, stretch.to).toLowerCase());
}
