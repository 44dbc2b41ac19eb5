import { describe, expect, test } from 'vitest';
import type { Knowledge } from '../../server/src/minutes/knowledge';
import { parse } from '../../server/src/minutes/parse';
import { hover } from '../../server/src/service/hover';
import { at, HARBOUR } from '../support/harbour-minutes';
import { somebodyKnown } from '../support/somebody-known';

function card(text: string, word: string, knowledge?: Knowledge): readonly string[] {
  const found = hover(parse(text, knowledge), at(text, word));
  return found === undefined ? [] : [[found.title, ...found.facts].join(' · '), ...found.more];
}

describe('of a person', () => {
  test.each([
    [
      'who speaks, alone and with others',
      'Ada: we',
      'Ada Byron · Member · present · 1 statement + 1 with Ben',
    ],
    ['who speaks in several topics', 'Jonas to', 'Jonas Weir · Member · present · 2 statements · 2 topics'],
    ['in a group', 'benny Vale', 'benny Vale · Board · present · 1 statement'],
    ['who was absent', 'Mary', 'Mary Somerville · unable to attend'],
    ['in no list', 'Lance:', 'Lance · not in an attendee list · 2 statements · addressed once · 2 topics'],
  ])('%s', (_, word, expected) => expect(card(HARBOUR, word)).toEqual([expected]));

  test('who says nothing', () =>
    expect(card(HARBOUR.replace('- benny:', '- Ada:'), 'benny')).toEqual([
      'benny Vale · Board · present · no statements',
    ]));

  test('with what the list says besides', () =>
    expect(card(HARBOUR.replace('- benny Vale', '- benny Vale (joined 11:30), Quay Ltd'), 'benny')).toEqual([
      'benny Vale · Board · present · 1 statement',
      'joined 11:30, Quay Ltd',
    ]));

  test('without addresses', () =>
    expect(
      card(HARBOUR.replace('- benny Vale', '- benny Vale (https://example.org/b, late)'), 'benny'),
    ).toEqual([...['benny Vale · Board · present · 1 statement', ', late']]));

  test('in no list, whom the committee knows', () =>
    expect(card(`${HARBOUR}- Tom: yes\n`, 'Tom:', somebodyKnown)).toEqual([
      'Tom Carr · not in an attendee list · 1 statement',
    ]));

  test('whose name fits two', () =>
    expect(card(HARBOUR.replace('- benny Vale', '- Ada Lamp'), 'Ada: we')).toEqual([
      'Ada · may be Ada Byron or Ada Lamp',
    ]));

  test('what is a decision of somebody is no statement', () =>
    expect(card(HARBOUR.replace('- None', '- benny: buys lamps'), 'benny')).toEqual([
      'benny Vale · Board · present · 1 statement',
    ]));
});

test('of everybody: who was there', () =>
  expect(card(HARBOUR, 'All:')).toEqual([
    ...['All · 4 present', 'Member: Ada Byron, Ben Tolliver, Jonas Weir', 'Board: benny Vale'],
  ]));

describe('of an RFC', () => {
  test.each([
    [
      'a link',
      'https://example.org/harbour/rfcs/pull/3',
      'RFC: Replace the lamps · pull request 3 · harbour/rfcs',
    ],
    [
      'a link in the decisions',
      'https://example.org/harbour/rfcs/pull/5',
      'Process · pull request 5 · harbour/rfcs',
    ],
    ['a topic', 'Replace', 'RFC: Replace the lamps · pull request 3 · harbour/rfcs'],
    ['a number that is linked elsewhere', 'RFC 7', 'RFC 7 · pull request 9 · harbour/rfcs'],
  ])('%s', (_, word, expected) => expect(card(HARBOUR, word)).toEqual([expected]));

  test('its file says its number', () => {
    const text = `${HARBOUR}- Ada: RFC 12 is [here](../rfcs/0012-light-the-pier.md), see [RFC 12](../rfcs/0012-light-the-pier.md)\n`;
    expect(card(text, 'RFC 12 is')).toEqual(['RFC 12 · RFC 12']);
  });

  test('nothing where no more is known than what stands there', () =>
    expect(card(`${HARBOUR}- Ada: RFC 99 is far off\n`, 'RFC 99')).toEqual([]));
});

describe('of a date', () => {
  test('the day of the week', () => expect(card(HARBOUR, '2031-05-07')).toEqual(['2031-05-07 · Wednesday']));
  test('none of a day that there is not', () =>
    expect(card(HARBOUR.replace('05-07', '02-30'), '2031-02-30')).toEqual([]));
});

describe('of the decisions', () => {
  test('how many there are: neither links nor placeholders', () =>
    expect(card(HARBOUR, 'Decisions')).toEqual(['Decisions Adopted · 1 decision']));
  test('that there are none', () =>
    expect(card('# Minutes\n\n## Decisions\n\n## Talk\n', 'Decisions')).toEqual([
      'Decisions · no decisions',
    ]));
  test('that there are none, in words', () =>
    expect(
      card(
        '# Minutes\n\n## Decisions\n\n- No decisions were made today.\n- *Nothing decided yet*\n\n## Talk\n',
        'Decisions',
      ),
    ).toEqual(['Decisions · no decisions']));
  test('what rules out something is one', () =>
    expect(
      card('# Minutes\n\n## Decisions\n\n- No decision without a quorum\n\n## Talk\n', 'Decisions'),
    ).toEqual(['Decisions · 1 decision']));
  test('how many there are in a table', () =>
    expect(
      card(
        '# Minutes\n\n## Decisions\n\n| No. | Topic | Decision |\n| - | - | - |\n| 1 | Pier | Light it |\n| 2 | Mole | |\n| 3 | Quay | Paint it |\n\n## Talk\n',
        'Decisions',
      ),
    ).toEqual(['Decisions · 2 decisions']));
});

test.each(['heavily', 'Member Attendees', 'shipping'])('nothing of %s', (word) =>
  expect(card(`${HARBOUR}- Ada: shipping\n`, word)).toEqual([]),
);

test.each([
  ['where nobody is listed', '## Attendees\n\n- Ada **Okafor**\n'],
  ['where not everybody is', '## Attendees\n\nZoe Lund and others\n'],
  ['where the name stands in an entry that cannot be read', '## Attendees\n\n- Zoe Lund\n- Ada **Okafor**\n'],
])('nobody is called unlisted %s', (_, list) => {
  const text = `# Meeting\n\n${list}\n## Minutes\n\n- Ada: a\n- Ada: b\n- Zoe to Ada: c\n`;
  expect(card(text, 'Ada: a').join()).not.toContain('not in an attendee list');
});
