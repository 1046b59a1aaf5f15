import type { Certainty } from '#lib/edtf/index.ts';
import { centreLine, hatch, outline } from './marks/bar.ts';
import { dot } from './marks/dot.ts';
import { lasted } from './marks/lasted.ts';
import { oneOf } from './marks/one-of.ts';
import type { Pen } from './marks/pen.ts';
import { question } from './marks/question.ts';
import { refinements } from './marks/refinement.ts';
import { symbol } from './marks/symbol.ts';
import { whiskers } from './marks/whiskers.ts';
import type { Metrics } from './metrics.ts';
import type { PlacedItem } from './placed.ts';
import type { Mark } from './scene.ts';
import type { Theme } from './theme.ts';

/** How each certainty is drawn: the table of forms. */
const FORMS: Readonly<Record<Certainty, (placed: PlacedItem, pen: Pen) => readonly Mark[]>> = {
  day: dot,
  month: (placed, pen) => [...outline(placed, pen), ...hatch(placed, pen)],
  year: (placed, pen) => [...outline(placed, pen), ...centreLine(placed, pen, [1.5, 2.5])],
  period: (placed, pen) => [...outline(placed, pen), ...centreLine(placed, pen, [5, 3])],
  lasted,
  ongoing: lasted,
  'one-of': oneOf,
  before: oneOf,
  after: oneOf,
};

/** Everything drawn for an event except its label. */
export function marksOf(placed: PlacedItem, theme: Theme, metrics: Metrics): readonly Mark[] {
  const { event, certainty } = placed.item;
  const pen: Pen = { colour: theme.quads[event.quad], theme, metrics };
  return [
    ...whiskers(placed, pen),
    ...FORMS[certainty](placed, pen),
    // A bar carries the sign of its modality in the middle; a plain assertion needs none.
    ...(placed.isDot || event.modality === 'asserted'
      ? []
      : symbol(event.modality, false, placed.focus, placed.y, pen)),
    ...question(placed, pen),
    ...refinements(placed, pen),
  ];
}
