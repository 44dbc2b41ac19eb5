import { expect, test } from 'vitest';
import { parse } from '../../server/src/minutes/parse';
import { nameFilter, symbols } from '../../server/src/service/symbols';
import { HARBOUR, placeIn } from '../support/harbour-minutes';

const ACTIONS = `${HARBOUR}\n## Action items\n\n- [ ] Ada to buy a lamp\n- None\n`;

const found = (query: string, headings = true): readonly string[] =>
  symbols(parse(ACTIONS), { fits: nameFilter(query), headings }).map(
    ({ kind, name, place }) => `${kind} ${name} ${placeIn(ACTIONS, place)}`,
  );

test('people, topics, decisions and actions', () =>
  expect(found('')).toEqual([
    'person Ada Byron 7:Ada Byron',
    'person Ben Tolliver 8:Ben Tolliver',
    'person Jonas Weir 9:Jonas Weir',
    'person Mary Somerville 13:Mary Somerville',
    'person benny Vale 17:benny Vale',
    'topic RFC: Replace the lamps 27:RFC: Replace the lamps',
    'topic Process 38:Process',
    'decision Merged the new checklist 21:Merged the new checklist',
    'action Ada to buy a lamp 48:Ada to buy a lamp',
  ]));

test('decisions and actions of tables, and no lines that say that there are none', () => {
  const text =
    '# Council minutes\n\n## Decisions\n\n| Topic | Decision |\n| - | - |\n| Pier | Light `it` |\n\n## Actions\n\n- No new actions this time\n\n| Owner | Task |\n| - | - |\n| Eve | Paint it |\n';
  const all = symbols(parse(text), { fits: nameFilter(''), headings: true });
  expect(all.map(({ kind, name, place }) => `${kind} ${name} ${placeIn(text, place)}`)).toEqual([
    'decision Light 7:Light `it`',
    'action Paint it 15:Paint it',
  ]);
});

test('decisions and actions that only the discussion has, as one reads them', () => {
  const text =
    '# Council minutes\n\n## Attendees\n\n- Ada Byron\n\n## Minutes\n\n### Pier\n\n- Ada: it is **dark** (https://example.org/pier)\n- The council decided to [light](https://example.org/lamps) it\n  at **dusk**.\n- ACTION: Ada to buy _oil_ for `lamp-2` (https://example.org/oil)\n';
  const all = symbols(parse(text), { fits: nameFilter(''), headings: false });
  expect(all.map(({ kind, name, place }) => `${kind} ${name} ${placeIn(text, place)}`)).toEqual([
    'person Ada Byron 5:Ada Byron',
    'decision The council decided to light it at dusk. 12:The council decided to [light](https://example.org/lamps) it',
    'action Ada to buy oil for 14:Ada to buy _oil_ for `lamp-2` (https://example.org/oil)',
  ]);
});

test('no topics where the editor lists headings', () =>
  expect(found('', false).filter((symbol) => symbol.startsWith('topic'))).toEqual([]));

test('RFCs that are discussed without a heading, wherever headings are listed', () => {
  const url = 'https://example.org/harbour/rfcs/pull/3';
  const text = `# Council minutes\n\n## Attendees\n\n- Ada Byron\n\n## Decisions\n\n- [RFC: Buy oil](${url}4) was accepted\n\n## Minutes\n\nDiscussed [RFC: Light the pier](${url})\n\n- Ada: as in [RFC: Light the pier](${url}), RFC 7\n\n### RFC: Mill\n\n${url}1\n`;
  const all = symbols(parse(text), { fits: nameFilter('rfc'), headings: false });
  expect(all.map(({ kind, name, place }) => `${kind} ${name} ${placeIn(text, place)}`)).toEqual([
    'rfc RFC: Light the pier 13:RFC: Light the pier](https://example.org/harbour/rfcs/pull/3)',
    'decision RFC: Buy oil was accepted 9:[RFC: Buy oil](https://example.org/harbour/rfcs/pull/34) was accepted',
  ]);
});

test('those that have the letters in their order, whatever their capitals and accents', () => {
  expect(found('adbyr')).toEqual(['person Ada Byron 7:Ada Byron']);
  expect(found('ADA BY').map((symbol) => symbol.split(' ')[0])).toEqual(['person', 'action']);
  expect(found('zzz')).toEqual([]);
});

test('they lie in the day of the meeting, or in its title', () => {
  expect(symbols(parse(HARBOUR), { fits: nameFilter('ada'), headings: true })[0]?.container).toBe(
    '2031-05-07',
  );
  expect(
    symbols(parse(HARBOUR.replace(' (2031-05-07)', '')), { fits: nameFilter('ada'), headings: true })[0]
      ?.container,
  ).toBe('Harbour Committee Meeting Minutes');
});
