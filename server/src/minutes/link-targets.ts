/** Which links lead to the same place. */
import type { Link } from '../markdown/inline';

/** Whatever the scheme, the slash at the end, the tab of a pull request, and the place within the page. */
export function sameTarget(a: Pick<Link, 'href'>, b: Pick<Link, 'href'>): boolean {
  return targetOf(a.href) === targetOf(b.href);
}

/** The address of a page, in a form that can be compared. */
export function targetOf(href: string): string {
  const [page = ''] = href.split(/[?#]/u, 1);
  return page
    .replace(/^https?:\/\/(?:www\.)?/iu, '')
    .replace(/(?<=\/(?:pulls?|merge_requests)\/\d{1,9})\/(?:files|commits|checks|diffs)$/u, '')
    .replace(/\/$/u, '')
    .toLowerCase();
}
