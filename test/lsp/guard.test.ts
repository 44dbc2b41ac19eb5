/** What is answered, and noted, where the work of a request fails. */
import { expect, test } from 'vitest';
import { CancellationToken } from 'vscode-languageserver/node';
import { guard } from '../../server/src/lsp/guard';

async function failing(isAsked: boolean, error: unknown) {
  const logged: string[] = [];
  const log = (message: string) => logged.push(message);
  const answer = await guard<string[]>(
    { name: 'Rename', token: CancellationToken.None, fallback: [], isAsked, log },
    () => Promise.reject(error),
  );
  return { answer, logged };
}

test('what somebody asked for is an error, and a line in the log that says where', async () => {
  const { answer, logged } = await failing(true, new TypeError('no lamp'));
  expect(answer).toMatchObject({ code: -32603, message: 'Rename failed: no lamp' });
  expect(logged).toEqual([expect.stringMatching(/^Rename failed: TypeError: no lamp\n {4}at /)]);
});

test('what an editor asks while somebody types is as good as nothing, and the same line', async () => {
  const { answer, logged } = await failing(false, new TypeError('no lamp'));
  expect(answer).toEqual([]);
  expect(logged).toHaveLength(1);
});

test('whatever is thrown', async () => {
  expect(await failing(true, 'no lamp')).toMatchObject({
    answer: { message: 'Rename failed: no lamp' },
    logged: ['Rename failed: no lamp'],
  });
});
