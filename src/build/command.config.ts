import { chmodSync, readFileSync } from 'node:fs';
import { defineConfig } from 'vite';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

/** The command as one file that needs no `node_modules`: `dist/dateline.js`. */
export default defineConfig({
  publicDir: false,
  define: { 'import.meta.env.DATELINE_VERSION': JSON.stringify(version) },
  // Built for one machine, and optional: whoever wants PNG has it beside the command.
  ssr: { noExternal: true, external: ['@resvg/resvg-js'] },
  build: {
    ssr: 'src/cli/main.ts',
    outDir: 'dist',
    emptyOutDir: true,
    target: 'node20',
    minify: false,
    rolldownOptions: {
      checks: { pluginTimings: false },
      output: { entryFileNames: 'dateline.js', codeSplitting: false, banner: '#!/usr/bin/env node' },
    },
  },
  plugins: [{ name: 'executable', closeBundle: () => chmodSync('dist/dateline.js', 0o755) }],
});
