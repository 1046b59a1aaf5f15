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

/** The forms that a label can take, best first: full, full on more lines, title only, title on two lines. */
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

/** Measures every form of an item's label. Titles are measured bold, so that selecting one moves nothing. */
export function labelForms(item: TimelineItem, metrics: Metrics, options: LayoutOptions): LabelForms {
  const { measure, theme, parts, locale } = options;
  const { label, note } = theme.sizes;
  const numberWidth = parts.numbers ? measure(String(item.number), label, 600) + label * 0.4 : 0;
  const titleWidth = (text: string) => measure(text, label, 600);
  const title = item.event.title;
  const second = secondLine(item, locale);
  const one = [title];
  const two = wrapped(title, titleWidth);
  const titles = two === null ? [one] : [one, two];
  const written = (lines: readonly string[], withSecond: boolean): LabelText => {
    const hasSecond = withSecond && second !== '';
    const widths = lines.map(titleWidth);
    if (hasSecond) widths.push(measure(second, note, 400));
    return {
      lines: [
        ...lines.map((text) => ({ text, role: 'title' as const })),
        ...(hasSecond ? [{ text: second, role: 'second' as const }] : []),
      ],
      width: numberWidth + Math.max(...widths),
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

/** The break between words that makes the longer line shortest; `null` when there is nothing to break at. */
function wrapped(title: string, width: (text: string) => number): readonly string[] | null {
  let best: readonly string[] | null = null;
  let least = Infinity;
  for (const { index } of title.matchAll(/ /g)) {
    const lines = [title.slice(0, index), title.slice(index + 1)];
    const widest = Math.max(...lines.map(width));
    if (widest < least) {
      least = widest;
      best = lines;
    }
  }
  return best;
}
