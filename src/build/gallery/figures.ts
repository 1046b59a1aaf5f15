import { readFileSync } from 'node:fs';
import { readTimeline } from '#lib/exchange/index.ts';
import {
  DEFAULT_FIGURE,
  renderFigure,
  renderOutlined,
  type Figure,
  type FigureOptions,
} from '#lib/figure/index.ts';
import type { Timeline } from '#lib/model/index.ts';
import { LANGUAGES } from '#lib/timeline/index.ts';
import { hostileTimeline } from '../../../tests/support/hostile-timeline.ts';
import { formsTimeline, seededTimeline } from '../../../tests/support/timelines.ts';
import { scriptsTimeline } from '../../../tests/support/timelines-of-the-world.ts';
import { readFontFile } from '../../cli/font-files.ts';
import { SAMPLE_FILE } from '../sample.ts';

/** One figure of the gallery, not yet drawn. */
export interface GalleryEntry {
  /** "talks-160-light-en": timeline, preset, theme, language. */
  readonly name: string;
  readonly timeline: string;
  readonly draw: () => Promise<Figure>;
}

const TIMELINES: Readonly<Record<string, () => Timeline>> = {
  talks: shippedTimeline,
  forms: formsTimeline,
  seeded: () => seededTimeline(7, 30),
  scripts: scriptsTimeline,
  hostile: hostileTimeline,
};

const PRESETS: Readonly<Record<string, Partial<FigureOptions> & { readonly outlined?: boolean }>> = {
  '89': { width: 89 },
  '160': { width: 160 },
  '247': { width: 247 },
  '247-notes-beside': { width: 247, notesAt: 'side' },
  'outlined-160': { width: 160, outlined: true },
  'vertical-89': { width: 89, orientation: 'vertical' },
  'vertical-160': { width: 160, orientation: 'vertical' },
};

const THEMES: readonly FigureOptions['theme'][] = ['light', 'dark', 'greyscale', 'transparent'];

/**
 * What the gallery shows: every timeline in every preset, theme and language. Unless `all`, only one of these differs
 * from the figure that nobody touched a setting of, because the whole product is hundreds of pictures.
 */
export function galleryEntries(all: boolean): readonly GalleryEntry[] {
  const usual = { preset: '160', theme: 'light', language: 'en' };
  return Object.entries(TIMELINES).flatMap(([timeline, make]) =>
    Object.entries(PRESETS).flatMap(([preset, { outlined = false, ...size }]) =>
      THEMES.flatMap((theme) =>
        LANGUAGES.flatMap(({ tag: language }): GalleryEntry[] => {
          const unusual = [preset !== usual.preset, theme !== usual.theme, language !== usual.language];
          if (!all && unusual.filter(Boolean).length > 1) return [];
          return [
            {
              name: [timeline, preset, theme, language].join('-'),
              timeline,
              draw: () =>
                drawEntry(make(), { ...DEFAULT_FIGURE, ...size, theme, locale: language }, outlined),
            },
          ];
        }),
      ),
    ),
  );
}

/**
 * The small set whose files are kept in `tests/snapshots/gallery`, so that a change of any drawing is seen: one for
 * everything that can differ.
 */
export const BASELINE: readonly string[] = [
  'talks-160-light-en',
  'talks-89-light-en',
  'talks-vertical-160-light-en',
  'forms-160-dark-en',
  'forms-160-greyscale-en',
  'scripts-160-light-en',
  'talks-160-light-ar',
  'talks-160-light-de',
];

/** Nothing travels: the gallery is about what is seen, and its pictures would change with the format of the file. */
async function drawEntry(timeline: Timeline, options: FigureOptions, outlined: boolean): Promise<Figure> {
  const bare = { ...options, carry: 'nothing' } as const;
  return outlined ? renderOutlined(timeline, bare, readFontFile) : renderFigure(timeline, bare);
}

function shippedTimeline(): Timeline {
  const { timeline } = readTimeline(readFileSync(SAMPLE_FILE, 'utf8'));
  if (timeline === null) throw new Error('The shipped timeline cannot be read');
  return timeline;
}
