/** Whether a line is a statement in a list: somebody, and what they say. */
export function isStatement(line: string): boolean {
  return STATEMENT.test(line);
}

const STATEMENT = /^\s{0,40}(?:[-*+]|\d{1,9}[.)]) {1,4}[^\s:][^:]{0,80}: {1,4}\S/;
