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
export { measureOnScreen } from './measure.ts';
export { measureFor } from './measure-media.ts';
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
export type { FrameFacts } from './frame.ts';
export { layoutFigure, MM_PER_UNIT } from './frame.ts';
export type { KeyEntry, KeyGroup, KeySample } from './legend.ts';
export { layoutKey } from './legend-scene.ts';
export type { Note, NoteQuote, NoteRefinement, NoteSource } from './notes.ts';
export { BASIS_WORDS, notesOf, sourcesOf } from './notes.ts';
export type { Summary } from './summary.ts';
export { summaryOf } from './summary.ts';
