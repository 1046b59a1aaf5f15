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
 * Ways to label a mark, best first: full before short before the number alone; to the right before to the left.
 * A short title stays on one line as long as a side has room for it; a long one is wrapped first. A word is never
 * cut. `only`: restricts the forms.
 */
export function candidatesFor(
  forms: LabelForms,
  metrics: Metrics,
  only: 'full' | 'short' | 'all',
): readonly Candidate[] {
  const before = known.get(forms)?.get(only);
  if (before !== undefined) return before;
  const groups =
    only === 'full'
      ? [forms.full]
      : only === 'short'
        ? [forms.short.slice(0, 1)]
        : [forms.full, forms.short, forms.bare];
  const candidates = groups.flatMap((texts) => orderOf(texts, metrics).flatMap((round) => sidesOf(round)));
  known.set(forms, (known.get(forms) ?? new Map<string, readonly Candidate[]>()).set(only, candidates));
  return candidates;
}

/** Forms are measured for one size of type, so their candidates do not change either. */
const known = new WeakMap<LabelForms, Map<string, readonly Candidate[]>>();

/** Rounds of forms: the sides are tried for all forms of a round before the next round. */
function orderOf(texts: readonly LabelText[], metrics: Metrics): readonly (readonly LabelText[])[] {
  const [one, two, ...more] = texts;
  if (one === undefined) return [];
  if (two === undefined) return [[one]];
  // Three lines are for the narrowest places: no side has room for less.
  if (one.width <= metrics.shortLine) return [[one], [two], more];
  return one.width <= metrics.longLine ? [[one, two], more] : [[two], [one], more];
}

function sidesOf(texts: readonly LabelText[]): readonly Candidate[] {
  return (['right', 'left', 'under'] as const).flatMap((side) => texts.map((text) => ({ text, side })));
}

/** Height of a row's text when a label stands under its bar. */
export function roomUnder(text: LabelText, metrics: Metrics): number {
  return metrics.titleLine / 2 + metrics.bar + underGap(metrics) + text.height;
}

/** Air between a bar and the label under it. */
export function underGap(metrics: Metrics): number {
  return metrics.titleLine * 0.08;
}
