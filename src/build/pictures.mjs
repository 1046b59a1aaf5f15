/**
 * Makes the pictures of the README anew: `npm run pictures`, after a build. The figure is the exported file itself;
 * the app is photographed at the size that its design was drawn for.
 */
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { bringBrowser } from '../../tests/support/browser.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = `${root}static/pictures/`;
const timeline = `${root}data/timelines/ukraine-nato-talks.timeline.json`;
mkdirSync(folder, { recursive: true });

execFileSync(process.execPath, [
  `${root}dist/dateline.js`,
  'render',
  timeline,
  '--no-data',
  '--out',
  `${folder}figure.svg`,
]);

const port = '4179';
const server = spawn(process.execPath, [`${root}src/build/serve.mjs`, '--port', port, '--strict'], {
  stdio: ['ignore', 'pipe', 'inherit'],
});
try {
  await new Promise((resolve) => server.stdout.once('data', resolve));
  const browser = await chromium.launch(bringBrowser());
  const page = await browser.newPage({
    viewport: { width: 1440, height: 900 },
    colorScheme: 'light',
    reducedMotion: 'reduce',
    locale: 'en-GB',
  });
  await page.goto(`http://127.0.0.1:${port}/`);
  await page.locator('[data-ready]').waitFor();
  const talks = page.locator('[data-ready]').getByRole('button', { name: /14 December 2025.*Berlin/ });
  await talks.first().click();
  await page.mouse.move(1430, 890);
  await page.waitForTimeout(400);
  await page.screenshot({ path: `${folder}app.png` });
  await browser.close();
} finally {
  server.kill();
}
