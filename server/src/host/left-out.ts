/** Says what an index leaves out: nothing is left out in silence. */
import { LARGEST_FILE, LIMITS } from './ground';
import type { Summary } from './root-index';

/** So many names are told; the rest is a number. */
const MOST_NAMES = 5;

/** @returns what there is, as parts of a sentence; each with a short form without names */
export function leftOut({
  isPartial,
  large,
  unreadable,
}: Summary): readonly { what: string; names: string }[] {
  const many = `more than ${LIMITS.files} Markdown files or ${LIMITS.folders} folders, the rest of which is left out`;
  const folders = [...unreadable].map(([path, why]) => `${path || '.'} (${why})`);
  return [
    ...(isPartial ? [{ what: many, names: '' }] : []),
    ...some(large, `files of more than ${LARGEST_FILE / 1e6} MB, which are left out`),
    ...some(folders, 'folders that cannot be looked into'),
  ];
}

function some(names: readonly string[], what: string): ReturnType<typeof leftOut> {
  if (names.length === 0) return [];
  const more = names.length > MOST_NAMES ? ` and ${names.length - MOST_NAMES} more` : '';
  return [{ what, names: `: ${names.slice(0, MOST_NAMES).join(', ')}${more}` }];
}
