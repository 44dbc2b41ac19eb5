/** The relative links of the Markdown files in a package, where other files lie beside them than in the repository. */
import { posix } from 'node:path';

const LINK = /(?<image>!?)\[(?<text>[^\][]*)\]\((?<path>[^\s()#:]+)(?<fragment>#[^\s()]*)?\)/g;

/** What stands in code is no link. */
const CODE = /^ *(?<fence>`{3,})[\s\S]*?^ *\k<fence>`*$|`[^`\n]+`(?!\])/gm;

/**
 * A page as it is in a package. What is not in it is of no use to its readers: links to that are text.
 * @param {string} page as it is in the repository
 * @param {{ readonly from: string, readonly to: string }} places of the page, relative to the roots of repository and package
 * @param {(path: string) => string | undefined} placeOf where the package has a file of the repository, if it has it
 * @returns {string}
 */
export function packagedPage(page, { from, to }, placeOf) {
  return page.replace(LINK, (link, image, text, path, fragment = '') => {
    const target = posix.join(posix.dirname(from), path);
    const place = placeOf(target);
    if (place === undefined) return text;
    const moved = posix.relative(posix.dirname(to), place);
    return moved === path ? link : `${image}[${text}](${moved}${fragment})`;
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
