/** How deeply a text may be nested that is given to a parser. */

/** Nobody writes so many brackets into each other, or so many dashes behind each other; deep enough for everything else. */
const DEEPEST = 200;
const LONG_INDENT = new RegExp(`^[ \\t]{${5 * DEEPEST}}|^[ \\t]*(?:[-?:][ \\t]+){${DEEPEST}}`, 'm');

/**
 * Whether a parser that calls itself for each level might run out of stack: V8 ends the whole process where that happens
 * within a regular expression. Brackets in texts and remarks are counted too, which does no harm.
 */
export function isNestedTooDeeply(text: string): boolean {
  let depth = 0;
  for (const [bracket] of text.matchAll(/[[\]{}]/g)) {
    depth = bracket === '[' || bracket === '{' ? depth + 1 : Math.max(0, depth - 1);
    if (depth > DEEPEST) return true;
  }
  return LONG_INDENT.test(text);
}
