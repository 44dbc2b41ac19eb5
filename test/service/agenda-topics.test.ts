import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../server/src/markdown/edit';
import { parse } from '../../server/src/minutes/parse';
import { insertTopic } from '../../server/src/service/agenda-topics';
import { rfcTopics } from '../../server/src/service/complete-rfc';
import { atCursor } from '../support/cursor';
import { Folder, minutesOf } from '../support/folder';

const PULL = 'https://example.org/engines/pull/';
const HEAD = '# Mill minutes\n\n## Attendees\n\n- Ada Byron\n\n';

/** With the cursor at `$0`. */
function inserted(marked: string, title = 'New', href?: string): string | undefined {
  const { text, offset } = atCursor(marked);
  const result = insertTopic(parse(text), offset, { title, href });
  if (result === undefined) return undefined;
  const after = applyEdits(text, [result.edit]);
  return `${after.slice(0, result.cursor)}$0${after.slice(result.cursor)}`;
}

describe('a topic is inserted', () => {
  const TOPICS =
    '## Minutes\n\n### Mill\n\n- Ada: one\n\n#### Conclusion\n\nFine.\n\n### Store\n\n- Ada: two\n';

  test('behind the one with the cursor, with all that stands below that', () =>
    expect(inserted(`${HEAD}${TOPICS.replace('one', 'o$0ne')}`)).toBe(
      `${HEAD}${TOPICS.replace('Fine.\n', 'Fine.\n\n### New\n\n- $0\n')}`,
    ));

  test('behind the last one, where the cursor is in none, and before what ends the minutes', () =>
    expect(inserted(`$0${HEAD}${TOPICS}\n## Action Items\n\n- Ada: x\n`)).toBe(
      `${HEAD}${TOPICS}\n### New\n\n- $0\n\n## Action Items\n\n- Ada: x\n`,
    ));

  test('with the bullet that the file has', () => {
    const text = `${HEAD}${TOPICS}`.replaceAll('- Ada', '* Ada');
    expect(inserted(text.replace('one', 'o$0ne'))).toBe(
      text.replace('Fine.\n', 'Fine.\n\n### New\n\n* $0\n'),
    );
  });

  test('below the heading of the discussion, where it is the first', () => {
    expect(inserted(`${HEAD}## Minutes\n$0`)).toBe(`${HEAD}## Minutes\n\n### New\n\n- $0\n`);
    expect(inserted(`${HEAD}## Minutes$0\n\n## Decisions\n`)).toBe(
      `${HEAD}## Minutes\n\n### New\n\n- $0\n\n## Decisions\n`,
    );
  });

  test.each(['', 'x', '\n', '\n\n', '\n \n\n'])('with one line ending at the end of the file: %j', (end) =>
    expect(inserted(`$0${HEAD}## Minutes\n\n### Mill\n\n- Ada: one${end}`)).toBe(
      `${HEAD}## Minutes\n\n### Mill\n\n- Ada: one${end.trim()}\n\n### New\n\n- $0\n`,
    ),
  );

  test.each(['Next meeting', 'AOB', 'Any Other Business', 'Retrospective'])(
    'within the discussion, not behind the section that ends the minutes: %s',
    (title) => {
      const text = `${HEAD}${TOPICS}\n## ${title}\n\nSoon.\n`;
      const expected = text.replace('two\n', 'two\n\n### New\n\n- $0\n');
      expect(inserted(`$0${text}`)).toBe(expected);
      expect(inserted(text.replace('Soon', 'So$0on'))).toBe(expected);
    },
  );

  test('before the section that ends the minutes, where topics stand beside it', () => {
    const text = `${HEAD}## Mill\n\n- Ada: one\n\n## Next meeting\n\nSoon.\n`;
    const expected = text.replace('one\n', 'one\n\n## New\n\n- $0\n');
    expect(inserted(`$0${text}`)).toBe(expected);
    expect(inserted(text.replace('Soon', 'So$0on'))).toBe(expected);
    const none = `${HEAD}## Next meeting\n\nSoon.\n`;
    expect(inserted(none.replace('Soon', 'So$0on'))).toBe(
      none.replace('## Next', '## New\n\n- $0\n\n## Next'),
    );
  });

  test('below the discussion without topics, before the section that ends the minutes', () => {
    const text = `${HEAD}## Minutes\n\n- Ada: one\n\n## Next meeting\n\nSoon.\n`;
    expect(inserted(`$0${text}`)).toBe(text.replace('one\n', 'one\n\n### New\n\n- $0\n'));
  });

  test('in the discussion with the cursor', () => {
    const two = `${HEAD}## Minutes\n\n### Mill\n\n- Ada: one\n\n## Discussion\n\n### Pier\n\n- Ada: two\n`;
    expect(inserted(two.replace('## Minutes', '## Minutes$0'))).toBe(
      two.replace('one\n', 'one\n\n### New\n\n- $0\n'),
    );
  });

  test('at the end without a discussion', () =>
    expect(inserted(`${HEAD}$0`)).toBe(`${HEAD.trimEnd()}\n\n## New\n\n- $0\n`));

  test('without blank lines where the file has none, and with its line endings', () => {
    const text =
      '# Mill minutes\r\n# Attendees\r\n- Ada Byron\r\n# Minutes\r\n# Mill\r\n- Ada: one$0\r\n# Store\r\n- Ada: two';
    expect(inserted(text, 'New', `${PULL}3`)).toBe(text.replace('one$0', `one\r\n# New\r\n<${PULL}3>\r\n$0`));
  });

  test.each([
    ['bare', `${PULL}1`, `${PULL}3`],
    ['in angle brackets', `<${PULL}1>`, `<${PULL}3>`],
    ['with a text', `[RFC: Mill](${PULL}1)`, `[RFC: New \\[one\\]](${PULL}3)`],
    ['missing', '', `<${PULL}3>`],
  ])('with its link in the form of the others: %s', (_, own, expected) => {
    const text = `${HEAD}## Minutes\n\n### RFC: Mill\n\n${own}\n\n- Ada: $0one\n`;
    expect(inserted(text, 'RFC: New [one]', `${PULL}3`)).toContain(
      `### RFC: New [one]\n\n${expected}\n\n- $0\n`,
    );
  });

  test('with a title of one line', () => {
    expect(inserted(`${HEAD}## Minutes\n$0`, ' New\n# one ')).toContain('### New # one\n');
    expect(inserted(`${HEAD}## Minutes\n$0`, ' \n ')).toBeUndefined();
  });

  test('nowhere behind a fence that is not closed', () =>
    expect(inserted(`${HEAD}## Minutes\n\n### Mill\n\n\`\`\`\n$0code\n`)).toBeUndefined());
});

test('the RFCs of other meetings are offered that are no topic here', () => {
  const files = {
    'minutes/2026-01-01.md': minutesOf(
      '2026-01-01',
      { Attendees: 'Ada Byron' },
      `### RFC: Light the pier\n\n${PULL}3\n\n### RFC: Drive by steam\n\n${PULL}9\n`,
    ),
    'rfcs/0003-move-the-store.md': '# RFC: Move the store\n\n* **Status:** Draft\n',
  };
  const text = minutesOf('2026-03-04', { Attendees: 'Ada Byron' }, `### RFC: Light the pier\n\n${PULL}3\n`);
  expect(rfcTopics(new Folder(files).meeting('minutes/2026-03-04.md', text))).toEqual([
    { title: 'RFC: Drive by steam', href: `${PULL}9`, detail: 'discussed on 2026-01-01' },
    { title: 'RFC: Move the store', href: '../rfcs/0003-move-the-store.md', detail: 'RFC 0003, Draft' },
  ]);
});
