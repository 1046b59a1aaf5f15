import { tick } from 'svelte';
import type { Workspace } from '#lib/state/index.ts';

/** Opens the door for scripts beside the page: `window.dateline`, as `app.d.ts` describes it. */
export function openDoor(workspace: Workspace): void {
  const open: NonNullable<Window['dateline']>['open'] = async (timeline) => {
    await workspace.open(timeline);
    await tick();
  };
  Object.assign(window, { dateline: { open } });
}
