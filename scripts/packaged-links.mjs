/** The relative links of the Markdown files in a package: each leads to a file that is in it. */
import { posix } from 'node:path';

/** Where a package has what lies elsewhere in the repository; what ends with a slash is a folder. */
const MOVED = [
  ['server/src/rules/', 'dist/rules/'],
  ['server/src/config/', 'dist/config/'],
  ['CHANGELOG.md', 'changelog.md'],
  ['LICENSE', 'LICENSE.txt'],
];

/** Of no use without the sources: links to them are text in a package. */
const LEFT_OUT = ['CONTRIBUTING.md', 'examples/README.md', 'docs/performance.md', 'docs/words.md'];

const LINK = /(?<image>!?)\[(?<text>[^\][]*)\]\((?<path>[^\s()#:]+)(?<fragment>#[^\s()]*)?\)/g;

/** What stands in code is no link. */
const CODE = /^ *(?<fence>`{3,})[\s\S]*?^ *\k<fence>`*$|`[^`\n]+`(?!\])/gm;

/**
 * @param {string} readme as it is in the root of the repository
 * @returns {string} as it is in the root of a package
 */
export function packagedReadme(readme) {
  return readme.replace(LINK, (link, image, text, path, fragment = '') => {
    if (LEFT_OUT.includes(path)) return text;
    const [from, to] =
      MOVED.find(([one]) => (one?.endsWith('/') ? path.startsWith(one) : path === one)) ?? [];
    return from === undefined ? link : `${image}[${text}](${to}${path.slice(from.length)}${fragment})`;
  });
}

/**
 * @param {ReadonlyMap<string, string>} pages the Markdown files of a package, by their paths
 * @param {ReadonlySet<string>} files the paths of all files of the package
 * @returns {readonly string[]} the links that lead to none of them
 */
export function deadLinks(pages, files) {
  return [...pages].flatMap(([page, text]) =>
    [...text.replace(CODE, '').matchAll(LINK)].flatMap(({ groups }) => {
      const path = groups?.['path'] ?? '';
      return files.has(posix.join(posix.dirname(page), path)) ? [] : [`${page}: ${path}`];
    }),
  );
}
