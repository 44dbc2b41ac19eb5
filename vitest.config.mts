import { defineConfig } from 'vitest/config';

// The suites inside VS Code have their own runner: test/e2e/run.mjs.
export default defineConfig({
  test: { include: ['test/**/*.test.ts'], exclude: ['test/e2e/**'], testTimeout: 20_000 },
});
