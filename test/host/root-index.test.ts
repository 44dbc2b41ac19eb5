/** What the index makes of files that change, vanish, are too large, or cannot be read. */
import { expect, test } from 'vitest';
import { textOfBytes } from '../../server/src/host/bytes.node';
import { type Answer, answeredBy, type Question } from '../../server/src/host/file-questions';
import { groundOf } from '../../server/src/host/ground';
import { type Batch, type Reader, RootIndex } from '../../server/src/host/root-index';
import { MemoryFiles } from '../support/memory-files';

/** Here a record is the text itself, unless the file says nothing. */
const READER: Reader = {
  record: ({ text }) => (text.startsWith('nothing') ? undefined : Buffer.from(text)),
  rule: function* () {
    return () => 'nothing' as const;
  },
  largestFile: 100,
};

function indexed(files: Readonly<Record<string, string>>) {
  const memory = new MemoryFiles(files);
  const index = new RootIndex(groundOf([], []), READER);
  const read: string[] = [];
  const update = (changed?: readonly string[], answer: (question: Question) => Answer = memory.answer) => {
    const batches: Batch[] = [];
    const counted = (question: Question) => {
      read.push(...(question.read ?? []));
      return answer(question);
    };
    const summary = answeredBy(
      index.update(changed, (batch) => batches.push(batch)),
      counted,
    );
    return { summary, batches, read: read.splice(0) };
  };
  const content = () =>
    Object.fromEntries([...index.entries].map(([path, { body }]) => [path, body && textOfBytes(body)]));
  return { memory, index, update, content };
}

test('what has not changed is not read again, also not what says nothing', () => {
  const { memory, update, content } = indexed({ 'a.md': 'a', 'b.md': 'nothing' });
  expect(update()).toMatchObject({ read: ['a.md', 'b.md'], summary: { files: 2, records: 1 } });
  expect(update()).toEqual({ read: [], batches: [], summary: expect.anything() });
  expect(update(['b.md']).read).toEqual(['b.md']);
  memory.write('a.md', 'aa');
  expect(update().read).toEqual(['a.md']);
  expect(content()).toEqual({ 'a.md': 'aa', 'b.md': undefined });
});

test('a file that is deleted while it is read says nothing, and is gone the next time', () => {
  const { memory, update, content } = indexed({ 'a.md': 'a', 'b.md': 'b' });
  update(undefined, (question) => {
    if (question.read !== undefined) memory.remove('a.md');
    return memory.answer(question);
  });
  expect(content()).toEqual({ 'a.md': undefined, 'b.md': 'b' });
  expect(update().batches).toMatchObject([{ gone: ['a.md'] }]);
  expect(content()).toEqual({ 'b.md': 'b' });
});

test('a folder that is deleted while it is walked through is no folder', () => {
  const { memory, update, content } = indexed({ 'a.md': 'a', 'b/c.md': 'c' });
  update(undefined, (question) => {
    if (question.list?.includes('b')) memory.remove('b');
    return memory.answer(question);
  });
  expect(content()).toEqual({ 'a.md': 'a' });
});

test('a file that could not be read is read as soon as it can be, though nothing of it has changed', () => {
  const { memory, update, content } = indexed({ 'a.md': 'a' });
  memory.forbidden.add('a.md');
  update();
  expect(content()).toEqual({ 'a.md': undefined });
  memory.forbidden.clear();
  update();
  expect(content()).toEqual({ 'a.md': 'a' });
});

test('a file that is too large is not read, and told; an empty one is not read either', () => {
  const { update, content } = indexed({ 'a.md': 'a'.repeat(101), 'b.md': '' });
  expect(update()).toMatchObject({ read: [], summary: { large: ['a.md'] } });
  expect(content()).toEqual({ 'a.md': undefined, 'b.md': undefined });
});

test('many files are told some at a time, with how many there are', () => {
  const paths = Array.from({ length: 150 }, (_, index) => `${index}.md`);
  const { update } = indexed(Object.fromEntries(paths.map((path) => [path, 'a'])));
  expect(update().batches.map(({ progress }) => progress)).toEqual([
    { done: 64, of: 150 },
    { done: 128, of: 150 },
    { done: 150, of: 150 },
  ]);
});

test('what an editor shows counts, and the file again afterwards', () => {
  const { index, memory, update, content } = indexed({ 'a.md': 'a' });
  update();
  index.show('a.md', 'draft');
  expect(update(['a.md']).read).toEqual([]);
  memory.write('a.md', 'aa');
  update(['a.md']);
  expect(content()).toEqual({ 'a.md': 'draft' });
  // What is kept of it must not be taken for what the file says.
  expect(index.entries.get('a.md')?.mtime).toBe(-1);
  index.show('a.md', undefined);
  update(['a.md']);
  expect(content()).toEqual({ 'a.md': 'aa' });
});

test('what an editor shows counts where all files are looked at, and the file is known from an earlier time', () => {
  const { memory, index, update } = indexed({ 'a.md': 'a' });
  update();
  const again = new RootIndex(groundOf([], []), READER, index.entries);
  again.show('a.md', 'shown');
  answeredBy(
    again.update(undefined, () => {}),
    memory.answer,
  );
  expect([...again.entries.values()].map(({ body }) => body && textOfBytes(body))).toEqual(['shown']);
});

test('what an editor ceases to show while files are read is read of the file the next time', () => {
  const { memory, index, update, content } = indexed({ 'a.md': 'a', 'b.md': 'b' });
  index.show('a.md', 'shown');
  update(undefined, (question) => {
    if (question.read !== undefined) index.show('a.md', undefined);
    return memory.answer(question);
  });
  update();
  expect(content()).toEqual({ 'a.md': 'a', 'b.md': 'b' });
});

test('what an editor begins to show while files are read counts the next time', () => {
  const { memory, index, update, content } = indexed({ 'a.md': 'a' });
  update(undefined, (question) => {
    const answer = memory.answer(question);
    if (question.read !== undefined) index.show('a.md', 'shown');
    return answer;
  });
  update();
  expect(content()).toEqual({ 'a.md': 'shown' });
});
