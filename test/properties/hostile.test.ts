/** Nothing that somebody pastes may stall the editor. */
import { describe, expect, test } from 'vitest';
import { knowledgeIn, NO_CONFIG } from '../../server/src/config/config';
import { isMinutes } from '../../server/src/minutes/detect';
import { NOTHING_KNOWN } from '../../server/src/minutes/knowledge';
import { parse } from '../../server/src/minutes/parse';
import { actions } from '../../server/src/service/actions';
import { complete } from '../../server/src/service/complete';
import { diagnose } from '../../server/src/service/diagnose';

const HEAD = '# Attendees\n\n- Ada Byron\n- Tom Carr\n\n# Minutes\n\n';
const LENGTH = 33_000;
/** A hundred times what each of these takes on a slow machine: only quadratic work takes longer. In milliseconds. */
const LIMIT = 4_000;

const long = (unit: string): string => unit.repeat(Math.ceil(LENGTH / unit.length)).slice(0, LENGTH);

describe('a line of 33,000 characters', () => {
  test.each([
    ...[
      'word ',
      'a',
      'A',
      'Ada/',
      'Ada, ',
      'Ada and ',
      'Ada to ',
      'a: ',
      ':',
      '：',
      '(',
      '[',
      '*',
      '_',
      '`',
      '<',
      '<a ',
      '@',
      '|',
      '\\',
    ],
    ...[
      'http://',
      'RFC ',
      'RFC 7 ',
      'rfcs/1 ',
      ' - ',
      ' ',
      '\t',
      "'",
      '.',
      '0',
      '10:02 ',
      '😀',
      'é',
      'e\u0301',
      'אבג ',
      '\u0000',
    ],
  ])('of %j', (unit) => {
    for (const line of [
      long(unit),
      `- ${long(unit)}`,
      `- ${long(unit)}: x`,
      `Present: ${long(unit)}`,
      `# ${long(unit)}`,
      `**${long(unit)}`,
    ]) {
      expectQuick(`${HEAD}${line}\n`);
    }
  });
});

test.each<[string, string]>([
  ['5,000 labels in one paragraph', HEAD + 'Ada: yes  \nTom: no  \n'.repeat(2_500)],
  ['5,000 paragraphs', HEAD + 'Ada: yes\n\n'.repeat(5_000)],
  [
    '5,000 attendees',
    `# Attendees\n${Array.from({ length: 5_000 }, (_, index) => `- Name${index} Family (N${index}) @n${index}\n`).join('')}`,
  ],
  ['5,000 times the same attendee', `# Attendees\n${'- Ada Byron\n'.repeat(5_000)}`],
  [
    '5,000 attendees in one line',
    `Present: ${Array.from({ length: 5_000 }, (_, index) => `Name${index} Family`).join(', ')}`,
  ],
  ['5,000 comments that silence a rule', HEAD + '- Eve: no <!-- minutes-disable-line x -->\n'.repeat(5_000)],
  [
    '10,000 attendees with one abbreviation',
    `# Attendees\n${Array.from({ length: 10_000 }, (_, i) => `- Name${i} Family (NF)\n`).join('')}`,
  ],
  [
    '10,000 attendees on bare lines',
    `# Guests present\n- Ada Byron\n# Attendees\n${Array.from({ length: 10_000 }, (_, i) => `Name${i} Family\n\n`).join('')}`,
  ],
  [
    '10,000 people with one first name',
    `# Attendees\n${Array.from({ length: 10_000 }, (_, i) => `- Ada Family${i}\n`).join('')}\n# Minutes\n${'- Ada: yes\n'.repeat(10_000)}`,
  ],
  ['a word of 50,000 letters', `${HEAD}- Ada: it's ${'a'.repeat(50_000)}\n`],
  ['50,000 stars before an entry', `# Attendees\n- ${'*'.repeat(50_000)}b: c\n`],
  ['50,000 backslashes', `${HEAD}Ada: ${'\\'.repeat(50_000)}\nTom: no\n`],
  ['50,000 comments that do not end', `${HEAD}${'<!--'.repeat(50_000)}\n`],
  ['50,000 spaces in a comma list', `Present: Ada${' '.repeat(50_000)}b\n`],
  [
    '5,000 comments that silence a rule for a range',
    `${HEAD}${'<!-- minutes-disable x -->\n\n- Eve: no\n\n<!-- minutes-enable x -->\n\n'.repeat(5_000)}`,
  ],
  [
    '5,000 names that nobody listed',
    HEAD + Array.from({ length: 5_000 }, (_, i) => `- Adb${i}: no\n- Ada: yes\n`).join(''),
  ],
  ['3,000 lines in bold with code in one paragraph', HEAD + '**Neal Gompa `x`**\n'.repeat(3_000)],
  ['3,000 titles in bold in one paragraph', HEAD + 'Ada `x`\n**Present**\n'.repeat(1_500)],
  ['5,000 topics about RFCs', HEAD + '## RFC: Mill\n'.repeat(5_000)],
  [
    '10,000 mentions of RFCs',
    HEAD +
      Array.from(
        { length: 10_000 },
        (_, index) => `- RFC ${index % 900} [RFC ${index}](https://example.org/pull/${index})\n`,
      ).join(''),
  ],
  [
    '1,000 nested bullets',
    HEAD + Array.from({ length: 1_000 }, (_, index) => `${'  '.repeat(index)}- Ada: yes\n`).join(''),
  ],
  ['an unclosed fence before 2 MB', `${HEAD}\`\`\`\n${'Ada: yes\n'.repeat(230_000)}`],
])('%s', (_, text) => expectQuick(text));

describe('with a roster', () => {
  const numbers = Array.from({ length: 2_000 }, (_, index) => index);
  const listed = (name: (index: number) => string): string =>
    `# Attendees\n${numbers.map((index) => `- ${name(index)}\n`).join('')}`;
  test.each<[string, string, (index: number) => string]>([
    [
      'of 2,000 members of whom nobody is listed',
      listed((i) => `Name${i} Family`),
      (i) => `Other${i} Family`,
    ],
    ['of 2,000 members who are written otherwise', listed((i) => `name${i}`), (i) => `Name${i} Family`],
    ['of 2,000 members with one first name', listed((i) => `Ada ${i}`), (i) => `Ada Maria Family${i}`],
    ['of 2,000 members of whom anybody can be meant', listed(() => 'Ada'), (i) => `Ada Family${i}`],
    ['while the last entry is typed', `${listed((i) => `Name${i}`)}- `, (i) => `Other${i} Family`],
  ])('%s', (_, text, name) => {
    const people = numbers.map((index) => ({
      ...{ name: name(index), names: [{ name: name(index), abbreviation: undefined, handles: [] }] },
      ...{ group: '', member: true, since: undefined, until: undefined },
    }));
    expectQuick(text, knowledgeIn({ ...NO_CONFIG, people }));
  });
});

function expectQuick(text: string, knowledge = NOTHING_KNOWN): void {
  const start = performance.now();
  isMinutes(text, 'meetings/2026-03-04.md', { include: [], exclude: [] });
  const meeting = parse(text, knowledge);
  diagnose(meeting, {});
  complete(meeting, text.length);
  for (const kinds of [[], ['source']])
    actions(meeting, { span: { start: 0, end: text.length }, kinds, severities: {}, snippets: true });
  expect(performance.now() - start).toBeLessThan(LIMIT);
}
