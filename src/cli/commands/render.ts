import {
  DEFAULT_FIGURE,
  type FigureOptions,
  presetOptions,
  renderFigure,
  renderOutlined,
} from '#lib/figure/index.ts';
import type { Timeline } from '#lib/model/index.ts';
import { type Answer, type Arguments, type Command, found, refused } from '../command.ts';
import { didYouMean } from '../nearest.ts';
import { list } from '../arguments.ts';
import { readFontFile } from '../font-files.ts';
import { writeText } from '../output.ts';
import { count, reportProblems } from '../report.ts';
import { readTimelineFile } from '../timeline-file.ts';

const scales = ['calendar', 'folded', 'even'] as const;
const orientations = ['horizontal', 'vertical'] as const;
const groupings = ['kind', 'actor', 'place', 'document', 'none'] as const;
const themes = ['light', 'dark', 'greyscale'] as const;

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

/** Narrower than a column, labels have no room; wider than this, no page holds it. */
const widths = { least: 60, most: 1200 };

/** `dateline render`: the figure as SVG, the same bytes as the page's export with the same options. */
export const renderCommand: Command = {
  name: 'render',
  summary: 'draw a timeline as an SVG figure',
  operand: '<timeline.json|timeline.ndjson|figure.svg|->',
  several: false,
  about: [
    'Draws the figure that the page exports, byte for byte, at a width that fits your',
    'page. It carries its notes with the source sentences, and the timeline itself, so',
    'that Dateline opens it again; article texts never travel in it.',
  ],
  options: [
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
    { name: 'without', value: 'parts', summary: `comma-separated, of ${list(partNames)}` },
    {
      name: 'no-data',
      value: null,
      summary: 'leave the timeline out of the file; it cannot be opened again',
    },
    {
      name: 'outlined',
      value: null,
      summary: 'letters as shapes, for programs without the font; a larger file',
    },
    { name: 'locale', value: 'tag', summary: 'language of the dates; default en' },
    {
      name: 'preset',
      value: 'name',
      summary: 'settings saved in the timeline; other options change them',
    },
    { name: 'out', value: 'figure.svg', summary: 'where to write; default standard output' },
  ],
  examples: [
    'dateline render talks.timeline.json --out talks.svg',
    'dateline render talks.timeline.json --width 89mm --theme greyscale --without notes > column.svg',
  ],
  run: async (given, io) => {
    const options = readOptions(given, DEFAULT_FIGURE);
    if (!options.ok) {
      io.say(`dateline render: ${options.why}`);
      return 2;
    }
    const [source] = given.files;
    const read = await readTimelineFile(source, io);
    if ('why' in read) {
      io.say(`dateline render: ${read.why}`);
      return read.code;
    }
    const { timeline, problems } = read;
    reportProblems(source, problems, io);
    if (timeline === null) return 1;
    const saved = readPreset(given, timeline);
    if (!saved.ok) {
      io.say(`dateline render: ${saved.why}`);
      return 2;
    }
    const asked = saved.value === null ? options : readOptions(given, saved.value);
    if (!asked.ok) throw new Error(asked.why);
    const { svg, scene, live } = given.values.has('outlined')
      ? await renderOutlined(timeline, asked.value, readFontFile)
      : { ...renderFigure(timeline, asked.value), live: [] };
    if (live.length > 0) io.say(`dateline render: ${stayedText(live)}`);
    const out = given.values.get('out');
    const file = typeof out === 'string' && out !== '-' ? out : null;
    const written = await writeText(svg, file, io);
    if (!written.ok) {
      io.say(`dateline render: ${written.why}`);
      return 2;
    }
    if (file !== null && scene.physical) {
      const { width, height } = scene.physical;
      const undated = timeline.events.filter(({ date }) => date === null).length;
      const drawn = `${count(scene.targets.length, 'event')} drawn${undated > 0 ? ` and ${undated} undated` : ''}`;
      io.say(`${file}: ${drawn}, ${round(width)} × ${round(height)} mm`);
    }
    return 0;
  },
};

function stayedText(live: readonly string[]): string {
  return `${count(live.length, 'text')} stayed text, in letters that cannot be drawn as shapes: ${live[0]}`;
}

/** The settings that `--preset` names; `null` without it. */
function readPreset({ values }: Arguments, timeline: Timeline): Answer<FigureOptions | null> {
  const name = values.get('preset');
  if (typeof name !== 'string') return found(null);
  const names = (timeline.figures ?? []).map((figure) => figure.name);
  const preset = timeline.figures?.find((figure) => figure.name === name);
  if (preset !== undefined) return found(presetOptions(preset, timeline));
  const others = names.length === 0 ? 'it holds none' : `it holds ${list(names)}`;
  return refused(`--preset ${name} is not saved in this timeline: ${others}.${didYouMean(name, names)}`);
}

/** What is asked; `base` says what is not. */
function readOptions({ values }: Arguments, base: FigureOptions): Answer<FigureOptions> {
  const text = (name: string) => values.get(name) as string | undefined;
  const width = readWidth(text('width') ?? `${base.width}mm`);
  if (!width.ok) return width;
  const off = readParts(text('without'));
  if (!off.ok) return off;
  const locale = readLocale(text('locale') ?? base.locale);
  if (!locale.ok) return locale;
  return found({
    ...base,
    width: width.value,
    orientation: (text('orientation') as FigureOptions['orientation'] | undefined) ?? base.orientation,
    scale: (text('scale') as FigureOptions['scale'] | undefined) ?? base.scale,
    group: (text('group') as FigureOptions['group'] | undefined) ?? base.group,
    theme: (text('theme') as FigureOptions['theme'] | undefined) ?? base.theme,
    parts: { ...base.parts, ...Object.fromEntries(off.value.map((part) => [parts[part], false])) },
    carry: values.has('no-data') ? 'nothing' : base.carry,
    locale: locale.value,
  });
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

function round(millimetres: number): number {
  return Math.round(millimetres * 10) / 10;
}
