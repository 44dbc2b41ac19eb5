/** The minutes of a folder, one after the other, while others have their turn. */
import { expect, test } from 'vitest';
import { Archive } from '../../server/src/archive/archive';
import type { MinutesRecord } from '../../server/src/archive/record';
import { otherMinutes } from '../../server/src/lsp/other-minutes';
import type { Session } from '../../server/src/lsp/session';
import { NOTHING_KNOWN } from '../../server/src/minutes/knowledge';

const recordOf = (index: number): MinutesRecord => ({
  ...{ kind: 'minutes', uri: `file:///work/${index}.md`, path: `${index}.md`, title: '' },
  ...{ lists: [], speakers: [], topics: [], rfcs: [], roles: [] },
  ...{ decisions: [], actions: [], promises: [] },
});

test('nobody waits while thousands of records are looked into', async () => {
  const archive = new Archive();
  archive.put(Array.from({ length: 1_000 }, (_, index) => recordOf(index)));
  const session = {
    ...{ documents: { uris: () => [] }, folders: { around: () => 'file:///work' } },
    archives: { of: () => archive },
  } as unknown as Session;
  let asked = 0;
  let most = 0;
  let isOver = false;
  const isConcerned = (): boolean => {
    asked++;
    return false;
  };
  const turn = (): void => {
    most = Math.max(most, asked);
    asked = 0;
    if (!isOver) setImmediate(turn);
  };
  setImmediate(turn);
  const asking = { uri: 'file:///work/may.md', knowledge: NOTHING_KNOWN, isConcerned };
  for await (const _ of otherMinutes(session, asking)) expect.unreachable();
  isOver = true;
  turn();
  expect(most).toBeLessThanOrEqual(50);
});
