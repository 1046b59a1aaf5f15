import { CERTAINTIES } from '#lib/edtf/index.ts';
import { KINDS } from '#lib/model/index.ts';
import type { Grouping, LaneSort, ScaleName } from '#lib/timeline/index.ts';
import { FACETS } from './entries.ts';
import { NO_FILTER } from './filter.ts';
import type { Filter } from './filter.ts';
import type { LanePlace } from './lanes.ts';

/** `auto`: the drawing, and on a phone the list. */
export type Mode = 'auto' | 'figure' | 'list';

/** All that an address can say about what is looked at. Everything else is a preference or data. */
export interface Place {
  readonly scale: ScaleName;
  readonly group: Grouping;
  readonly lanes: LanePlace;
  /** Visible stretch `[from, to)` in UTC ms; `null`: everything. */
  readonly window: { readonly from: number; readonly to: number } | null;
  readonly filter: Filter;
  /** Id of an event; `none`: deliberately nothing; `null`: not said, the timeline's opening event. */
  readonly selected: string | null;
  /** Ids of the pinned events, sorted; `null`: too many for an address, they stay as they are. */
  readonly pinned: readonly string[] | null;
  readonly mode: Mode;
}

/** What an address without parameters means. */
export const START: Place = {
  scale: 'folded',
  group: 'kind',
  lanes: { sort: 'own', hidden: [], thin: [] },
  window: null,
  filter: NO_FILTER,
  selected: null,
  pinned: [],
  mode: 'auto',
};

const SCALES: readonly ScaleName[] = ['calendar', 'folded', 'even'];
const GROUPINGS: readonly Grouping[] = ['kind', 'actor', 'place', 'document', 'none'];
const SORTS: readonly LaneSort[] = ['own', 'name', 'count', 'first'];
/** Longest list of lanes or pins in an address, in characters. */
const LONGEST = 400;
const MODALITIES = ['asserted', 'planned', 'alleged', 'denied', 'cancelled'];
const FILTERED: readonly string[] = [...CERTAINTIES, 'undated'];

/**
 * Search part of an address ("?scale=even&kind=talks"), without what is the default; "" when all is.
 * Parameters that are not ours (`src` among them) are kept from `before`, first.
 * `decodePlace(encodePlace(place, …))` equals `place`, times to the second.
 */
export function encodePlace(place: Place, before: string): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of new URLSearchParams(before)) {
    if (!OWN.has(name)) parameters.append(name, value);
  }
  if (place.scale !== START.scale) parameters.set('scale', place.scale);
  if (place.group !== START.group) parameters.set('lanes', place.group);
  if (place.lanes.sort !== START.lanes.sort) parameters.set('lane-sort', place.lanes.sort);
  for (const id of shortList(place.pinned)) parameters.append('pin', id);
  for (const name of shortList(place.lanes.hidden)) parameters.append('lane-hide', name);
  for (const name of shortList(place.lanes.thin)) parameters.append('lane-thin', name);
  if (place.window) {
    parameters.set('from', encodeTime(place.window.from));
    parameters.set('to', encodeTime(place.window.to));
  }
  for (const facet of FACETS) {
    for (const value of place.filter.chosen[facet]) parameters.append(facet, value);
  }
  if (place.filter.search.trim()) parameters.set('q', place.filter.search.trim());
  if (place.filter.others !== START.filter.others) parameters.set('others', place.filter.others);
  if (place.mode !== START.mode) parameters.set('as', place.mode);
  if (place.selected !== null) parameters.set('event', place.selected);
  const text = parameters.toString();
  return text ? `?${text}` : '';
}

/** Reads the search part of an address. What is unknown or malformed falls back to the default. */
export function decodePlace(search: string): Place {
  const parameters = new URLSearchParams(search);
  const list = (name: string, known: (value: string) => boolean) =>
    [...new Set(parameters.getAll(name))].filter((value) => value && known(value)).sort();
  const any = () => true;
  return {
    scale: oneOf(SCALES, parameters.get('scale'), START.scale),
    group: oneOf(GROUPINGS, parameters.get('lanes'), START.group),
    lanes: {
      sort: oneOf(SORTS, parameters.get('lane-sort'), START.lanes.sort),
      hidden: parameters.get('lane-hide') === '' ? null : list('lane-hide', any),
      thin: parameters.get('lane-thin') === '' ? null : list('lane-thin', any),
    },
    window: decodeWindow(parameters.get('from'), parameters.get('to')),
    filter: {
      chosen: {
        kind: list('kind', (value) => Object.hasOwn(KINDS, value)),
        actor: list('actor', any),
        place: list('place', any),
        certainty: list('certainty', (value) => FILTERED.includes(value)),
        modality: list('modality', (value) => MODALITIES.includes(value)),
      },
      search: parameters.get('q')?.trim() ?? '',
      others: oneOf(['dim', 'hide'], parameters.get('others'), START.filter.others),
    },
    selected: parameters.get('event') || null,
    pinned: parameters.get('pin') === '' ? null : list('pin', any),
    mode: oneOf(['auto', 'figure', 'list'], parameters.get('as'), START.mode),
  };
}

const OWN: ReadonlySet<string> = new Set([
  'scale',
  'lanes',
  'lane-sort',
  'lane-hide',
  'lane-thin',
  'from',
  'to',
  ...FACETS,
  'q',
  'others',
  'as',
  'event',
  'pin',
]);

/** Names of lanes or ids, or one empty name where they are too many for an address. */
function shortList(names: readonly string[] | null): readonly string[] {
  return names === null || names.join('').length > LONGEST ? [''] : names;
}

function oneOf<T extends string>(known: readonly T[], value: string | null, otherwise: T): T {
  return known.find((name) => name === value) ?? otherwise;
}

function encodeTime(time: number): string {
  return new Date(Math.round(time / 1000) * 1000).toISOString().replace(/(?::00)?\.000Z$/u, 'Z');
}

function decodeWindow(from: string | null, to: string | null): Place['window'] {
  if (from === null || to === null) return null;
  const start = decodeTime(from);
  const end = decodeTime(to);
  return start < end ? { from: start, to: end } : null;
}

/** UTC ms of "2025-12-13", "2025-12-13T06:00Z", "+012025-…"; `NaN` for anything else, a time without zone included. */
function decodeTime(text: string): number {
  const isDate = /^(?:\d{4}|[+-]\d{6})-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d)?Z)?$/u.test(text);
  return isDate ? new Date(text).getTime() : NaN;
}
