/**
 * The first block of code below a heading of a page.
 *
 * @param {string} page Markdown
 * @param {string} heading the whole line
 * @returns {string}
 * @throws {Error} where the heading or a block below it is missing
 */
export function codeBelow(page, heading) {
  const [, below] = page.split(`\n${heading}\n`);
  const code = below && /\n```\w+\n(?<code>[\s\S]*?\n)```\n/.exec(below)?.groups?.['code'];
  if (!code) throw new Error(`There is no code below "${heading}"`);
  return code;
}
