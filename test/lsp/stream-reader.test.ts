/** Messages from a stream, right and wrong ones. */
import { PassThrough } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { StreamReader } from '../../server/src/lsp/stream-reader.node';

async function read(...chunks: readonly (string | Buffer)[]): Promise<readonly unknown[]> {
  const stream = new PassThrough();
  const reader = new StreamReader(stream);
  const all: unknown[] = [];
  reader.onError((error) => all.push(error.name));
  reader.listen((message) => all.push(message));
  for (const chunk of chunks) {
    stream.write(chunk);
    await setImmediate();
  }
  await setImmediate();
  return all;
}

const framed = (body: string): string => `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
const ONE = framed('{"is":"é🏮"}');
const TWO = framed('[2]');

test('several at once, and one in pieces of whatever length', async () => {
  expect(await read(ONE + TWO + ONE)).toEqual([{ is: 'é🏮' }, [2], { is: 'é🏮' }]);
  const bytes = Buffer.from(ONE + TWO);
  for (const length of [1, 2, 3, 5, 30]) {
    const pieces = Array.from({ length: Math.ceil(bytes.length / length) }, (_, index) =>
      bytes.subarray(index * length, (index + 1) * length),
    );
    expect(await read(...pieces), String(length)).toEqual([{ is: 'é🏮' }, [2]]);
  }
});

test('other headers, however they are written', async () => {
  const type = 'Content-Type: application/vscode-jsonrpc; charset=utf-8\r\n';
  expect(await read(`${type}content-LENGTH:3 \r\nX: y\r\n\r\n[1]${TWO}`)).toEqual([[1], [2]]);
});

test.each([
  ['no length', 'X: y\r\n\r\n[1]'],
  ['no header', '[1]\r\n\r\n'],
  ['a length that is none', 'Content-Length: three\r\n\r\n[1]'],
  ['a negative length', 'Content-Length: -3\r\n\r\n[1]'],
  ['a length that nothing has', 'Content-Length: 99999999999999999999\r\n\r\n[1]'],
  ['too short a length', 'Content-Length: 2\r\n\r\n[1]'],
  ['no JSON', 'Content-Length: 3\r\n\r\n[1,'],
  ['nothing', 'Content-Length: 0\r\n\r\n'],
])('%s, and then right ones', async (_, wrong) => {
  expect(await read(wrong + ONE + TWO)).toEqual(['SyntaxError', { is: 'é🏮' }, [2]]);
  expect(await read(wrong, ONE, TWO)).toEqual(['SyntaxError', { is: 'é🏮' }, [2]]);
});

test('too great a length takes a part of what follows along, and that is all', async () => {
  expect(await read(`Content-Length: 12\r\n\r\n[1]${ONE}`, TWO)).toEqual(['SyntaxError', 'SyntaxError', [2]]);
});

test('a long body in many pieces is put together once', async () => {
  const text = 'x'.repeat(4_000_000);
  const bytes = Buffer.from(framed(JSON.stringify(text)));
  const pieces = Array.from({ length: 400 }, (_, index) =>
    bytes.subarray(index * 10_001, (index + 1) * 10_001),
  );
  expect(await read(...pieces)).toEqual([text]);
});
