import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [sveltekit()],
  // How long a plugin took says something of the machine, nothing of the project.
  build: { rolldownOptions: { checks: { pluginTimings: false } } },
});
