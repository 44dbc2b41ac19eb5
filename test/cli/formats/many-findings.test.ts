/** No number of findings is too large for a format. */
import { expect, test } from 'vitest';
import type { CheckedFile } from '../../../server/src/cli/check/checked-file';
import { FORMATS, format } from '../../../server/src/cli/check/formats/format';
import { Projects } from '../../../server/src/host/projects';
import { readSource } from '../../../server/src/markdown/source';

const MANY = 100_000;
const FILE = fileWith(MANY);

test.each(FORMATS)('%s takes 100,000 findings of one file', (as) => {
  const out = format(as, [FILE], {
    failed: 0,
    quiet: false,
    hasColours: false,
    limits: { failOn: 'warning', maxWarnings: 0 },
    service: undefined,
    pathOf: (file) => file,
    pageOf: () => undefined,
  });
  expect(out.split('unlinked-rfc').length).toBeGreaterThan(MANY);
});

function fileWith(count: number): CheckedFile {
  const line = '- Ada: RFC 12 says so\n';
  return {
    file: 'a.md',
    isNamed: true,
    verdict: { minutes: true, reason: 'marker', score: 0, hasty: false },
    project: new Projects(() => undefined).of('/a.md'),
    source: readSource(line.repeat(count)),
    findings: Array.from({ length: count }, (_, index) => ({
      rule: 'unlinked-rfc',
      severity: 'warning',
      message: 'There is no link',
      span: { start: index * line.length + 7, end: index * line.length + 13 },
      fixes: () => [],
    })),
    otherPlaces: () => [],
  };
}
