/** `minutes new`: the minutes of the next meeting from the last ones. */
import { printable } from '../../service/printable';
import { createTextFile } from '../files/create-text-file';
import { namedFrom } from '../files/named-from';
import type { ExitCode, Terminal } from '../terminal';
import { draftFile, type NewOptions } from './draft-file';

/**
 * Never writes over a file that is there.
 * @throws {Problem}
 */
export function makeNew(options: NewOptions, terminal: Terminal): ExitCode {
  const { file, text } = draftFile(options, terminal);
  if (options.output === '-') terminal.out(text);
  else {
    createTextFile(file, terminal.cwd, text);
    terminal.out(`${printable(shown(file, terminal.cwd))}\n`);
  }
  return 0;
}

/** As short as it can be written where the user is. */
function shown(file: string, cwd: string): string {
  const name = namedFrom(cwd, file);
  return name.startsWith('../') ? file : name;
}
