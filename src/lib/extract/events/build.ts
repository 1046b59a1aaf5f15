import type { Reading } from '../reading.ts';
import { dateByAnaphora } from './by-anaphora.ts';
import { readPassage } from './assemble.ts';
import { boundUndated } from './bound.ts';
import { setAsideOf } from './coverage.ts';
import type { Draft, Reference } from './draft.ts';
import { finishEvents } from './finish.ts';
import type { Happening } from './happening.ts';
import { NO_MEMORY } from './memory.ts';
import { mergeHappenings } from './merge.ts';
import { openHappenings } from './open.ts';
import { applyReferences, continueSeries } from './refer.ts';
import { dateByRelation } from './relative.ts';
import { dateByNarrative } from './narrative.ts';
import { dateSequels } from './sequel.ts';
import { formatDay } from '../temporal/calendar.ts';
import { joinSpeechActs } from './speech-acts.ts';

/** The events of a reading: drafts per sentence, then everything that takes the whole document. */
export function buildEvents(reading: Reading): Reading {
  const drafts: Draft[] = [];
  const references: Reference[] = [];
  const counter = { draft: 0, reference: 0 };
  let memory = NO_MEMORY;
  reading.passages.forEach((passage, index) => {
    if (passage.role !== 'body') return;
    const found = readPassage(passage, index, counter, memory);
    drafts.push(...found.drafts);
    references.push(...found.references);
    memory = found.memory;
  });
  const drafted: Reading = { ...reading, drafts };
  const steps: readonly ((happenings: readonly Happening[]) => readonly Happening[])[] = [
    (all) => dateByAnaphora(drafted, all),
    (all) => joinSpeechActs(drafted, all),
    continueSeries,
    (all) => dateByRelation(drafted, references, all),
    (all) => dateSequels(drafted, all),
    (all) => dateByNarrative(drafted, all),
    // What is counted from an event of the report's day can be dated now.
    (all) => dateByRelation(drafted, references, all),
    (all) => boundUndated(drafted, references, all),
    (all) => applyReferences(drafted, references, all),
    mergeHappenings,
  ];
  const happenings = steps
    .reduce((all, step) => step(all), openHappenings(drafted))
    .map((one) => asPlanned(one, reading.published))
    .filter((one) => (one.dated !== null || one.draft.unresolved !== null) && !onlyLinks(one, drafted));
  return {
    ...drafted,
    events: finishEvents(drafted, happenings),
    setAside: setAsideOf(drafted, happenings, references),
  };
}

/** "a day before the council meets": what was counted to a day after the report has not happened yet. */
function asPlanned(one: Happening, published: number | null): Happening {
  const first = /^\[?(\d{4}-(?:0[1-9]|1[0-2])-\d{2})/u.exec(one.dated?.date ?? '')?.[1];
  return published !== null &&
    first !== undefined &&
    one.modality === 'asserted' &&
    one.draft.tense !== 'past' &&
    first > formatDay(published)
    ? { ...one, modality: 'planned' }
    : one;
}

/** "The decision came hours after …": it says when, and what came is told elsewhere. */
function onlyLinks({ draft, kind }: Happening, reading: Reading): boolean {
  const next = reading.passages[draft.sentence]?.clauses[draft.clause + 1]?.link;
  return (
    kind === 'other' &&
    (next === 'after' || next === 'before') &&
    draft.relation !== null &&
    draft.noun === null &&
    draft.head.part === 'verb' &&
    /^(?:came|comes?|followed)$/u.test(draft.head.text)
  );
}
