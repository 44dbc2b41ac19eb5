/** The keystroke that opens the list of people: the space of a new bullet behind a statement. */
import { deletion, insertion } from '../client/lines.mjs';
import { middleStatement } from './typing.mjs';

/**
 * @param {readonly string[]} lines of the document
 * @returns {Record<'before' | 'space' | 'undo', import('../client/lines.mjs').Change>}
 */
export function bulletEdit(lines) {
  const line = middleStatement(lines);
  const statement = lines[line] ?? '';
  const end = { line, character: statement.length };
  // In a transcript a dash right below a paragraph would make a heading of it.
  const isBullet = /^\s*[-*+] /.test(statement);
  const next = line + (isBullet ? 1 : 2);
  return {
    before: insertion(end, isBullet ? '\n-' : '\n\n-'),
    space: insertion({ line: next, character: 1 }, ' '),
    undo: deletion(end, { line: next, character: 2 }),
  };
}
