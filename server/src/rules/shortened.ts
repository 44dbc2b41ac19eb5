/** What was said, for a message: in one line, and not too long. */

/** In UTF-16 code units. */
const LONGEST = 80;

export function shortened(said: string): string {
  const line = said.slice(0, LONGEST * 4).replace(/\s+/gu, ' ');
  if (line.length <= LONGEST && said.length <= LONGEST * 4) return line;
  // Half of a character is none.
  const cut = line.slice(0, LONGEST - 1).replace(/[\uD800-\uDBFF]$/u, '');
  return `${cut.trimEnd()}…`;
}
