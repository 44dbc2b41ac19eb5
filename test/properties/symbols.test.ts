/** What is found by name must not depend on whether a file is open. */
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { readRecord } from '../../server/src/archive/read-record';
import { knowledgeAt, NOTHING_KNOWN } from '../../server/src/minutes/knowledge';
import { knownFile } from '../../server/src/minutes/known-file';
import type { Meeting } from '../../server/src/minutes/meeting';
import { parse } from '../../server/src/minutes/parse';
import { nameFilter, symbols, symbolsOfRecord } from '../../server/src/service/symbols';
import { arbitraryMinutes } from '../support/arbitrary-minutes';
import { hasCorpus } from '../support/corpus';
import { uriOf } from '../support/folder';
import { holds } from '../support/holds';
import { mutatedMinutes } from '../support/mutated-minutes';
import { connectedMinutes, nastyMinutes } from '../support/nasty-minutes';

vi.setConfig({ testTimeout: 86_400_000 });

const PATH = 'minutes/2031-05-07.md';
const ALL = { fits: nameFilter(''), headings: true };

test.each([
  ['lines', arbitraryMinutes],
  ['sections', connectedMinutes],
  ['what is hard to read', nastyMinutes],
  ['what was settled', fc.array(settled(), { maxLength: 12 }).map((lines) => lines.join('\n'))],
])('an open document names what its record names, made of %s', (_, texts) =>
  holds(150, fc.property(texts, namesTheSame)),
);
test.skipIf(!hasCorpus)('an open document names what its record names, made of real minutes', () =>
  holds(30, fc.property(mutatedMinutes, namesTheSame)),
);

function settled(): fc.Arbitrary<string> {
  return fc.constantFrom(
    ...['# Decisions', '# Minutes', '## RFC: Mill', '## Actions', '# Attendees', '- Ada Byron', ''],
    ...['- Paint `it`', '- [ ] Ada: buy **oil**', '- Merged https://example.org/pull/7', '- None', '  more'],
    ...['ACTION: Tom to [write](https://example.org)', '- Ada: yes', '- We decided to', '- RFC accepted.'],
    ...['| Owner | Task |', '| - | - |', '| Ada | Light *it* |', 'All: agreed unanimously', '- TODO: oil'],
  );
}

function namesTheSame(text: string): void {
  const known = knowledgeAt(NOTHING_KNOWN, knownFile(uriOf(PATH), PATH));
  const file = { uri: uriOf(PATH), path: PATH, text, project: 'include' } as const;
  const record = readRecord(file);
  const closed = record?.kind === 'minutes' ? symbolsOfRecord(record, ALL) : [];
  expect(named(parse(text, known))).toEqual(closed);
}

function named(meeting: Meeting): readonly unknown[] {
  return symbols(meeting, ALL);
}
