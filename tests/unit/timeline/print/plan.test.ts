import { describe, expect, test } from 'vitest';
import { renderFigure } from '#lib/figure/index.ts';
import { measureFor, type Orientation, type TextMark } from '#lib/timeline/index.ts';
import { withoutReserve } from '#lib/timeline/measure.ts';
import { figureCases, type FigureCase } from '../../../support/figure-cases.ts';
import { shuffled } from '../../../support/timelines.ts';
import { boxOf, collisions, flat, frameOf, inside, isFiniteThroughout, textBox, textsOf } from '../scenes.ts';

const CASES = figureCases(500, 20);
/** Cases that are tested together. */
const BATCH = 25;
const ORIENTATIONS: readonly Orientation[] = ['horizontal', 'vertical'];
const measure = measureFor('figure');

describe.each(ORIENTATIONS)('figures of 500 generated timelines, %s', (orientation) => {
  test.each(Array.from({ length: CASES.length / BATCH }, (_, at) => at * BATCH))(
    'from %i on',
    (from) => {
      const wrong = CASES.slice(from, from + BATCH).flatMap((each) => faultsOf(each, orientation));
      expect(wrong).toEqual([]);
    },
    20_000,
  );
});

/** What is wrong with the figure of a case, in words; nothing when all is well. */
function faultsOf({ name, timeline, options }: FigureCase, orientation: Orientation): readonly string[] {
  const { svg, scene } = renderFigure(timeline, { ...options, orientation });
  const faults: string[] = [];
  const texts = textsOf(scene.marks);
  for (const [a, b] of collisions(texts.map(drawnBox), 0.05)) {
    faults.push(`${name}: "${texts[a]?.text}" over "${texts[b]?.text}"`);
  }
  for (const mark of flat(scene.marks)) {
    if (!inside(mark.kind === 'text' ? drawnBox(mark) : boxOf(mark, measure), frameOf(scene))) {
      faults.push(`${name}: outside, ${mark.kind === 'text' ? mark.text : mark.kind}`);
    }
  }
  if (!isFiniteThroughout(scene)) faults.push(`${name}: a number is not finite`);
  const dated = timeline.events.filter(({ date }) => date !== null).length;
  if (scene.targets.length !== dated) faults.push(`${name}: ${scene.targets.length} of ${dated} drawn`);
  if (options.parts.numbers && scene.targets.some(({ label }) => label === null)) {
    faults.push(`${name}: a mark without its number`);
  }
  if (renderFigure(shuffled(timeline, 5), { ...options, orientation }).svg !== svg) {
    faults.push(`${name}: depends on the order of events`);
  }
  return faults;
}

/** Stretches of one line follow each other at the width they have, not at the one they have at most. */
function drawnBox(mark: TextMark) {
  const box = textBox(mark, measure);
  const width = withoutReserve(box.width, mark.size);
  return { ...box, width, x: mark.anchor === 'end' ? mark.x - width : box.x };
}
