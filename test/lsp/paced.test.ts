/** Work in small pieces, whatever becomes of one of them. */
import { expect, test } from 'vitest';
import { inTurns, Paced } from '../../server/src/lsp/paced';

test('a piece that fails is told, and the others are done', async () => {
  const failures: unknown[] = [];
  const done: string[] = [];
  const paced = new Paced((error) => failures.push(error));
  const failure = new Error('damaged');
  paced.add(
    () => done.push('a'),
    () => {
      throw failure;
    },
    () => done.push('b'),
  );
  await new Promise<void>((resolve) => paced.add(() => done.push('c'), resolve));
  expect(done).toEqual(['a', 'b', 'c']);
  expect(failures).toEqual([failure]);
});

test('what takes many steps lets others have their turn', async () => {
  let turns = 0;
  const tick = setInterval(() => turns++, 0);
  const busy = function* (): Generator<undefined, string> {
    for (let step = 0; step < 20; step++) {
      for (const end = performance.now() + 5; performance.now() < end; );
      yield;
    }
    return 'done';
  };
  expect(await inTurns(busy())).toBe('done');
  clearInterval(tick);
  expect(turns).toBeGreaterThan(10);
});
