import { dirname } from 'node:path';
import { describe, expect, test } from 'vitest';
import { pathInRepository } from '../../server/src/cli/files/path-in-repository';
import { scratchRepository } from '../support/scratch-repository';

const { root, write } = scratchRepository();

/** @param folder the working directory, in the repository */
function from(folder: string, file: string): string {
  return pathInRepository(`${root()}${folder}`)(file);
}

describe('a file is known by its path in the repository that one works in', () => {
  test('from its root, and from a folder', () => {
    expect(from('', 'docs/a.md')).toBe('docs/a.md');
    expect(from('/docs', 'a.md')).toBe('docs/a.md');
    expect(from('/docs', '../b.md')).toBe('b.md');
  });

  test('also in a submodule, and by another path from there', () => {
    write('sub/.git', 'gitdir: ../.git/modules/sub\n');
    expect(from('', 'sub/docs/a.md')).toBe('sub/docs/a.md');
    expect(from('/sub/docs', 'a.md')).toBe('docs/a.md');
    expect(from('/sub', '../b.md')).toBe('b.md');
  });

  test('elsewhere by that in its own', () => {
    expect(pathInRepository('/nowhere')(`${root()}/docs/a.md`)).toBe('docs/a.md');
    expect(pathInRepository(dirname(root()))(`${root()}/docs/a.md`)).toBe('docs/a.md');
  });

  test('in none from the working directory, or whole', () => {
    expect(pathInRepository('/nowhere')('docs/a.md')).toBe('docs/a.md');
    expect(pathInRepository('/nowhere')('../a.md')).toBe('/a.md');
  });
});
