import { expect, test } from 'vitest';
import { readRoster } from '../../server/src/config/roster';

test.each<[string, string, string]>([
  [
    'a list of our own',
    'roster.yaml',
    "- name: Ada Byron\n  abbreviation: ADB\n  handles: '@ada'\n- Tom Carr\n",
  ],
  [
    'a record with people',
    'roster.json',
    '{ "people": [{ "name": "Ada Byron", "abbreviation": "ADB", "handles": ["ada"] }, "Tom Carr"] }',
  ],
])('%s', (_, path, text) => {
  const { people, problems } = readRoster(text, path);
  expect(problems).toEqual([]);
  expect(people.map(({ names }) => names)).toEqual([
    [{ name: 'Ada Byron', abbreviation: 'ADB', handles: ['ada'] }],
    [{ name: 'Tom Carr', abbreviation: undefined, handles: [] }],
  ]);
});

test('delegates, a line each', () => {
  const { people } = readRoster(
    'Delegates\n\nAda Byron (ADB)\nTom van Carr (TVC)\n\nsee https://example.org (old)\n',
    'delegates.txt',
  );
  expect(people.map(({ names: [first] }) => first)).toEqual([
    { name: 'Ada Byron', abbreviation: 'ADB', handles: [] },
    { name: 'Tom van Carr', abbreviation: 'TVC', handles: [] },
  ]);
});

test.each([
  [
    'offices and companies',
    'Ada Byron (Chair)\nZed Moor (Intel) @zed\nTom Carr (TSC)\nIna Wood (IW)\n',
    ['Zed Moor', 'Ina Wood IW'],
  ],
  [
    'a letter of no name',
    'Ada Byron (ADB)\nTom Carr (TXC)\nIna Wood (IW)\n',
    ['Ada Byron ADB', 'Tom Carr TXC', 'Ina Wood IW'],
  ],
])('%s', (_, text, expected) => {
  const { people } = readRoster(text, 'people.txt');
  expect(
    people.map(({ names: [first] }) => [first?.name, first?.abbreviation].filter(Boolean).join(' ')),
  ).toEqual(expected);
});

test('those invited to a meeting, in Markdown in JSON', () => {
  const text = JSON.stringify({
    invited: '## Mill\n\n* Ada Byron @ada (voting member)\n* Tom Carr @tom (observer)\n',
  });
  const { people } = readRoster(text, 'meeting.json');
  expect(people.map(({ names: [first] }) => first)).toEqual([
    { name: 'Ada Byron', abbreviation: undefined, handles: ['ada'] },
    { name: 'Tom Carr', abbreviation: undefined, handles: ['tom'] },
  ]);
});

test('anything else is told', () =>
  expect(readRoster('{ "a": 1 }', 'x.json').problems.map(({ message }) => message)).toEqual([
    'The roster must be a list of people, or a record whose "people" is one',
  ]));

test.each([
  ['people.txt', 'Those who come\nAda Byron\n'],
  ['people.txt', ''],
  ['people.yaml', '[]'],
  ['people.yaml', ''],
  ['people.json', '{ "people": [] }'],
])('a roster that holds nobody is told (%s, %j)', (path, text) =>
  expect(readRoster(text, path)).toMatchObject({ people: [], problems: [{ span: { start: 0, end: 0 } }] }),
);
