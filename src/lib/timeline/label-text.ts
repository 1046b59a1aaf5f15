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
  const titles = titleForms(item.event.title, (text) => measure(text, label, 600));
  const short = titles.map(({ lines, width }): LabelText => ({
    lines: lines.map((text) => ({ text, role: 'title' as const })),
    width: numberWidth + width,
    height: lines.length * metrics.titleLine,
    titleLines: lines.length,
  }));
  let full: readonly LabelText[] | null = null;
  return {
    // Where there is no room for titles nobody asks for their second lines.
    get full() {
      full ??= withSecond(short, secondLine(item, locale));
      return full;
    },
    short,
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

  function withSecond(forms: readonly LabelText[], second: string): readonly LabelText[] {
    if (second === '') return forms;
    const wide = measure(second, note, 400);
    return forms.map(({ lines, height, titleLines }, index) => ({
      lines: [...lines, { text: second, role: 'second' as const }],
      width: numberWidth + Math.max(titles[index]?.width ?? 0, wide),
      height: height + metrics.noteLine,
      titleLines,
    }));
  }
}

/** Lines of a title at most. */
const MOST_LINES = 3;

/** A title on some lines, and the width of the widest. */
interface TitleLines {
  readonly lines: readonly string[];
  readonly width: number;
}

/** A title on one line, on two, on three; fewer forms where it has fewer words. */
function titleForms(title: string, measure: (text: string) => number): readonly TitleLines[] {
  const words = title.split(' ');
  const text = (from: number, to: number) => words.slice(from, to).join(' ');
  // Other numbers of lines ask for the same stretches of words again.
  const widths = new Map<number, number>();
  const width = (from: number, to: number) => {
    const key = from * (words.length + 1) + to;
    const known = widths.get(key);
    if (known !== undefined) return known;
    const found = measure(text(from, to));
    widths.set(key, found);
    return found;
  };
  const forms: TitleLines[] = [];
  for (let count = 1; count <= Math.min(MOST_LINES, words.length); count += 1) {
    const { ends, widest } = balanced(0, words.length, count, width);
    if (ends.length < count) continue;
    forms.push({ lines: ends.map((end, at) => text(ends[at - 1] ?? 0, end)), width: widest });
  }
  return forms;
}

/** Where the lines end when words stand on `count` lines whose longest is as short as can be; on no more than there are words. */
function balanced(
  from: number,
  to: number,
  count: number,
  width: (from: number, to: number) => number,
): { readonly ends: readonly number[]; readonly widest: number } {
  if (count === 1 || to - from === 1) return { ends: [to], widest: width(from, to) };
  let best: { readonly ends: readonly number[]; readonly widest: number } = { ends: [], widest: Infinity };
  for (let end = from + 1; end < to; end += 1) {
    const first = width(from, end);
    // Every further break only makes the first line longer.
    if (first >= best.widest) break;
    const rest = balanced(end, to, count - 1, width);
    const widest = Math.max(first, rest.widest);
    if (widest < best.widest) best = { ends: [end, ...rest.ends], widest };
  }
  return best;
}
