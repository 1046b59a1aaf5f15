import type { FigureOptions } from '#lib/figure/index.ts';
import type { FigurePreset, Timeline } from '#lib/model/index.ts';
import { noteNumbers } from '#lib/timeline/index.ts';
import { list } from './arguments.ts';
import { type Answer, type Arguments, found, type Option, refused } from './command.ts';
import { didYouMean } from './nearest.ts';

const orientations = ['horizontal', 'vertical'] as const;
const scales = ['calendar', 'folded', 'even'] as const;
const groupings = ['kind', 'actor', 'place', 'document', 'none'] as const;
const themes = ['light', 'dark', 'greyscale', 'transparent'] as const;
const dates = ['long', 'short', 'iso'] as const;
const places = ['below', 'side'] as const;

/** Words for `--without`, and the part of the figure that each switches off. */
const parts = {
  title: 'title',
  lanes: 'laneNames',
  labels: 'labels',
  numbers: 'numbers',
  key: 'key',
  notes: 'notes',
  source: 'source',
  refinements: 'refinements',
} as const satisfies Readonly<Record<string, keyof FigureOptions['parts']>>;

const partNames = Object.keys(parts) as (keyof typeof parts)[];

/** Narrower than a column, labels have no room; wider than this, no page holds it. In mm. */
const widths = { least: 60, most: 1200 };

/** Smaller is not read in print, larger is no label any more. In pt. */
const textSizes = { least: 5, most: 24 };

/** What can be asked of a figure in the call. */
export const FIGURE_OPTIONS: readonly Option[] = [
  { name: 'width', value: 'length', summary: 'in mm, cm or in; default 160mm, the text block of A4' },
  {
    name: 'orientation',
    value: 'name',
    summary: `${list(orientations)}, labels beside a spine; default horizontal`,
    choices: orientations,
  },
  { name: 'scale', value: 'name', summary: `${list(scales)}; default folded`, choices: scales },
  { name: 'group', value: 'lanes', summary: `${list(groupings)}; default kind`, choices: groupings },
  { name: 'theme', value: 'name', summary: `${list(themes)}; default light`, choices: themes },
  { name: 'text-size', value: 'points', summary: 'size of the labels in pt; default 7.5' },
  { name: 'dates', value: 'style', summary: `${list(dates)}; default long`, choices: dates },
  { name: 'notes', value: 'place', summary: `${list(places)} the drawing; default below`, choices: places },
  { name: 'only', value: 'numbers', summary: 'events to draw, by their numbers: 1-5,8' },
  { name: 'pinned', value: 'numbers', summary: 'events whose labels come first: 3,7' },
  { name: 'without', value: 'parts', summary: `comma-separated, of ${list(partNames)}` },
  {
    name: 'no-data',
    value: null,
    summary: 'leave the timeline out of the file; it cannot be opened again',
  },
  {
    name: 'locale',
    value: 'tag',
    summary: 'language of dates and words: en, fr, de, es, tr, uk, ru, ar or he; default en',
  },
  { name: 'preset', value: 'name', summary: 'settings saved in the timeline; other options change them' },
];

/** The settings that `--preset` names; `null` without it. */
export function readPreset({ values }: Arguments, timeline: Timeline): Answer<FigurePreset | null> {
  const name = values.get('preset');
  if (typeof name !== 'string') return found(null);
  const names = (timeline.figures ?? []).map((figure) => figure.name);
  const preset = timeline.figures?.find((figure) => figure.name === name);
  if (preset !== undefined) return found(preset);
  const others = names.length === 0 ? 'it holds none' : `it holds ${list(names)}`;
  return refused(`--preset ${name} is not saved in this timeline: ${others}.${didYouMean(name, names)}`);
}

/** What is asked, as far as it can be read without the timeline; `base` says what is not asked. */
export function readFigureOptions({ values }: Arguments, base: FigureOptions): Answer<FigureOptions> {
  const text = (name: string) => values.get(name) as string | undefined;
  // What is not asked is not read: saved settings stay as the page keeps them, finer than the call can say.
  const asked = <T>(name: string, read: (written: string) => Answer<T>, otherwise: T): Answer<T> => {
    const written = text(name);
    return written === undefined ? found(otherwise) : read(written);
  };
  const width = asked('width', readWidth, base.width);
  if (!width.ok) return width;
  const off = readParts(text('without'));
  if (!off.ok) return off;
  const textSize = asked('text-size', readTextSize, base.textSize);
  if (!textSize.ok) return textSize;
  const locale = asked('locale', readLocale, base.locale);
  if (!locale.ok) return locale;
  return found({
    ...base,
    width: width.value,
    orientation: (text('orientation') as FigureOptions['orientation'] | undefined) ?? base.orientation,
    scale: (text('scale') as FigureOptions['scale'] | undefined) ?? base.scale,
    group: (text('group') as FigureOptions['group'] | undefined) ?? base.group,
    theme: (text('theme') as FigureOptions['theme'] | undefined) ?? base.theme,
    parts: { ...base.parts, ...Object.fromEntries(off.value.map((part) => [parts[part], false])) },
    textSize: textSize.value,
    dateStyle: (text('dates') as FigureOptions['dateStyle'] | undefined) ?? base.dateStyle,
    notesAt: (text('notes') as FigureOptions['notesAt'] | undefined) ?? base.notesAt,
    carry: values.has('no-data') ? 'nothing' : base.carry,
    locale: locale.value,
  });
}

/** `options` with the events that `--only` and `--pinned` name. */
export function readEvents(
  { values }: Arguments,
  options: FigureOptions,
  timeline: Timeline,
): Answer<FigureOptions> {
  const numbers = noteNumbers(timeline);
  const named = (name: string): Answer<ReadonlySet<string> | null> => {
    const written = values.get(name);
    if (typeof written !== 'string') return found(null);
    const asked = readNumbers(written, numbers.size);
    if (asked === null) {
      const range = numbers.size === 0 ? 'and there are none' : `from 1 to ${numbers.size}`;
      return refused(`--${name} ${written} names no events. Write their numbers, ${range}: 1-5,8.`);
    }
    return found(new Set([...numbers].filter(([, number]) => asked.has(number)).map(([id]) => id)));
  };
  const only = named('only');
  if (!only.ok) return only;
  const pinned = named('pinned');
  if (!pinned.ok) return pinned;
  const { value: kept } = only;
  return found({
    ...options,
    ...(kept === null ? {} : { hidden: new Set([...numbers.keys()].filter((id) => !kept.has(id))) }),
    ...(pinned.value === null ? {} : { pinned: pinned.value }),
  });
}

/** "1-5,8" as a set; `null` where it is no list of numbers from 1 to `most`. */
export function readNumbers(written: string, most: number): ReadonlySet<number> | null {
  const numbers = new Set<number>();
  for (const piece of written.split(',')) {
    const match = /^\s*(\d{1,7})(?:\s*[-–]\s*(\d{1,7}))?\s*$/.exec(piece);
    const [first, last] = [Number(match?.[1]), Number(match?.[2] ?? match?.[1])];
    if (match === null || first < 1 || last > most || first > last) return null;
    for (let number = first; number <= last; number += 1) numbers.add(number);
  }
  return numbers;
}

function readTextSize(written: string): Answer<number> {
  const size = /^(\d+(?:\.\d+)?)\s*(?:pt)?$/.exec(written)?.[1];
  if (size === undefined) return refused(`--text-size ${written} is no size. Write points: 7.5.`);
  return Number(size) >= textSizes.least && Number(size) <= textSizes.most
    ? found(Number(size))
    : refused(
        `--text-size ${written} is outside ${textSizes.least} to ${textSizes.most} points. Choose a size in between.`,
      );
}

/** Millimetres; a bare number is mm. */
function readWidth(written: string): Answer<number> {
  const match = /^(\d+(?:\.\d+)?)\s*(mm|cm|in)?$/.exec(written);
  if (!match)
    return refused(`--width ${written} is no length. Write it in mm, cm or in: 160mm, 16cm, 6.3in.`);
  const factor = { mm: 1, cm: 10, in: 25.4 }[match[2] ?? 'mm'] ?? 1;
  const width = Math.round(Number(match[1]) * factor * 100) / 100;
  return width >= widths.least && width <= widths.most
    ? found(width)
    : refused(
        `--width ${written} is outside ${widths.least}mm to ${widths.most}mm. Choose a width in between.`,
      );
}

function readParts(written: string | undefined): Answer<readonly (keyof typeof parts)[]> {
  const words = (written ?? '').split(',').map((word) => word.trim());
  const wrong = words.find((word) => word !== '' && !(word in parts));
  return wrong === undefined
    ? found(words.filter((word): word is keyof typeof parts => word in parts))
    : refused(`--without takes ${list(partNames)}, not ${wrong}.${didYouMean(wrong, partNames)}`);
}

function readLocale(written: string): Answer<string> {
  try {
    return found(new Intl.Locale(written).toString());
  } catch {
    // The constructor's only complaint is a tag that is not well formed.
    return refused(`--locale ${written} is no language tag. Write for example en, en-GB or de.`);
  }
}
