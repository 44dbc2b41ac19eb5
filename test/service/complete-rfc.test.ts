import { describe, expect, test } from 'vitest';
import { complete } from '../../server/src/service/complete';
import { atCursor } from '../support/cursor';
import { Folder, minutesOf } from '../support/folder';

const HERE = 'minutes/2026-03-04.md';
const PULL = 'https://example.org/engines/pull/';
const LISTS = { Attendees: 'Ada Byron, Bo Moor' };
const FILES = {
  'minutes/2026-01-01.md': minutesOf(
    '2026-01-01',
    LISTS,
    `### RFC: Light the pier\n\n${PULL}3\n\n### RFC: Drive by steam\n\n${PULL}9\n\n- Ada: [RFC 4](${PULL}9)\n`,
  ),
  'minutes/2026-02-01.md': minutesOf('2026-02-01', LISTS, `### RFC: Drive by wind\n\n${PULL}9\n`),
  'rfcs/0002-light-the-pier.md': '# RFC: Light the pier\n\n* **Status:** Accepted\n',
  'rfcs/0003-move-the-store.md': '# RFC: Move the store\n\n* **Status:** Draft\n',
};

function at(marked: string, { isAsked = true, files = FILES as Readonly<Record<string, string>> } = {}) {
  const { text, offset } = atCursor(minutesOf('2026-03-04', LISTS, marked));
  const completions = complete(new Folder(files).meeting(HERE, text), offset, isAsked);
  return completions.map(({ insert, replace, label, detail }) => ({
    ...{ label, detail },
    text: (text.slice(0, replace.start) + insert + text.slice(replace.end)).slice(
      text.indexOf('## Minutes') + 12,
    ),
  }));
}

const labels = (marked: string, isAsked?: boolean) =>
  at(marked, isAsked === undefined ? {} : { isAsked }).map(({ label, detail }) => `${label} (${detail})`);

describe('at a heading', () => {
  test('the topics that were discussed last come first, by their last titles, then the files', () =>
    expect(labels('### RFC$0\n')).toEqual([
      'RFC: Drive by wind (discussed on 2026-02-01)',
      'RFC: Light the pier (discussed on 2026-01-01)',
      'RFC: Move the store (RFC 0003, Draft)',
    ]));

  test.each(['### $0', '### R$0', '### RFC: $0', '# rfc$0', '### RFC pier$0', '### RFC: Light$0'])(
    'they are offered at %s',
    (line) => expect(labels(`${line}\n`)).toContain('RFC: Light the pier (discussed on 2026-01-01)'),
  );

  test('a space behind the signs is no question', () => {
    expect(labels('### $0\n', false)).toEqual([]);
    expect(labels('### RFC $0\n', false)).toHaveLength(3);
  });

  test('the link goes on a line of its own', () => {
    expect(at('### RFC: Light$0\n\n- Ada: Yes.\n')[0]?.text).toBe(
      `### RFC: Light the pier\n\n${PULL}3\n\n- Ada: Yes.\n`,
    );
    expect(at('### RFC: Move$0\n- Ada: Yes.\n')[0]?.text).toBe(
      '### RFC: Move the store\n[Move the store](../rfcs/0003-move-the-store.md)\n- Ada: Yes.\n',
    );
  });

  test('a link that is there stays', () =>
    expect(at(`### RFC: Light$0\n\n${PULL}3\n`)[0]?.text).toBe(`### RFC: Light the pier\n\n${PULL}3\n`));

  test('the topics of the same minutes are offered too', () =>
    expect(at(`### RFC: Count the days\n\n${PULL}5\n\n### RFC$0\n`, { files: {} })).toEqual([
      {
        ...{ label: 'RFC: Count the days', detail: 'in these minutes' },
        text: `### RFC: Count the days\n\n${PULL}5\n\n### RFC: Count the days\n\n${PULL}5\n`,
      },
    ]));

  test.each(['### Pier$0', '### RFCs are$0', '### R$0est', 'R$0', '```\n### RFC$0\n```', '> ### RFC$0'])(
    'nothing is offered at %j',
    (text) => expect(labels(`${text}\n`)).toEqual([]),
  );
});

describe('behind the word RFC', () => {
  test.each(['RFC $0', 'RFC 0$0', 'RFC #0$0', 'See RFC-0$0'])('numbers are offered at %s', (typed) =>
    expect(labels(`- Ada: ${typed}\n`).slice(0, 3)).toEqual([
      ...['RFC 0004 (Drive by wind)', 'RFC 0003 (Move the store)', 'RFC 0002 (Light the pier)'],
    ]),
  );

  test('a number is linked as the meetings do, else to its file', () => {
    expect(at('- Ada: See RFC 4$0, now\n')[0]?.text).toBe(`- Ada: See [RFC 0004](${PULL}9), now\n`);
    expect(at('- Ada: See RFC 3$0\n')[0]?.text).toBe(
      '- Ada: See [RFC 0003](../rfcs/0003-move-the-store.md)\n',
    );
  });

  test('a space is no question', () => {
    expect(labels('- Ada: The RFC $0\n', false)).toEqual([]);
    expect(labels('- Ada: RFC 0$0\n', false)).toHaveLength(3);
  });

  test.each([
    '- Ada: RFC$0',
    '- Ada: [RFC 0$0](x)',
    '- Ada: MyRFC 0$0',
    '```\nRFC 0$0\n```',
    '- Ada: RFC 9$0',
  ])('nothing is offered at %j', (text) => expect(labels(`${text}\n`)).toEqual([]));
});
