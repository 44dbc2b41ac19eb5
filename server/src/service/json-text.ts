/** JSON that is safe wherever it is printed, and lines that people and other programs can compare. */
import { COMMAND_SIGN } from './without-commands';

/**
 * What no terminal should see, and what the log of a service would take for a command, is escaped: it is the same value.
 * @param indent how many spaces a level is deep; without it all is in one line
 */
export function jsonText(value: unknown, indent?: number): string {
  // Whatever of these is left, stands in strings.
  return JSON.stringify(value, undefined, indent).replace(UNSAFE, escaped).replace(COMMAND_SIGN, escaped);
}

/** An array with an element a line, and no line end at its end. */
export function jsonArray(values: readonly unknown[]): string {
  return values.length === 0 ? '[]' : `[\n${values.map((value) => `  ${jsonText(value)}`).join(',\n')}\n]`;
}

/** What `JSON.stringify` leaves as it is, and a terminal does not. */
const UNSAFE = /[\u007F-\u009F\u2028\u2029\uFEFF]|\p{Bidi_Control}/gu;

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
