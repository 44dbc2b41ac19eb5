import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../server/src/markdown/edit';
import { parse } from '../../server/src/minutes/parse';
import { restoreHeadingLevels } from '../../server/src/rewrites/heading-levels';

function restored(text: string): string {
  const result = applyEdits(text, restoreHeadingLevels(parse(text)));
  expect(restoreHeadingLevels(parse(result))).toEqual([]);
  return result;
}

const FLAT = `# Lantern keepers minutes (2026-03-04)
Minutes recorded by Ada Byron.
# Members
# Keeper Attendees
- Ada Byron
# Unable to attend
- Tom Carr
# Decisions Adopted
- Paint the mill
# Minutes
# RFC: Number the engines #
- Ada: yes
# Anything else
- Ada: no
# Action Items
- Ada to paint
`;

const DEEP = `# Lantern keepers minutes (2026-03-04)
Minutes recorded by Ada Byron.
## Members
### Keeper Attendees
- Ada Byron
### Unable to attend
- Tom Carr
## Decisions Adopted
- Paint the mill
## Minutes
### RFC: Number the engines #
- Ada: yes
### Anything else
- Ada: no
## Action Items
- Ada to paint
`;

describe('heading levels that were lost', () => {
  test('are those of title, sections and topics', () => {
    expect(restored(FLAT)).toBe(DEEP);
  });

  test('come back below a title of the second level, with any line endings', () => {
    const text = FLAT.replaceAll(/^#/gmu, '##').replaceAll('\n', '\r\n');
    expect(restored(text)).toBe(DEEP.replaceAll(/^#/gmu, '##').replaceAll('\n', '\r\n'));
  });
});

describe('nothing is changed', () => {
  test.each([
    ['where there are several levels', DEEP],
    ['where one differs', FLAT.replace('# Members', '## Members')],
    ['without a discussion', FLAT.replace('# Minutes\n', '')],
    ['without a title', FLAT.slice(FLAT.indexOf('# Members'))],
    ['where there are two meetings', `${FLAT}${FLAT}`],
    ['where a heading is underlined', FLAT.replace('# Anything else', '\nAnything else\n=====')],
    ['where they would get too deep', FLAT.replaceAll(/^#/gmu, '#####')],
    ['in what is hardly more than a title', '# Minutes of the mill\n# Minutes\n# Topic\n'],
  ])('%s', (_, text) => {
    expect(restored(text)).toBe(text);
  });

  test('in code and in comments', () => {
    const code = '```\n# Minutes\n```\n<!--\n# Minutes\n-->\n';
    expect(restored(`${FLAT}${code}`)).toBe(`${DEEP}${code}`);
  });
});
