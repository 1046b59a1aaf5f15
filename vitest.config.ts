import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

/** The same tests in two time zones: far ahead of UTC, and behind it by a half hour. */
const zones = { unit: 'Pacific/Auckland', 'unit-west': 'America/St_Johns' };

export default defineConfig({
  test: {
    projects: Object.entries(zones).map(([name, TZ]) => ({
      plugins: [svelte()],
      test: {
        name,
        include: ['tests/unit/**/*.test.ts', 'tests/*.test.ts'],
        environment: 'node' as const,
        pool: 'forks' as const,
        env: { TZ },
        expect: { requireAssertions: true },
      },
    })),
  },
});
