/**
 * Serves the built site (`build/`) on this machine only and prints its address.
 *
 * `--port 4173`: where to begin; a taken port gives way to the next free one, unless `--strict`.
 * `--path /`: the folder under which the site stands. `--root build`: what is served.
 */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: process.env['PORT'] ?? '4173' },
    path: { type: 'string', default: '/' },
    root: { type: 'string', default: fileURLToPath(new URL('../../build', import.meta.url)) },
    strict: { type: 'boolean', default: false },
  },
});
const { path, root, strict } = values;

/** @type {Readonly<Record<string, string>>} */
const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

const server = createServer((request, response) => {
  const answer = (/** @type {number} */ status, /** @type {string} */ text) =>
    response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(text);
  if (request.method !== 'GET' && request.method !== 'HEAD') return void answer(405, 'Only GET and HEAD.\n');
  resolve(request.url ?? '/').then(
    (file) => {
      if (!file) return answer(404, 'There is nothing at this address.\n');
      response.writeHead(200, {
        'content-type': types[extname(file.path)] ?? 'application/octet-stream',
        'content-length': file.size,
        'cache-control': 'no-cache',
        'x-content-type-options': 'nosniff',
      });
      if (request.method === 'HEAD') return response.end();
      return createReadStream(file.path)
        .on('error', () => response.destroy())
        .pipe(response);
    },
    () => answer(400, 'This address cannot be read.\n'),
  );
});

/**
 * The file for an address, or `null`; never one outside `root`.
 * @param {string} address
 */
async function resolve(address) {
  const asked = decodeURIComponent(new URL(address, 'http://127.0.0.1').pathname);
  if (!asked.startsWith(path)) return null;
  const inside = normalize(join(root, asked.slice(path.length)));
  if (inside !== root && !inside.startsWith(root.endsWith(sep) ? root : root + sep)) return null;
  for (const candidate of [inside, join(inside, 'index.html'), `${inside}.html`]) {
    const found = await stat(candidate).catch(() => null);
    if (found?.isFile()) return { path: candidate, size: found.size };
  }
  return null;
}

let port = Number(values.port);
server.on('error', (/** @type {NodeJS.ErrnoException} */ error) => {
  if (error.code !== 'EADDRINUSE' || strict) throw error;
  port += 1;
  server.listen(port, '127.0.0.1');
});
server.on('listening', () => console.log(`Dateline is at http://127.0.0.1:${port}${path}`));
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(0));

if (!(await stat(join(root, 'index.html')).catch(() => null))) {
  console.error(`There is no built site in ${root}. Run "npm run build" first.`);
  process.exit(1);
}
server.listen(port, '127.0.0.1');
