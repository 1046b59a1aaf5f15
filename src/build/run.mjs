/**
 * Runs a TypeScript script of this project on any supported Node:
 *
 *     node src/build/run.mjs src/build/write-schema.ts [arguments]
 *
 * The script sees its own arguments from `process.argv[2]` on. Node 20 cannot strip types, so Vite loads the
 * script and all it imports; `#lib/…` resolves as everywhere else. Svelte components are out of reach here.
 */
import path from 'node:path';
import process from 'node:process';
import { createServerModuleRunner, createServer } from 'vite';

const [script, ...args] = process.argv.slice(2);
if (script === undefined) {
  process.stderr.write('Usage: node src/build/run.mjs <script.ts> [arguments]\n');
  process.exit(2);
}

const server = await createServer({
  configFile: false,
  envFile: false,
  logLevel: 'error',
  appType: 'custom',
  optimizeDeps: { noDiscovery: true, include: [] },
  server: { middlewareMode: true, hmr: false, ws: false, watch: null },
});
const runner = createServerModuleRunner(server.environments.ssr, { hmr: false });
try {
  process.argv = [process.execPath, path.resolve(script), ...args];
  await runner.import(path.resolve(script));
} finally {
  await runner.close();
  await server.close();
}
