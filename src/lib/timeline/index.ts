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
