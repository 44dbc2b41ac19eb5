/** A repository in a folder of its own, in which files are checked. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll } from 'vitest';
import type { Terminal } from '../../server/src/cli/terminal';
import { type Ran, ran } from './ran';

export interface CheckedFolder {
  readonly path: string;
  readonly write: (name: string, text: string) => void;
  /** @param terminal what is otherwise than in a terminal that nobody reads */
  readonly check: (args: readonly string[], terminal?: Partial<Terminal>) => Ran;
}

/** Lives as long as the tests of the file. */
export function checkedFolder(): CheckedFolder {
  const path = mkdtempSync(join(tmpdir(), 'minutes-checked-'));
  mkdirSync(join(path, '.git'));
  afterAll(() => rmSync(path, { recursive: true }));
  return {
    path,
    write(name, text) {
      mkdirSync(dirname(join(path, name)), { recursive: true });
      writeFileSync(join(path, name), text);
    },
    check(args, terminal = {}) {
      const rulePages = fileURLToPath(new URL('../../server/src/rules', import.meta.url));
      return ran(['check', ...args], { cwd: path, rulePages, ...terminal });
    },
  };
}
