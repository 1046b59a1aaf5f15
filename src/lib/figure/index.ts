export type { Carried, FigureOptions, FigureTheme } from './options.ts';
export { DEFAULT_FIGURE, FIGURE_WIDTHS } from './options.ts';
export type { Figure } from './render.ts';
export { renderFigure } from './render.ts';
