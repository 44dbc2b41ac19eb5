import { describe, expect, test } from 'vitest';
import { drafted } from '../../support/drafted';

const minutes = (day: string, discussion: string, decisions = ''): string =>
  `# Harbour council meeting (${day})\n\n## Attendees\n\n- Ada Byron\n- Tom Carr\n\n## Decisions\n\n${decisions}\n## Minutes\n\n${discussion}`;

const LAST = '2026/2026-03-11.md';

/** What stands below *Carried over* in the minutes after some. */
function carried(discussion: string, decisions = '', others: Readonly<Record<string, string>> = {}) {
  const files = { ...others, [LAST]: minutes('2026-03-11', discussion, decisions) };
  const { text, findings } = drafted(files, '2026-04-08');
  expect(findings).toEqual([]);
  const [, open = ''] = text.split('Carried over\n');
  return open.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
}

const PIER = '### RFC: Light the pier\n\nhttps://example.org/harbour/pull/12\n\n';
const LINKED = '[RFC: Light the pier](https://example.org/harbour/pull/12)';
const THERE = '([2026-03-11](2026-03-11.md#rfc-light-the-pier))';

describe('an RFC', () => {
  test('that was discussed is open', () =>
    expect(carried(`${PIER}- Ada: the lamps are here\n`)).toEqual([`- ${LINKED} ${THERE}`]));

  test('that is named by a link in a line is open', () =>
    expect(carried(`Discussed ${LINKED}\n\n- No news.\n`)).toEqual([
      `- ${LINKED} ([2026-03-11](2026-03-11.md#minutes))`,
    ]));

  test.each([
    [
      'was decided, as its link says',
      'no news',
      '- Lamps: see [the text](https://example.org/harbour/pull/12)\n',
    ],
    ['was decided, as words in common say', 'no news', '- The pier gets its light\n'],
    ['was closed', 'The RFC was closed by its author.', ''],
    ['was accepted', 'All: Accepted!', ''],
  ])('that %s is not', (_, said, decisions) => expect(carried(`${PIER}- ${said}\n`, decisions)).toEqual([]));

  test('that an earlier meeting decided is not', () =>
    expect(
      carried(`${PIER}- Ada: built\n`, '', {
        '2026/2026-02-11.md': minutes('2026-02-11', '', '- Accepted https://example.org/harbour/pull/12\n'),
      }),
    ).toEqual([]));

  test.each([
    ['1. Carried over: RFC 12', 'RFC 12', '1-carried-over-rfc-12'],
    ['RFC 12', 'RFC 12', 'rfc-12'],
    ['Vote on RFC 0012', 'RFC 0012', 'vote-on-rfc-0012'],
    ['2. RFC 12: Light the pier', 'RFC: Light the pier', '2-rfc-12-light-the-pier'],
    ['RFC 12: 3 boats', 'RFC: 3 boats', 'rfc-12-3-boats'],
  ])('below %s is called %s', (heading, name, anchor) =>
    expect(carried(`### ${heading}\n\nhttps://example.org/harbour/pull/12\n\n- Ada: no news\n`)).toEqual([
      `- [${name}](https://example.org/harbour/pull/12) ([2026-03-11](2026-03-11.md#${anchor}))`,
    ]),
  );

  test('has the title that an earlier meeting gives it', () =>
    expect(
      carried('### 1. Carried over: RFC 12\n\nhttps://example.org/harbour/pull/12\n\n- Ada: no news\n', '', {
        '2026/2026-02-11.md': minutes(
          '2026-02-11',
          '### RFC: Light the pier\n\nhttps://example.org/harbour/pull/12\n',
        ),
      }),
    ).toEqual([`- ${LINKED} ([2026-03-11](2026-03-11.md#1-carried-over-rfc-12))`]));

  test('of the Internet is none of ours', () =>
    expect(
      carried('### Paths\n\n- Ada: see [RFC 3986](https://datatracker.ietf.org/doc/html/rfc3986)\n'),
    ).toEqual([]));
});

describe('what was put off', () => {
  test('comes with its topic', () =>
    expect(carried('### The mill\n\n- Ada: Postponed until next meeting.\n')).toEqual([
      '- Follow up on The mill ([2026-03-11](2026-03-11.md#the-mill))',
    ]));

  test('comes with the code in its title', () =>
    expect(
      carried('### Rename `plots.csv` to `beds.csv`\n\n- Ada: Tabling for vote at next meeting.\n'),
    ).toEqual([
      '- Vote on Rename plots.csv to beds.csv ([2026-03-11](2026-03-11.md#rename-plotscsv-to-bedscsv))',
    ]));

  test('is told once, as what it is', () =>
    expect(
      carried(
        `${PIER}- Ada: Tabling for vote at next meeting.\n- Tom: We will discuss it at the next meeting.\n`,
      ),
    ).toEqual([`- Vote on ${LINKED} ${THERE}`]));

  test('comes even where something was decided on it', () =>
    expect(
      carried(
        '### The chair\n\n- We will elect a new chair at the next meeting.\n',
        '- The chair of the council stays\n',
      ),
    ).toEqual(['- Follow up on The chair ([2026-03-11](2026-03-11.md#the-chair))']));

  test.each([
    ['is a condition', '### The mill\n\n- Ada: If Tom comes, we vote at the next meeting.\n'],
    ['has no topic', '- Ada: Postponed until next meeting.\n'],
  ])('is left out where it %s', (_, discussion) => expect(carried(discussion)).toEqual([]));
});

describe('actions', () => {
  const actions = (list: string) => carried(`### The mill\n\n- Ada: it turns\n\n## Action items\n\n${list}`);
  const there = '([2026-03-11](2026-03-11.md#action-items))';

  test('that nobody ticked are open', () =>
    expect(actions('- [ ] Ada to oil the wheel\n- [x] Tom to buy oil\n')).toEqual([
      `- [ ] Ada to oil the wheel ${there}`,
    ]));

  test('stay as they were said', () =>
    expect(actions('- Zoe: ask [the board](https://example.org/board), and *soon*\n')).toEqual([
      `- Zoe: ask [the board](https://example.org/board), and *soon* ${there}`,
    ]));

  test.each([
    ['| Ada | oil the wheel | 2026-04-01 |', 'Ada: oil the wheel (due 2026-04-01)'],
    ['| Ada/Tom | oil the *wheel* | |', 'Ada/Tom: oil the *wheel*'],
    ['| | oil the wheel | 1 April 2026 |', 'oil the wheel (due 1 April 2026)'],
    ['| Ada | oil the wheel by 2026-04-01 | |', 'Ada: oil the wheel by 2026-04-01'],
    ['| the miller of the mill | oil the wheel | soon |', 'oil the wheel'],
  ])('in the table row %s say who and when', (row, item) =>
    expect(actions(`| Who | What | Due |\n| --- | --- | --- |\n${row}\n`)).toEqual([`- ${item} ${there}`]),
  );

  test('below a name are theirs', () =>
    expect(actions('- Ada:\n  - [ ] oil the wheel\n')).toEqual([`- [ ] Ada: oil the wheel ${there}`]));

  test('that say nothing are none', () => expect(actions('- None\n')).toEqual([]));
});

describe('what the last minutes carried over themselves', () => {
  const OLD = '- [ ] Ada to oil the wheel ([2026-02-11](2026-02-11.md#action-items))';
  const again = (items: string, rest: string, decisions = '') =>
    carried(`### Carried over\n\n${items}\n${rest}`, decisions);

  test('is open where nobody came to it, and says where it was said first', () =>
    expect(again(`${OLD}\n`, '### Sails\n\n- Tom: torn\n')).toEqual([OLD]));

  test('is open where another topic has one word of an action in its title', () =>
    expect(again(`${OLD}\n`, '### Oil\n\n- Tom: none left\n')).toEqual([OLD]));

  test.each([
    ['ticked', OLD.replace('[ ]', '[x]'), ''],
    ['discussed', OLD, '### Oil for the wheel\n\n- Ada: done\n'],
  ])('is not where it was %s', (_, item, rest) => expect(again(`${item}\n`, rest)).toEqual([]));

  test('is told once where it was put off again', () => {
    const item = `- Vote on ${LINKED} ([2026-02-11](2026-02-11.md#rfc-light-the-pier))`;
    expect(again(`${item}\n`, `\n${PIER}- Ada: Tabling for vote at next meeting.\n`)).toEqual([
      `- Vote on ${LINKED} ${THERE}`,
    ]);
  });
});

test('links lead from the folder of the new minutes', () => {
  const { path, text } = drafted(
    {
      [LAST]: minutes(
        '2026-03-11',
        '## Action items\n\n- Ada to read [the plan](plan.md), [its end](plan.md#end) and [this](#minutes)\n',
      ),
    },
    '2027-01-13',
  );
  expect(path).toBe('2027/2027-01-13.md');
  expect(text).toContain(
    '- Ada to read [the plan](../2026/plan.md), [its end](../2026/plan.md#end) and [this](../2026/2026-03-11.md#minutes) ([2026-03-11](../2026/2026-03-11.md#action-items))',
  );
});

test('a heading that stands there twice has an anchor of its own', () => {
  const [, second] = carried(
    '### The mill\n\n- Ada: a\n\n### The wheel\n\n- Ada: b\n\n### The mill\n\n- Ada: Postponed until next meeting.\n\n### Sails\n\n- Postponed until next meeting.\n',
  );
  expect(second).toBe('- Follow up on Sails ([2026-03-11](2026-03-11.md#sails))');
  const [first] = carried(
    '### The mill\n\n- Ada: a\n\n### The mill\n\n- Ada: Postponed until next meeting.\n',
  );
  expect(first).toBe('- Follow up on The mill ([2026-03-11](2026-03-11.md#the-mill-1))');
});

test.each([
  ['topics', '### The mill\n\n- Ada: it turns\n- Tom: yes\n- Ada: good\n- Tom: indeed\n\n'],
  ['no topics', '- Ada: the mill turns\n- Tom: yes\n- Ada: good\n- Tom: indeed\n\n'],
])('what is open stands in the discussion with %s, and not below an agenda before it', (_, talk) => {
  const text = `# Harbour council meeting (2026-03-11)

## Attendees

- Ada Byron
- Tom Carr

## Agenda

1. Carried over: The mill
2. Oil

## Discussion

${talk}## Action items

- [ ] Ada to oil the wheel
`;
  const { text: made } = drafted({ [LAST]: text }, '2026-04-08');
  expect(made.match(/^##+ .*$/gmu)).toEqual([
    ...['## Attendees', '## Agenda', '## Discussion', '### Carried over', '## Action items'],
  ]);
});
