import { expect, test } from 'vitest';
import { readRecord } from '../../server/src/archive/read-record';
import type { FileRecord } from '../../server/src/archive/record';
import { minutesOf, uriOf } from '../support/folder';
import { heapAlive } from '../support/heap';

/** In bytes: the texts are much larger than what is kept of them. */
const TEXT = 1_000_000;

test('a record does not keep the text alive that it was made of', () => {
  const read = (index: number): FileRecord | undefined => {
    const lists = {
      'Steering Committee Attendees': 'Ada Augusta Byron @the-countess-of-lovelace, Charles Babbage',
    };
    const topic =
      '### RFC: Number all of the engines\n\nhttps://example.org/engines/pull/12\n\n- Ada: Yes.\n';
    const code = `\n\`\`\`\n${`${'engines '.repeat(125)}\n`.repeat(TEXT / 1_000)}\`\`\`\n`;
    const text = minutesOf(`2026-01-${index + 10}`, lists, topic + code);
    return readRecord({ uri: uriOf(`${index}.md`), path: `${index}.md`, text });
  };
  // What is loaded with the first text stays.
  read(0);
  const before = heapAlive();
  const records = Array.from({ length: 10 }, (_, index) => read(index));
  expect(records.map((record) => record?.kind)).toEqual(records.map(() => 'minutes'));
  expect(heapAlive() - before).toBeLessThan(TEXT * 5);
});
