/** Reads the page of a rule. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @param folder where the pages are; undefined where there are none
 * @returns Markdown; undefined where there is no page of that rule
 */
export function rulePage(folder: string | undefined, rule: string): string | undefined {
  if (folder === undefined) return undefined;
  try {
    return readFileSync(join(folder, `${rule}.md`), 'utf8');
  } catch {
    return undefined;
  }
}
