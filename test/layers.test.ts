import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../', import.meta.url));

/** Lower layers first; a file imports from its own layer and from those before it. */
const LAYERS = [
  ...['words', 'markdown', 'minutes', 'archive', 'rewrites', 'rules', 'config', 'service'],
  ...['host', 'lsp', 'cli'],
];

/** What is pure: no protocol, no Node, no editor, no clock, no chance. It runs in a browser and in a test alike. */
const PURE = ['words', 'markdown', 'minutes', 'archive', 'rewrites', 'rules', 'config', 'service'];
const PURE_PACKAGES = ['jsonc-parser', 'markdown-it', 'picomatch', 'yaml'];

interface Module {
  /** With forward slashes, from the root of the project. */
  readonly path: string;
  readonly text: string;
  readonly imports: readonly string[];
}

function modulesOf(folder: string): readonly Module[] {
  return (readdirSync(join(root, folder), { recursive: true }) as string[])
    .filter((name) => name.endsWith('.ts'))
    .map((name) => {
      const path = join(folder, name).replaceAll('\\', '/');
      const text = readFileSync(join(root, path), 'utf8');
      const imports = [...text.matchAll(/(?:from|import) '(?<target>[^']+)'/g)].map(
        ({ groups }) => groups?.['target'] ?? '',
      );
      return { path, text, imports };
    });
}

const server = modulesOf('server/src');
const layerOf = (path: string): string =>
  /^server\/src\/(?<layer>[^/]+)\//.exec(path)?.groups?.['layer'] ?? '';
const target = (module: Module, specifier: string): string =>
  relative(root, join(root, dirname(module.path), specifier)).replaceAll('\\', '/');

test('each folder of the server is a layer', () => {
  const folders = new Set(server.map(({ path }) => layerOf(path)).filter((layer) => layer !== ''));
  expect([...folders].filter((folder) => !LAYERS.includes(folder))).toEqual([]);
});

test('dependencies point downwards only', () => {
  const upwards = server.flatMap((module) =>
    module.imports
      .filter((specifier) => specifier.startsWith('.'))
      .map((specifier) => ({
        from: layerOf(module.path),
        to: layerOf(`${target(module, specifier)}/`) || layerOf(target(module, specifier)),
        specifier,
        path: module.path,
      }))
      .filter(({ from, to }) => from !== '' && to !== '' && LAYERS.indexOf(to) > LAYERS.indexOf(from)),
  );
  expect(upwards).toEqual([]);
});

test('the command line does not need the protocol, nor the protocol the command line', () => {
  const crossing = server.filter(
    (module) =>
      (layerOf(module.path) === 'cli' && module.imports.some((specifier) => /\/lsp\//.test(specifier))) ||
      (layerOf(module.path) === 'lsp' && module.imports.some((specifier) => /\/cli\//.test(specifier))),
  );
  expect(crossing.map(({ path }) => path)).toEqual([]);
});

test('pure layers import only what runs anywhere', () => {
  const foreign = server
    .filter(({ path }) => PURE.includes(layerOf(path)))
    .flatMap(({ path, imports }) =>
      imports
        .filter((specifier) => !specifier.startsWith('.') && !PURE_PACKAGES.includes(specifier))
        .map((specifier) => `${path}: ${specifier}`),
    );
  expect(foreign).toEqual([]);
});

test('pure layers ask neither clock nor chance nor process', () => {
  const impure = server.filter(
    ({ path, text }) =>
      PURE.includes(layerOf(path)) &&
      /\b(?:Date\.now|new Date|Math\.random|process\.|globalThis|setTimeout|console\.)/.test(text),
  );
  expect(impure.map(({ path }) => path)).toEqual([]);
});

/** What only runs on Node.js, by its name: the command line, and `….node.ts` elsewhere. */
const needsNode = (path: string): boolean => layerOf(path) === 'cli' || path.endsWith('.node.ts');
/** What only runs in a browser. */
const needsBrowser = (path: string): boolean => path.endsWith('.web.ts');
const client = modulesOf('client/src');

test('what needs Node.js says so in its name', () => {
  const needing = [...server, ...client]
    .filter(({ path }) => !needsNode(path))
    .filter(
      ({ imports, text }) =>
        imports.some(isBuiltin) ||
        /\b(?:Buffer|process|NodeJS)\.|(?<!\.)\b(?:setImmediate|require)\(|\b__(?:dirname|filename)\b/.test(
          text,
        ),
    );
  expect(needing.map(({ path }) => path)).toEqual([]);
});

test('timers are let go in one place: only those of Node.js can be', () => {
  const letting = server.filter(({ path, text }) => !needsNode(path) && text.includes('.unref('));
  expect(letting.map(({ path }) => path)).toEqual(['server/src/lsp/later.ts']);
});

test('what runs anywhere needs nothing that does not, unless it has a twin for the browser', () => {
  const leaning = [...server, ...client]
    .filter(({ path }) => !needsNode(path))
    .flatMap((module) =>
      module.imports
        .filter((specifier) => specifier.startsWith('.'))
        .map((specifier) => `${target(module, specifier)}.ts`)
        .filter((path) => needsNode(path) && !existsSync(join(root, path.replace(/node\.ts$/, 'web.ts'))))
        .map((path) => `${module.path}: ${path}`),
    );
  expect(leaning).toEqual([]);
});

test('what runs anywhere, or on Node.js, needs no browser', () => {
  const leaning = [...server, ...client]
    .filter(({ path }) => !needsBrowser(path))
    .filter(({ imports }) => imports.some((specifier) => /\.web$|\/browser$/.test(specifier)));
  expect(leaning.map(({ path }) => path)).toEqual([]);
});

test('only lsp knows the language server library', () => {
  const knowing = server.filter(
    ({ path, imports }) =>
      layerOf(path) !== 'lsp' && imports.some((specifier) => specifier.startsWith('vscode-')),
  );
  const entries = ['server/src/serve.node.ts', 'server/src/main.web.ts'];
  expect(knowing.map(({ path }) => path).filter((path) => !entries.includes(path))).toEqual([]);
});

test('nothing opens a network connection', () => {
  const all = [...server, ...client];
  const open = all.filter(
    ({ imports, text }) =>
      imports.some((specifier) => /^(?:node:)?(?:https?|net|tls|dgram|http2)$/.test(specifier)) ||
      /\b(?:fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon)\(/.test(text),
  );
  expect(open.map(({ path }) => path)).toEqual([]);
});

test('there is no circle of imports', () => {
  const edges = new Map(
    server.map((module) => [
      module.path.replace(/\.ts$/, ''),
      module.imports
        .filter((specifier) => specifier.startsWith('.'))
        .map((specifier) => target(module, specifier)),
    ]),
  );
  const done = new Set<string>();
  const visit = (path: string, trail: readonly string[]): void => {
    if (trail.includes(path))
      throw new Error(`circle: ${[...trail.slice(trail.indexOf(path)), path].join(' → ')}`);
    if (done.has(path)) return;
    for (const next of edges.get(path) ?? []) visit(next, [...trail, path]);
    done.add(path);
  };
  for (const path of edges.keys()) visit(path, []);
  expect(done.size).toBeGreaterThan(0);
});
