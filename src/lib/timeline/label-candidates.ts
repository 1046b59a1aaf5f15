import type { LabelForms, LabelText } from './label-text.ts';
import type { Metrics } from './metrics.ts';

/** A way to write a label at a side of its mark. `under`: below a bar that leaves no room beside it. */
export interface Candidate {
  readonly text: LabelText;
  readonly side: 'right' | 'left' | 'under';
}

/** A bar shorter than this, in px, has its label beside it or not at all. */
export const LEAST_UNDER = 40;

/**
 * Ways to label a mark, best first: full before short before the number alone; to the right before to the left;
 * one line before two, unless the line is long. A word is never cut. `only`: restricts the forms.
 */
export function candidatesFor(
  forms: LabelForms,
  metrics: Metrics,
  only: 'full' | 'short' | 'all',
): readonly Candidate[] {
  const groups =
    only === 'full'
      ? [forms.full]
      : only === 'short'
        ? [forms.short.slice(0, 1)]
        : [forms.full, forms.short, forms.bare];
  return groups.flatMap((texts) => {
    const handy = texts.filter((text, index) => text.width <= metrics.longLine || index === texts.length - 1);
    const long = texts.filter((text) => !handy.includes(text));
    return [handy, long].flatMap((each) =>
      (['right', 'left', 'under'] as const).flatMap((side) => each.map((text) => ({ text, side }))),
    );
  });
}

/** Height of a row's text when a label stands under its bar. */
export function roomUnder(text: LabelText, metrics: Metrics): number {
  return metrics.titleLine / 2 + metrics.bar + underGap(metrics) + text.height;
}

/** Air between a bar and the label under it. */
export function underGap(metrics: Metrics): number {
  return metrics.titleLine * 0.08;
}
