import { physicalSize } from './layout-parts.ts';
import type { Timeline } from '#lib/model/index.ts';
import { layoutChronology } from './chronology/chronology.ts';
import { directed, embedded, readingDirection } from './direction.ts';
import { denseFigure } from './dense/dense-figure.ts';
import { isLong } from './dense/threshold.ts';
import { timelineItems } from './items.ts';
import { keyOf } from './legend.ts';
import { keyBlock, type Block } from './legend-marks.ts';
import { mirrorScene } from './mirror.ts';
import { notesBlock } from './note-marks.ts';
import { figureWordsOf } from './languages/figure-words.ts';
import type { Locale } from './languages/language.ts';
import { counted, datesOf, wordsOf } from './locale.ts';
import { notesOf, publishedWords, sourcesOf, type Note } from './notes.ts';
import { paragraphMarks, wrapRuns, type Run } from './paragraph.ts';
import type { Mark, Scene } from './scene.ts';
import { layoutPrint } from './print/print-layout.ts';
import { sentenceEnd } from './sentence.ts';
import { leftOutWords, summaryOf } from './summary.ts';
import { translateMark, translateScene } from './translate.ts';
import type { LayoutOptions, View } from './view.ts';

/** What the figure says about itself. */
export interface FrameFacts {
  /** Every quotation was found in its text just now; `false` when a text is not at hand. */
  readonly verified: boolean;
}

/** One user unit in mm: a CSS px. */
export const MM_PER_UNIT = 25.4 / 96;

/**
 * The whole figure as one scene, from top to bottom: title and dek, drawing, key, numbered notes, what was
 * left out, source line. Each part can be switched off by `options.parts`; the scene is as high as they
 * need. `options.width` counts the margins in. `description` is the generated summary.
 *
 *     ┌──────────────────────────┐
 *     │ Title                    │
 *     │ Dek                      │
 *     │ ───┬─────────┬─────────  │
 *     │ lane  ●  talks           │
 *     │ ● day known  ◇ expected  │
 *     │ 1 note …     2 note …    │
 *     │ Source: …                │
 *     └──────────────────────────┘
 */
export function layoutFigure(timeline: Timeline, view: View, asked: LayoutOptions, facts: FrameFacts): Scene {
  // Marks that stand for hundreds of events have no note, so those of a long timeline have no numbers either.
  const isVertical = asked.orientation === 'vertical';
  const isDense = isLong(timeline) && !isVertical;
  const options = isDense ? { ...asked, parts: { ...asked.parts, numbers: false, notes: false } } : asked;
  const { theme, measure, parts, locale } = options;
  const margin = marginOf(options);
  const inner = options.width - 2 * margin;
  const plotOptions = { ...options, width: inner, millimetres: null, theme: { ...theme, paper: null } };
  const dense = isDense ? denseFigure(timeline, view, plotOptions) : null;
  const layout = isVertical ? layoutChronology : layoutPrint;
  const plot = dense?.plot ?? layout(timeline, view, plotOptions);
  const told = dense?.told ?? timeline;
  const drawn = new Set(plot.targets.map((target) => target.event));
  const undated = plot.undated.filter((id) => !view.hidden.has(id));
  const notes = notesOf(told, locale, new Set([...drawn, ...undated]));

  const gap = theme.sizes.label;
  const marks: Mark[] = [];
  let top = margin;
  let last = top;
  const put = (part: string, block: Block, after: number) => {
    if (block.height === 0) return;
    marks.push({
      kind: 'group',
      part,
      children: block.marks.map((mark) => translateMark(mark, margin, top)),
    });
    last = top + block.height;
    top = last + after;
  };

  if (parts.title) put('header', headerBlock(timeline, inner, options), gap);
  const moved = translateScene(plot, margin, top);
  marks.push(...moved.marks);
  last = top + plot.height;
  top = last + gap;
  if (parts.key) {
    const items = timelineItems(told).items.filter((item) => drawn.has(item.id));
    const key = keyOf(
      items,
      {
        scale: view.scale,
        breaks: plot.breaks.length > 0,
        refinements: parts.refinements,
        clusters: plot.clusters ?? [],
      },
      locale,
    );
    put('key', keyBlock(key, inner, theme, measure), gap);
  }
  if (parts.notes && notes.length > 0) {
    put('rule', ruleBlock(inner, options), 0.6 * gap);
    put(
      'notes',
      notesBlock(notes, { width: inner, theme, measure, locale, refinements: parts.refinements }),
      gap,
    );
  }
  const foot = footRuns(
    timeline,
    plot,
    { undated: notes.filter((note) => undated.includes(note.event)), verified: facts.verified },
    options,
  );
  if (foot.length > 0) {
    put('rule', ruleBlock(inner, options), 0.6 * gap);
    put('source', footBlock(foot, inner, options), 0);
  }

  const summary = dense?.summary ?? summaryOf(timeline, { ...plot, undated }, notes, locale);
  // Descenders of a last line and the stroke of a last rule stay inside.
  const height = Math.ceil((last + margin) * 100) / 100;
  const scene: Scene = {
    ...moved,
    width: options.width,
    height,
    physical: physicalSize(options, height),
    title: timeline.title,
    description: summary.short,
    longDescription: summary.long,
    undated,
    marks: [
      ...(theme.paper === null
        ? []
        : [{ kind: 'rect' as const, x: 0, y: 0, width: options.width, height, fill: theme.paper }]),
      ...marks,
    ],
  };
  return readingDirection(locale) === 'rtl' ? mirrorScene(scene) : scene;
}

/** On white the text stands flush with the text of the report; a dark ground needs an edge. */
function marginOf({ theme }: LayoutOptions): number {
  return theme.name === 'dark' ? 1.6 * theme.sizes.label : 0.2 * theme.sizes.label;
}

function headerBlock(timeline: Timeline, width: number, { theme, measure }: LayoutOptions): Block {
  const { title, dek } = theme.sizes;
  const titleLines = wrapRuns(
    [{ text: timeline.title, size: title, weight: 600, fill: theme.ink, ...directed(timeline.title) }],
    width,
    measure,
  );
  const dekLines = wrapRuns(
    [{ text: timeline.dek, size: dek, weight: 400, fill: theme.ink2, ...directed(timeline.dek) }],
    width,
    measure,
  );
  const titleHeight = titleLines.length * 1.25 * title;
  const dekTop = titleHeight + 0.15 * title;
  return {
    marks: [
      ...paragraphMarks(titleLines, { x: 0, y: 0.95 * title, leading: 1.25 * title, family: theme.serif }),
      ...paragraphMarks(dekLines, { x: 0, y: dekTop + 0.95 * dek, leading: 1.3 * dek, family: theme.serif }),
    ],
    height: dekLines.length === 0 ? titleHeight : dekTop + dekLines.length * 1.3 * dek,
  };
}

function ruleBlock(width: number, { theme }: LayoutOptions): Block {
  const { hair } = theme.strokes;
  return {
    marks: [
      { kind: 'line', x1: 0, y1: hair / 2, x2: width, y2: hair / 2, stroke: theme.rule, strokeWidth: hair },
    ],
    height: hair,
  };
}

function footBlock(
  paragraphs: readonly (readonly Run[])[],
  width: number,
  { theme, measure }: LayoutOptions,
): Block {
  const size = theme.sizes.note;
  const leading = 1.3 * size;
  let top = 0;
  const marks = paragraphs.flatMap((runs) => {
    const lines = wrapRuns(runs, width, measure);
    const y = top + leading / 2 + 0.35 * size;
    top += lines.length * leading + 0.2 * size;
    return paragraphMarks(lines, { x: 0, y, leading, family: theme.sans });
  });
  return { marks, height: top };
}

/** What is not in the picture, and where the rest comes from: one paragraph each. */
function footRuns(
  timeline: Timeline,
  plot: Scene,
  facts: FrameFacts & { readonly undated: readonly Note[] },
  { theme, parts, locale }: LayoutOptions,
): readonly (readonly Run[])[] {
  const run = (text: string, link: string | null = null): Run => ({
    text,
    size: theme.sizes.note,
    weight: 400,
    fill: theme.ink2,
    ...(link === null ? {} : { link }),
  });
  const words = figureWordsOf(locale);
  const { comma } = datesOf(locale);
  const { colon } = wordsOf(locale);
  const paragraphs: (readonly Run[])[] = [];
  // Leaving events out silently would be a lie, so this stays when the source line is switched off.
  const missing = [
    ...leftOutWords(plot, locale),
    ...(facts.undated.length === 0
      ? []
      : [undatedWords(facts.undated, parts.numbers && parts.notes, locale)]),
  ];
  if (missing.length > 0) paragraphs.push([run(missing.join(' '))]);
  if (!parts.source) return paragraphs;
  const sources = sourcesOf(timeline, locale);
  const source: Run[] = [];
  sources.forEach((each, index) => {
    const isLast = index === sources.length - 1;
    const stop = isLast ? '.' : ';';
    source.push(run(index === 0 ? `${isLast ? words.source : words.sources}${colon}` : ' '));
    const published = publishedWords(each, locale);
    if (each.address === null)
      source.push(
        run(
          `${embedded(each.outlet, locale)}${comma}${stop === '.' ? sentenceEnd(published) : published + stop}`,
        ),
      );
    else {
      source.push(
        run(`${embedded(each.outlet, locale)}${comma.trim()}`, each.address),
        run(` ${published}${comma}`),
      );
      source.push(run(`${shownAddress(each.address)}${stop}`, each.address));
    }
  });
  if (source.length > 0) source.push(run(' '));
  const checked = facts.verified ? `${words.verified} ` : '';
  paragraphs.push([...source, run(`${checked}${words.madeWith}`)]);
  return paragraphs;
}

function undatedWords(notes: readonly Note[], numbered: boolean, locale: Locale): string {
  const names = notes.map((note) => (numbered ? String(note.number) : note.title));
  const list = names.join(numbered ? datesOf(locale).comma : wordsOf(locale).semicolon);
  return `${counted(notes.length, figureWordsOf(locale).withoutDate, locale)}${wordsOf(locale).colon}${list}.`;
}

/** The address as people write it, without the scheme. */
function shownAddress(address: string): string {
  return address.replace(/^https?:\/\/(www\.)?/i, '').replace(/\/$/, '');
}
