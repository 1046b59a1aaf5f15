import type { Passage, Reading, SetAside, SetAsideReason } from '../reading.ts';
import { isQuestion } from './assemble.ts';
import { bySentence } from './by-sentence.ts';
import type { Draft, Reference } from './draft.ts';
import type { Happening } from './happening.ts';

/** Every sentence that was left out although it is no plain text: with a date, a trigger, or no part of the report. */
export function setAsideOf(
  reading: Reading,
  happenings: readonly Happening[],
  references: readonly Reference[],
): readonly SetAside[] {
  const used = new Set<number>();
  for (const { grounds } of happenings) for (const { sentence } of grounds) used.add(sentence);
  const drafted = bySentence(reading.drafts, ({ sentence }) => sentence);
  const referring = new Set(references.map(({ sentence }) => sentence));
  const setAside: SetAside[] = [];
  reading.passages.forEach((passage, index) => {
    const reason = used.has(index)
      ? null
      : reasonFor(passage, drafted.get(index) ?? [], referring.has(index));
    if (reason === null) return;
    setAside.push({ span: { start: passage.start, end: passage.end }, text: passage.text, reason });
  });
  return setAside;
}

function reasonFor(passage: Passage, drafts: readonly Draft[], refers: boolean): SetAsideReason | null {
  if (passage.role === 'headline' || passage.role === 'subhead') return 'headline';
  if (passage.role === 'byline' || passage.role === 'boilerplate' || passage.role === 'other-language')
    return passage.role;
  const dated = passage.times.some((time) => time.date !== null);
  // A verb of no kind asks for no answer: with a date it is an event, without one it is any verb.
  const triggers = passage.triggers.filter((trigger) => trigger.part === 'noun' || trigger.frame !== 'open');
  if (triggers.every((trigger) => trigger.part === 'noun' && trigger.sense === 'war'))
    return dated ? 'no-trigger' : null;
  if (isQuestion(passage)) return 'hypothetical';
  if (drafts.some((draft) => draft.factuality === 'negated')) return 'negated';
  if (drafts.some((draft) => draft.factuality === 'hypothetical')) return 'hypothetical';
  if (triggers.every((trigger) => passage.quoted[trigger.from] === true)) return 'quoted';
  if (drafts.some((draft) => draft.tense === 'perfect' || draft.tense === 'present')) return 'background';
  if (drafts.length > 0) return 'undated';
  return refers ? 'reference' : 'background';
}
