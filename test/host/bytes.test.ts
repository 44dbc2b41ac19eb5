/** Bytes in a browser are what they are on Node.js: a record that is stored here is read there. */
import { expect, test } from 'vitest';
import * as node from '../../server/src/host/bytes.node';
import * as web from '../../server/src/host/bytes.web';

const TEXTS = ['', '{"a":1}', '\uFEFFMühle', '👩‍👩‍👧 – 漢', 'a\0b\r\n'];

test('the twins have the same functions', () => {
  const other: typeof node = web;
  expect(Object.keys(other).sort()).toEqual(Object.keys(node).sort());
});

test.each(TEXTS)('%j is the same bytes, and the same text again', (text) => {
  expect([...web.bytesOfText(text)]).toEqual([...node.bytesOfText(text)]);
  expect(web.textOfBytes(node.bytesOfText(text))).toBe(text);
  expect(node.textOfBytes(web.bytesOfText(text))).toBe(text);
});

test('pieces are joined, also those that are parts of others', () => {
  const pieces = TEXTS.map((text) => web.bytesOfText(text).subarray(1));
  expect([...web.joinedBytes(pieces)]).toEqual([...node.joinedBytes(pieces)]);
});

test.each([
  ['Node.js', node],
  ['a browser', web],
])('%s unpacks what it packs', (_, { packed, unpacked, bytesOfText, textOfBytes }) => {
  const text = 'Ada: the same again. '.repeat(200);
  const short = packed(bytesOfText(text));
  expect(short === undefined ? text : textOfBytes(unpacked(short))).toBe(text);
});

test('memory has the length that is asked for', () => {
  expect([node, web].map(({ sharedBytes }) => sharedBytes(7).byteLength)).toEqual([7, 7]);
});
