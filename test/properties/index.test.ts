/** Whatever happens to files: the index then says of them what one says that is built afresh. */
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { textOfBytes } from '../../server/src/host/bytes.node';
import { readFromDisk } from '../../server/src/host/disk.node';
import { diskBelow } from '../../server/src/host/disk-files.node';
import { type Answer, answeredBy, type Question } from '../../server/src/host/file-questions';
import { groundOf } from '../../server/src/host/ground';
import { type Batch, type Reader, RootIndex } from '../../server/src/host/root-index';
import { rulingOfProject } from '../../server/src/host/rulings';
import { type FileEvent, fileEvents } from '../support/arbitrary-file-events';
import { holds } from '../support/holds';
import { MemoryFiles } from '../support/memory-files';

vi.setConfig({ testTimeout: 86_400_000 });

const ROOMY = groundOf([], []);
const NARROW = groundOf(['a/c'], [], { files: 3, folders: 4 });

test.each([
  ['in memory', ROOMY],
  ['in memory, where only few are looked at', NARROW],
])('%s', (_, ground) =>
  holds(
    400,
    fc.property(fileEvents, (groups) => {
      const files = new MemoryFiles();
      const read = (path: string) => (path.startsWith('/w/') ? files.read(path.slice(3)) : undefined);
      const make = () => new RootIndex(ground, reader('/w', read));
      expectSame(groups, make, files, files.answer);
    }),
  ),
);

test('on the disk', () =>
  holds(
    40,
    fc.property(fileEvents, (groups) => {
      const root = mkdtempSync(join(tmpdir(), 'minutes-index-')).replaceAll('\\', '/');
      try {
        const make = () => new RootIndex(ROOMY, reader(root, readFromDisk));
        expectSame(groups, make, disk(root), diskBelow(root));
      } finally {
        rmSync(root, { recursive: true });
      }
    }),
  ));

function expectSame(
  groups: readonly (readonly FileEvent[])[],
  make: () => RootIndex,
  files: Parameters<FileEvent['apply']>[0],
  answer: (question: Question) => Answer,
): void {
  const index = make();
  const told = new Map<string, string>();
  for (const group of groups) {
    for (const { apply, shown } of group) {
      apply(files);
      if (shown !== undefined) index.show(shown.path, shown.text);
    }
    const changed = group.flatMap((event) => event.changed);
    answeredBy(
      index.update(changed, (batch) => take(batch, told)),
      answer,
    );
    const fresh = make();
    for (const [path, text] of index.shown) fresh.show(path, text);
    answeredBy(
      fresh.update(undefined, () => {}),
      answer,
    );
    expect(contentOf(index)).toEqual(contentOf(fresh));
    // Who was told of every change knows the same.
    expect([...told].sort()).toEqual(
      contentOf(index).flatMap(([path, text]) => (text === undefined ? [] : [[path, text]])),
    );
  }
}

function take({ found, gone }: Batch, told: Map<string, string>): void {
  for (const path of gone) told.delete(path);
  for (const [path, { body }] of found) {
    if (body === undefined) told.delete(path);
    else told.set(path, textOfBytes(body));
  }
}

function contentOf({ entries }: RootIndex): readonly (readonly [string, string | undefined])[] {
  return [...entries].map(([path, { body }]) => [path, body && textOfBytes(body)] as const).sort();
}

/** Here a record is the text itself. */
function reader(root: string, read: (path: string) => string | undefined): Reader {
  return {
    record: ({ text, ruling }) => {
      const isMinutes = ruling === 'nothing' ? text.startsWith('minutes') : ruling === 'include';
      return isMinutes ? Buffer.from(text) : undefined;
    },
    // biome-ignore lint/correctness/useYield: nothing has to be asked.
    rule: function* (walked) {
      return rulingOfProject(root, walked, read);
    },
    largestFile: 20,
  };
}

/** The disk as the events see it; what the system refuses does not happen. */
function disk(root: string): Parameters<FileEvent['apply']>[0] {
  const tried = (change: () => void): void => {
    try {
      change();
    } catch {}
  };
  return {
    write: (path, text) =>
      tried(() => {
        mkdirSync(dirname(join(root, path)), { recursive: true });
        writeFileSync(join(root, path), text);
      }),
    remove: (path) => rmSync(join(root, path), { recursive: true, force: true }),
    move: (from, to) => tried(() => renameSync(join(root, from), join(root, to))),
  };
}
