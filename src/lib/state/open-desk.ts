import type { Timeline } from '#lib/model/index.ts';
import type { Grouping, LayoutOptions, ScaleName } from '#lib/timeline/index.ts';
import { deskOf } from './dense-desk.ts';
import type { DenseDesk, DenseLook } from './dense-desk.ts';
import { openDense } from './dense-opening.ts';
import type { IndexWorker } from './dense-start.ts';
import { NO_FILTER } from './filter.ts';
import { breath } from './idle.ts';
import { TOP, UNTOUCHED } from './lanes.ts';

/** What `openDesk` needs to make the first drawing before it is asked for. */
export interface FirstDrawing {
  readonly options: LayoutOptions;
  /** As `ViewState.mostHeight` says. */
  readonly mostHeight: number;
}

/**
 * Reads a long timeline and sets its desk. `group`, `scale`: what will be drawn first; `worker`: who sorts, `null` for
 * the page itself; `first`: for a drawing of all of it. That is a task of its own then, and putting it on the page
 * another.
 */
export async function openDesk(
  timeline: Timeline,
  group: Grouping,
  scale: ScaleName,
  worker: IndexWorker | null = null,
  first: FirstDrawing | null = null,
): Promise<DenseDesk> {
  const source = await openDense(timeline, group, scale, worker);
  // What was handed over has just been unpacked.
  await breath();
  const desk = deskOf(source);
  if (first === null) return desk;
  const { mostHeight, options } = first;
  const look: DenseLook = {
    scale,
    group,
    lanes: UNTOUCHED,
    ...(mostHeight > 0 ? { scroll: { ...TOP, height: mostHeight } } : {}),
    window: null,
    overscan: 0,
    selected: desk.opening,
    found: null,
    others: NO_FILTER.others,
  };
  desk.rehearse(look, options);
  await breath();
  desk.overview(look);
  await breath();
  return desk;
}
