/** Gives text the styles of a terminal, where it has them. */
import { styleText } from 'node:util';

export type Style = 'bold' | 'dim' | 'red' | 'yellow' | 'blue' | 'cyan';

export type Painter = (style: Style, text: string) => string;

/** @param hasColours whether whoever reads it sees colours, and wants them */
export function painter(hasColours: boolean): Painter {
  // Whether the stream has colours was asked where `hasColours` comes from.
  return hasColours ? (style, text) => styleText(style, text, { validateStream: false }) : (_, text) => text;
}
