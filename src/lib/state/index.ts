export type { Entry, Facet } from './entries.ts';
export { FACETS, entriesOf } from './entries.ts';
export type { FacetValue, Filter } from './filter.ts';
export { NO_FILTER, facetValues, isEmpty, matchingIds, toggleValue } from './filter.ts';
export type { ClusterLine } from './cluster-list.ts';
export { clusterLines } from './cluster-list.ts';
export type { DenseDesk } from './dense-desk.ts';
export { provideWorkspace, useWorkspace } from './context.ts';
export type { ArticleReading } from './article-reading.ts';
export type { ArticleFile } from './articles.svelte.ts';
export { ArticleDesk, newTimeline, PendingArticle, withArticles } from './articles.svelte.ts';
export type { FigureFile } from './figure.ts';
export {
  FIGURE_LIMITS,
  TEXT_LIMITS,
  carriedSizes,
  drawFigure,
  figurePage,
  figurePages,
  figureWidths,
  notesFile,
} from './figure.ts';
export type { FigureChoice } from './figure-choice.ts';
export { figureChoice, presetFor, savedChoice } from './figure-choice.ts';
export type { OpenFile } from './files.ts';
export { FileOpening } from './file-opening.svelte.ts';
export { isArticle, openAddress, openFile, timelineFile } from './files-on-demand.ts';
export { openingEvent } from './opening.ts';
export type { Paragraph, Passage } from './passages.ts';
export { bodyStart, paragraphsOf, partAround } from './passages.ts';
export type { ThemeChoice } from './preferences.svelte.ts';
export { Preferences } from './preferences.svelte.ts';
export { hitBox, isOutOfSight } from './hit-box.ts';
export type { LanePlace, LaneRow, LaneTop } from './lanes.ts';
export {
  laneTopAt,
  laneTopFor,
  lanesInSight,
  selectionWindow,
  showLaneOf,
  windowAround,
  withLane,
} from './lanes.ts';
export type { StepKey } from './steps.ts';
export { isStepKey, stepFrom } from './steps.ts';
export type { Stop } from './stops.ts';
export { nearestIn, openingWindow, stopFrom, stopsOf } from './stops.ts';
export type { TableCells, TableColumn } from './table-cells.ts';
export { cellsOf, COLUMN_WORDS, TABLE_COLUMNS } from './table-cells.ts';
export type { OrderName, Sorting } from './table-orders.ts';
export { outerAt, rowAfter, rowSpace, scrolledTo, shownAt, visibleRows } from './table-window.ts';
export { textFragmentAddress } from './text-fragment.ts';
export type { Overview } from './minimap.ts';
export { overviewOf } from './minimap.ts';
export type { Mode, Place } from './url.ts';
export { START, decodePlace, encodePlace } from './url.ts';
export type { Verification } from './verification.ts';
export { verifyEvent } from './verification.ts';
export type { TimeWindow } from './view.svelte.ts';
export type { UnitWindow } from './window.ts';
export { WHOLE, clampWindow, isWhole, panWindow, smallestSpan, zoomWindow } from './window.ts';
export {
  CERTAINTY_WORDS,
  MODALITY_WORDS,
  SET_ASIDE_WORDS,
  SUPPORT_WORDS,
  attributionWords,
  certaintyWords,
  countWords,
  dateWords,
  durationWords,
  facetWords,
  listWords,
  participantWords,
  placeWords,
  publicationWords,
  reasonWords,
  windowWords,
} from './words.ts';
export type { Notice } from './notice.ts';
export { Workspace } from './workspace.svelte.ts';
