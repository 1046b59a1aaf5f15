import type { Arrangement, Grouping, ScaleName } from '#lib/timeline/index.ts';
import { TOP, UNTOUCHED } from './lanes.ts';
import type { LaneTop } from './lanes.ts';
import { START } from './url.ts';
import type { Mode } from './url.ts';

/** Stretch of time `[from, to)` in UTC ms. */
export interface TimeWindow {
  readonly from: number;
  readonly to: number;
}

/** What is looked at and how: all that changes by zooming, choosing a scale or turning the phone. */
export class ViewState {
  scale: ScaleName = $state(START.scale);
  group: Grouping = $state(START.group);
  /** `null`: everything. */
  window: TimeWindow | null = $state.raw(START.window);
  /** How the lanes of a long timeline are arranged. */
  lanes: Arrangement = $state.raw(UNTOUCHED);
  /** Where the lanes of a long timeline are scrolled to. */
  laneTop: LaneTop = $state.raw(TOP);
  /** CSS px that many lanes may take before they scroll inside the drawing; 0: they never do. */
  mostHeight = $state(0);
  mode: Mode = $state(START.mode);
  /** CSS px that the drawing may take. The default is what the page is prerendered at. */
  width = $state(900);
  /** True once `width` is the true width, not the default. */
  measured = $state(false);
  /** How often one jump led to another view, which "back" undoes: a cluster was opened, all of time shown. */
  jumps = $state(0);
  /** True while a finger or the mouse moves time: labels that come and go wait for the end. */
  moving = $state(false);

  /** Lanes as nobody touched them, from the first one: another grouping has other lanes. */
  resetLanes(): void {
    this.lanes = UNTOUCHED;
    this.laneTop = TOP;
  }
}
