import { KINDS, type DiplomaticEvent, type Modality } from '#lib/model/index.ts';
import { certaintyOf, parseEdtf } from '#lib/edtf/index.ts';
import { tornEdge } from './backdrop.ts';
import type { TimelineItem } from './items.ts';
import type { KeyEntry, KeyGroup, KeySample } from './legend.ts';
import { marksOf } from './marks.ts';
import { densitySample } from './dense/density-sample.ts';
import { refinements } from './marks/refinement.ts';
import type { Measure } from './measure.ts';
import { metricsFor, type Metrics } from './metrics.ts';
import { paragraphMarks, wrapRuns, type Run } from './paragraph.ts';
import type { PlacedItem } from './placed.ts';
import type { Mark } from './scene.ts';
import type { Theme } from './theme.ts';

/** A block of the drawing: its marks with the top at 0, and how high it is. */
export interface Block {
  readonly marks: readonly Mark[];
  readonly height: number;
}

/**
 * The key as marks, from x 0 on: one row or more per group, the group's name hanging to the left where
 * there is room, above where not. Samples are drawn by the same functions as the events themselves. `close`: as in
 * print, where a group that fits goes on in the row of the one before, and names stand in their rows.
 */
export function keyBlock(
  groups: readonly KeyGroup[],
  width: number,
  theme: Theme,
  measure: Measure,
  close = false,
): Block {
  const size = theme.sizes.note;
  const metrics = metricsFor(theme);
  const heading = (name: string): Run => ({ text: name, size, weight: 600, fill: theme.ink2 });
  const nameWidth = ({ name }: KeyGroup) => measure(name, size, 600);
  const widest = Math.max(0, ...groups.map(nameWidth));
  const isNarrow = width < 40 * size;
  const left = isNarrow ? 0 : widest + 1.2 * size;
  const leading = (close ? 1.5 : 1.65) * size;
  const tools = { theme, measure, metrics, marks: [] as Mark[] };
  let top = 0;
  let after: FlowEnd | null = null;
  for (const group of groups) {
    const room = nameWidth(group) + 0.9 * size;
    const next: number = after === null ? Infinity : after.x + size;
    const joins = close && next + room + lengthOf(group.entries, tools) <= width;
    if (joins && after !== null) top = after.top;
    const nameX = joins ? next : 0;
    const nameLines = wrapRuns([heading(group.name)], width, measure);
    tools.marks.push(
      ...paragraphMarks(nameLines, {
        x: nameX,
        y: baseline(top, leading, size),
        leading,
        family: theme.sans,
      }),
    );
    if (isNarrow && !close) top += leading;
    const start = joins ? next + room : isNarrow && close ? room : left;
    after = flow(group.entries, { start, left, width, top, leading }, tools);
    top = after.top + leading + 0.35 * size;
  }
  return { marks: tools.marks, height: groups.length === 0 ? 0 : top - 0.35 * size };
}

interface Flow {
  /** Where the first row and where the others start. */
  readonly start: number;
  readonly left: number;
  readonly width: number;
  readonly top: number;
  readonly leading: number;
}

/** Where the last row of entries ends, and its top. */
interface FlowEnd {
  readonly x: number;
  readonly top: number;
}

interface Tools {
  readonly theme: Theme;
  readonly measure: Measure;
  readonly metrics: Metrics;
  /** Filled by `flow`. */
  readonly marks: Mark[];
}

/** Air between a sample and its words, and between two entries, in sizes of type. */
const SAMPLE_GAP = 0.6;
const ENTRY_GAP = 1.8;

/** Sets entries side by side, on as many rows as they need. */
function flow(entries: readonly KeyEntry[], at: Flow, tools: Tools): FlowEnd {
  const { theme, measure, metrics, marks } = tools;
  const size = theme.sizes.note;
  let x = at.start;
  let { top } = at;
  for (const entry of entries) {
    const { sample, words } = entry;
    const run: Run = { text: words, size, weight: 400, fill: theme.ink2 };
    const needed = entryWidth(entry, tools);
    if (x > at.left && x + needed > at.width) {
      x = at.left;
      top += at.leading;
    }
    const textX = x + sampleWidth(sample, metrics) + SAMPLE_GAP * size;
    const lines = wrapRuns([run], at.width - textX, measure);
    marks.push(
      ...sampleMarks(sample, x, top + at.leading / 2, theme, metrics),
      ...paragraphMarks(lines, {
        x: textX,
        y: baseline(top, at.leading, size),
        leading: 1.3 * size,
        family: theme.sans,
      }),
    );
    x += needed + ENTRY_GAP * size;
    top += (lines.length - 1) * 1.3 * size;
  }
  return { x, top };
}

function entryWidth({ sample, words }: KeyEntry, { theme, measure, metrics }: Tools): number {
  const size = theme.sizes.note;
  return sampleWidth(sample, metrics) + SAMPLE_GAP * size + measure(words, size, 400);
}

/** Length of entries in one row. */
function lengthOf(entries: readonly KeyEntry[], tools: Tools): number {
  const gaps = (entries.length - 1) * ENTRY_GAP * tools.theme.sizes.note;
  return entries.reduce((sum, entry) => sum + entryWidth(entry, tools), gaps);
}

/** Baseline of a line whose box starts at `top`: middle plus 0.35 of the size, the same in every renderer. */
function baseline(top: number, leading: number, size: number): number {
  return top + leading / 2 + 0.35 * size;
}

/** EDTF of the sample of each certainty. */
const SAMPLE_DATES: Readonly<Record<string, string>> = {
  day: '2024-05-06',
  month: '2024-05',
  year: '2024',
  period: '202X',
  lasted: '2024-05-06/2024-05-09',
  ongoing: '2024-05/..',
  'one-of': '[2024-05-06..2024-05-09]',
  before: '[..2024-05-09]',
  after: '[2024-05-06..]',
};

function sampleWidth(sample: KeySample, metrics: Metrics): number {
  switch (sample.kind) {
    case 'certainty':
      return sample.certainty === 'day' ? metrics.dot * 2 : metrics.bar * 6;
    case 'about':
      return metrics.dot * 2 + metrics.whisker * 2;
    case 'perhaps':
      return metrics.dot * 2 + metrics.question;
    case 'break':
      return metrics.dot * 1.6;
    case 'density':
    case 'going-on':
      return metrics.bar * 4;
    default:
      return metrics.dot * 2.5;
  }
}

/** The sample of one entry, `x`: its left edge, `y`: its middle. */
function sampleMarks(
  sample: KeySample,
  x: number,
  y: number,
  theme: Theme,
  metrics: Metrics,
): readonly Mark[] {
  const width = sampleWidth(sample, metrics);
  const middle = x + width / 2;
  const plain = inOneInk(theme);
  switch (sample.kind) {
    case 'certainty':
      return marksOf(
        placedSample(SAMPLE_DATES[sample.certainty] ?? '2024', x, width, y, metrics),
        plain,
        metrics,
      );
    case 'about':
      return marksOf(placedSample('2024-05-06~', x, width, y, metrics), plain, metrics);
    case 'perhaps':
      return marksOf(placedSample('2024-05-06?', x, width, y, metrics), plain, metrics);
    case 'part-of-day':
      // The tick stands above its dot: lowered by half its length, the two are centred on the words.
      return marksOf(
        placedSample('2024-05-06', x, width, y + metrics.dot * 0.5, metrics, { partOfDay: 'evening' }),
        plain,
        metrics,
      );
    case 'modality':
      return marksOf(
        placedSample('2024-05-06', x, width, y, metrics, { modality: sample.modality }),
        plain,
        metrics,
      );
    case 'quad':
      return [{ kind: 'circle', cx: x + metrics.dot, cy: y, r: metrics.dot, fill: theme.quads[sample.quad] }];
    case 'refinement': {
      // Shorter than in the drawing and about the middle of the line, to keep off the words of the row above.
      const bar = 0.6 * metrics.bar;
      const placed = placedSample('2024-05-06', x, width, y - 0.5 * bar, metrics);
      return refinements(
        { ...placed, refinements: [{ start: middle, end: middle, dot: middle }] },
        { colour: theme.ink2, theme, metrics: { ...metrics, bar } },
      );
    }
    case 'density':
    case 'going-on':
      return densitySample(sample, x, y, width, theme, metrics);
    case 'break': {
      const half = metrics.bar * 1.3;
      return [tornEdge(middle, y - half, y + half, { ...theme, rule: theme.ink3 })];
    }
  }
}

/** Shape says certainty, so the samples of shapes carry no hue. */
function inOneInk(theme: Theme): Theme {
  const { ink2 } = theme;
  const quads = {
    'verbal-cooperation': ink2,
    'material-cooperation': ink2,
    'verbal-conflict': ink2,
    'material-conflict': ink2,
    neutral: ink2,
  };
  return { ...theme, quads };
}

/** An event that nobody reported, standing at a place of its own, so that samples are drawn like events. */
function placedSample(
  edtf: string,
  x: number,
  width: number,
  y: number,
  metrics: Metrics,
  more: { readonly modality?: Modality; readonly partOfDay?: 'evening' } = {},
): PlacedItem {
  const date = parseEdtf(edtf);
  if (date === null) throw new TypeError(`"${edtf}" is not EDTF`);
  const certainty = certaintyOf(date);
  const isDot = certainty === 'day';
  const focus = x + (date.uncertain ? metrics.dot : width / 2);
  const event: DiplomaticEvent = {
    id: '',
    title: '',
    date: edtf,
    dating: { rule: 'none', implied: [], explanation: '' },
    kind: 'other',
    plover: KINDS.other.plover,
    quad: KINDS.other.quad,
    modality: 'asserted',
    places: [],
    participants: [],
    attribution: [],
    evidence: [],
    review: { state: 'accepted' },
    ...more,
  };
  const item: TimelineItem = {
    id: '',
    event,
    date,
    certainty,
    earliest: date.bounds.earliest,
    latest: date.bounds.latest,
    moment: isDot ? date.bounds.earliest : null,
    number: 0,
    refinements: [],
  };
  return {
    item,
    y,
    start: isDot ? focus - metrics.dot : x,
    end: isDot ? focus + metrics.dot : x + width,
    cutStart: false,
    cutEnd: false,
    openStart: date.openStart,
    openEnd: date.openEnd,
    ink0: x,
    ink1: x + width,
    focus,
    isDot,
    wideDay: false,
    whisker0: date.approximate ? x : null,
    whisker1: date.approximate ? x + width : null,
    phase: x,
    refinements: [],
  };
}
