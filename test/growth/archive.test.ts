/** Nothing stalls the editor, however many people other meetings list. */
import { test } from 'vitest';
import { Folder, minutesOf } from '../support/folder';
import { expectLinear } from '../support/growth';

test('as many people at other meetings as there are labels here take no longer than they must', () => {
  const names = (count: number, name: (index: number) => string): string =>
    Array.from({ length: count }, (_, index) => name(index)).join(', ');
  const labels = (count: number): string =>
    Array.from({ length: count }, (_, index) => `- Name${index}: yes\n- Ada: no\n- Bo: yes\n`).join('');
  expectLinear(
    (count) => minutesOf('2026-03-04', { Attendees: 'Ada Byron, Bo Moor' }, labels(count)),
    1_000,
    (count) =>
      new Folder({
        'a.md': minutesOf('2026-01-01', { Attendees: names(count, (index) => `Name${index} Family`) }),
        'b.md': minutesOf('2026-02-01', { Attendees: names(count, (index) => `Name${index} Other`) }),
        'c.md': minutesOf('2026-02-08', { Attendees: names(count, (index) => `Name${index}x Third`) }),
      }).knowledge('2026-03-04.md'),
  );
});
