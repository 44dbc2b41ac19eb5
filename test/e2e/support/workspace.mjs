/** Copies the minutes in `test/e2e/fixtures` to a folder in which the tests may change them. */
import { cp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../../../scripts/vscode/root.mjs';
import { makeTemporaryFolder } from '../../../scripts/vscode/temporary.mjs';

/** @returns {Promise<string>} the folder's path; it vanishes with this process */
export async function copyWorkspace() {
  const folder = makeTemporaryFolder();
  await cp(join(root, 'test', 'e2e', 'fixtures'), folder, { recursive: true });
  // The suites write minutes of their own, which know nothing of each other but for those in one folder.
  await writeFile(join(folder, '.gitignore'), '*.md\n!quay/**\n');
  return folder;
}
