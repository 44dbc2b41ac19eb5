/** The form of statements that a project chooses. */
import { describe, expect, test } from 'vitest';
import { knowledgeIn, NO_CONFIG } from '../../server/src/config/config';
import { readConfig } from '../../server/src/config/read-config';
import { applyEdits } from '../../server/src/markdown/edit';
import { parse } from '../../server/src/minutes/parse';
import { SPEAKER_FORMS } from '../../server/src/minutes/speaker-style';
import { complete } from '../../server/src/service/complete';
import { diagnose } from '../../server/src/service/diagnose';
import { fixAll } from '../../server/src/service/fix-all';

const LISTS = '# Attendees\n\n- Ada Byron\n- Tom Carr\n\n# Minutes\n\n';

function meetingIn(speakers: object, lines: string) {
  const { config, problems } = readConfig(JSON.stringify({ speakers }), '/work/.minutes.json');
  expect(problems).toEqual([]);
  return parse(LISTS + lines, knowledgeIn({ ...NO_CONFIG, ...config }));
}

function mended(speakers: object, lines: string): string {
  const meeting = meetingIn(speakers, lines);
  return applyEdits(meeting.source.text, fixAll(meeting, {})).slice(LISTS.length);
}

describe.each(SPEAKER_FORMS)('%s', (form) => {
  const written = (name: string, text: string) => form.replace('{name}', name).replace('{text}', text);

  test('is what other forms are mended to, and is left alone', () => {
    const other = form.includes(' {name}: ') ? '**{name}**: {text}' : '{name}: {text}';
    const said = [
      ['Ada', 'one'],
      ['Ada/Tom', 'two'],
      ['Tom to Ada', 'three'],
    ] as const;
    const inForm = `${said.map(([name, text]) => written(name, text)).join('\n')}\n`;
    const hasty = said.map(([name, text]) => other.replace('{name}', name).replace('{text}', text));
    expect(mended({ form }, `${hasty.join('  \n')}\n`)).toBe(inForm);
    expect(diagnose(meetingIn({ form }, inForm), {})).toEqual([]);
  });

  test('is what is suggested', () => {
    const meeting = meetingIn({ form }, `${form.charAt(0)} To`);
    const [tom] = complete(meeting, meeting.source.text.length);
    expect(`${form.charAt(0)} ${tom?.insert}`).toBe(written('Tom', ''));
  });
});

test('a label without a colon is given to no statement that begins in the next line', () => {
  const form = '- [{name}] {text}';
  const lines = 'Ada: one\nTom:\nI think so\nAda: two\n';
  expect(mended({ form }, lines)).toBe('- [Ada] one\n\nTom:\nI think so\n\n- [Ada] two\n');
  expect(mended({ form: '- **{name}:** {text}' }, lines)).toBe(
    '- **Ada:** one\n- **Tom:**\n  I think so\n- **Ada:** two\n',
  );
});

test('people are called by their full names where the project says so', () =>
  expect(mended({ name: 'full' }, 'Ada: one  \nTom: two\n')).toBe('- Ada Byron: one\n- Tom Carr: two\n'));

test('a committee that writes another form throughout is told where the project has chosen one', () => {
  const bold = '- **Ada:** one\n- **Tom:** two\n- **Ada:** three\n';
  expect(diagnose(meetingIn({}, bold), {})).toEqual([]);
  const [first] = diagnose(meetingIn({ form: '- [{name}] {text}' }, bold), {});
  expect(first?.message).toContain('write "- [Name] statement"');
});

test.each([
  [
    '{ "speakers": { "form": "{name}: {text}" } }',
    '"speakers.form" must be a form such as "- {name}: {text}", ',
  ],
  ['{ "speakers": { "name": 3 } }', '"speakers.name" must be one of short, full'],
  ['{ "speakers": { "colour": 3 } }', '"speakers" has no "colour": it knows form, name'],
])('%s is told', (text, message) => {
  expect(readConfig(text, '/work/.minutes.json').problems[0]?.message).toContain(message);
});
