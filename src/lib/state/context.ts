import { createContext } from 'svelte';
import type { Workspace } from './workspace.svelte.ts';

/** The workspace that the components of one page share. `useWorkspace` throws outside `provideWorkspace`. */
export const [useWorkspace, provideWorkspace] = createContext<Workspace>();
