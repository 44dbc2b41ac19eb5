/** Says what an index leaves out: nothing is left out in silence. */

import { t } from '../words/words';
import { LARGEST_FILE, LIMITS } from './ground';
import type { Summary } from './root-index';

/** So many names are told; the rest is a number. */
const MOST_NAMES = 5;

/** @returns what there is, each with the names of some of it; empty where it has none */
export function leftOut({
  isPartial,
  large,
  unreadable,
}: Summary): readonly { what: string; names: string }[] {
  const many = t(
    'there are more than {0} Markdown files or {1} folders, the rest of which is left out',
    LIMITS.files,
    LIMITS.folders,
  );
  const folders = [...unreadable].map(([path, why]) => `${path || '.'} (${why})`);
  return [
    ...(isPartial ? [{ what: many, names: '' }] : []),
    ...some(large, t('there are files of more than {0} MB, which are left out', LARGEST_FILE / 1e6)),
    ...some(folders, t('there are folders that cannot be looked into')),
  ];
}

function some(names: readonly string[], what: string): ReturnType<typeof leftOut> {
  if (names.length === 0) return [];
  const named = names.slice(0, MOST_NAMES).join(', ');
  const more = names.length - MOST_NAMES;
  return [{ what, names: more > 0 ? t('{0} and {1} more', named, more) : named }];
}
