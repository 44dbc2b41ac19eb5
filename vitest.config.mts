import { defineConfig } from 'vitest/config';

// The suites inside VS Code have their own runner: test/e2e/run.mjs.
const slow = ['test/corpus/**', 'test/properties/**'];

// Whole programs: a server and its client, a command line and its files, some of them as processes of their own.
const programs = ['test/lsp/**', 'test/cli/**', 'test/build/**'];

export default defineConfig({
  test: {
    testTimeout: 20_000,
    // No test leaves anything behind, so that files need not load the same modules again and again.
    isolate: false,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/e2e/**', ...slow, ...programs],
        },
      },
      {
        extends: true,
        test: { name: 'protocol-and-command-line', include: programs.map((folder) => `${folder}/*.test.ts`) },
      },
      {
        extends: true,
        test: { name: 'corpus-and-properties', include: slow.map((folder) => `${folder}/*.test.ts`) },
      },
    ],
  },
});
