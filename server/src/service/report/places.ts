/** Where a report leads to. */
import { relativeLink } from '../../minutes/relative-link';

/** Gives the addresses of what a report names; whoever shows it knows how to go there. */
export interface Places {
  /**
   * @param file of the workspace folder
   * @param line from 0
   * @param character from 0, in UTF-16 code units
   */
  readonly of: (
    file: { readonly uri: string; readonly path: string },
    line?: number,
    character?: number,
  ) => string;
  /**
   * Of a path from the workspace folder which a link of the minutes leads to; there need not be anything.
   * @returns undefined where nobody goes
   */
  readonly at: (path: string) => string | undefined;
}

/**
 * Relative links, as a page or a Markdown file beside the minutes has them. GitHub shows the line, anybody else the file.
 * @param from the path of that file, with forward slashes
 * @param root what the paths of the minutes begin with, as that of the file does: empty, or the folder with a slash
 */
export function relativePlaces(from: string, root = ''): Places {
  const link = (path: string): string => {
    const relative = relativeLink(from, `${root}${path}`);
    // What stands before a colon would be a scheme, and two slashes begin the name of a computer.
    return /^[^/]*:|^\//u.test(relative) ? `./${relative}` : relative;
  };
  return {
    of: ({ path }, line) => (line === undefined ? link(path) : `${link(path)}?plain=1#L${line + 1}`),
    at: link,
  };
}

/** Whether an address is that of a page, and of nothing that a browser or an editor runs. */
export function isPage(href: string): boolean {
  return /^https?:\/\/[^/?#]/iu.test(href);
}

/** Whether a path from the workspace folder stays in it. */
export function isWithin(path: string): boolean {
  return !path.split(/[/\\]/u).includes('..');
}

/** Whether it is a path from the workspace folder: without a scheme, and of no other computer. */
export function isPath(href: string): boolean {
  return !/^[^/]*:|^[/\\]/u.test(href);
}
