/** Records of real files are the same after they were stored. */
import { expect, test } from 'vitest';
import { readRecord } from '../../server/src/archive/read-record';
import { inOneBuffer } from '../../server/src/host/bodies';
import { recordOf, storedRecord } from '../../server/src/host/stored-record';
import { corpus, hasCorpus } from '../support/corpus';

const ROOT = 'file:///work';

test.skipIf(!hasCorpus)('the records of every twentieth file', () => {
  for (const { repository, path, text } of corpus().filter((_, index) => index % 20 === 0)) {
    const full = `${repository}/${path}`;
    const uri = `${ROOT}/${full.split('/').map(encodeURIComponent).join('/')}`;
    const record = readRecord({ uri, path: full, text });
    if (record === undefined) continue;
    const [body] = inOneBuffer([storedRecord(record)]);
    expect({ ...(body && recordOf(ROOT, full, body)[0]) }).toEqual(record);
  }
});
