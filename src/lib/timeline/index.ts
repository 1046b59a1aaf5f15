export { layoutTimeline } from './layout.ts';
export type { UnitScale } from './scale.ts';
export { unitScale } from './scale.ts';
export { windowUnits } from './visible.ts';
export type { TimeKnot } from './piecewise.ts';
export { timeAt, xAt } from './piecewise.ts';
export { counted, kindLabel } from './locale.ts';
export { eventName } from './name.ts';
export { noteWhen } from './note-words.ts';
export { sentenceEnd } from './sentence.ts';
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
export type { FigureWords, Language, Locale, TimelineWords } from './languages/language.ts';
export { figureWordsOf } from './languages/figure-words.ts';
export { languageFor } from './languages/languages.ts';
export { LANGUAGES } from './languages/names.ts';
export type { Theme, ThemeName } from './theme.ts';
export { themeFor } from './theme.ts';
export type {
  Arrangement,
  Grouping,
  LaneSort,
  LayoutOptions,
  NotesPlace,
  Orientation,
  Parts,
  ScaleName,
  View,
} from './view.ts';
export type { FrameFacts } from './frame.ts';
export { layoutFigure, MM_PER_UNIT } from './frame.ts';
export type { KeyEntry, KeyGroup, KeySample } from './legend.ts';
export { layoutKey } from './legend-scene.ts';
export type { Note, NoteQuote, NoteRefinement, NoteSource } from './notes.ts';
export { notesOf, publishedWords, sourcesOf } from './notes.ts';
export type { Summary } from './summary.ts';
export { summaryOf } from './summary.ts';
export type { Cluster } from './scene.ts';
export { keyScene } from './legend-scene.ts';
export type { Bits } from './dense/bits.ts';
export { allBits, both, countBits, hasBit, noBits, setBit } from './dense/bits.ts';
export { arrangedLanes, laneExtent, OWN_LANES } from './dense/arrangement.ts';
export { clusterName } from './dense/cluster-name.ts';
export type { DenseTimeline, Prepared } from './dense/dense-timeline.ts';
export { denseTimeline } from './dense/dense-timeline.ts';
export { layoutDense } from './dense/dense-layout.ts';
export type { DenseView } from './dense/dense-view.ts';
export { arrangedLanesOf } from './dense/dense-view.ts';
export type { LaneScroll } from './dense/lane-scroll.ts';
export { earliestAt, latestAt, overlapping } from './dense/event-index.ts';
export { membersOf } from './dense/members.ts';
export type { Order } from './dense/orders.ts';
export {
  bitsWithin,
  keptOf,
  orderByCertainty,
  orderByKeys,
  orderByTime,
  placeOf,
  rowCount,
} from './dense/orders.ts';
export type { Pieces } from './dense/pieces.ts';
export { atOnce } from './dense/pieces.ts';
export { overviewDensity } from './dense/overview.ts';
export { practise } from './dense/practice.ts';
export type { DenseMore, DensePrepared, DenseRest, DenseSlice, IdSlice } from './dense/prepare.ts';
export { buffersOf, collectDense, prepareDense, prepareMore, readDense } from './dense/prepare.ts';
export { readLanes } from './dense/lane-codes.ts';
export { isLong } from './dense/threshold.ts';
export type { PageSetting, Paper } from './pages/paper.ts';
export { paperSize } from './pages/paper.ts';
export { layoutPages } from './pages/page-layout.ts';
