import { countryOf } from '../places/countries.ts';
import type { Reading } from '../reading.ts';
import { parseDay } from '../temporal/calendar.ts';
import type { Reference } from './draft.ts';
import type { Happening } from './happening.ts';
import { statesOf } from './parts.ts';
import { isDay, isTalk, withGround, withParts, withPlace } from './happening.ts';

/** "Ongoing" talks began at most so many days before the report. */
const ONGOING_DAYS = 3;

/** What a reference points at; empty when nothing earlier fits. */
export function pointsAt(
  reference: Reference,
  all: readonly Happening[],
  published: number | null,
): readonly Happening[] {
  if (reference.noun.sense === 'speech') {
    if (reference.owner === null) {
      return all
        .filter(
          (one) =>
            one.draft.content !== null &&
            one.draft.sentence < reference.sentence &&
            isDay(one.dated?.date) &&
            one.draft.noun === null,
        )
        .slice(0, 1);
    }
    return all
      .filter(
        (one) =>
          one.draft.content !== null &&
          one.dated !== null &&
          one.parts.some((part) => part.role === 'speaker' && part.actor.name === reference.owner),
      )
      .slice(0, 1);
  }
  if (reference.noun.sense === 'deed' && !reference.ongoing) {
    const told = all.filter(
      (one) =>
        one.kind === reference.noun.kind &&
        one.draft.sentence < reference.sentence &&
        one.modality === 'asserted' &&
        isPlain(one.dated?.date),
    );
    return told.slice(-1);
  }
  if (reference.noun.sense !== 'talk') return [];
  const family = all.filter((one) => isTalk(one.kind) && one.dated !== null);
  if (reference.ongoing && published !== null) {
    return family.filter((one) => {
      const day = one.dated === null ? null : parseDay(one.dated.date);
      return (
        one.modality === 'asserted' && day !== null && day <= published && published - day <= ONGOING_DAYS
      );
    });
  }
  const told = family.filter((one) => one.draft.sentence < reference.sentence);
  if (reference.phrase.pointing === 'demonstrative' && !reference.noun.noun.endsWith('s'))
    return told.slice(-1);
  const latest = told.findLast(
    (one) => one.modality === 'asserted' && isDay(one.dated?.date) && fitsHost(one, reference),
  );
  if (latest === undefined) {
    // "the day after the talks": those still to come, where no others were told.
    return told.filter((one) => one.modality === 'planned' && isDay(one.dated?.date)).slice(-1);
  }
  return told.filter((one) => one.series === latest.series);
}

/** A host in one country does not hold what took place in another. */
function fitsHost(one: Happening, reference: Reference): boolean {
  const country = reference.hosts.find((part) => part.role === 'host')?.actor.country;
  return (
    country === undefined || one.places.length === 0 || one.places.some((place) => place.country === country)
  );
}

/**
 * Ties "the talks resumed on Monday" to the talks told before: a day of its own within the same series, with
 * the same people and place unless it names others.
 */
export function continueSeries(happenings: readonly Happening[]): readonly Happening[] {
  const known: Happening[] = [];
  for (const one of happenings) {
    const points = one.draft.phrase?.pointing;
    const antecedent =
      isTalk(one.kind) &&
      one.dated !== null &&
      (points === 'definite' || points === 'possessive' || points === 'demonstrative')
        ? known.findLast(
            (other) => isTalk(other.kind) && isPlain(other.dated?.date) && other.modality === 'asserted',
          )
        : undefined;
    if (antecedent === undefined) known.push(one);
    else known.push(inherit({ ...one, series: antecedent.series }, antecedent));
  }
  return known;
}

/** A day, a month or a year, without bounds or qualification. */
function isPlain(date: string | undefined): boolean {
  return date !== undefined && /^\d{4}(?:-\d{2}){0,2}$/u.test(date);
}

function inherit(one: Happening, from: Happening): Happening {
  const takesParts = one.parts.length === 0;
  const takesPlaces = one.places.length === 0 && from.places.length > 0;
  const parts = takesParts ? statesOf(from.parts) : one.parts;
  const places = takesPlaces
    ? from.places.map((place) => ({ ...place, basis: 'other-sentence' as const }))
    : one.places;
  const supports = [
    ...(takesParts ? (['participants'] as const) : []),
    ...(takesPlaces ? (['place'] as const) : []),
  ];
  const inherited = {
    ...one,
    parts,
    places,
    draft: { ...one.draft, bothSides: one.draft.bothSides || (takesParts && from.draft.bothSides) },
  };
  return supports.length === 0 ? inherited : withGround(inherited, from.draft.sentence, ...supports);
}

/** Adds to the events what other sentences say of them: where, who hosts, what is in doubt. */
export function applyReferences(
  reading: Reading,
  references: readonly Reference[],
  happenings: readonly Happening[],
): readonly Happening[] {
  let all = happenings;
  for (const reference of references) {
    const targets = new Set(pointsAt(reference, all, reading.published).map((one) => one.key));
    if (targets.size === 0 || reference.noun.sense !== 'talk') continue;
    all = all.map((one) => (targets.has(one.key) ? enrich(one, reference) : one));
  }
  return impliedPlaces(references, all);
}

function enrich(one: Happening, reference: Reference): Happening {
  let richer = one;
  if (reference.doubted) return withGround(richer, reference.sentence, 'doubt');
  for (const place of reference.places) {
    const before = richer;
    richer = withPlace(
      richer,
      {
        name: place.name,
        ...(place.country !== undefined && { country: place.country }),
        basis: 'other-sentence',
      },
      place.level === 'town',
    );
    if (richer !== before) richer = withGround(richer, reference.sentence, 'place');
  }
  if (reference.hosts.length === 0) return richer;
  richer = withGround(withParts(richer, reference.hosts), reference.sentence, 'participants');
  const host = reference.hosts.find((part) => part.role === 'host')?.actor;
  if (host === undefined) return richer;
  richer = withGround(richer, reference.sentence, 'place');
  return host.country === undefined
    ? richer
    : withPlace(
        richer,
        { name: countryOf(host.country)?.name ?? host.name, country: host.country, basis: 'implied' },
        false,
      );
}

/** "Germany hosted the consultations ahead of a broader summit": nothing else said, the summit is there too. */
function impliedPlaces(references: readonly Reference[], all: readonly Happening[]): readonly Happening[] {
  return all.map((one) => {
    if (!isTalk(one.kind) || one.places.length > 0) return one;
    const host = references
      .find(
        (reference) =>
          reference.hosts.some((part) => part.role === 'host') &&
          reference.sentence === one.draft.sentence &&
          reference.clause + 1 === one.draft.clause,
      )
      ?.hosts.find((part) => part.role === 'host')?.actor;
    if (host?.country === undefined) return one;
    const name = countryOf(host.country)?.name ?? host.name;
    return withGround(
      { ...one, places: [{ name, country: host.country, basis: 'implied' }] },
      one.draft.sentence,
      'place',
    );
  });
}
