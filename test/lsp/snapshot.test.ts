import { expect, test } from 'vitest';
import { Snapshot } from '../../server/src/lsp/snapshot';
import { knowledgeOf, NOTHING_KNOWN } from '../../server/src/minutes/knowledge';

const URI = 'file:///work/mill/2026-03-04.md';
const first = new Snapshot(URI, 1, '# Mill\n');

test('a meeting knows where its document lies', () =>
  expect(first.meeting('mill/2026-03-04.md', NOTHING_KNOWN).knowledge.file).toEqual({
    ...{ uri: URI, path: 'mill/2026-03-04.md', name: '2026-03-04.md' },
  }));

test('what is known is one object from version to version, until something else is known', () => {
  const { knowledge } = first.meeting('mill/2026-03-04.md', NOTHING_KNOWN);
  const edited = new Snapshot(URI, 2, '# Mill 2\n', first);
  expect(edited.meeting('mill/2026-03-04.md', NOTHING_KNOWN).knowledge).toBe(knowledge);
  expect(edited.meeting('2026-03-04.md', NOTHING_KNOWN).knowledge).not.toBe(knowledge);
  const other = knowledgeOf({ ...NOTHING_KNOWN, ignored: ['Goal'], collectives: [] });
  expect(edited.meeting('2026-03-04.md', other).knowledge.ignored).toEqual(new Set(['goal']));
});
