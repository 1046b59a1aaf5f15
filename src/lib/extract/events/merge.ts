import type { Happening } from './happening.ts';
import { isTalk, withGround, withParts } from './happening.ts';

/**
 * One event told twice becomes one: same or kindred kind, same date, same modality, and people or places that do
 * not contradict each other. The first telling stays, the sentences of both are kept.
 */
export function mergeHappenings(happenings: readonly Happening[]): readonly Happening[] {
  const kept: Happening[] = [];
  for (const one of happenings) {
    const at = kept.findIndex((other) => isSame(other, one));
    const known = kept[at];
    if (known === undefined) kept.push(one);
    else kept[at] = union(known, one);
  }
  return kept;
}

function isSame(a: Happening, b: Happening): boolean {
  if (a.dated === null || b.dated === null || a.dated.date !== b.dated.date || a.modality !== b.modality)
    return false;
  if (
    a.split !== b.split ||
    (a.draft.sentence === b.draft.sentence && a.draft.clause === b.draft.clause && a.key === b.key)
  )
    return false;
  if (a.kind === 'other' && b.kind === 'other' && !sameVerb(a, b)) return false;
  const kindred = a.kind === b.kind || (isTalk(a.kind) && isTalk(b.kind) && a.series === b.series);
  if (!kindred || !placesAgree(a, b)) return false;
  if (a.draft.content !== null || b.draft.content !== null) {
    return a.draft.content !== null && b.draft.content !== null && shareParts(a, b, true);
  }
  if (a.series === b.series) return true;
  return shareParts(a, b, false);
}

/** Two verbs of no kind tell two things, whatever their date: "closed the port and asked NATO for help". */
function sameVerb(a: Happening, b: Happening): boolean {
  const [one, other] = [a.draft.head, b.draft.head];
  return one.part === 'verb' && other.part === 'verb' ? one.lemma === other.lemma : one.part === other.part;
}

function shareParts(a: Happening, b: Happening, speakersOnly: boolean): boolean {
  const names = (one: Happening): readonly string[] =>
    one.parts
      .filter((part) => !speakersOnly || part.role === 'speaker')
      .flatMap((part) => [part.actor.name, ...(speakersOnly ? [] : [part.actor.country ?? part.actor.name])]);
  const first = names(a);
  const second = names(b);
  return first.length === 0 || second.length === 0
    ? !speakersOnly
    : first.some((name) => second.includes(name));
}

function placesAgree(a: Happening, b: Happening): boolean {
  if (a.places.length === 0 || b.places.length === 0) return true;
  return a.places.some((place) =>
    b.places.some(
      (other) =>
        other.name === place.name || (other.country !== undefined && other.country === place.country),
    ),
  );
}

function union(known: Happening, other: Happening): Happening {
  let merged = withParts(known, other.parts);
  for (const { sentence, supports } of other.grounds) merged = withGround(merged, sentence, ...supports);
  const places = [
    ...merged.places,
    ...other.places.filter((place) => !merged.places.some((has) => has.name === place.name)),
  ];
  return { ...merged, places };
}
