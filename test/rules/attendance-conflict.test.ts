import { describe, expect, test } from 'vitest';
import { checkRule } from '../support/check-rule';
import { fixed, fixTitles } from '../support/fixed';

const check = (fixture: string): void => checkRule('attendance-conflict', fixture);

test('the second entry is found', () => {
  check(`
# Attendees
- Ada Byron
- Neal Reed
# Regrets
- neal reed
  ^^^^^^^^^ "Neal Reed" is listed as present and as absent
`);
  check(`
# Regrets
- Neal Reed
# Attendees
- Neal Reed
  ^^^^^^^^^ "Neal Reed" is listed as present and as absent
`);
});

describe('silence', () => {
  test.each([
    ['where an entry tells of a part', '# Attendees\n- Neal Reed (joined 11:30)\n# Regrets\n- Neal Reed'],
    ['where the other entry does', '# Attendees\n- Neal Reed\n# Regrets\n- Neal Reed (first half)'],
    ['on two people', '# Attendees\n- Neal Reed\n# Regrets\n- Neal Carr'],
    ['within a topic', '# Attendees\n- Neal Reed\n# Minutes\n## Vote\n\nAbsent: Neal Reed'],
  ])('%s', (_, fixture) => check(fixture));
});

test('either entry can be removed', () => {
  const text = '# Attendees\n- Ada Byron\n- Neal Reed\n# Regrets\n- Neal Reed (ill)\n- Tom Carr\n';
  const titles = fixTitles('attendance-conflict', text);
  expect(titles).toEqual([
    'Remove "Neal Reed" from those absent without its note "ill"',
    'Remove "Neal Reed" from those present',
  ]);
  expect(fixed('attendance-conflict', text, titles[0] ?? '')).toBe(
    '# Attendees\n- Ada Byron\n- Neal Reed\n# Regrets\n- Tom Carr\n',
  );
  expect(fixed('attendance-conflict', text, titles[1] ?? '')).toBe(
    '# Attendees\n- Ada Byron\n# Regrets\n- Neal Reed (ill)\n- Tom Carr\n',
  );
});

test('a note that does not say why somebody was away is kept', () => {
  const text = '# Attendees\n- Neal Reed\n# Regrets\n- Neal Reed (im Urlaub) (Mill, ill) (chair)\n';
  const title =
    'Remove "Neal Reed" from those absent and keep its note "Mill, ill, chair" without its note "im Urlaub"';
  expect(fixTitles('attendance-conflict', text)[0]).toBe(title);
  expect(fixed('attendance-conflict', text, title)).toBe(
    '# Attendees\n- Neal Reed (Mill, ill, chair)\n# Regrets\n',
  );
});

test('all entries that say the same go', () => {
  const text = '# Attendees\n- Neal Reed\n# Regrets\n- Neal Reed\n- Tom Carr\n- neal reed (Mill)\n';
  const [title = ''] = fixTitles('attendance-conflict', text);
  expect(title).toBe('Remove "Neal Reed" from those absent and keep its note "Mill"');
  expect(fixed('attendance-conflict', text, title)).toBe(
    '# Attendees\n- Neal Reed (Mill)\n# Regrets\n- Tom Carr\n',
  );
});
