import { describe, expect, test } from 'vitest';
import { actionsIn } from '../../server/src/minutes/actions';
import { parse } from '../../server/src/minutes/parse';

/** Each action with its owners before it, `^` where they stand above it, and behind it the day until which it is due. */
function actions(text: string): readonly string[] {
  const all = parse(`# Council minutes\n\n${text}`).sections;
  return all.flatMap(({ facts }) =>
    actionsIn(facts).map(({ span, owners, isOwnedAbove, isDone, due }) => {
      const said = facts.text.slice(span.start, span.end);
      const who = owners.map((name) => name.text).join('+');
      return `${who}${isOwnedAbove ? '^' : ''}${isDone ? ' done' : ''} | ${said}${due === undefined ? '' : ` | ${due.iso}`}`;
    }),
  );
}

describe('a line with a label', () => {
  test.each([
    ['- ACTION: Ada to write it', 'Ada | Ada to write it'],
    ['- Action item: Ada Byron will write it', 'Ada Byron | Ada Byron will write it'],
    ['- **Action item**: Ada to write it', 'Ada | Ada to write it'],
    ['- **Action Item:** Ada to write it', 'Ada | Ada to write it'],
    ['ACTION: Ada & Tom to write it', 'Ada+Tom | Ada & Tom to write it'],
    ['ACTION: Ada, Tom to write it', 'Ada+Tom | Ada, Tom to write it'],
    ['ACTION: Anna and Will: write it', 'Anna+Will | Anna and Will: write it'],
    ['ACTION: Ada will try to write it', 'Ada | Ada will try to write it'],
    ['ACTION: Ada (with help) to write it', 'Ada | Ada (with help) to write it'],
    ['ACTION: eP: to write it', 'eP | eP: to write it'],
    ['[action] Ada - write it', 'Ada | Ada - write it'],
    ['- [action] (Ada) write it', 'Ada | (Ada) write it'],
    ['#action @ada write it (Ada)', 'Ada | @ada write it (Ada)'],
    ['- ACTION: Gus, can you write it?', 'Gus | Gus, can you write it?'],
    ['- ACTION: write it, owner: Ada', 'Ada | write it, owner: Ada'],
    ['- ACTION: write it - Ada', 'Ada | write it - Ada'],
    ['- ACTION: look into the matter to write it', ' | look into the matter to write it'],
    ['- ACTION: no ropes left, owner: Ada', 'Ada | no ropes left, owner: Ada'],
    ['- ACTION: Ada to write it (done)', 'Ada done | Ada to write it (done)'],
    ['- ACTION: Ada to write it by 2026-03-04', 'Ada | Ada to write it by 2026-03-04 | 2026-03-04'],
    ['- ACTION: Ada to write on 2026-03-04', 'Ada | Ada to write on 2026-03-04'],
    ['- Aufgabe: Ada soll es schreiben', 'Ada | Ada soll es schreiben'],
  ])('%j', (line, expected) => expect(actions(line)).toEqual([expected]));

  test.each([
    ['a word', '- Actions speak louder'],
    ['a label alone', '- ACTION:'],
    ['a placeholder', '- ACTION: none'],
    ['nothing to do', '- ACTION: None: all is done'],
    ['a quotation', '> ACTION: Ada to write it'],
    ['code', '- `ACTION: Ada to write it`'],
    ['a task list anywhere', '- [ ] Ada to write it'],
  ])('is not %s', (_, line) => expect(actions(line)).toEqual([]));
});

test('the items of a section of actions', () =>
  expect(
    actions(
      '## Action items\n\n- [ ] Ada to write it\n  - with care\n- [x] Tom: read it\n* burn it\n\n## Topics\n- Tom: no',
    ),
  ).toEqual(['Ada | Ada to write it', 'Tom done | Tom: read it', ' | burn it']));

test('the lines of a section of actions', () =>
  expect(actions('## Actions\nAda: write it\nTom: read it\n')).toEqual([
    'Ada | Ada: write it',
    'Tom | Tom: read it',
  ]));

test('the items below somebody', () =>
  expect(actions('## Actions\n\n**Ada:**\n\n- write it\n- read it\n\n- Tom:\n  - burn it')).toEqual([
    ...['^ | write it', '^ | read it', '^ | burn it'],
  ]));

test('the items below a label', () =>
  expect(
    actions('## Topic\n- Actions:\n  - Ada to write it\n    - with care\n  - burn it\n- Tom: no'),
  ).toEqual([...['Ada | Ada to write it', ' | burn it']]));

test('not those of a topic that hangs below a section of actions', () =>
  expect(actions('# Actions\n- Ada to write it\n## The mill\n- is loud')).toEqual(['Ada | Ada to write it']));

test('the rows of a table that says who and what', () =>
  expect(
    actions(
      '## Actions\n\n| No. | What | Who | When | Status |\n| - | - | - | - | - |\n| 1 | write it | Ada & Tom | 2026-03-04 | |\n| 2 | read it | | | |\n| 3 | burn it | the harbour office | | |\n| 4 | mend it | Tom | | done |\n| 5 | | Tom | | |\n\n- Ada to go on',
    ),
  ).toEqual([
    ...[
      'Ada+Tom | write it | 2026-03-04',
      ' | read it',
      '^ | burn it',
      'Tom done | mend it',
      'Ada | Ada to go on',
    ],
  ]));

test('below a name an empty first cell may mean the same again', () =>
  expect(
    actions('## Actions\n\n| Owner | Task |\n| - | - |\n| | write it |\n| Ada | read it |\n| | burn it |'),
  ).toEqual([...[' | write it', 'Ada | read it', '^ | burn it']]));

test('not those of a table that does not say who', () =>
  expect(actions('## Actions\n\n| Task | Day |\n| - | - |\n| write it | Monday |')).toEqual([]));
