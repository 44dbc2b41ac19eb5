import { describe, expect, test } from 'vitest';
import { parse } from '../../server/src/minutes/parse';
import { shortNames } from '../../server/src/minutes/short-names';

const meeting = parse(`# Attendees

- Ada Maria Byron (AMB)
- Tom Carr @tcarr
- Tom Stone
- Ben Wood
- benny Vale
- Jean de la Mer
- Çağıl Uluş

# Unable to attend

- Ina Stone
- Tom Reed
- Siân O’Connor
`);

/** The names of those who are meant, and by what. */
function who(name: string): string | undefined {
  const found = meeting.people.resolve(name);
  return found === undefined
    ? undefined
    : `${found.way}: ${found.persons.map((person) => person.name).join(', ')}`;
}

test.each([
  ['Ada Maria Byron', 'full: Ada Maria Byron'],
  ['ada  byron', 'full: Ada Maria Byron'],
  ['AMB', 'abbreviation: Ada Maria Byron'],
  ['tcarr', 'handle: Tom Carr'],
  ['Ada', 'first: Ada Maria Byron'],
  ['Ada Maria', 'prefix: Ada Maria Byron'],
  ['Byron', 'last: Ada Maria Byron'],
  ['Tom', 'first: Tom Carr, Tom Stone'],
  ['Tom C', 'first-last: Tom Carr'],
  ['Tom S.', 'first-last: Tom Stone'],
  ['TomS', 'first-last: Tom Stone'],
  ['TS', 'initials: Tom Stone'],
  ['bV', 'initials: benny Vale'],
  ['BV', 'initials: benny Vale'],
  ['ts', undefined],
  ['Ben', 'first: Ben Wood'],
  ['Benny', 'first: benny Vale'],
  ['Be', undefined],
  ["O'Connor", 'last: Siân O’Connor'],
  ['Siân Oʼconnor', 'full: Siân O’Connor'],
  ['Stone', 'last: Tom Stone'],
  ['Ina', 'first: Ina Stone'],
  ['C\u0327ag\u0306\u0131l', 'first: Çağıl Uluş'],
  ['Cagil', undefined],
  ['Eve', undefined],
  ['Tomc', undefined],
  ['TomC', 'first-last: Tom Carr'],
  ['', undefined],
])('%j means %s', (name, expected) => expect(who(name)).toBe(expected));

test('a nickname in quotation marks is another name', () => {
  const { people } = parse('# Attendees\n- Gwen Byron ("Pip") (Mill)\n- Tom (“Big Tom”)\n- Eve ("")\n');
  expect(people.resolve('Pip')?.persons.map(({ name }) => name)).toEqual(['Gwen Byron']);
  expect(people.resolve('Gwen')?.persons.map(({ name }) => name)).toEqual(['Gwen Byron']);
  expect(people.resolve('Big Tom')).toBeUndefined();
});

test.each([
  ['Erica', 'Eric Adams', undefined],
  ['Jane', 'Jan Ek', undefined],
  ['Ada', 'Dr. Ada Byron', 'first'],
  ['Meier', 'Frau Meier', 'full'],
  ['Frau Meier', 'Frau Meier', 'full'],
])('%s is %s, or nobody', (name, listed, way) =>
  expect(parse(`# Attendees\n- ${listed}\n- Tom Carr\n`).people.resolve(name)?.way).toBe(way),
);

test.each([
  ['John Smith', 'John Smith'],
  ['John Michael Smith', 'John Michael Smith'],
  ['Ada Ada', undefined],
  ['AM', 'Ada-Maria Byron'],
  ['AMB', 'Ada-Maria Byron'],
  ['PR', 'Paul Reed'],
  ['TimSL', 'Tim Stone-Lee'],
  ['Tim SL', 'Tim Stone-Lee'],
  ['TimS', 'Tim Stone-Lee'],
  ['timsl', undefined],
  ['Nikita', 'Reed Nikita Carr'],
  ['Mary', 'Mary Wood, Mary Vale'],
  ['van', undefined],
])('%j means %s, whatever parts of other names it is', (name, expected) =>
  expect(
    parse(
      '# Attendees\n- John Michael Smith\n- John Smith\n- Ada\n- Ada-Maria Byron\n- Paul-Rene Cole\n- Paul Reed\n- Tim Stone-Lee\n- Reed Nikita Carr\n- Eve Mary Reed\n- Mary Wood\n- Mary Vale\n- Jan van Ek\n',
    )
      .people.resolve(name)
      ?.persons.map((person) => person.name)
      .join(', '),
  ).toBe(expected),
);

describe('one person', () => {
  test('has an entry for each time somebody is listed', () => {
    const { people } = parse('# Board Attendees\n- Ada Byron\n# Regrets\n- ada byron\n- Tom (a@b)\n');
    expect(
      people.all.map(({ name, presence, group, entries }) => [name, presence, group, entries.length]),
    ).toEqual([
      ['Ada Byron', 'present', 'Board', 2],
      ['Tom', 'absent', '', 1],
    ]);
  });

  test('is the same under one handle', () =>
    expect(parse('# Attendees\n- Ada Byron @ada\n- A. Byron @Ada\n').people.all).toHaveLength(1));
});

describe('the short form', () => {
  const short = (text: string) => {
    const read = parse(text);
    return read.people.all.map(shortNames(read));
  };
  const PEOPLE = '# Attendees\n- Ada Byron\n- Tom Carr\n- Tom Stone\n- benny\n# Minutes\n';

  test('is the first name, with an initial where two share it', () =>
    expect(short(PEOPLE)).toEqual(['Ada', 'Tom C', 'Tom S', 'benny']));
  test('means nobody else', () =>
    expect(
      short('# Attendees\n- Michael Smith\n- Michael Stone\n- Dr. Ada Byron\n- Frau Meier\n# Minutes\n'),
    ).toEqual([...['Michael Smith', 'Michael Stone', 'Ada', 'Frau Meier']]));
  test('has the capitals of the bullets, not those of the list', () => {
    const list = '# Attendees\n- neal gray\n- Ada Byron\n# Minutes\n';
    expect(short(`${list}- Neal: a\n\nNeal: b\n\nada: c\n`)).toEqual(['Neal', 'Ada']);
    expect(short(`${list}- Neal: a\n\nneal: b\n\nneal: c\n`)).toEqual(['neal', 'Ada']);
    expect(short(`${list}- ada: a\n- Ada: b\n`)).toEqual(['neal', 'Ada']);
  });
  test('is in lower case where most labels are', () => {
    const list = '# Attendees\n- Ada Byron\n- Tom Carr\n- Eve Stone\n# Minutes\n';
    expect(short(`${list}- [ada] a\n- [tom] b\n- [ada] c\n`)).toEqual(['ada', 'tom', 'eve']);
    expect(short(`${list}- [ada] a\n- [tom] b\n`)).toEqual(['Ada', 'Tom', 'Eve']);
    expect(short(`${list}- [ada] a\n- [tom] b\n- [ada] c\n- Tom: d\n`)).toEqual(['ada', 'Tom', 'eve']);
  });
  test('is what the committee writes in its bullets', () => {
    expect(short(`${PEOPLE}- AB: yes\n- TS: no\n`)).toEqual(['AB', 'TC', 'TS', 'benny']);
    expect(short(`${PEOPLE}- Ada Byron: yes\n`)).toEqual(['Ada Byron', 'Tom Carr', 'Tom Stone', 'benny']);
  });
});
