import { KINDS, type DiplomaticEvent, type Kind, type Modality, type Quad } from '#lib/model/index.ts';
import { parseEdtf, type Certainty } from '#lib/edtf/index.ts';
import type { TimelineItem } from './items.ts';
import type { Scene } from './scene.ts';
import type { ScaleName } from './view.ts';

/** What one line of the key explains; `legend-marks.ts` draws its sample. */
export type KeySample =
  | { readonly kind: 'certainty'; readonly certainty: Certainty }
  | { readonly kind: 'part-of-day' | 'about' | 'perhaps' | 'refinement' | 'break' }
  | { readonly kind: 'density'; readonly sure: boolean }
  | { readonly kind: 'going-on' }
  | { readonly kind: 'modality'; readonly modality: Modality }
  | { readonly kind: 'quad'; readonly quad: Quad };

export interface KeyEntry {
  readonly sample: KeySample;
  readonly words: string;
}

/** Entries that belong together, with the word that heads them. */
export interface KeyGroup {
  readonly name: string;
  readonly entries: readonly KeyEntry[];
}

/** The key of a drawing: only what occurs among the events drawn, surest first. No group is empty. */
export function keyOf(
  items: readonly TimelineItem[],
  shown: {
    readonly scale: ScaleName;
    readonly breaks: boolean;
    readonly refinements: boolean;
    readonly clusters?: Scene['clusters'];
  },
): readonly KeyGroup[] {
  const events = items.map((item) => item.event);
  const certainties = new Set(items.map((item) => item.certainty));
  const dates: KeyEntry[] = CERTAINTIES.filter(([certainty]) => certainties.has(certainty)).map(
    ([certainty, words]) => ({ sample: { kind: 'certainty', certainty }, words }),
  );
  const add = (occurs: boolean, sample: KeySample, words: string) => {
    if (occurs) dates.push({ sample, words });
  };
  add(events.some(hasHour), { kind: 'part-of-day' }, 'time of day given');
  add(
    items.some((item) => item.date.approximate),
    { kind: 'about' },
    'about',
  );
  add(
    items.some((item) => item.date.uncertain),
    { kind: 'perhaps' },
    'perhaps',
  );
  add(
    shown.refinements && items.some((item) => item.refinements.length > 0),
    { kind: 'refinement' },
    'date from another source',
  );
  const near = (shown.clusters ?? []).filter(({ kind }) => kind === 'near');
  add(near.length > 0, { kind: 'density', sure: true }, 'height: how many, day known');
  add(
    near.some(({ unsure }) => unsure > 0),
    { kind: 'density', sure: false },
    'longer than a day, spread',
  );
  add(near.length < (shown.clusters ?? []).length, { kind: 'going-on' }, 'long dates, how many at once');
  add(shown.scale === 'folded' && shown.breaks, { kind: 'break' }, 'time left out');

  const modalities = new Set(events.map((event) => event.modality));
  const said = MODALITIES.filter(([modality]) => modalities.has(modality)).map(
    ([modality, words]): KeyEntry => ({ sample: { kind: 'modality', modality }, words }),
  );
  const groups: readonly KeyGroup[] = [
    { name: 'Dates', entries: dates },
    // All plainly asserted is what a reader assumes: nothing to explain.
    { name: 'Said to be', entries: said },
    { name: 'Kinds', entries: kindEntries(events) },
  ];
  return groups.filter((group) => group.entries.length > 0);
}

const CERTAINTIES: readonly (readonly [Certainty, string])[] = [
  ['day', 'day known'],
  ['month', 'some day in that month'],
  ['year', 'some day in that year'],
  ['period', 'some day in that period'],
  ['lasted', 'lasted from–to'],
  ['ongoing', 'since, ongoing'],
  ['one-of', 'one of these days'],
  ['before', 'on or before'],
  ['after', 'on or after'],
];

const MODALITIES: readonly (readonly [Modality, string])[] = [
  ['planned', 'expected'],
  ['alleged', 'alleged'],
  ['denied', 'denied'],
  ['cancelled', 'called off'],
];

const QUADS: readonly (readonly [Quad, string])[] = [
  ['verbal-cooperation', 'verbal cooperation'],
  ['material-cooperation', 'material cooperation'],
  ['verbal-conflict', 'verbal conflict'],
  ['material-conflict', 'material conflict'],
  ['neutral', 'neither'],
];

/** More kinds than this of one hue are counted instead of named. */
const KINDS_NAMED = 4;

/** One entry per hue, with the kinds that it stands for: "verbal cooperation: talks, summit". */
function kindEntries(events: readonly DiplomaticEvent[]): readonly KeyEntry[] {
  const present = new Set(events.map((event) => event.kind));
  return QUADS.flatMap(([quad, words]): readonly KeyEntry[] => {
    const labels = (Object.keys(KINDS) as readonly Kind[])
      .filter((kind) => present.has(kind) && KINDS[kind].quad === quad)
      .map((kind) => KINDS[kind].label.toLowerCase());
    if (labels.length === 0) return [];
    const named = labels.length > KINDS_NAMED ? labels.slice(0, KINDS_NAMED - 1) : labels;
    const rest = labels.length - named.length;
    const list = [...named, ...(rest > 0 ? [`${rest} more`] : [])].join(', ');
    return [{ sample: { kind: 'quad', quad }, words: quad === 'neutral' ? list : `${words}: ${list}` }];
  });
}

function hasHour(event: DiplomaticEvent): boolean {
  const date = event.date === null ? null : parseEdtf(event.date);
  return date?.precision === 'day' && (event.time !== undefined || event.partOfDay !== undefined);
}
