/** A repository with nothing in it, for one test at a time. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';

export interface ScratchRepository {
  /** Absolute; another one in each test. */
  readonly root: () => string;
  /** Makes the folders as well. */
  readonly write: (file: string, text: string) => void;
  readonly read: (file: string) => string;
}

export function scratchRepository(): ScratchRepository {
  let root = '';
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'minutes-scratch-'));
    mkdirSync(join(root, '.git'));
  });
  afterEach(() => rmSync(root, { recursive: true }));
  return {
    root: () => root,
    write(file, text) {
      mkdirSync(dirname(join(root, file)), { recursive: true });
      writeFileSync(join(root, file), text);
    },
    read: (file) => readFileSync(join(root, file), 'utf8'),
  };
}
