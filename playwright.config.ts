import { defineConfig } from '@playwright/test';
import { findBrowser } from './tests/support/browser.mjs';

const port = 4178;
/** Not the root: one build must work under any path. */
const path = '/reports/2025/timeline/';

/** End-to-end tests of the built site in `build/`. */
export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.test.ts',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  outputDir: 'test-results/e2e',
  reporter: 'list',
  use: {
    baseURL: `http://127.0.0.1:${port}${path}`,
    launchOptions: findBrowser() ?? {},
    viewport: { width: 1280, height: 900 },
    timezoneId: 'America/St_Johns',
  },
  webServer: {
    command: `node src/build/serve.mjs --port ${port} --path ${path} --strict`,
    url: `http://127.0.0.1:${port}${path}`,
    reuseExistingServer: false,
  },
});
