/** What the grammar takes for speakers in real texts that have none. */
import { expect, test } from 'vitest';
import { corpus, hasCorpus } from '../support/corpus';
import { coloured } from '../support/tokenize';

test.skipIf(!hasCorpus)('prose has next to no speakers', async () => {
  const counts: Record<string, number> = {};
  for (const { repository, text } of corpus()) {
    if (!/dotnet|python|ALESCo/.test(repository)) continue;
    const speakers = (await coloured(text)).filter(({ kind }) => kind === 'speaker');
    counts[repository] = (counts[repository] ?? 0) + speakers.length;
  }
  expect(counts).toEqual({ AlmaLinux__ALESCo: 0, dotnet__csharplang: 3, 'python__steering-council': 1 });
});
