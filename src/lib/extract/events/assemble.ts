import type { ActorMention } from '../actors/find.ts';
import type { Clause } from '../clauses/split.ts';
import type { Passage } from '../reading.ts';
import type { TemporalMention } from '../temporal/rule.ts';
import type { Setting } from './deed.ts';
import { readDeed } from './deed.ts';
import type { Draft, PassageEvents, Reference } from './draft.ts';
import type { Stretch } from './head.ts';
import type { Memory } from './memory.ts';
import { remember } from './memory.ts';
import { actorsIn } from './parts.ts';
import { referencesIn } from './references.ts';
import { relate } from './relations.ts';
import { readSpeech } from './speech.ts';

/** Numbers drafts and references through a document. */
export interface Counter {
  draft: number;
  reference: number;
}

/** Everything that one passage says of events, and the memory it leaves. */
export function readPassage(
  passage: Passage,
  sentence: number,
  counter: Counter,
  memory: Memory,
): PassageEvents & { readonly memory: Memory } {
  const drafts: Draft[] = [];
  const references: Reference[] = [];
  let speaker: ActorMention | null = null;
  let takesClause = false;
  let denied = false;
  let subject: readonly ActorMention[] = [];
  const firstDraft = counter.draft;

  passage.clauses.forEach((clause, index) => {
    const stretch = { clause: index, link: clause.link, from: clause.from, to: clause.to };
    if (clause.link === 'condition' || clause.link === 'attribution') {
      references.push(...referencesIn(passage, sentence, stretch, counter, true));
      return;
    }
    const maySpeak =
      speaker === null || clause.link === 'elaboration' || (clause.link === 'coordinate' && !takesClause);
    const speech = maySpeak ? readSpeech(passage, sentence, clause, index, memory.speaker, subject) : null;
    if (speech === null) {
      readStretch(stretch, takesClause ? speaker : null);
      subject = subjectOfClause(passage, clause) ?? subject;
      return;
    }
    denied = speech.verb.lemma === 'deny';
    takesClause = speech.clausal || denied;
    if (speech.trailing) {
      readStretch({ ...stretch, to: speech.contentTo }, null);
      speaker = speech.speaker;
      const name = speaker.name;
      if (drafts.length > 0) {
        drafts.forEach(
          (draft, at) =>
            (drafts[at] = draft.attribution.length > 0 ? draft : { ...draft, attribution: [name] }),
        );
        return;
      }
    } else
      references.push(
        ...referencesIn(passage, sentence, { ...stretch, to: speech.verb.from }, counter, false),
      );
    const joined =
      clause.link === 'coordinate' && speech.draft.times.length === 0
        ? timesBefore(drafts)
        : speech.draft.times;
    drafts.push({ ...speech.draft, times: joined, key: counter.draft++ });
    speaker = speech.speaker;
    subject = [speaker];
    if (!speech.trailing) readStretch({ ...stretch, from: speech.draftTo }, speaker);
  });

  const related = relate(passage, drafts, references, firstDraft - 1);
  return {
    ...related,
    memory: remember(
      memory,
      related.drafts,
      speaker,
      personIn(subject) ?? personIn(speaker === null ? [] : [speaker]),
    ),
  };

  function readStretch(stretch: Stretch, within: ActorMention | null): void {
    if (stretch.to <= stretch.from) return;
    const setting: Setting = { within, denied, subject, times: timesBefore(drafts), memory };
    const draft = readDeed(passage, sentence, stretch, setting);
    if (draft !== null) drafts.push({ ...draft, key: counter.draft++ });
    else references.push(...referencesIn(passage, sentence, stretch, counter, false));
  }
}

function timesBefore(drafts: readonly Draft[]): readonly TemporalMention[] {
  return drafts.at(-1)?.times ?? [];
}

/** The actors before the first verb of a clause; `null` when the clause has no subject of its own. */
function subjectOfClause(passage: Passage, clause: Clause): readonly ActorMention[] | null {
  if (clause.link !== 'main' && clause.link !== 'coordinate') return null;
  const verb = passage.triggers.find(
    (trigger) => trigger.part === 'verb' && trigger.from >= clause.from && trigger.to <= clause.to,
  );
  const actors = actorsIn(passage, clause.from, verb?.from ?? Math.min(clause.to, clause.from + 8));
  return actors.length === 0 ? null : actors;
}

function personIn(actors: readonly ActorMention[]): ActorMention | null {
  return actors.find((actor) => actor.type === 'person') ?? null;
}
