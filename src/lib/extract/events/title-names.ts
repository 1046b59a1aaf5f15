import type { Participant, Place } from '#lib/model/index.ts';
import { surname } from '../actors/coreference.ts';
import { countryOf } from '../places/countries.ts';

/** Names in a title, and whether a verb after them is in the plural. */
export interface Names {
  readonly text: string;
  readonly plural: boolean;
}

/** Seats of power are entered, not lived in. */
const BUILDING = /\b(?:House|Palace|Kremlin|Pentagon|Chancellery|Headquarters)$/u;
/** More names than this become "… and others". */
const LISTED = 4;
/** Short names of countries that take "the". */
const WITH_THE = /^(?:US|UK|UAE|Netherlands|Philippines|Bahamas|Maldives|Vatican)$/u;

/** People and bodies by their short names; states only where nobody of theirs is named. */
export function namesOf(participants: readonly Participant[]): Names {
  const kept = participants.filter(
    (one) =>
      one.type !== 'country' ||
      !participants.some(
        (other) => other.type !== 'country' && other.country === one.country && one.country !== undefined,
      ),
  );
  const names = [...new Set(kept.map(shortName))];
  const text =
    names.length > LISTED
      ? `${names.slice(0, LISTED - 1).join(', ')} and others`
      : names.length < 2
        ? (names[0] ?? '')
        : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
  const single = kept[0];
  const isGroup = single?.type === 'group' && /s$|troops|police|military/u.test(single.name);
  return { text, plural: names.length > 1 || isGroup };
}

/** "Ukraine-US" for two states; '' for any other number. */
export function pairOf(participants: readonly Participant[]): string {
  const codes = [
    ...new Set(
      participants
        .filter((one) => one.role !== 'host' && one.role !== 'mediator')
        .flatMap((one) => (one.country === undefined ? [] : [one.country])),
    ),
  ];
  return codes.length === 2 ? codes.map((code) => countryOf(code)?.short ?? code).join('-') : '';
}

/** "Zelenskyy", "US", "NATO" */
export function shortName(participant: Pick<Participant, 'name' | 'type' | 'country'>): string {
  if (participant.type === 'person') return surname(participant.name, participant.country);
  if (participant.type !== 'country' || participant.country === undefined) return participant.name;
  return countryOf(participant.country)?.short ?? participant.name;
}

/** " in Berlin", " in the US"; '' when no place is known. */
export function inPlace(places: readonly Place[]): string {
  const name = placeName(places);
  if (name === '') return '';
  return BUILDING.test(name) ? ` at the ${name}` : ` in ${name}`;
}

/** "Berlin", "the US"; '' when no place is known. */
export function placeName(places: readonly Place[]): string {
  const place = places.find((one) => one.basis !== 'implied') ?? places[0];
  if (place === undefined) return '';
  const country = place.country === undefined ? null : countryOf(place.country);
  const name = country !== null && country.name === place.name ? country.short : place.name;
  return WITH_THE.test(name) ? `the ${name}` : name;
}
