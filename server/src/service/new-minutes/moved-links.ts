/** Links of a text that is put into another file. */
import { pathFrom } from '../../archive/path-from';
import { relativeLink } from '../../minutes/relative-link';

/**
 * What a text links relative to one file, relative to another one.
 * @param from its path; both relative to the workspace folder, with forward slashes
 */
export function withMovedLinks(text: string, from: string, to: string): string {
  return text.replace(RELATIVE, (all, href: string, anchor = '') => {
    if (href === '' && anchor === '') return all;
    return `](${relativeLink(to, href === '' ? from : pathFrom(from, href))}${anchor})`;
  });
}

/** The destination of an inline link that is no address and no path from a root. */
const RELATIVE = /\]\((?![a-z][a-z0-9+.-]*:|[/<])(?<href>[^()#\s]*)(?<anchor>#[^()\s]*)?\)/giu;
