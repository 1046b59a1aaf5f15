import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build } from 'vite';

/** How one timeline is set up and moved by a person's hand. */
export interface PeerPage {
  readonly name: string;
  /** What the table says of it. */
  readonly words: string;
  /** File under `tests/bench/peers/`, without its extension. */
  readonly script: string;
  /** Search and hash of the app's page; `null`: a page of its own. */
  readonly address: string | null;
  /** Where the pointer gestures go, and whose pixels are compared. */
  readonly plot: string;
  /** How time moves: by dragging, or by turning the wheel sideways. */
  readonly pan: 'drag' | 'wheel';
  /** How far below the upper edge the pointer takes hold, in CSS px; absent: in the middle. */
  readonly grip?: number;
  /** The wheel that zooms in one step by about a quarter. */
  readonly zoom: { readonly delta: number; readonly withControl: boolean };
}

const peer = { address: null, plot: '#root', pan: 'drag' } as const;
/** In the app lanes are places: the seeded events have one for each lane. */
const app = {
  script: 'dateline',
  plot: '.timeline',
  pan: 'drag',
  // On the axis: a mark under the pointer would answer with its words.
  grip: 10,
  zoom: { delta: -100, withControl: true },
} as const;

/** Everything that can be measured, in the order of the table. */
export const PEERS: readonly PeerPage[] = [
  { ...app, name: 'dateline', words: 'Dateline, calendar', address: '?scale=calendar&lanes=place' },
  { ...app, name: 'dateline-folded', words: 'Dateline, folded', address: '?lanes=place' },
  { ...app, name: 'dateline-even', words: 'Dateline, even', address: '?scale=even&lanes=place' },
  {
    ...app,
    name: 'dateline-file',
    words: 'Dateline, from a file',
    address: '?scale=calendar&lanes=place#file',
  },
  {
    ...peer,
    name: 'vis',
    words: 'vis-timeline',
    script: 'vis-plain',
    zoom: { delta: -120, withControl: false },
  },
  {
    ...peer,
    name: 'vis-clustered',
    words: 'vis-timeline, clustering',
    script: 'vis-clustered',
    zoom: { delta: -120, withControl: false },
  },
  {
    ...peer,
    name: 'svar',
    words: 'SVAR Gantt',
    script: 'svar',
    plot: '.wx-chart',
    pan: 'wheel',
    zoom: { delta: -100, withControl: true },
  },
  {
    ...peer,
    name: 'd3',
    words: 'textbook D3',
    script: 'textbook',
    zoom: { delta: -150, withControl: false },
  },
];

/** Bundles the pages of these peers into a folder that `src/build/serve.mjs` can serve. */
export async function buildPeers(peers: readonly PeerPage[], folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Benchmark</title>');
  for (const script of new Set(peers.map((each) => each.script))) {
    await build({
      configFile: false,
      envFile: false,
      logLevel: 'error',
      publicDir: false,
      plugins: [svelte({ configFile: false })],
      define: { 'process.env.NODE_ENV': '"production"' },
      build: {
        outDir: join(folder, script),
        emptyOutDir: true,
        target: 'es2023',
        lib: {
          entry: join(import.meta.dirname, `../peers/${script}.ts`),
          formats: ['iife'],
          name: 'peer',
          fileName: () => 'page.js',
          cssFileName: 'page',
        },
      },
    });
    writeFileSync(join(folder, script, 'page.css'), '', { flag: 'a' });
    writeFileSync(join(folder, script, 'index.html'), PAGE);
  }
}

const PAGE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>Benchmark</title>
    <link rel="stylesheet" href="page.css" />
    <style>
      html, body, #root { margin: 0; height: 100%; font: 14px sans-serif; }
    </style>
  </head>
  <body>
    <div id="root"></div>
    <script src="page.js"></script>
  </body>
</html>
`;
