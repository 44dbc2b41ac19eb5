/** Nothing stalls the editor, however many people are known. */
import { describe, test } from 'vitest';
import { knowledgeIn, NO_CONFIG } from '../../server/src/config/config';
import type { Knowledge } from '../../server/src/minutes/knowledge';
import { expectLinear } from '../support/growth';
import { rosterOf } from '../support/roster';

describe('as many people in the roster as in the lists', () => {
  const listed = (name: (index: number) => string) => (count: number) =>
    `# Attendees\n${Array.from({ length: count }, (_, index) => `- ${name(index)}\n`).join('')}`;
  test.each<[string, (count: number) => string, (index: number) => string]>([
    ['of whom nobody is listed', listed((i) => `Name${i} Family`), (i) => `Other${i} Family`],
    ['who are written otherwise', listed((i) => `name${i}`), (i) => `Name${i} Family`],
    ['with one first name', listed((i) => `Ada ${i}`), (i) => `Ada Maria Family${i}`],
    ['of whom anybody can be meant', listed(() => 'Ada'), (i) => `Ada Family${i}`],
    ['while an entry is typed', (n) => `${listed((i) => `Name${i}`)(n)}- `, (i) => `Other${i} Family`],
  ])('%s', (_, make, name) => expectLinear(make, 3_000, (count) => members(count, name)));

  test('made of the minutes themselves', () => {
    const make = (count: number): string =>
      `${listed((i) => `Name${i} Family (N${i}) @n${i}`)(count)}# Minutes\n- Name7: yes\n- N8: no\n- Eve: so\n`;
    expectLinear(make, 3_000, (count) => rosterOf([make(count), make(count), make(count)]));
  });
});

function members(count: number, name: (index: number) => string): Knowledge {
  const people = Array.from({ length: count }, (_, index) => ({
    ...{ name: name(index), names: [{ name: name(index), abbreviation: undefined, handles: [] }] },
    ...{ group: '', member: true, since: undefined, until: undefined },
    ...{ isLearned: false, times: 0, listings: [] },
  }));
  return knowledgeIn({ ...NO_CONFIG, people });
}
