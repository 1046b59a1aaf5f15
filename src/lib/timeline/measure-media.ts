import { figureHeavy, figureRegular } from './measure-figure.ts';
import { joinedHeavy, joinedRegular, scriptsHeavy, scriptsRegular } from './measure-scripts.ts';
import { measureOnScreen, measureWith, type Measure, type Medium } from './measure.ts';

/**
 * The measurer of a medium: the width a line takes at most. It errs on the wide side, never on the narrow:
 * advances are rounded up; kerning, which tightens nearly every line, is left out; and `SLACK` covers the
 * few pairs that kerning opens ("f)", "Tj") and the hinting of small type. Characters outside the tables
 * are taken as wide as they can be: see `widthOutside`. An empty text has no width.
 */
export function measureFor(medium: Medium): Measure {
  return measures[medium];
}

const measures: Readonly<Record<Medium, Measure>> = {
  screen: measureOnScreen,
  figure: measureWith(
    { rows: [...figureRegular, ...scriptsRegular], joined: joinedRegular },
    { rows: [...figureHeavy, ...scriptsHeavy], joined: joinedHeavy },
  ),
};
