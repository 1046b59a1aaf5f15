import { KINDS, type DiplomaticEvent, type Kind, type Modality, type Quad } from '#lib/model/index.ts';
import { CERTAINTIES, type Certainty } from '#lib/edtf/index.ts';
import { dateOf } from './event-date.ts';
import type { TimelineItem } from './items.ts';
import type { Locale } from './languages/language.ts';
import { counted, datesOf, kindLabel, wordsOf } from './locale.ts';
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
  locale: Locale = 'en',
): readonly KeyGroup[] {
  const { modality, key } = wordsOf(locale);
  const events = items.map((item) => item.event);
  const certainties = new Set(items.map((item) => item.certainty));
  const dates: KeyEntry[] = CERTAINTIES.filter((certainty) => certainties.has(certainty)).map(
    (certainty) => ({
      sample: { kind: 'certainty', certainty },
      words: key.certainty[certainty],
    }),
  );
  const add = (occurs: boolean, sample: KeySample, words: string) => {
    if (occurs) dates.push({ sample, words });
  };
  add(events.some(hasHour), { kind: 'part-of-day' }, key.timeOfDay);
  add(
    items.some((item) => item.date.approximate),
    { kind: 'about' },
    key.about,
  );
  add(
    items.some((item) => item.date.uncertain),
    { kind: 'perhaps' },
    key.perhaps,
  );
  add(
    shown.refinements && items.some((item) => item.refinements.length > 0),
    { kind: 'refinement' },
    key.otherSource,
  );
  const near = (shown.clusters ?? []).filter(({ kind }) => kind === 'near');
  add(near.length > 0, { kind: 'density', sure: true }, key.dense);
  add(
    near.some(({ unsure }) => unsure > 0),
    { kind: 'density', sure: false },
    key.denseUnsure,
  );
  add(near.length < (shown.clusters ?? []).length, { kind: 'going-on' }, key.goingOn);
  add(shown.scale === 'folded' && shown.breaks, { kind: 'break' }, key.timeLeftOut);

  const modalities = new Set(events.map((event) => event.modality));
  const said = MODALITIES.filter((each) => modalities.has(each)).map((each): KeyEntry => ({
    sample: { kind: 'modality', modality: each },
    words: modality[each],
  }));
  const groups: readonly KeyGroup[] = [
    { name: key.dates, entries: dates },
    // All plainly asserted is what a reader assumes: nothing to explain.
    { name: key.saidToBe, entries: said },
    { name: key.kinds, entries: kindEntries(events, locale) },
  ];
  return groups.filter((group) => group.entries.length > 0);
}

const MODALITIES: readonly Modality[] = ['planned', 'alleged', 'denied', 'cancelled'];

const QUADS: readonly Quad[] = [
  'verbal-cooperation',
  'material-cooperation',
  'verbal-conflict',
  'material-conflict',
  'neutral',
];

/** More kinds than this of one hue are counted instead of named. */
const KINDS_NAMED = 4;

/** One entry per hue, with the kinds that it stands for: "verbal cooperation: talks, summit". */
function kindEntries(events: readonly DiplomaticEvent[], locale: Locale): readonly KeyEntry[] {
  const { key, colon } = wordsOf(locale);
  const present = new Set(events.map((event) => event.kind));
  return QUADS.flatMap((quad): readonly KeyEntry[] => {
    const labels = (Object.keys(KINDS) as readonly Kind[])
      .filter((kind) => present.has(kind) && KINDS[kind].quad === quad)
      .map((kind) => key.inside(kindLabel(kind, locale)));
    if (labels.length === 0) return [];
    const named = labels.length > KINDS_NAMED ? labels.slice(0, KINDS_NAMED - 1) : labels;
    const rest = labels.length - named.length;
    const list = [...named, ...(rest > 0 ? [counted(rest, key.more, locale)] : [])].join(
      datesOf(locale).comma,
    );
    return [
      { sample: { kind: 'quad', quad }, words: quad === 'neutral' ? list : key.quads[quad] + colon + list },
    ];
  });
}

function hasHour(event: DiplomaticEvent): boolean {
  const date = dateOf(event);
  return date?.precision === 'day' && (event.time !== undefined || event.partOfDay !== undefined);
}
