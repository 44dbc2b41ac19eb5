/** Where something is, for people. */
import { printable } from '../../service/printable';
import type { Place } from './place';

/** `file:line:column`, which terminals make a link of, whatever characters are in the name of the file. */
export function located(file: string, { line, column }: Place): string {
  return `${printable(file)}:${line}:${column}`;
}
