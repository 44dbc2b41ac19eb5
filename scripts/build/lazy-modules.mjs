/** Modules that are evaluated when something of them is used first, and not when a bundle starts. */
import { createRequire } from 'node:module';
import { isAbsolute, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const NAMESPACE = 'lazy-modules';

/** What a module has besides the names that it exports, or the stand-in has by itself. */
const SPECIAL = new Set(['default', 'module.exports', '__esModule']);

/**
 * A plugin that bundles a stand-in for each of these modules, which gets a property from the module when somebody asks
 * for it. It changes when the module is evaluated and nothing else: sources import it like any other. It must have no
 * side effects, and nothing of it may be used while its importers are evaluated.
 *
 * @param {readonly string[]} names of packages, of one version each, and of modules of Node.js
 * @returns {import('esbuild').Plugin}
 */
export function lazyModules(names) {
  return {
    name: NAMESPACE,
    setup(build) {
      build.onResolve(
        { filter: new RegExp(`^(?:${names.join('|')})$`) },
        ({ path, kind, namespace: importer, resolveDir }) =>
          kind === 'entry-point' || importer === NAMESPACE
            ? undefined
            : { path, namespace: NAMESPACE, pluginData: resolveDir },
      );
      build.onLoad({ filter: /./, namespace: NAMESPACE }, async ({ path: name, pluginData: resolveDir }) => ({
        contents: standIn(name, await exportsOf(name, resolveDir)),
        resolveDir,
      }));
    },
  };
}

/**
 * @param {string} name
 * @param {string} folder of who imports it
 */
async function exportsOf(name, folder) {
  const path = createRequire(join(folder, 'any.js')).resolve(name);
  const module = await import(isAbsolute(path) ? pathToFileURL(path).href : path);
  return Object.keys(module).filter((key) => !SPECIAL.has(key));
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
