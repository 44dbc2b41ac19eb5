/** An output of a check may be written over by the next one, in whatever form. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { FORMATS } from '../../../server/src/cli/check/formats/format';
import { checkedFolder } from '../../support/checked-folder';
import { LANTERN_MINUTES } from '../../support/lantern-minutes';

const folder = checkedFolder();

test.each(FORMATS)('%s', (as) => {
  folder.write('a.md', LANTERN_MINUTES);
  folder.write('soup.md', '# Onion soup\n');
  for (const files of [['a.md'], ['soup.md'], ['missing.md'], ['a.md']]) {
    const { err } = folder.check(['--format', as, '--output', `a.${as}`, ...files]);
    expect(err).not.toContain('is there already');
  }
  expect(readFileSync(join(folder.path, `a.${as}`), 'utf8')).toContain('unlinked-rfc');
});
