/** What `minutes roster check` finds in a real list of people, and in the minutes that know them. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { knowledgeIn, NO_CONFIG } from '../../server/src/config/config';
import { missingSpeakers } from '../../server/src/service/roster/missing-speakers';
import { rosterFile } from '../../server/src/service/roster/roster-file';
import { findingsIn } from '../../server/src/service/roster/roster-findings';
import { corpus, hasCorpus } from '../support/corpus';
import { Folder } from '../support/folder';

const list = fileURLToPath(new URL('../../../shared/corpus/tc39__notes/delegates.txt', import.meta.url));

const filesOf = (repository: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    corpus()
      .filter((file) => file.repository === repository)
      .map(({ path, text }) => [path, text]),
  );

/** How many speak whom the lists of the minutes have, and of whom nothing but a label says that they are somebody. */
function missingIn(repository: string, people: Parameters<typeof knowledgeIn>[0]['people']) {
  const files = filesOf(repository);
  const { archive } = new Folder(files);
  const read = ({ path }: { readonly path: string }): string | undefined => files[path];
  const missing = missingSpeakers({ archive, base: knowledgeIn({ ...NO_CONFIG, people }), read });
  return {
    listed: missing.filter(({ isListed }) => isListed).length,
    others: missing.filter(({ isListed }) => !isListed).length,
  };
}

test.skipIf(!hasCorpus)('a list of 570 people that a script keeps in order, and their minutes', () => {
  const roster = rosterFile('delegates.txt', readFileSync(list, 'utf8'));
  const { archive } = new Folder({});
  const base = knowledgeIn(NO_CONFIG);
  const about = { archive, base, unused: false, read: () => undefined, nameOf: () => '' };
  expect([roster.people.length, findingsIn([roster], about)]).toEqual([570, []]);
  // Looked at by eye: a label that stands once, and is nobody's.
  expect(missingIn('tc39__notes', roster.people)).toEqual({ listed: 0, others: 1 });
});

/** Looked at by eye: all are people. */
test.skipIf(!hasCorpus).each([
  ['seed', { listed: 5, others: 1 }],
  ['tc39__ecma402', { listed: 44, others: 15 }],
])('everybody who speaks in %s, to a roster that knows nobody', (repository, expected) => {
  expect(missingIn(repository, [])).toEqual(expected);
});
