/** In which shapes a committee writes its speakers. */
import { isAbbreviation } from './entries';

/** `NG`, `Neal`, `Neal Gompa`. */
export type Shape = 'initials' | 'word' | 'words';

export const SHAPES: readonly Shape[] = ['initials', 'word', 'words'];

export function shapeOf(name: string): Shape {
  if (/[\s\u00A0]/u.test(name)) return 'words';
  return isAbbreviation(name) ? 'initials' : 'word';
}
