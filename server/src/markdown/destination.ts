/** How the destination of a link is written. */

/**
 * CommonMark 6.3: a destination with spaces or unbalanced parentheses stands between angle brackets, and within them angle
 * brackets are escaped.
 */
export function destination(href: string): string {
  return /[\s()<>\\]/u.test(href) ? `<${href.replace(/[<>\\]/gu, '\\$&')}>` : href;
}
