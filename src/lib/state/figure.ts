import type { Carried, FigureOptions, FigureTheme } from '#lib/figure/index.ts';
import type { Arrangement, Grouping, Parts, ScaleName } from '#lib/timeline/index.ts';
import { lanesInSight } from './lanes.ts';
import { fileStem } from './file-stem.ts';
import type { Workspace } from './workspace.svelte.ts';

/** What the export dialog asks. Starts from what is on screen; see `figureChoice`. */
export interface FigureChoice {
  /** Outer width in mm. */
  readonly width: number;
  readonly scale: ScaleName;
  readonly group: Grouping;
  readonly theme: FigureTheme;
  readonly parts: Parts;
  /** The whole timeline, or only the stretch on screen. */
  readonly time: 'whole' | 'visible';
  readonly carry: Carried;
}

/** A finished figure with what the dialog says about it. */
export interface FigureFile {
  readonly name: string;
  readonly svg: string;
  /** Size in mm, one decimal. */
  readonly width: number;
  readonly height: number;
  /** Size of the file in bytes. */
  readonly bytes: number;
  /** The summary, to be copied as alt text. */
  readonly alt: string;
}

/** Narrowest and widest figure in mm: narrower, labels have no room; wider, no page holds it. */
export const FIGURE_LIMITS = { least: 60, most: 1200 } as const;

/** Widths to choose from, in mm, with the word for each. */
export async function figureWidths(): Promise<readonly { readonly width: number; readonly words: string }[]> {
  return (await import('#lib/figure/index.ts')).FIGURE_WIDTHS;
}

/** What the dialog opens with: the scale and lanes on screen, everything else as nobody touched it. */
export async function figureChoice(workspace: Workspace): Promise<FigureChoice> {
  const { DEFAULT_FIGURE } = await import('#lib/figure/index.ts');
  const { width, theme, parts, carry } = DEFAULT_FIGURE;
  const { scale, group } = workspace.view;
  return { width, scale, group, theme, parts, time: 'whole', carry };
}

/**
 * The figure of the open timeline. Throws when a quotation does not stand in its text. The drawing code loads with
 * the first call, not with the page.
 */
export async function drawFigure(workspace: Workspace, choice: FigureChoice): Promise<FigureFile> {
  const { DEFAULT_FIGURE, renderFigure } = await import('#lib/figure/index.ts');
  const { time, ...asked } = choice;
  const options: FigureOptions = {
    ...DEFAULT_FIGURE,
    ...asked,
    // What is seen: lanes of another grouping have not been looked at.
    ...(workspace.desk !== null && choice.group === workspace.view.group
      ? { lanes: lanesSeen(workspace) }
      : {}),
    window: time === 'visible' ? workspace.view.window : null,
    hidden: workspace.hidden,
    locale: workspace.locale,
  };
  const { svg, scene } = renderFigure(workspace.timeline, options);
  const size = scene.physical ?? scene;
  return {
    name: `${fileStem(workspace.timeline.title)}.svg`,
    svg,
    width: round(size.width),
    height: round(size.height),
    bytes: new TextEncoder().encode(svg).length,
    alt: scene.description,
  };
}

function lanesSeen({ view, scene }: Workspace): Arrangement {
  const only = lanesInSight(scene);
  return only === null ? view.lanes : { ...view.lanes, only };
}

function round(millimetres: number): number {
  return Math.round(millimetres * 10) / 10;
}
