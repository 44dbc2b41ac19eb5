/** Which minutes belong together with those in a folder, where no configuration and no repository say so. */
import { expect, test } from 'vitest';
import { minutesIn, rootAround } from '../../server/src/cli/files/root-around';
import { Projects } from '../../server/src/host/projects';

const around = (folder: string, cwd: string): string =>
  rootAround(folder, { projects: new Projects(() => undefined), cwd });

test('those of the working directory, and elsewhere those of the folder', () => {
  expect(around('/lantern/minutes', '/lantern')).toBe('/lantern');
  expect(around('/lantern', '/lantern')).toBe('/lantern');
  expect(around('/lantern-archive', '/lantern')).toBe('/lantern-archive');
});

test('a file in the root of a disk has one slash', () => {
  expect([minutesIn('/'), minutesIn('/lantern')]).toEqual(['/minutes.md', '/lantern/minutes.md']);
});
