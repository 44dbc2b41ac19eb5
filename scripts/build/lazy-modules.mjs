/** Modules that are evaluated when something of them is used first, and not when a bundle starts. */
const NAMESPACE = 'lazy-modules';

/** What a module has besides the names that it exports, or the stand-in has by itself. */
const SPECIAL = new Set(['default', 'module.exports', '__esModule']);

/**
 * A plugin that bundles a stand-in for each of these modules, which gets a property from the module when somebody asks
 * for it. It changes when the module is evaluated and nothing else: sources import it like any other. It must have no
 * side effects, and nothing of it may be used while its importers are evaluated.
 *
 * @param {readonly string[]} names of packages and of modules of Node.js
 * @returns {import('esbuild').Plugin}
 */
export function lazyModules(names) {
  return {
    name: NAMESPACE,
    setup(build) {
      build.onResolve(
        { filter: new RegExp(`^(?:${names.join('|')})$`) },
        ({ path, kind, namespace: importer }) =>
          kind === 'entry-point' || importer === NAMESPACE ? undefined : { path, namespace: NAMESPACE },
      );
      build.onLoad({ filter: /./, namespace: NAMESPACE }, async ({ path: name }) => ({
        contents: standIn(name, await exportsOf(name)),
        resolveDir: build.initialOptions.absWorkingDir,
      }));
    },
  };
}

async function exportsOf(/** @type {string} */ name) {
  return Object.keys(await import(name)).filter((key) => !SPECIAL.has(key));
}

/**
 * @param {string} name of the module
 * @param {readonly string[]} exported
 */
function standIn(name, exported) {
  return `
    const load = () => require(${JSON.stringify(name)});
    const define = (name, get) => Object.defineProperty(exports, name, { enumerable: true, get });
    define('__esModule', () => true);
    define('default', () => load().default ?? load());
    for (const name of ${JSON.stringify(exported)}) define(name, () => load()[name]);
  `;
}
