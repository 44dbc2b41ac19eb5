/** Records are the same after they were stored. */
import { expect, test } from 'vitest';
import { placeless } from '../../server/src/archive/placeless';
import { readRecord } from '../../server/src/archive/read-record';
import type { FileRecord } from '../../server/src/archive/record';
import { inOneBuffer } from '../../server/src/host/bodies';
import { recordOf, storedRecord } from '../../server/src/host/stored-record';

const ROOT = 'file:///work';

function stored(record: FileRecord): FileRecord | undefined {
  const [body] = inOneBuffer([storedRecord(record)]);
  return body && recordOf(ROOT, record.path, body)[0];
}

const MINUTES = `# Protokoll 2031-05-07: Mühle\n\n## Attendees\n\n- Ada Byron\n- Jörg Ünal (JÜ)\n\n## RFC 12: Räder\n\n- Ada: ja\n- Jörg: gut\n- Ada: a\n- Jörg: b\n`;
const record = readRecord({ uri: `${ROOT}/a%20b.md`, path: 'a b.md', text: MINUTES });

test('minutes are', () => {
  expect(record?.kind).toBe('minutes');
  const again = record && stored(record);
  expect(JSON.parse(JSON.stringify(again))).toEqual(record);
  expect({ ...again }).toEqual(record);
});

test('what is counted says the same without its places', () => {
  const again = record && stored(record);
  expect(again?.kind === 'minutes' && placeless(again).lists).toEqual([
    {
      title: 'Attendees',
      group: '',
      presence: 'present',
      people: [
        { name: 'Ada Byron', place: null },
        { name: 'Jörg Ünal', place: null, abbreviation: 'JÜ' },
      ],
    },
  ]);
  expect(again?.kind === 'minutes' && again.lists[0]?.people[0]?.place).toMatchObject({
    line: 4,
    character: 2,
  });
});

test('it lies where it is found', () => {
  const [body] = inOneBuffer([record && storedRecord(record)]);
  expect(body && recordOf('file:///other', 'docs/c.md', body)[0]).toMatchObject({
    ...{ uri: 'file:///other/docs/c.md', path: 'docs/c.md' },
  });
});

test('who asks twice is given the same', () => {
  const again = record && stored(record);
  expect(again?.kind === 'minutes' && again.lists).toBe(again?.kind === 'minutes' && again.lists);
});

test.each(['', '{', '{}\n', 'null\n', '{"short":{},"long":[["lists",9]]}\n[]'])(
  'nothing comes of %j',
  (text) => {
    const [body] = inOneBuffer([Buffer.from(text)]);
    expect(body && recordOf(ROOT, 'a.md', body)).toEqual([]);
  },
);

test('what is long takes little room', () => {
  const text =
    MINUTES + Array.from({ length: 200 }, (_, index) => `## Topic ${index}\n\n- Ada: a\n\n`).join('');
  const long = readRecord({ uri: `${ROOT}/a.md`, path: 'a.md', text });
  expect(long && stored(long)).toMatchObject({ topics: { length: 201 } });
  expect(long && storedRecord(long).byteLength).toBeLessThan(JSON.stringify(long).length / 3);
});
