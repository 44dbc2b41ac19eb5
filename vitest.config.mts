import { defineConfig } from 'vitest/config';

// The suites inside VS Code have their own runner: test/e2e/run.mjs.
const corpus = ['test/corpus/**'];
const properties = ['test/properties/**'];

// Tests that measure how time and memory grow.
const growth = ['test/growth/**'];

// Whole programs: a server and its client, a command line and its files, some of them as processes of their own.
const programs = ['test/lsp/**', 'test/cli/**', 'test/build/**'];

export default defineConfig({
  test: {
    testTimeout: 20_000,
    // No test leaves anything behind, so that files need not load the same modules again and again.
    isolate: false,
    // All projects import the same sources: what one has transformed, the next one and the next run find in
    // `node_modules`, by their text. It asks for no import anew: after a source got another extension, `npx vitest
    // --clearCache`.
    experimental: { fsModuleCache: true },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/e2e/**', ...corpus, ...properties, ...growth, ...programs],
        },
      },
      { extends: true, test: { name: 'protocol-and-command-line', include: testsIn(programs) } },
      // Hundreds of files take their time, the more so on a machine that does other things.
      { extends: true, test: { name: 'corpus', include: testsIn(corpus), testTimeout: 300_000 } },
      { extends: true, test: { name: 'properties', include: testsIn(properties) } },
      // What other files have left in the heap would count, and so would what runs beside them.
      {
        extends: true,
        test: {
          ...{ name: 'growth', include: testsIn(growth) },
          ...{ isolate: true, fileParallelism: false },
          // What grows too fast does so again; what only met a busy moment of the machine does not.
          retry: 2,
        },
      },
    ],
  },
});

function testsIn(folders: readonly string[]): string[] {
  return folders.map((folder) => `${folder}/*.test.ts`);
}
