import { DEFAULT_FIGURE, PRINT_DPI } from '#lib/figure/index.ts';
import type { Command } from '../command.ts';
import { list } from '../arguments.ts';
import { drawFigure, type DrawnFigure } from '../draw-figure.ts';
import { FIGURE_FORMATS, readFileWish } from '../figure-format.ts';
import { FIGURE_OPTIONS, readEvents, readFigureOptions, readPreset } from '../figure-options.ts';
import { writeContent } from '../output.ts';
import { count, reportProblems } from '../report.ts';
import { readTimelineFile } from '../timeline-file.ts';

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
  ],
  run: async (given, io) => {
    const fail = (why: string): 2 => {
      io.say(`dateline render: ${why}`);
      return 2;
    };
    const wish = readFileWish(given, PRINT_DPI);
    if (!wish.ok) return fail(wish.why);
    const options = readFigureOptions(given, DEFAULT_FIGURE);
    if (!options.ok) return fail(options.why);
    const [source] = given.files;
    const read = await readTimelineFile(source, io);
    if ('why' in read) {
      fail(read.why);
      return read.code;
    }
    const { timeline, problems } = read;
    reportProblems(source, problems, io);
    if (timeline === null) return 1;
    const saved = readPreset(given, timeline);
    if (!saved.ok) return fail(saved.why);
    const based = saved.value === null ? options : readFigureOptions(given, saved.value);
    if (!based.ok) throw new Error(based.why);
    const asked = readEvents(given, based.value, timeline);
    if (!asked.ok) return fail(asked.why);
    const drawn = await drawFigure(timeline, asked.value, wish.value, given.values.has('outlined'));
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
