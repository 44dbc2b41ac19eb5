import { expect, test } from 'vitest';
import { Server, type ServerClient } from '../../client/src/server';

/** What becomes of a client. */
interface Fate {
  readonly start?: 'fails';
  readonly stop?: 'hangs';
  readonly answer?: 'fails';
}

/** A server whose clients have some fates, one after the other. */
function serverOf(...fates: readonly Fate[]) {
  const log: string[] = [];
  let count = 0;
  const begin = () => {
    const id = ++count;
    const { start, stop, answer } = fates[id - 1] ?? {};
    let isRunning = false;
    const client = {
      start: async () => {
        log.push(`start ${id}`);
        if (start === 'fails') throw new Error('no memory');
        isRunning = true;
      },
      stop: async () => {
        isRunning = false;
        log.push(`stop ${id}`);
        if (stop === 'hangs') throw new Error('timed out');
      },
      isRunning: () => isRunning,
      sendRequest: async (method: unknown) => {
        if (answer === 'fails') throw new Error('connection closed');
        return `${method} of ${id}`;
      },
    };
    return { client: client as unknown as ServerClient, forget: () => log.push(`forget ${id}`) };
  };
  const server = new Server(begin, (message) => log.push(message));
  return { server, log };
}

test('it is started once', async () => {
  const { server, log } = serverOf();
  expect(server.isStarted).toBe(false);
  server.start();
  server.start();
  expect(await server.ask('x', {})).toBe('x of 1');
  expect(log).toEqual(['start 1']);
});

test('one that is not started answers nothing', async () => {
  expect(await serverOf().server.ask('x', {})).toBe(null);
});

test('a question that fails is answered with nothing', async () => {
  const { server, log } = serverOf({ answer: 'fails' });
  server.start();
  expect(await server.ask('x', {})).toBe(null);
  expect(log).toEqual(['start 1', 'x: Error: connection closed']);
});

test('one that hangs is started again', async () => {
  const { server, log } = serverOf({ stop: 'hangs' });
  server.start();
  await server.restart();
  expect(await server.ask('x', {})).toBe('x of 2');
  expect(log).toEqual([
    'start 1',
    'forget 1',
    'stop 1',
    'The server did not stop: Error: timed out',
    'start 2',
  ]);
});

test('one that did not start is started again', async () => {
  const { server, log } = serverOf({ start: 'fails' });
  server.start();
  expect(await server.ask('x', {})).toBe(null);
  await server.restart();
  expect(await server.ask('x', {})).toBe('x of 2');
  expect(log).toEqual(['start 1', 'The server did not start: Error: no memory', 'forget 1', 'start 2']);
});

test('who asks while it starts again waits, and who wants that twice gets it once', async () => {
  const { server, log } = serverOf();
  server.start();
  const restarts = [server.restart(), server.restart()];
  expect(await server.ask('x', {})).toBe('x of 2');
  await Promise.all(restarts);
  expect(log).toEqual(['start 1', 'forget 1', 'stop 1', 'start 2']);
});

test('one that was never started is started by a restart, and stopped at the end', async () => {
  const { server, log } = serverOf();
  await server.restart();
  await server.stop();
  expect(log).toEqual(['start 1', 'stop 1']);
});
