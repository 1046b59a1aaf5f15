import { directed } from '../direction.ts';
import { describeCertainty, describeDate } from '#lib/edtf/index.ts';
import type { TimelineItem } from '../items.ts';
import type { Measure } from '../measure.ts';
import type { Metrics } from '../metrics.ts';
import { counted, datesOf, wordsOf } from '../locale.ts';
import { paragraphMarks, wrapRuns, type ParagraphLine, type Run } from '../paragraph.ts';
import type { Mark } from '../scene.ts';
import type { LayoutOptions } from '../view.ts';
import type { Entry } from './told.ts';

/** Where the parts of a label stand, from its left edge. */
interface LabelColumns {
  /** Dates stand in a column of their own before the titles, or under them. */
  readonly dates: 'beside' | 'under';
  readonly dateWidth: number;
  /** Right edge of the numbers; 0 without numbers. */
  readonly number: number;
  readonly title: number;
  readonly titleWidth: number;
}

/** A label set in lines. Its first line has its middle half a title line below the top. */
export interface LabelBlock {
  readonly width: number;
  readonly height: number;
  /** The label with its left top corner there. `bold`: it is the selected one. */
  readonly marksAt: (x: number, y: number, bold: boolean) => readonly Mark[];
}

/** Narrower labels than this, in heights of their type, have no room for a column of dates. */
const BESIDE = 28;
/** Widest column of dates, in heights of a note, and as a share of the width where that is more. */
const DATE_WIDTH = 9.5;
const DATE_SHARE = 0.3;

/**
 * Sets the labels of all entries in a width, each width once: the arrangement asks for the same ones again. `lane`:
 * the name of an entry's lane; empty for none.
 */
export function labelSetter(
  entries: readonly Entry[],
  lane: (entry: Entry) => string,
  metrics: Metrics,
  options: LayoutOptions,
): (width: number) => readonly LabelBlock[] {
  const known = new Map<number, readonly LabelBlock[]>();
  return (width) => {
    const before = known.get(width);
    if (before !== undefined) return before;
    const columns = labelColumns(entries, width, metrics, options);
    const blocks = entries.map((entry) => labelBlock(entry, lane(entry), columns, metrics, options));
    known.set(width, blocks);
    return blocks;
  };
}

/** Columns for labels that are `width` wide: as narrow for dates and numbers as their words allow. */
function labelColumns(
  entries: readonly Entry[],
  width: number,
  metrics: Metrics,
  options: LayoutOptions,
): LabelColumns {
  const { theme, measure, parts } = options;
  const { label, note } = theme.sizes;
  const isBeside = width >= BESIDE * label;
  const limit = Math.max(DATE_WIDTH * note, DATE_SHARE * width);
  const dateWidth = isBeside
    ? Math.max(0, ...entries.flatMap((entry) => widthsOf(dateLines(entry, limit, options), options)))
    : 0;
  const numbers = parts.numbers
    ? entries.flatMap((entry) => (entry.kind === 'event' ? entry.item.number : []))
    : [];
  const widest = Math.max(0, ...numbers.map((number) => measure(String(number), label, 600)));
  const start = isBeside ? dateWidth + 1.2 * metrics.labelGap : 0;
  const title = start + (widest === 0 ? 0 : widest + 0.4 * label);
  return {
    dates: isBeside ? 'beside' : 'under',
    dateWidth,
    number: widest === 0 ? 0 : start + widest,
    title,
    titleWidth: Math.max(label, width - title),
  };
}

/** Sets the label of an entry. `lane`: the name of its lane; empty for none. */
function labelBlock(
  entry: Entry,
  lane: string,
  columns: LabelColumns,
  metrics: Metrics,
  options: LayoutOptions,
): LabelBlock {
  const { theme, measure } = options;
  const { label, note } = theme.sizes;
  const isBeside = columns.dates === 'beside';
  const dates = isBeside ? dateLines(entry, columns.dateWidth, options) : [];
  // Measured bold, so that selecting one moves nothing.
  const lines = evenLines(titleRun(entry, 600, options), columns.titleWidth, measure);
  const small = (text: string) =>
    wrapRuns([{ text, size: note, weight: 400, fill: theme.ink2 }], columns.titleWidth, measure);
  const words = secondWords(entry, !isBeside, options);
  const joined = small([words, lane].filter((part) => part !== '').join(' · '));
  const second = joined.length > 1 ? [...small(words), ...small(lane)] : joined;
  const first = metrics.titleLine / 2;
  const secondTop = lines.length * metrics.titleLine;
  const width = Math.max(
    ...widthsOf(dates, options),
    ...widthsOf([...lines, ...second], options).map((each) => columns.title + each),
  );
  return {
    width,
    height: Math.max(
      secondTop + second.length * metrics.noteLine,
      first + metrics.noteLine * (dates.length - 0.5),
    ),
    marksAt: (x, y, bold) => {
      const at = { leading: metrics.noteLine, family: theme.sans };
      return [
        ...paragraphMarks(dates, { ...at, x, y: y + first + 0.35 * note }),
        ...(columns.number === 0 || entry.kind === 'more'
          ? []
          : [numberMark(entry.item.number, x + columns.number, y + first + 0.35 * label, options)]),
        ...paragraphMarks(bold ? lines : sameBreaks(lines, titleRun(entry, 400, options)), {
          x: x + columns.title,
          y: y + first + 0.35 * label,
          leading: metrics.titleLine,
          family: theme.sans,
        }),
        ...paragraphMarks(second, {
          ...at,
          x: x + columns.title,
          y: y + secondTop + metrics.noteLine / 2 + 0.35 * note,
        }),
      ];
    },
  };
}

function numberMark(number: number, x: number, y: number, { theme }: LayoutOptions): Mark {
  return {
    kind: 'text',
    x,
    y,
    text: String(number),
    size: theme.sizes.label,
    weight: 600,
    anchor: 'end',
    family: theme.sans,
    fill: theme.ink,
  };
}

/** Lines as few as the width allows, and then as even as whole words allow: no last word stands alone. */
function evenLines(run: Run, width: number, measure: Measure): readonly ParagraphLine[] {
  const greedy = wrapRuns([run], width, measure);
  if (greedy.length < 2) return greedy;
  let [low, high] = [width / 2, width];
  let best = greedy;
  // Six halvings leave less than a letter.
  for (let step = 0; step < 6; step += 1) {
    const middle = (low + high) / 2;
    const lines = wrapRuns([run], middle, measure);
    // A narrower line that cuts a long word would save nothing.
    if (lines.length === greedy.length) {
      best = lines;
      high = middle;
    } else low = middle;
  }
  return best;
}

/** The same lines in another weight. */
function sameBreaks(lines: readonly ParagraphLine[], run: Run): readonly ParagraphLine[] {
  return lines.map((line) => line.map(({ text, x }) => ({ run, text, x })));
}

function titleRun(entry: Entry, weight: 400 | 600, { theme, locale }: LayoutOptions): Run {
  const size = theme.sizes.label;
  return entry.kind === 'event'
    ? { text: entry.item.event.title, size, weight, fill: theme.ink, ...directed(entry.item.event.title) }
    : {
        text: counted(entry.count, wordsOf(locale).key.more, locale),
        size,
        weight: 400,
        fill: theme.ink2,
        italic: true,
      };
}

function dateLines(entry: Entry, width: number, options: LayoutOptions): readonly ParagraphLine[] {
  const { theme, measure } = options;
  const run: Run = {
    text: dateWordsOf(entry, options),
    size: theme.sizes.note,
    weight: 400,
    fill: theme.ink2,
  };
  return wrapRuns([run], width, measure);
}

/** The date as it is known, in words; for a count the period that it is of. */
function dateWordsOf(entry: Entry, { locale }: LayoutOptions): string {
  if (entry.kind === 'more') return entry.period;
  const { event, date } = entry.item;
  return describeDate(date, locale, { time: event.time, partOfDay: event.partOfDay });
}

/** What keeps a reader from trusting the date or the title too much, after the date where it has no column. */
function secondWords(entry: Entry, withDate: boolean, options: LayoutOptions): string {
  const date = withDate ? dateWordsOf(entry, options) : '';
  const doubts = entry.kind === 'event' ? doubtWords(entry.item, options) : [];
  return [date, ...doubts].filter((words) => words !== '').join(datesOf(options.locale).comma);
}

function doubtWords({ event, date, certainty }: TimelineItem, { locale }: LayoutOptions): readonly string[] {
  const { modality, says } = wordsOf(locale);
  // "About May 2024", "on or before 3 May" and "since May" say themselves how sure they are.
  const isPlain = date.form === 'date' && !date.approximate && !date.uncertain && certainty !== 'day';
  return [
    isPlain || certainty === 'one-of' ? describeCertainty(date, locale) : '',
    modality[event.modality],
    event.attribution[0] === undefined ? '' : says(event.attribution[0]),
  ];
}

function widthsOf(lines: readonly ParagraphLine[], { measure }: LayoutOptions): readonly number[] {
  return lines.map((line) =>
    Math.max(0, ...line.map(({ run, text, x }) => x + measure(text, run.size, run.weight))),
  );
}
