import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [sveltekit()],
  // The reading worker loads readers of rare formats only when such a file comes.
  worker: { format: 'es' },
  // How long a plugin took says something of the machine, nothing of the project.
  build: { rolldownOptions: { checks: { pluginTimings: false } } },
});
