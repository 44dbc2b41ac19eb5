/** The server of this project. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../../vscode/root.mjs';

/**
 * Builds it as it is shipped, so that the figures are those of the sources.
 *
 * @param {{ readonly anyFile: boolean }} options whether to take any file for minutes
 * @returns {import('./contender.mjs').ServerContender}
 */
export function ours({ anyFile }) {
  // Standard output is for the table alone.
  execFileSync(process.execPath, ['esbuild.mjs', '--production'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return minutesServer('ours', join(root, 'dist', 'server.js'), { anyFile });
}

/**
 * @param {string} name
 * @param {string} path of a build
 * @param {{ readonly anyFile: boolean }} options
 * @returns {import('./contender.mjs').ServerContender}
 */
export function minutesServer(name, path, { anyFile }) {
  const settings = anyFile ? { settings: { minutes: { include: ['**'] } } } : {};
  return {
    kind: 'server',
    name,
    args: [...AS_IN_VS_CODE, path, '--stdio'],
    modes: ['pull', 'push'],
    ...settings,
  };
}

/** How the extension starts it (`client/src/extension.node.ts`). */
const AS_IN_VS_CODE = ['--max-semi-space-size=1'];
