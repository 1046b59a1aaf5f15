import type { FigurePreset, Timeline } from '#lib/model/index.ts';
import { DEFAULT_FIGURE, type FigureOptions } from './options.ts';

/** As what kind of file a figure is saved. */
export type PresetFile = Required<Pick<FigurePreset, 'format' | 'outlined' | 'dpi' | 'paper'>>;

/** The file that nobody touched a setting of. */
export const DEFAULT_FILE: PresetFile = { format: 'svg', outlined: false, dpi: 300, paper: 'a4' };

/** What the settings ask of a figure of this timeline; `presetOf` the other way round. */
export function presetOptions(preset: FigurePreset, { events }: Pick<Timeline, 'events'>): FigureOptions {
  const { window, lanes } = preset;
  const drawn = preset.events && new Set(preset.events);
  return {
    width: preset.width ?? DEFAULT_FIGURE.width,
    orientation: preset.orientation ?? DEFAULT_FIGURE.orientation,
    scale: preset.scale ?? DEFAULT_FIGURE.scale,
    group: preset.group ?? DEFAULT_FIGURE.group,
    theme: preset.theme ?? DEFAULT_FIGURE.theme,
    textSize: preset.textSize ?? DEFAULT_FIGURE.textSize,
    parts: { ...DEFAULT_FIGURE.parts, ...preset.parts },
    notesAt: preset.notesAt ?? DEFAULT_FIGURE.notesAt,
    window: window === undefined ? null : { from: timeOf(window.from), to: timeOf(window.to) },
    hidden:
      drawn === undefined
        ? DEFAULT_FIGURE.hidden
        : new Set(events.map(({ id }) => id).filter((id) => !drawn.has(id))),
    pinned: new Set(preset.pinned),
    ...(lanes === undefined ? {} : { lanes }),
    carry: preset.carry ?? DEFAULT_FIGURE.carry,
    locale: preset.locale ?? DEFAULT_FIGURE.locale,
    dateStyle: preset.dateStyle ?? DEFAULT_FIGURE.dateStyle,
  };
}

/** The file that the settings ask for. */
export function presetFile(preset: FigurePreset): PresetFile {
  return {
    format: preset.format ?? DEFAULT_FILE.format,
    outlined: preset.outlined ?? DEFAULT_FILE.outlined,
    dpi: preset.dpi ?? DEFAULT_FILE.dpi,
    paper: preset.paper ?? DEFAULT_FILE.paper,
  };
}

/**
 * The settings under a name, every one of them said, so that the figure stays as it is when what nobody touches becomes
 * another. `presetOptions(presetOf(…))` draws the same figure of the same timeline.
 */
export function presetOf(
  name: string,
  options: FigureOptions,
  file: PresetFile,
  { events }: Pick<Timeline, 'events'>,
): FigurePreset {
  const { hidden, pinned, window, lanes } = options;
  return {
    name,
    width: options.width,
    orientation: options.orientation,
    textSize: options.textSize,
    scale: options.scale,
    group: options.group,
    ...(lanes === undefined ? {} : { lanes }),
    ...(window === null ? {} : { window: { from: instant(window.from), to: instant(window.to) } }),
    ...(hidden.size === 0 ? {} : { events: events.map(({ id }) => id).filter((id) => !hidden.has(id)) }),
    ...(pinned.size === 0 ? {} : { pinned: [...pinned].sort() }),
    theme: options.theme,
    locale: options.locale,
    dateStyle: options.dateStyle,
    parts: options.parts,
    notesAt: options.notesAt,
    carry: options.carry,
    ...file,
  };
}

function instant(time: number): string {
  return new Date(time).toISOString();
}

function timeOf(text: string): number {
  return new Date(text).getTime();
}
