import type { Modality, Place } from '#lib/model/index.ts';
import type { PlaceMention } from '../places/find.ts';
import type { Reading } from '../reading.ts';
import { formatDay } from '../temporal/calendar.ts';
import { dateDraft } from './date.ts';
import type { Draft, Part } from './draft.ts';
import type { Dated, Happening } from './happening.ts';

/** Every draft that can become an event, dated by its own words where it has some. */
export function openHappenings(reading: Reading): readonly Happening[] {
  return foldElaborations(
    reading.drafts.filter((draft) => draft.factuality !== 'negated' && draft.factuality !== 'hypothetical'),
  ).map((draft) => {
    const passage = reading.passages[draft.sentence];
    const dated = passage === undefined ? null : dateDraft(draft, passage, reading.published);
    return {
      key: draft.key,
      draft,
      kind: draft.kind,
      modality: modalityOf(draft, dated, reading.published),
      dated,
      parts: draft.parts,
      places: draft.places.reduce<readonly Place[]>(addStated, []),
      grounds: [{ sentence: draft.sentence, supports: supportsOf(draft, dated) }],
      series: draft.key,
      split: 0,
    };
  });
}

/** What is dated after the report has not happened yet. */
function modalityOf(draft: Draft, dated: Dated | null, published: number | null): Modality {
  const { factuality } = draft;
  if (factuality === 'negated' || factuality === 'hypothetical') return 'asserted';
  if (factuality !== 'asserted') return factuality;
  const first = dated === null ? undefined : FIRST.exec(dated.date)?.[1];
  const isAhead =
    first !== undefined && published !== null && first > formatDay(published).slice(0, first.length);
  return isAhead ? 'planned' : 'asserted';
}

/** The earliest day, month or year that a date names, as far as it is written. */
const FIRST = /^\[?(\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d{2})?)?)(?!-\d)/u;

function supportsOf(draft: Draft, dated: Dated | null): Happening['grounds'][number]['supports'] {
  return [
    'event',
    ...(dated === null ? [] : (['date'] as const)),
    ...(draft.places.length > 0 ? (['place'] as const) : []),
    ...(draft.parts.length > 0 || draft.bothSides ? (['participants'] as const) : []),
  ];
}

/** The place of a mention, stated in the event's own sentence. A town makes its country superfluous. */
function addStated(places: readonly Place[], mention: PlaceMention): readonly Place[] {
  if (places.some((place) => place.name === mention.name)) return places;
  const place: Place = {
    name: mention.name,
    ...(mention.country !== undefined && { country: mention.country }),
    basis: 'stated',
  };
  return [...places, place];
}

/**
 * "Russia has voiced opposition, with President Putin calling it a threat": the second clause is the occasion
 * of the first. One event of the first's kind remains, dated and worded by the second.
 */
function foldElaborations(drafts: readonly Draft[]): readonly Draft[] {
  const folded = new Set<Draft>();
  const changed = new Map<Draft, Draft>();
  for (const draft of drafts) {
    if (draft.link !== 'elaboration' || draft.content === null) continue;
    const main = drafts.find(
      (candidate) =>
        candidate.sentence === draft.sentence &&
        candidate.clause < draft.clause &&
        candidate.content !== null &&
        candidate.times.length === 0,
    );
    if (main === undefined) continue;
    folded.add(main);
    const country = main.parts.find((part) => part.actor.type === 'country')?.actor;
    const parts = draft.parts.map((part) => withCountry(part, country?.country));
    const own = parts.map((part) => part.actor.name);
    changed.set(draft, {
      ...draft,
      kind: main.kind === 'statement' ? draft.kind : main.kind,
      parts: [...parts, ...main.parts.filter((part) => !own.includes(part.actor.name))],
    });
  }
  return drafts.filter((draft) => !folded.has(draft)).map((draft) => changed.get(draft) ?? draft);
}

function withCountry(part: Part, country: string | undefined): Part {
  if (country === undefined || part.actor.country !== undefined || part.actor.title === undefined)
    return part;
  return { ...part, actor: { ...part.actor, country } };
}
