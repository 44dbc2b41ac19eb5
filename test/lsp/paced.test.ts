/** Work in small pieces, whatever becomes of one of them. */
import { expect, test } from 'vitest';
import { Paced } from '../../server/src/lsp/paced';

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
