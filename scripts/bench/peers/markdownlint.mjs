/** markdownlint with all of its rules, run on the whole text. */
import { importFrom, installPeer } from './install.mjs';

const VERSION = '0.40.0';

/** @returns {Promise<import('../contenders/contender.mjs').LibraryContender>} */
export async function markdownlint() {
  const modules = installPeer(`markdownlint-${VERSION}`, [`markdownlint@${VERSION}`]);
  const { lint } = await importFrom(modules, 'markdownlint/lib/exports-sync.mjs');
  const check = (/** @type {string} */ text) => lint({ strings: { text } });
  return { kind: 'library', name: 'markdownlint', modes: ['pull'], check };
}
