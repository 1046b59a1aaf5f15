import { DEFAULT_FIGURE, FIGURE_WIDTHS, type FigureOptions } from '#lib/figure/index.ts';
import { KINDS, type DiplomaticEvent, type Kind, type Modality, type Timeline } from '#lib/model/index.ts';
import { event, seededNumbers, timelineOf } from './timelines.ts';

/** A timeline and what is asked of its figure, with a name that finds it again. */
export interface FigureCase {
  readonly name: string;
  readonly timeline: Timeline;
  readonly options: FigureOptions;
}

const TITLES = [
  'Talks',
  'Ministers meet in Geneva',
  'Both delegations reject the plan for a second round',
  'The European Council agrees on a declaration that leaves open when, where and with whom it will be carried out',
  'Ratifizierungsurkundenhinterlegungsbestätigung',
  'Переговоры в Женеве прерваны до понедельника',
  'محادثات في جنيف',
  'שיחות בז׳נבה נמשכות',
  '日内瓦会谈在没有结果的情况下结束',
  'जिनेवा में वार्ता',
  'การเจรจาที่เจนีวา',
  'Signed 🤝 in Vienna <today> & "confirmed"',
];
const DATES = [
  'Y-M-D',
  'Y-M-D',
  'Y-M-D',
  'Y-M-D',
  'Y-M',
  'Y',
  'Y-21',
  'Y-M-D~',
  'Y-M~',
  'Y-M?',
  'Y-M-D?',
  'Y-M-D%',
  'Y-M-D/Z-M-D',
  'Y-M/Z-M',
  '[Y-M-D..Z-M-D]',
  '[..Y-M-D]',
  '[Y-M-D..]',
  'Y-M/..',
  '../Y-M',
];
const MODALITIES: readonly Modality[] = ['asserted', 'asserted', 'planned', 'alleged', 'denied', 'cancelled'];
const KIND_NAMES = Object.keys(KINDS) as readonly Kind[];
const GROUPS = ['kind', 'kind', 'kind', 'place', 'none'] as const;
const SCALES = ['folded', 'folded', 'calendar', 'even'] as const;
const THEMES = ['light', 'dark', 'greyscale', 'transparent'] as const;
const SIZES = [5, 6, 7.5, 7.5, 9, 12];

/** `count` cases of 1 to 300 events, most of them small: all forms of dates, many scripts, one day to five centuries. */
export function figureCases(count: number, seed: number): readonly FigureCase[] {
  const next = seededNumbers(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  return Array.from({ length: count }, (_, index) => {
    const events = index % 25 === 24 ? 120 + Math.floor(next() * 181) : 1 + Math.floor(next() ** 3 * 60);
    const timeline = caseTimeline(events, pick([0, 0, 1, 3, 12, 500]), next, pick);
    const options: FigureOptions = {
      ...DEFAULT_FIGURE,
      width: pick(FIGURE_WIDTHS).width,
      scale: pick(SCALES),
      group: pick(GROUPS),
      theme: pick(THEMES),
      textSize: pick(SIZES),
      notesAt: next() < 0.5 ? 'side' : 'below',
      parts: { ...DEFAULT_FIGURE.parts, numbers: next() < 0.9, laneNames: next() < 0.8, notes: next() < 0.8 },
      carry: 'nothing',
    };
    const { width, scale, group, theme, textSize } = options;
    return {
      name: `${index}: ${events} events, ${width} mm, ${textSize} pt, ${scale}, ${group}, ${theme}`,
      timeline,
      options,
    };
  });
}

/** Events within so many years of 2020; 0: within two days. */
function caseTimeline(
  count: number,
  years: number,
  next: () => number,
  pick: <T>(list: readonly T[]) => T,
): Timeline {
  const pad = (value: number, length = 2) => String(value).padStart(length, '0');
  const events: DiplomaticEvent[] = [];
  for (let index = 0; index < count; index += 1) {
    const year = years === 0 ? 2020 : 2020 - Math.floor(next() * years);
    const month = years === 0 ? 6 : 1 + Math.floor(next() * 12);
    // Every third event of a longer time falls on the same day.
    const day = years === 0 ? 14 + Math.floor(next() * 2) : index % 3 === 0 ? 7 : 1 + Math.floor(next() * 28);
    const form = years === 0 && next() < 0.8 ? 'Y-M-D' : pick(DATES);
    const date = form.replace(/Y|Z|M|D/g, (letter) =>
      letter === 'Y'
        ? pad(year, 4)
        : letter === 'Z'
          ? pad(year + 1, 4)
          : letter === 'M'
            ? pad(month)
            : pad(day),
    );
    events.push(
      event({
        id: `ev-${pad(index, 12)}`,
        title: pick(TITLES),
        date: next() < 0.03 ? null : date,
        kind: pick(KIND_NAMES),
        modality: pick(MODALITIES),
        places: [{ name: pick(['Geneva', 'Wien', 'Женева', 'القاهرة']), basis: 'stated' }],
        ...(next() < 0.2 ? { partOfDay: 'evening' as const } : {}),
        ...(next() < 0.2 ? { attribution: [pick(['Ukrinform', 'a source in the delegation'])] } : {}),
        ...(next() < 0.15
          ? {
              refinements: [
                {
                  date: `${pad(year, 4)}-${pad(month)}-15`,
                  basis: 'Printed there.',
                  sources: [{ title: 'A page', url: 'https://example.org/page' }],
                },
              ],
            }
          : {}),
        quotes: [`Sentence ${index}.`],
      }),
    );
  }
  return timelineOf(events, { title: pick(TITLES), dek: next() < 0.5 ? pick(TITLES) : '' });
}
