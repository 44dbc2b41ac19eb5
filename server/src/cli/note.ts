/** Says on the standard error what is no output of a command: a line each, by the name of the program. */
import { printable } from '../service/printable';
import type { Terminal } from './terminal';

/** @returns takes a clause without a full stop, whatever characters are in it */
export function noteOn({ err }: Pick<Terminal, 'err'>): (message: string) => void {
  return (message) => err(`minutes: ${printable(message)}\n`);
}
