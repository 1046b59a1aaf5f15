import { physicalSize } from './layout-parts.ts';
import type { Timeline } from '#lib/model/index.ts';
import { layoutChronology } from './chronology/chronology.ts';
import { directed, readingDirection } from './direction.ts';
import { denseFigure } from './dense/dense-figure.ts';
import { footBlock, footRuns } from './frame-foot.ts';
import { timelineItems } from './items.ts';
import { keyOf } from './legend.ts';
import { keyBlock, type Block } from './legend-marks.ts';
import { mirrorScene } from './mirror.ts';
import { notesBlock, notesThatFit } from './note-marks.ts';
import { isCrowded } from './print/crowded.ts';
import { notesOf } from './notes.ts';
import { paragraphMarks, wrapRuns } from './paragraph.ts';
import type { Mark, Scene } from './scene.ts';
import { layoutPrint } from './print/print-layout.ts';
import { summaryOf } from './summary.ts';
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
  const isDense = !isVertical && isCrowded(timeline, view);
  const options = isDense ? { ...asked, parts: { ...asked.parts, numbers: false, notes: false } } : asked;
  const { theme, measure, parts, locale } = options;
  const margin = marginOf(options);
  const inner = options.width - 2 * margin;
  const side = sideOf(options, inner);
  const main = side?.left ?? inner;
  const plotOptions = { ...options, width: main, millimetres: null, theme: { ...theme, paper: null } };
  const dense = isDense ? denseFigure(timeline, view, plotOptions) : null;
  const layout = isVertical ? layoutChronology : layoutPrint;
  const plot = dense?.plot ?? layout(timeline, view, plotOptions);
  const told = dense?.told ?? timeline;
  const drawn = new Set(plot.targets.map((target) => target.event));
  const undated = plot.undated.filter((id) => !view.hidden.has(id));
  const notes = notesOf(told, locale, new Set([...drawn, ...undated]));

  // A column for notes that do not exist would be a gap.
  if (side !== null && notes.length === 0) {
    return layoutFigure(timeline, view, { ...asked, notesAt: 'below' }, facts);
  }

  const gap = theme.sizes.label;
  const marks: Mark[] = [];
  let top = margin;
  let last = top;
  const put = (part: string, block: Block, after: number) => {
    if (block.height === 0) return;
    marks.push(groupAt(part, block, margin, top));
    last = top + block.height;
    top = last + after;
  };

  if (parts.title) put('header', headerBlock(timeline, inner, options), gap);
  const plotTop = top;
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
    put('key', keyBlock(key, main, theme, measure, true), gap);
  }
  if (parts.notes && notes.length > 0) {
    const setting = { theme, measure, locale, refinements: parts.refinements, printed: new Map() };
    const column = { ...setting, width: side?.column ?? 0, columns: 1 };
    const beside = side === null ? 0 : notesThatFit(notes, column, last - plotTop);
    if (side !== null && beside > 0) {
      const block = notesBlock(notes.slice(0, beside), column);
      marks.push(groupAt('notes', block, margin + inner - side.column, plotTop));
      last = Math.max(last, plotTop + block.height);
      top = last + gap;
    }
    if (beside < notes.length) {
      put('rule', ruleBlock(inner, options), 0.6 * gap);
      put('notes', notesBlock(notes.slice(beside), { ...setting, width: inner }), gap);
    }
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

/** Narrower figures, in mm, have no room for a column of notes. */
const LEAST_SIDE = 183;
const SIDE_SHARE = 0.35;

/** Widths of the drawing and of the notes beside it; `null` where they stand below. */
function sideOf(
  { notesAt, parts, width, theme }: LayoutOptions,
  inner: number,
): { readonly left: number; readonly column: number } | null {
  // Millimetres are rounded on their way here.
  if (notesAt !== 'side' || !parts.notes || width * MM_PER_UNIT < LEAST_SIDE - 0.01) return null;
  const column = Math.round(inner * SIDE_SHARE);
  return { left: inner - column - 2 * theme.sizes.label, column };
}

function groupAt(part: string, { marks }: Block, x: number, y: number): Mark {
  return { kind: 'group', part, children: marks.map((mark) => translateMark(mark, x, y)) };
}

/** On white the text stands flush with the text of the report; a dark ground needs an edge. */
function marginOf({ theme }: LayoutOptions): number {
  return theme.name === 'dark' ? 1.6 * theme.sizes.label : 0.2 * theme.sizes.label;
}

/** Title and dek. */
export function headerBlock(timeline: Timeline, width: number, { theme, measure }: LayoutOptions): Block {
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

/** A hairline over the whole width. */
export function ruleBlock(width: number, { theme }: LayoutOptions): Block {
  const { hair } = theme.strokes;
  return {
    marks: [
      { kind: 'line', x1: 0, y1: hair / 2, x2: width, y2: hair / 2, stroke: theme.rule, strokeWidth: hair },
    ],
    height: hair,
  };
}
