import {
  array,
  boolean,
  exactOptional,
  integer,
  looseObject,
  maxValue,
  minValue,
  number,
  object,
  picklist,
  pipe,
  string,
} from 'valibot';
import { text } from './forms.ts';

/** The part of the validator for `FigureLanes`. */
export const figureLanes = object({
  sort: picklist(['own', 'name', 'count', 'first']),
  hidden: array(string()),
  thin: array(string()),
  only: exactOptional(array(string())),
});

/** For `FigureWindow`. */
export const figureWindow = object({ from: text('instant'), to: text('instant') });

const isDrawn = exactOptional(boolean());

/** For `FigureParts`. */
export const figureParts = object({
  title: isDrawn,
  laneNames: isDrawn,
  labels: isDrawn,
  numbers: isDrawn,
  key: isDrawn,
  notes: isDrawn,
  source: isDrawn,
  refinements: isDrawn,
});

const eventIds = exactOptional(array(text('event-id')));

/** For `FigurePreset`. */
export const figure = looseObject({
  name: text('not-empty'),
  width: exactOptional(pipe(number(), minValue(60), maxValue(1200))),
  orientation: exactOptional(picklist(['horizontal', 'vertical'])),
  textSize: exactOptional(pipe(number(), minValue(4), maxValue(24))),
  scale: exactOptional(picklist(['calendar', 'folded', 'even'])),
  group: exactOptional(picklist(['kind', 'actor', 'place', 'document', 'none'])),
  lanes: exactOptional(figureLanes),
  window: exactOptional(figureWindow),
  events: eventIds,
  pinned: eventIds,
  theme: exactOptional(picklist(['light', 'dark', 'greyscale', 'transparent'])),
  locale: exactOptional(text('language')),
  dateStyle: exactOptional(picklist(['long', 'short', 'iso'])),
  parts: exactOptional(figureParts),
  notesAt: exactOptional(picklist(['below', 'side'])),
  carry: exactOptional(picklist(['nothing', 'events', 'texts'])),
  format: exactOptional(picklist(['svg', 'png', 'pdf', 'html', 'pages'])),
  outlined: exactOptional(boolean()),
  dpi: exactOptional(pipe(number(), integer(), minValue(36), maxValue(1200))),
  paper: exactOptional(picklist(['a4', 'a4-landscape', 'a3', 'a3-landscape'])),
});
