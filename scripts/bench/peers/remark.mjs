/** remark-lint with its recommended rules, run on the whole text. */
import { importFrom, installPeer } from './install.mjs';

const VERSION = '15.0.1';
const PACKAGES = [`remark@${VERSION}`, 'remark-lint@10.0.1', 'remark-preset-lint-recommended@7.0.1'];

/** @returns {Promise<import('../contenders/contender.mjs').LibraryContender>} */
export async function remark() {
  const modules = installPeer(`remark-${VERSION}`, PACKAGES);
  const { remark: processor } = await importFrom(modules, 'remark/index.js');
  const { default: recommended } = await importFrom(modules, 'remark-preset-lint-recommended/index.js');
  const linter = processor().use(recommended);
  // Without writing it out again, which is no part of checking.
  const check = (/** @type {string} */ text) => linter.run(linter.parse(text), { value: text });
  return { kind: 'library', name: 'remark', modes: ['pull'], check };
}
