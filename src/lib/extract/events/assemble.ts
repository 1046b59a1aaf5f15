import type { ActorMention } from '../actors/find.ts';
import type { Clause } from '../clauses/split.ts';
import type { Passage } from '../reading.ts';
import type { TemporalMention } from '../temporal/rule.ts';
import type { NounTrigger } from '../triggers/find.ts';
import type { Setting } from './deed.ts';
import { readDatedNoun, readDeed } from './deed.ts';
import type { Draft, PassageEvents, Reference } from './draft.ts';
import type { Stretch } from './head.ts';
import { isPlain } from './head.ts';
import type { Memory } from './memory.ts';
import { remember } from './memory.ts';
import { actorsIn } from './parts.ts';
import { referencesIn } from './references.ts';
import { relate } from './relations.ts';
import { sequelWords } from './sequel.ts';
import { readSpeech } from './speech.ts';
import { datesIn, nounOfDate } from './stretch.ts';
import { datesRightBefore, lendDates, opensWithWhen, perDate, shareWhen, takeAsides } from './lend.ts';

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
  let spokenIn: Clause['link'] = 'main';
  let denied = false;
  let claimed = false;
  let subject: readonly ActorMention[] = [];
  const firstDraft = counter.draft;

  if (isQuestion(passage)) return { drafts: [], references: [], memory };
  passage.clauses.forEach((clause, index) => {
    const stretch = { clause: index, link: clause.link, from: clause.from, to: clause.to };
    if (clause.link === 'condition' || clause.link === 'attribution') {
      references.push(...referencesIn(passage, sentence, stretch, counter, true));
      return;
    }
    // "weeks after the bishops had written to them, he was received": the main clause is not what they wrote.
    if (clause.link === 'main' && SUBORDINATE.test(spokenIn)) {
      speaker = null;
      takesClause = false;
      claimed = false;
      denied = false;
    }
    const maySpeak =
      speaker === null ||
      goesOnSpeaking(passage, clause) ||
      clause.link === 'elaboration' ||
      (clause.link === 'coordinate' && !takesClause);
    const speech = maySpeak ? readSpeech(passage, sentence, clause, index, memory.speaker, subject) : null;
    if (speech === null) {
      readStretch(stretch, takesClause ? speaker : null);
      subject = subjectOfClause(passage, clause) ?? subject;
      return;
    }
    spokenIn = clause.link;
    denied = speech.verb.lemma === 'deny';
    claimed = /^(?:claim|allege|insist|maintain|contend)$/u.test(speech.verb.lemma);
    takesClause = speech.clausal || denied;
    if (speech.trailing) {
      readStretch({ ...stretch, to: speech.contentTo }, null);
      speaker = speech.speaker;
      const name = speaker.name;
      const mayBe = claimed;
      if (drafts.length > 0) {
        drafts.forEach(
          (draft, at) =>
            (drafts[at] =
              draft.attribution.length > 0
                ? draft
                : {
                    ...draft,
                    attribution: [name],
                    // "…, the border service claims"
                    ...(mayBe && draft.factuality === 'asserted' && { factuality: 'alleged' as const }),
                  }),
        );
        // "…, the ministry said on Thursday": with a day of its own the statement is an event beside its news.
        if (speech.draft.times.length === 0) return;
        speaker = speech.speaker;
      }
    } else
      references.push(
        ...referencesIn(passage, sentence, { ...stretch, to: speech.verb.from }, counter, false),
      );
    const when = opensWithWhen(passage, stretch) ? datesRightBefore(passage, stretch.from) : [];
    const joined =
      speech.draft.times.length > 0
        ? speech.draft.times
        : clause.link === 'coordinate'
          ? (drafts.findLast((draft) => draft.content !== null)?.times ?? [])
          : when.length === 0 && speech.draft.anaphor === null && typeof passage.label?.date === 'string'
            ? [passage.label]
            : when;
    drafts.push({ ...speech.draft, times: joined, key: counter.draft++ });
    speaker = speech.speaker;
    subject = [speaker];
    if (!speech.trailing) readStretch({ ...stretch, from: speech.draftTo }, speaker);
  });

  addDatedNouns();
  addQuotedDeeds();
  const settled = [...lendDates(passage, drafts)];
  takeAsides(passage, settled);
  shareWhen(passage, settled);
  const tied = relate(passage, settled, references, firstDraft - 1);
  const told = tied.drafts.filter(
    (draft) =>
      !isEmpty(draft) || sequelWords(passage, draft) !== null || (draft.relation?.quantity ?? null) !== null,
  );
  return {
    drafts: told,
    references: tied.references,
    memory: remember(memory, told, speaker, personIn(subject) ?? personIn(speaker === null ? [] : [speaker])),
  };

  /** "The area was agreed in December," the spokesman said: what a known speaker tells with its date. */
  function addQuotedDeeds(): void {
    const teller = speaker ?? (passage.quoted.every((quoted) => quoted) ? memory.speaker : null);
    if (teller === null) return;
    for (const { from, to } of quotedRuns(passage)) {
      const open = { ...passage, quoted: passage.quoted.map(() => false) };
      if (datesIn(open, from, to).length === 0) continue;
      const index = passage.clauses.findIndex((one) => one.from <= from && from < one.to);
      const stretch: Stretch = { clause: Math.max(0, index), link: 'content', from, to };
      const setting: Setting = {
        within: teller,
        denied: false,
        claimed: false,
        subject: [],
        times: [],
        when: [],
        memory,
      };
      const draft = readDeed(open, sentence, stretch, setting);
      if (draft === null || draft.tense !== 'past' || draft.head.part === 'noun') continue;
      if (draft.kind === 'other') continue;
      if (draft.factuality !== 'asserted' && draft.factuality !== 'alleged') continue;
      drafts.push({ ...draft, key: counter.draft++ });
    }
  }

  function dropOpening(when: readonly TemporalMention[]): void {
    const at = drafts.findIndex(
      (draft) =>
        draft.times[0] === when[0] &&
        draft.noun === null &&
        draft.head.part === 'verb' &&
        draft.head.frame === 'phase',
    );
    if (at >= 0) drafts.splice(at, 1);
  }

  function addDatedNouns(): void {
    for (const time of passage.times) {
      const noun = time.date === null ? null : (nounOfDate(passage, time) ?? citedNoun(passage, time));
      if (noun === null || passage.quoted[noun.from] === true || drafts.some((draft) => draft.noun === noun))
        continue;
      const index = passage.clauses.findIndex((one) => one.from <= noun.from && noun.to <= one.to);
      const clause = passage.clauses[index];
      if (clause === undefined) continue;
      const draft = readDatedNoun(passage, sentence, { clause: index, ...clause }, noun, time);
      if (draft === null) continue;
      const isOff = calledOffBefore(passage, clause, noun);
      drafts.push({
        ...draft,
        ...(isOff && draft.factuality === 'planned' && { factuality: 'cancelled' as const }),
        key: counter.draft++,
      });
    }
  }

  function readStretch(stretch: Stretch, within: ActorMention | null): void {
    if (stretch.to <= stretch.from) return;
    const when = opensWithWhen(passage, stretch) ? datesRightBefore(passage, stretch.from) : [];
    const setting: Setting = { within, denied, claimed, subject, times: timesBefore(drafts), when, memory };
    const draft = readDeed(passage, sentence, stretch, setting);
    if (draft !== null) {
      for (const one of perDate(passage, draft)) drafts.push({ ...one, key: counter.draft++ });
      // "The dispute began in June when police seized fuel" tells one thing.
      if (when.length > 0 && draft.times === when) dropOpening(when);
    }
    if (draft === null || isEmpty(draft) || stretch.link === 'before')
      references.push(...referencesIn(passage, sentence, stretch, counter, false));
  }
}

/** "called off mass rallies planned for Thursday": what the noun names will not come. */
function calledOffBefore(passage: Passage, clause: Clause, noun: NounTrigger): boolean {
  return passage.triggers.some(
    (one) =>
      one.part === 'verb' &&
      one.frame === 'call-off' &&
      one.from >= clause.from &&
      one.to <= noun.from &&
      noun.from - one.to <= 6,
  );
}

const SUBORDINATE = /^(?:after|before|since|until|during)$/u;

/** "…, citing a police raid in May": the noun right before the date, where the clause only names a ground. */
function citedNoun(passage: Passage, time: TemporalMention): NounTrigger | null {
  const at = passage.tokens.findIndex((token) => token.start >= time.start);
  const clause = passage.clauses.find(({ from, to }) => from <= at && at < to);
  if (clause?.link !== 'attribution' || passage.tokens[clause.from]?.lower !== 'citing') return null;
  const to = /^(?:in|on)$/u.test(passage.tokens[at - 1]?.lower ?? '') ? at - 1 : at;
  return (
    passage.triggers.find(
      (one): one is NounTrigger => one.part === 'noun' && one.sense !== 'speech' && one.to === to,
    ) ?? null
  );
}

/** "said that 214 were killed, and urged the parties": the verb right behind "and" has the speaker for its subject. */
function goesOnSpeaking(passage: Passage, clause: Clause): boolean {
  return (
    clause.link === 'coordinate' &&
    passage.tokens[clause.from]?.lower === 'and' &&
    passage.triggers.some(
      (one) =>
        one.part === 'verb' && one.frame === 'speech' && one.form === 'past' && one.from === clause.from + 1,
    )
  );
}

/** A question tells nothing, unless somebody is told to have asked it. */
export function isQuestion(passage: Passage): boolean {
  return passage.tokens.at(-1)?.text === '?' && passage.quoted.every((quoted) => !quoted);
}

/** A verb of no kind, or speech by nobody known, without any time: it tells no event. */
function isEmpty({
  head,
  kind,
  link,
  noun,
  content,
  parts,
  tense,
  times,
  anaphor,
  unresolved,
  clock,
  factuality,
}: Omit<Draft, 'key'>): boolean {
  // "Denmark has offered the islands control": news of a report, which may give it its bounds.
  if (link === 'main' && tense === 'perfect' && parts.length > 0) return false;
  if (head.part === 'noun' || noun !== null || content !== null || !isPlain(head)) return false;
  // "summoned the ambassador": a report of the day may tell it with what happened on its day.
  if (kind !== 'other' && tense === 'past' && parts.length > 0 && (link === 'main' || link === 'coordinate'))
    return false;
  // A line of a live page is an event when it tells who did something.
  if (kind === 'other' && times[0]?.rule === 'live-entry' && parts.length === 0) return true;
  return (
    times.length === 0 &&
    anaphor === null &&
    unresolved === null &&
    (clock === null || factuality !== 'planned')
  );
}

/** The stretches of a sentence inside quotation marks, without the marks. */
function quotedRuns(passage: Passage): readonly { readonly from: number; readonly to: number }[] {
  const runs: { from: number; to: number }[] = [];
  let from = -1;
  for (let at = 0; at <= passage.quoted.length; at += 1) {
    if (passage.quoted[at] === true) {
      if (from < 0) from = at;
    } else if (from >= 0) {
      const opens = /^[“"«]$/u.test(passage.tokens[from]?.text ?? '') ? 1 : 0;
      runs.push({ from: from + opens, to: at });
      from = -1;
    }
  }
  return runs;
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
