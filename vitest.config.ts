import { svelte } from '@sveltejs/vite-plugin-svelte';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findBrowser } from './tests/support/browser.mjs';

/** The same tests in two time zones: far ahead of UTC, and behind it by a half hour. */
const zones = { unit: 'Pacific/Auckland', 'unit-west': 'America/St_Johns' };

const unit = Object.entries(zones).map(([name, TZ]) => ({
  plugins: [svelte()],
  test: {
    name,
    include: [
      'tests/unit/**/*.test.ts',
      ...(name === 'unit' ? ['tests/*.test.ts', 'tests/evaluate/**/*.test.ts'] : []),
    ],
    environment: 'node' as const,
    // A time zone can be set for a process, not for a thread.
    pool: 'forks' as const,
    env: { TZ },
    expect: { requireAssertions: true },
  },
}));

const component = {
  plugins: [svelte()],
  test: {
    name: 'component',
    include: ['tests/component/**/*.test.ts'],
    globalSetup: ['tests/support/figure-hashes.ts'],
    expect: { requireAssertions: true },
    browser: {
      enabled: true,
      headless: true,
      provider: playwright({ launchOptions: findBrowser() ?? {} }),
      screenshotFailures: false,
      instances: [{ browser: 'chromium' as const }],
    },
  },
};

export default defineConfig({ test: { projects: [...unit, component] } });
