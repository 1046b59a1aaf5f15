import type { Component } from 'svelte';
import { render } from 'vitest-browser-svelte';
import type { Timeline } from '#lib/model/index.ts';
import { Workspace } from '#lib/state/index.ts';
import WithWorkspace from './WithWorkspace.svelte';

/** Mounts a component in a workspace of its own, as the page would, without the page. */
export async function mountWith<Props extends Record<string, unknown>>(
  timeline: Timeline,
  component: Component<Props>,
  props: Props,
  width = 900,
  /** What is done in the workspace before. */
  prepare: (workspace: Workspace) => void = () => {},
) {
  const workspace = new Workspace(timeline);
  prepare(workspace);
  const screen = await render(WithWorkspace as unknown as Component<Record<string, unknown>>, {
    // `props` and `width` are props of the wrapper, not options of mounting.
    props: { workspace, component, props, width },
  });
  return { workspace, screen };
}
