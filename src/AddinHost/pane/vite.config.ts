import { defineConfig } from 'vitest/config';

export default defineConfig({
  base: '/',
  build: {
    outDir: '../wwwroot',
    emptyOutDir: true,
    target: 'es2022',
    rollupOptions: { input: ['index.html', 'word.html', 'signin.html', 'signin-dialog.html'] },
  },
  test: {
    include: ['tests/**/*.test.ts'],
    // A second worker would only take the time that the browser tests need.
    maxWorkers: 1,
  },
});
