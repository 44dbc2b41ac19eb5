import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../server/src/markdown/edit';
import { knowledgeAt, NOTHING_KNOWN } from '../../server/src/minutes/knowledge';
import { knownFile } from '../../server/src/minutes/known-file';
import { parse } from '../../server/src/minutes/parse';
import { placeholder } from '../../server/src/rules/placeholder';
import { checkRule } from '../support/check-rule';
import { fixed, fixTitles } from '../support/fixed';

const check = (fixture: string): void => checkRule('placeholder', fixture);

test('what is left over from a template is found', () =>
  check(`
# Mill, {MONTH} {DAY}, 2026
        ^^^^^^^ "{MONTH}" stands for something that has yet to be written
                ^^^^^

Date: YYYY-MM-DD
      ^^^^^^^^^^
Minutes recorded by [your name here].
                    ^^^^^^^^^^^^^^^^

- [Name]
  ^^^^^^
- **<name>**
    ^^^^^^
- {NAME}: {AMOUNT}
          ^^^^^^^^
- Recording: [link to the recording]
             ^^^^^^^^^^^^^^^^^^^^^^^

<name>
^^^^^^

# Next meeting (2026-XX-XX)
                ^^^^^^^^^^
`));

test('what was put down in haste is found', () =>
  check(
    `
- Ada: it is so \\[\\[fill in later]]
                ^^^^^^^^^^^^^^^^^^^
- Tom: @@
       ^^
- ACTION: @@ to ask the printer
          ^^
- Ada: ???
       ^^^ "???" stands for what was not heard or is not known
- \${1:topic} and \${2}
  ^^^^^^^^^^
                 ^^^^
- Others: XXX ?
          ^^^^^
- TODO
  ^^^^
`.replaceAll('\\${', '${'),
  ));

describe('silence', () => {
  test.each([
    ['in code', '`[Fill this in]` and `@@`, `<name>`\n\n    ${1:a}'],
    ['in quotes', '> [Fill this in]'],
    ['in comments', '<!-- [Fill this in] -->'],
    ['in links', '[Fill this form](https://example.org/@@) and [name](https://example.org)'],
    ['on a list that has a link', '[list of attendees], [see the list]'],
    ['on what was not heard in a sentence', '- Ada: Is ??? done [?] [...] [missed], or is it????'],
    ['on money and variables', '- $2,000 and {hello world} and ${name}'],
    ['on code in prose', '- Ada: the @@iterator, List<name>, dual <name> and <name-esm>'],
    ['on an answer', '- Ada: TODO.'],
    ['behind a label', '- TODOs:\n- XX:\n  - Ada: ()'],
    ['on a task', '- TODO: ask the printer\n- TODO ask again'],
    ['on the title of a list', 'TODO\n\n- ask the printer'],
    ['on a heading', '# TODO'],
    ['on what somebody says about dates', '- Ada: I prefer YYYY-MM-DD to DD.MM.YYYY.'],
    ['on a difference', '@@ -1,2 +1,2 @@'],
    ['on check boxes', '- [ ] Ada\n- [x] Tom'],
    ['on words', '- N/A\n- None\n- TBD\n- ...'],
    ['in a template', '# Mill template\n\n- [Name]'],
  ])('%s', (_, text) => check(text));

  test('in the file of a template', () => {
    const text = '# Mill\n\n- [Name]\n';
    const inFile = (name: string) =>
      parse(text, knowledgeAt(NOTHING_KNOWN, knownFile(`file:///${name}`, name)));
    expect([...placeholder.check(inFile('minutes-template.md'))]).toEqual([]);
    expect([...placeholder.check(inFile('2026-03-04.md'))]).toHaveLength(1);
  });
});

test('a comment behind it is no more that stands there', () =>
  check(`
Others: XXX ? <!-- so it was -->
        ^^^^^
`));

describe('the fix', () => {
  test.each([
    [
      '# Mill (YYYY-MM-DD)\n\nDate: March 4, 2026\n',
      'Change "YYYY-MM-DD" to 2026-03-04',
      '# Mill (2026-03-04)',
    ],
    ['# Mill TT.MM.JJJJ\n\nDate: March 4, 2026\n', 'Change "TT.MM.JJJJ" to 04.03.2026', '# Mill 04.03.2026'],
    ['# Absent\n\n- [Name]\n', 'Change "[Name]" to N/A', '# Absent\n\n- N/A\n'],
    ['# Absent\n\n- [Name]\n- Ada\n', 'Remove "[Name]"', '# Absent\n\n- Ada\n'],
  ])('in %j', (text, title, expected) =>
    expect(fixed('placeholder', text, title).slice(0, expected.length)).toBe(expected),
  );

  test('takes the day from the name of the file', () => {
    const text = '# Mill (2026-XX-XX)\n';
    const file = knownFile('file:///2026-03-04.md', '2026-03-04.md');
    const [found] = placeholder.check(parse(text, knowledgeAt(NOTHING_KNOWN, file)));
    expect(applyEdits(text, found?.fixes()[0]?.edits ?? [])).toBe('# Mill (2026-03-04)\n');
  });

  test.each([
    ['where somebody speaks', '- Ada: ???'],
    ['where more stands below', '- [Fill this in]\n  - Ada'],
    ['where the day is not known', '# Mill (YYYY-MM-DD)'],
    ['where it is the date of something else', '# Mill 2026-03-04\n\n# Next meeting (2026-XX-XX)'],
  ])('there is none %s', (_, text) => expect(fixTitles('placeholder', text)).toEqual([]));
});
