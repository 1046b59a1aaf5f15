export { layoutTimeline } from './layout.ts';
export type { UnitScale } from './scale.ts';
export { unitScale } from './scale.ts';
export { windowUnits } from './visible.ts';
export type { TimeKnot } from './piecewise.ts';
export { timeAt, xAt } from './piecewise.ts';
export { eventName } from './name.ts';
export { noteNumbers, orderedEvents } from './order.ts';
export type { Direction } from './hit.ts';
export { neighbour, targetAt } from './hit.ts';
export type { AdvanceRow, Measure, Medium } from './measure.ts';
export { measureFor } from './measure.ts';
export type {
  Box,
  CircleMark,
  GroupMark,
  LaneBox,
  LineMark,
  Mark,
  Paint,
  PathMark,
  RectMark,
  Scene,
  Target,
  TextMark,
} from './scene.ts';
export type { Theme, ThemeName } from './theme.ts';
export { themeFor } from './theme.ts';
export type { Grouping, LayoutOptions, Parts, ScaleName, View } from './view.ts';
