import { chmodSync, readFileSync } from 'node:fs';
import { defineConfig } from 'vite';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

/** The command as one file that needs no `node_modules`: `dist/dateline.js`. */
export default defineConfig({
  publicDir: false,
  define: { 'import.meta.env.DATELINE_VERSION': JSON.stringify(version) },
  ssr: { noExternal: true },
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
