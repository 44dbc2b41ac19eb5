/** Gives the class fields of markdown-it back their speed. */
import { readFile } from 'node:fs/promises';

/** `_defineProperty(this, "level", 0);` */
const ON_A_LINE = /_defineProperty\(this, "(\w+)", (.*)\);$/gm;
/** The same over several lines, with the comment of the field between. */
const ON_LINES = /_defineProperty\(\n\s*this,\s*(?:\/\*\*[\s\S]*?\*\/\s*)?"(\w+)",\n([\s\S]*?)\n\t\t\);/g;

/**
 * markdown-it is published with its class fields compiled to a function that looks up each name (15.0.3). A tenth of
 * the time that it takes to read minutes goes there, because each of its tokens has fifteen of them. None of its
 * classes has an accessor or a read-only property of such a name, so that an assignment does the same.
 *
 * @type {import('esbuild').Plugin}
 */
export const plainFields = {
  name: 'plain-fields',
  setup(build) {
    build.onLoad({ filter: /[\\/]markdown-it\.mjs$/ }, async ({ path }) => {
      const contents = withPlainFields(await readFile(path, 'utf8'));
      return { contents, loader: 'js' };
    });
  },
};

/**
 * @param {string} source of markdown-it, as it is published
 * @throws {Error} where it is compiled in another way: then this file is to be looked at
 */
export function withPlainFields(source) {
  const plain = source.replace(ON_A_LINE, 'this.$1 = $2;').replace(ON_LINES, 'this.$1 = $2;');
  if (plain === source || /_defineProperty\(\s*this/.test(plain)) {
    throw new Error(
      'The class fields of markdown-it are compiled differently now: see scripts/build/plain-fields.mjs',
    );
  }
  return plain;
}
