/** What holds for every form of statements that a project can choose. */
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { applyEdits } from '../../server/src/markdown/edit';
import { type Knowledge, knowledgeOf } from '../../server/src/minutes/knowledge';
import { parse } from '../../server/src/minutes/parse';
import { SPEAKER_FORMS, styleOfForm } from '../../server/src/minutes/speaker-style';
import { fixAll } from '../../server/src/service/fix-all';
import { findingsAroundFixAll } from '../support/findings-after-fix-all';
import { holds } from '../support/holds';

vi.setConfig({ testTimeout: 86_400_000 });

/** Lines as people write down who speaks, also below the label, and what is nobody's. */
const line = fc.oneof(
  fc
    .tuple(
      fc.constantFrom('', '', '- ', '* ', '  - ', '1. '),
      fc.constantFrom(
        'Ada: ',
        'Tom:',
        '**Ada:** ',
        '**Tom**: ',
        '*Ada*: ',
        '[tom] ',
        '<ada> ',
        'benny : ',
        'Tom/Ada: ',
      ),
      fc.constantFrom('one', 'two: three', '', '[four](u)', '\\'),
      fc.constantFrom('', '', '  ', '\\'),
    )
    .map((parts) => parts.join('')),
  fc.constantFrom(
    'I think so',
    '(Ada): five',
    'Tom - six',
    'Ada 10:02',
    'Note: seven',
    'Eve: eight',
    '',
    '  ',
    '    code',
    '> nine',
  ),
);
const talk = fc.array(line, { maxLength: 8 }).map((lines) => lines.join('\n'));

test.each(SPEAKER_FORMS)('a fix of everything loses no statement, and changes nothing twice: %s', (form) => {
  const style = { ...styleOfForm(form), name: 'short' as const };
  const knowledge = knowledgeOf({ people: [], ignored: [], collectives: [], style });
  return holds(
    200,
    fc.property(talk, (lines) => {
      const text = `# Attendees\n- Ada Byron\n- Tom Carr\n- benny\n\n# Minutes\n\n${lines}`;
      const once = fixed(text, knowledge);
      expect(fixed(once, knowledge)).toBe(once);
      const kept = said(once, knowledge);
      let from = 0;
      for (const statement of said(text, knowledge).filter((words) => words !== '')) {
        from = kept.indexOf(statement, from) + 1;
        expect(from, `"${statement}" is still what somebody says, in its place`).toBeGreaterThan(0);
      }
    }),
  );
});

/** What people list, in between what others say. */
const points = fc.oneof(
  fc
    .tuple(
      fc.constantFrom('', '- ', '- ', '* ', '  - ', '1. '),
      fc.constantFrom('Liebherr: ', 'Miele: ', 'Tom to Miele: ', 'Cost: ', 'AB: ', 'Ada: ', 'Tom: ', ''),
      fc.constantFrom('8000', 'too big', 'the freezers are:'),
    )
    .map((parts) => parts.join('')),
  fc.constantFrom('', '', '### Freezers', '### The mill'),
);

test('a fix of everything takes nobody for a speaker who was none', () =>
  holds(
    1000,
    fc.property(fc.array(points, { minLength: 2, maxLength: 12 }), (lines) => {
      const text = `# Attendees\n- Ada Byron\n- Tom Carr\n\n# Minutes\n\n${lines.join('\n')}`;
      const { before, after } = findingsAroundFixAll(text);
      expect(before).toEqual(expect.arrayContaining([...after]));
    }),
  ));

function fixed(text: string, knowledge: Knowledge): string {
  return applyEdits(text, fixAll(parse(text, knowledge), {}));
}

function said(text: string, knowledge: Knowledge): readonly string[] {
  const all = parse(text, knowledge).sections.flatMap(({ statements }) => statements);
  // A backslash at the end breaks the line (CommonMark 6.7) and is no word.
  return all.map((statement) => text.slice(statement.text.start, statement.text.end).replace(/\s*\\$/, ''));
}
