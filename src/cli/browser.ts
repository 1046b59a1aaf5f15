import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import type { Readable, Writable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { type Answer, found, refused } from './command.ts';
import { converse } from './devtools.ts';

/** What is known of the machine. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Where a browser that prints may be, the likeliest first: what `CHROME_PATH` names, then what is installed. */
export function browserPlaces({ platform, env }: Machine): readonly string[] {
  const chosen = env['CHROME_PATH'];
  if (chosen) return [chosen];
  if (platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  }
  if (platform === 'win32') {
    return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
      .map((root) => env[root])
      .filter((root) => root !== undefined)
      .flatMap((root) =>
        ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'].map((path) =>
          join(root, path),
        ),
      );
  }
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
  const folders = (env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return names.flatMap((name) => [...folders, '/snap/bin'].map((folder) => join(folder, name)));
}

/** Long enough for a thousand pages on a slow machine, in ms. */
const PATIENCE = 120_000;

/** A page of HTML printed to PDF by an installed browser, without a window; asks nothing of the network. */
export async function printToPdf(html: string, machine: Machine = process): Promise<Answer<Uint8Array>> {
  const browser = browserPlaces(machine).find((place) => existsSync(place));
  if (browser === undefined) {
    return refused(
      'PDF is printed by Chromium, Chrome or Edge, and none was found. Name it with CHROME_PATH, or write SVG and print it from any browser.',
    );
  }
  const folder = await mkdtemp(join(tmpdir(), 'dateline-print-'));
  try {
    const page = join(folder, 'page.html');
    await writeFile(page, html);
    return found(await printWith(browser, pathToFileURL(page).href, join(folder, 'profile')));
  } catch {
    // It is none, is too old, or broke down: what it says itself is of no use to whoever called.
    return refused(`${browser} printed nothing. Name another browser with CHROME_PATH, or write SVG.`);
  } finally {
    // A browser may still be closing its profile.
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

async function printWith(browser: string, address: string, profile: string): Promise<Uint8Array> {
  const child = spawn(
    browser,
    [
      '--headless',
      '--disable-gpu',
      '--disable-dev-shm-usage',
      '--no-first-run',
      '--disable-extensions',
      // Of its own: one that runs already would take the page and print nothing.
      `--user-data-dir=${profile}`,
      // The administrator has no sandbox, and the page is ours.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--remote-debugging-pipe',
    ],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] },
  );
  const ended = new Promise<never>((_, reject) => {
    child.once('error', reject);
    child.once('exit', () => reject(new Error('The browser has left.')));
  });
  const closed = new Promise((resolve) => child.once('close', resolve));
  // Whether it is heard or not.
  ended.catch(() => null);
  const impatience = setTimeout(() => child.kill('SIGKILL'), PATIENCE);
  try {
    return await Promise.race([print(child, address), ended]);
  } finally {
    clearTimeout(impatience);
    child.kill();
    await closed;
  }
}

async function print({ stdio }: ChildProcess, address: string): Promise<Uint8Array> {
  const { call, event } = converse(stdio[3] as Writable, stdio[4] as Readable);
  const { targetId } = await call('Target.createTarget', { url: 'about:blank' });
  const { sessionId } = await call('Target.attachToTarget', { targetId, flatten: true });
  const session = String(sessionId);
  await call('Page.enable', {}, session);
  const loaded = event('Page.loadEventFired');
  await call('Page.navigate', { url: address }, session);
  await loaded;
  const { data } = await call('Page.printToPDF', { preferCSSPageSize: true, printBackground: true }, session);
  return Buffer.from(String(data), 'base64');
}
