/** JSON that is safe wherever it is printed, and lines that people and other programs can compare. */
import { UNPRINTABLE } from '../../../service/printable';
import { COMMAND_SIGN } from '../../without-commands';

/**
 * In one line. What no terminal should see, and what the log of a CI service would take for a command, is escaped: it is
 * the same value.
 */
export function jsonText(value: unknown): string {
  // Control characters are escaped already. All others of these, and the brackets of commands, stand in strings only.
  return JSON.stringify(value).replace(UNPRINTABLE, escaped).replace(COMMAND_SIGN, escaped);
}

/** An array with an element a line, and no line end at its end. */
export function jsonArray(values: readonly unknown[]): string {
  return values.length === 0 ? '[]' : `[\n${values.map((value) => `  ${jsonText(value)}`).join(',\n')}\n]`;
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
