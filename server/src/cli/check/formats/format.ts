/** The output formats. */
import type { CheckedFile } from '../checked-file';
import { formatJson } from './json';
import type { Look } from './look';
import { formatText } from './text';

export type Format = 'text' | 'json';

export const FORMATS: readonly Format[] = ['text', 'json'];

/**
 * The whole output for all files, in the order of the files.
 * @param failed how many more could not be checked
 */
export function format(as: Format, files: readonly CheckedFile[], failed: number, look: Look): string {
  return as === 'json' ? formatJson(files) : formatText(files, failed, look);
}
