import type { FigureOptions, PresetFile } from '#lib/figure/index.ts';
import type { FigurePreset } from '#lib/model/index.ts';
import type { Arrangement } from '#lib/timeline/index.ts';
import { lanesInSight } from './lanes.ts';
import type { Workspace } from './workspace.svelte.ts';

/** What the export dialog asks. Starts from what is on screen; see `figureChoice`. */
export interface FigureChoice
  extends Omit<FigureOptions, 'window' | 'hidden' | 'pinned' | 'lanes'>, PresetFile {
  /** All of time, the stretch on screen, or the one that was saved with the settings. */
  readonly time: 'whole' | 'visible' | 'saved';
  /** All events, those that the filter finds, those that are pinned, or those that were saved with the settings. */
  readonly events: 'all' | 'matching' | 'pinned' | 'saved';
  /** `null`: the lanes as they are on screen; all of them, where they are grouped by something else there. */
  readonly lanes: Arrangement | null;
  /** The saved settings that were chosen; `null`: none. */
  readonly saved: FigurePreset | null;
}

/** What the dialog opens with: the scale and lanes on screen, everything else as nobody touched it. */
export async function figureChoice(workspace: Workspace): Promise<FigureChoice> {
  const { DEFAULT_FIGURE, DEFAULT_FILE } = await import('#lib/figure/index.ts');
  const { window: _, hidden: __, pinned: ___, lanes: ____, ...untouched } = DEFAULT_FIGURE;
  const { scale, group } = workspace.view;
  return {
    ...untouched,
    ...DEFAULT_FILE,
    scale,
    group,
    locale: workspace.locale,
    time: 'whole',
    events: workspace.filtering && workspace.filter.others === 'hide' ? 'matching' : 'all',
    lanes: null,
    saved: null,
  };
}

/** What the dialog asks once saved settings are chosen. */
export async function savedChoice({ timeline }: Workspace, saved: FigurePreset): Promise<FigureChoice> {
  const { presetFile, presetOptions } = await import('#lib/figure/index.ts');
  const { window, hidden, pinned: _, lanes = null, ...others } = presetOptions(saved, timeline);
  return {
    ...others,
    ...presetFile(saved),
    time: window === null ? 'whole' : 'saved',
    events: hidden.size === 0 ? 'all' : 'saved',
    lanes,
    saved,
  };
}

/** The options of the figure that a choice means in this workspace. */
export async function figureOptions(workspace: Workspace, choice: FigureChoice): Promise<FigureOptions> {
  const { presetOptions } = await import('#lib/figure/index.ts');
  const { time, events, lanes, saved, format: _, outlined: __, dpi: ___, paper: ____, ...asked } = choice;
  const kept = saved === null ? null : presetOptions(saved, workspace.timeline);
  const drawnLanes = lanes ?? lanesSeen(workspace, choice);
  const pinned = kept?.pinned ?? new Set(workspace.pinned);
  return {
    ...asked,
    window: time === 'whole' ? null : time === 'visible' ? workspace.view.window : (kept?.window ?? null),
    hidden: hiddenEvents(workspace, events, pinned, kept),
    pinned,
    ...(drawnLanes === null ? {} : { lanes: drawnLanes }),
  };
}

/** The choice under a name, to be kept in the timeline. */
export async function presetFor(
  workspace: Workspace,
  choice: FigureChoice,
  name: string,
): Promise<FigurePreset> {
  const { presetOf } = await import('#lib/figure/index.ts');
  const { format, outlined, dpi, paper } = choice;
  const options = await figureOptions(workspace, choice);
  return presetOf(name, options, { format, outlined, dpi, paper }, workspace.timeline);
}

/** What is seen: lanes of another grouping have not been looked at. */
function lanesSeen({ desk, view, scene }: Workspace, { group }: FigureChoice): Arrangement | null {
  if (desk === null || group !== view.group) return null;
  const only = lanesInSight(scene);
  return only === null ? view.lanes : { ...view.lanes, only };
}

function hiddenEvents(
  { timeline, others }: Workspace,
  events: FigureChoice['events'],
  pinned: ReadonlySet<string>,
  kept: FigureOptions | null,
): ReadonlySet<string> {
  switch (events) {
    case 'all':
      return new Set();
    case 'matching':
      return others;
    case 'pinned':
      return new Set(timeline.events.map(({ id }) => id).filter((id) => !pinned.has(id)));
    case 'saved':
      return kept?.hidden ?? new Set();
  }
}
