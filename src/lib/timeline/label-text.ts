import type { TimelineItem } from './items.ts';
import type { Metrics } from './metrics.ts';
import { secondLine } from './name.ts';
import type { LayoutOptions } from './view.ts';

/** One way to write a label: its lines from the top, and the room they take. */
export interface LabelText {
  readonly lines: readonly LabelLine[];
  readonly width: number;
  readonly height: number;
  /** Lines of the title; the rest says how sure. */
  readonly titleLines: number;
}

export interface LabelLine {
  readonly text: string;
  readonly role: 'title' | 'second' | 'number';
}

/** The forms that a label can take, best first. Titles stand on one line, on two, on three. */
export interface LabelForms {
  /** Title and second line; the second is missing where it says nothing. */
  readonly full: readonly LabelText[];
  /** Title without second line. */
  readonly short: readonly LabelText[];
  /** The note number alone, where numbers are asked for. */
  readonly bare: readonly LabelText[];
  /** Width of the note number and its gap before the title; 0 without numbers. */
  readonly numberWidth: number;
}

/** What the forms of a label depend on beside the item. */
type Setting = Pick<LayoutOptions, 'measure' | 'locale'> & {
  readonly sizes: string;
  readonly numbers: boolean;
};

/** Items are values, and panning asks for the same forms again and again. */
const known = new WeakMap<TimelineItem, { readonly setting: Setting; readonly forms: LabelForms }>();

/** Measures every form of an item's label. Titles are measured bold, so that selecting one moves nothing. */
export function labelForms(item: TimelineItem, metrics: Metrics, options: LayoutOptions): LabelForms {
  const { measure, locale } = options;
  const { label, note } = options.theme.sizes;
  const setting = { measure, locale, sizes: `${label} ${note}`, numbers: options.parts.numbers };
  const before = known.get(item);
  if (before !== undefined && isSame(before.setting, setting)) return before.forms;
  const forms = measureForms(item, metrics, options);
  known.set(item, { setting, forms });
  return forms;
}

function isSame(a: Setting, b: Setting): boolean {
  return a.measure === b.measure && a.locale === b.locale && a.sizes === b.sizes && a.numbers === b.numbers;
}

function measureForms(item: TimelineItem, metrics: Metrics, options: LayoutOptions): LabelForms {
  const { measure, theme, parts, locale } = options;
  const { label, note } = theme.sizes;
  const numberWidth = parts.numbers ? measure(String(item.number), label, 600) + label * 0.4 : 0;
  // Breaking a title into lines asks for the same stretches of words again and again.
  const widths = new Map<string, number>();
  const titleWidth = (text: string) => {
    const width = widths.get(text) ?? measure(text, label, 600);
    widths.set(text, width);
    return width;
  };
  const title = item.event.title;
  const second = secondLine(item, locale);
  const titles = [1, 2, MOST_LINES]
    .map((count) => balanced(title.split(' '), count, titleWidth))
    .filter((lines, index) => lines.length > index);
  const written = (lines: readonly string[], withSecond: boolean): LabelText => {
    const hasSecond = withSecond && second !== '';
    const wide = lines.map(titleWidth);
    if (hasSecond) wide.push(measure(second, note, 400));
    return {
      lines: [
        ...lines.map((text) => ({ text, role: 'title' as const })),
        ...(hasSecond ? [{ text: second, role: 'second' as const }] : []),
      ],
      width: numberWidth + Math.max(...wide),
      height: lines.length * metrics.titleLine + (hasSecond ? metrics.noteLine : 0),
      titleLines: lines.length,
    };
  };
  return {
    full: titles.map((lines) => written(lines, true)),
    short: titles.map((lines) => written(lines, false)),
    bare: parts.numbers
      ? [
          {
            lines: [{ text: String(item.number), role: 'number' }],
            width: numberWidth,
            height: metrics.titleLine,
            titleLines: 1,
          },
        ]
      : [],
    numberWidth,
  };
}

/** Lines of a title at most. */
const MOST_LINES = 3;

/** Words on `count` lines whose longest is as short as can be; on fewer lines when there are fewer words. */
function balanced(
  words: readonly string[],
  count: number,
  width: (text: string) => number,
): readonly string[] {
  if (count === 1 || words.length === 1) return [words.join(' ')];
  let best: readonly string[] = [];
  let least = Infinity;
  for (let end = 1; end < words.length; end += 1) {
    const first = words.slice(0, end).join(' ');
    // Every further break only makes the first line longer.
    if (width(first) >= least) break;
    const lines = [first, ...balanced(words.slice(end), count - 1, width)];
    const widest = Math.max(...lines.map(width));
    if (widest < least) {
      least = widest;
      best = lines;
    }
  }
  return best;
}
