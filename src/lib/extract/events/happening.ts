import type { Implied } from '../temporal/rule.ts';
import type { Kind, Modality, PartOfDay, Place, Span, Support } from '#lib/model/index.ts';
import type { Draft, Part } from './draft.ts';

/** The date of a happening and how it came about. */
export interface Dated {
  /** EDTF. */
  readonly date: string;
  readonly rule: string;
  readonly implied: readonly Implied[];
  /** The words of time; `null` when there are none. */
  readonly expression: Span | null;
  readonly anchor: Anchor | null;
  /** One sentence, full stop included. */
  readonly explanation: string;
  readonly time?: string;
  readonly partOfDay?: PartOfDay;
}

export type Anchor =
  | { readonly kind: 'document-date'; readonly date: string }
  | { readonly kind: 'event'; readonly key: number; readonly date: string };

/** One sentence of evidence, by the index of its passage. */
export interface Ground {
  readonly sentence: number;
  readonly supports: readonly Support[];
}

/** An event in the making: one or several drafts, dated or not yet. Keys are those of the first draft. */
export interface Happening {
  readonly key: number;
  readonly draft: Draft;
  readonly kind: Kind;
  readonly modality: Modality;
  readonly dated: Dated | null;
  readonly parts: readonly Part[];
  readonly places: readonly Place[];
  readonly grounds: readonly Ground[];
  /** Happenings that one text calls by one name ("the talks") share a series. */
  readonly series: number;
  /** Place of the title when one noun was held in several. */
  readonly split: number;
}

/** Adds a sentence, or further supports to a sentence already there. */
export function withGround(
  happening: Happening,
  sentence: number,
  ...supports: readonly Support[]
): Happening {
  const known = happening.grounds.find((ground) => ground.sentence === sentence);
  const grounds =
    known === undefined
      ? [...happening.grounds, { sentence, supports }]
      : happening.grounds.map((ground) =>
          ground === known
            ? { ...ground, supports: [...new Set([...ground.supports, ...supports])] }
            : ground,
        );
  return { ...happening, grounds };
}

/** Adds a place that is not known yet; a town takes the place of its country. */
export function withPlace(happening: Happening, place: Place, isTown: boolean): Happening {
  const { places } = happening;
  if (places.some((known) => known.name === place.name)) return happening;
  const sameCountry = places.some((known) => known.country !== undefined && known.country === place.country);
  if (sameCountry && !isTown) return happening;
  const kept = isTown
    ? places.filter(
        (known) => known.country === undefined || known.country !== place.country || known.basis === 'stated',
      )
    : places;
  return { ...happening, places: [...kept, place] };
}

/** Adds actors that do not take part yet. */
export function withParts(happening: Happening, parts: readonly Part[]): Happening {
  const fresh = parts.filter(
    (part) => !happening.parts.some((known) => known.actor.name === part.actor.name),
  );
  return fresh.length === 0 ? happening : { ...happening, parts: [...happening.parts, ...fresh] };
}

/** True for a date of one whole day. */
export function isDay(date: string | null | undefined): date is string {
  return typeof date === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(date);
}

/** Kinds in which people come together: "the talks" may mean any of them. */
export function isTalk(kind: Kind): boolean {
  return kind === 'talks' || kind === 'meeting' || kind === 'summit' || kind === 'visit' || kind === 'call';
}
