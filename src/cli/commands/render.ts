import {
  DEFAULT_FIGURE,
  type FigureOptions,
  presetFile,
  presetOptions,
  PRINT_DPI,
} from '#lib/figure/index.ts';
import type { Timeline } from '#lib/model/index.ts';
import { isLong } from '#lib/timeline/index.ts';
import type { Command } from '../command.ts';
import { list } from '../arguments.ts';
import { drawFigure, type DrawnFigure, drawPages } from '../draw-figure.ts';
import { FIGURE_FORMATS, type FileWish, pageNames, readFileWish } from '../figure-format.ts';
import { FIGURE_OPTIONS, readEvents, readFigureOptions, readPreset } from '../figure-options.ts';
import type { Io } from '../io.ts';
import { writeContent } from '../output.ts';
import { count } from '../report.ts';
import { timelineOrCode } from '../timeline-file.ts';

/** Paper that a timeline is cut to; landscape, where time has most room, unless it says otherwise. */
const papers = ['a4', 'a4-portrait', 'a3', 'a3-portrait'] as const;

/** `dateline render`: the figure as SVG, the same bytes as the page's export with the same options. */
export const renderCommand: Command = {
  name: 'render',
  summary: 'draw a timeline as a figure: SVG, PNG, PDF or HTML',
  operand: '<timeline.json|timeline.ndjson|figure.svg|->',
  several: false,
  about: [
    'Draws the figure that the page exports, byte for byte, at a width that fits your',
    'page. It carries its notes with the source sentences, and as SVG and HTML the',
    'timeline itself, so that Dateline opens it again; article texts never travel in it.',
    '',
    'With --pages a long timeline is cut into strips of time, a file for each page, or',
    'all of them in one PDF or one HTML to print. A vertical figure counts by period what',
    'is beyond 300 events; its pages tell each of up to 500. Of more, time runs to the',
    'right, in marks and counts.',
    '',
    'HTML is one page with figure, table and sentences. PNG is drawn by the optional',
    'package @resvg/resvg-js, PDF by an installed Chromium, Chrome or Edge, which',
    'CHROME_PATH may name.',
  ],
  options: [
    {
      name: 'format',
      value: 'name',
      summary: `${list(FIGURE_FORMATS)}; default: as --out is named, else svg`,
      choices: FIGURE_FORMATS,
    },
    {
      name: 'pages',
      value: 'paper',
      summary: `strips of time, then notes, on ${list(papers)}`,
      choices: papers,
    },
    { name: 'dpi', value: 'dots', summary: `of PNG, dots to an inch; default ${PRINT_DPI}` },
    ...FIGURE_OPTIONS,
    {
      name: 'outlined',
      value: null,
      summary: 'letters as shapes, for programs without the font; a larger file',
    },
    { name: 'out', value: 'figure.svg', summary: 'where to write; default standard output' },
  ],
  examples: [
    'dateline render talks.timeline.json --out talks.svg',
    'dateline render talks.timeline.json --width 89mm --theme greyscale --without notes > column.svg',
    'dateline render talks.timeline.json --theme transparent --dpi 600 --out talks.png',
    'dateline render talks.timeline.json --only 3-9 --out berlin.pdf',
    'dateline render years.ndjson --pages a3 --out years.pdf',
    'dateline render talks.timeline.json --pages a4-portrait --orientation vertical --out talks.pdf',
  ],
  run: async (given, io) => {
    const fail = (why: string): 2 => {
      io.say(`dateline render: ${why}`);
      return 2;
    };
    const wish = readFileWish(given, PRINT_DPI);
    if (!wish.ok) return fail(wish.why);
    if (given.values.has('pages')) {
      const clash = ['width', 'outlined'].find((name) => given.values.has(name));
      if (clash !== undefined)
        return fail(`--${clash} is of one figure, and --pages makes several. Leave one out.`);
      const { file, format } = wish.value;
      if (file === null && (format === 'svg' || format === 'png')) {
        return fail('--pages writes several files. Name them with --out talks.svg, or choose PDF or HTML.');
      }
    }
    const options = readFigureOptions(given, DEFAULT_FIGURE);
    if (!options.ok) return fail(options.why);
    const [source] = given.files;
    const read = await timelineOrCode('render', source, io);
    if ('code' in read) return read.code;
    const { timeline } = read;
    const saved = readPreset(given, timeline);
    if (!saved.ok) return fail(saved.why);
    const preset = saved.value;
    const based = preset === null ? options : readFigureOptions(given, presetOptions(preset, timeline));
    if (!based.ok) throw new Error(based.why);
    const asked = readEvents(given, based.value, timeline);
    if (!asked.ok) return fail(asked.why);
    const paper = given.values.get('pages') as (typeof papers)[number] | undefined;
    if (paper !== undefined) return writePages(timeline, asked.value, paper, wish.value, io);
    // Settings keep it of SVG only.
    const isSavedOutlined = preset !== null && presetFile(preset).outlined && wish.value.format === 'svg';
    const isOutlined = given.values.has('outlined') || isSavedOutlined;
    const drawn = await drawFigure(timeline, asked.value, wish.value, isOutlined);
    if (!drawn.ok) return fail(drawn.why);
    const { content, live, carried } = drawn.value;
    if (live.length > 0) io.say(`dateline render: ${stayedText(live)}`);
    const { file, format } = wish.value;
    const written = await writeContent(content, file, io);
    if (!written.ok) return fail(written.why);
    const { hidden } = asked.value;
    const undated = timeline.events.filter(({ id, date }) => date === null && !hidden.has(id)).length;
    if (file !== null) io.say(`${file}: ${drawnWords(drawn.value, undated)}`);
    const isLess = carried === 'nothing' && asked.value.carry !== 'nothing';
    if (isLess && (format === 'svg' || format === 'html')) {
      io.say('dateline render: the timeline is too large to travel in the file; it cannot be opened again.');
    }
    return 0;
  },
};

async function writePages(
  timeline: Timeline,
  options: FigureOptions,
  paper: (typeof papers)[number],
  wish: FileWish,
  io: Io,
): Promise<0 | 2> {
  const fail = (why: string): 2 => {
    io.say(`dateline render: ${why}`);
    return 2;
  };
  const size = paper.startsWith('a3') ? 'a3' : 'a4';
  const turned = paper.endsWith('portrait') ? 'portrait' : 'landscape';
  const drawn = await drawPages(timeline, options, { size, turned }, wish);
  if (!drawn.ok) return fail(drawn.why);
  if (options.orientation === 'vertical' && isLong(timeline)) {
    const events = count(timeline.events.length, 'event');
    io.say(`dateline render: ${events} are too many for pages with time downwards; it runs to the right.`);
  }
  const { contents, pages } = drawn.value;
  const isOne = wish.format === 'pdf' || wish.format === 'html';
  const names = isOne || wish.file === null ? [wish.file] : pageNames(wish.file, contents.length);
  for (const [index, content] of contents.entries()) {
    const written = await writeContent(content, names[index] ?? null, io);
    if (!written.ok) return fail(written.why);
  }
  const { width, height } = pages.size;
  const where = names.length === 1 ? names[0] : `${names[0]} to ${names.at(-1)}`;
  if (wish.file !== null) io.say(`${where}: ${count(pages.svgs.length, 'page')}, ${width} × ${height} mm`);
  return 0;
}

/** "2 events drawn and 1 undated, 160 × 79.3 mm" */
function drawnWords({ scene }: DrawnFigure, undated: number): string {
  const { width, height } = scene.physical ?? scene;
  const drawn = `${count(scene.targets.length, 'event')} drawn${undated > 0 ? ` and ${undated} undated` : ''}`;
  return `${drawn}, ${round(width)} × ${round(height)} mm`;
}

function stayedText(live: readonly string[]): string {
  return `${count(live.length, 'text')} stayed text, in letters that cannot be drawn as shapes: ${live[0]}`;
}

function round(millimetres: number): number {
  return Math.round(millimetres * 10) / 10;
}
