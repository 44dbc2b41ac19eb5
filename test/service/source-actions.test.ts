import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../server/src/markdown/edit';
import { parse } from '../../server/src/minutes/parse';
import { addUnlisted, unlistedToAdd } from '../../server/src/service/add-unlisted';
import { sourceActions } from '../../server/src/service/source-actions';

const HEAD =
  '# Mill minutes\n\n## Attendees\n\n- Tom Carr\n- Ada Byron\n\n## Guest Attendees\n\n## Minutes\n\n';
const MINUTES = `${HEAD}- Tom: one\n- Lance: two\n- Ada: three\n- Lance: four\n- Tom: five\n- Oluchi: six\n- Ada to Oluchi: seven\n`;

describe('source actions', () => {
  test('are for those who ask, and only those of the kind that they ask for', () => {
    const kinds = (asked: readonly string[]) => sourceActions(parse(MINUTES), asked).map(({ kind }) => kind);
    expect(kinds([])).toEqual([]);
    expect(kinds(['source.organizeImports', 'source.fixAll', 'quickfix'])).toEqual([]);
    expect(kinds(['source'])).toEqual(['source.sortAttendees.minutes', 'source.addUnlistedSpeakers.minutes']);
    expect(kinds(['source.sortAttendees'])).toEqual(['source.sortAttendees.minutes']);
  });

  test('rewrite the listed speakers of the file', () => {
    const text = `${HEAD}Tom : one\n\n## Topic\n\nAda : two\n\nZoe : three\n`;
    const [action] = sourceActions(parse(text), ['source.normalizeSpeakers']);
    expect(applyEdits(text, action?.edits ?? [])).toBe(
      `${HEAD}- Tom: one\n\n## Topic\n\n- Ada: two\n\nZoe : three\n`,
    );
  });
});

describe('unlisted speakers', () => {
  test('are those whom the rule tells of, each with the list', () => {
    expect(unlistedToAdd(parse(MINUTES))).toEqual([
      { name: 'Lance', added: 'Lance', list: 'Guest Attendees', isProbable: true },
      { name: 'Oluchi', added: 'Oluchi', list: 'Guest Attendees', isProbable: true },
    ]);
  });

  test('are added one after the other, to a list that was empty too', () => {
    const [action] = sourceActions(parse(MINUTES), ['source.addUnlistedSpeakers']);
    const result = applyEdits(MINUTES, action?.edits ?? []);
    expect(result).toBe(MINUTES.replace('## Guest Attendees\n', '## Guest Attendees\n\n- Lance\n- Oluchi\n'));
    expect(sourceActions(parse(result), ['source.addUnlistedSpeakers'])).toEqual([]);
  });

  test.each([
    [100, 1],
    [101, 0],
  ])('are not added unasked where a whole list is missing (%i)', (count, actions) => {
    const names = Array.from({ length: count }, (_, index) => `Lance${index}`);
    const said = names.map((name) => `- ${name}: one\n- Ada: two\n`).join('');
    expect(sourceActions(parse(`${HEAD}${said}`), ['source.addUnlistedSpeakers'])).toHaveLength(actions);
  });

  test('are added by name, and nobody else is', () => {
    const edits = addUnlisted(parse(MINUTES), ['Oluchi', 'Tom', 'Nobody']);
    expect(applyEdits(MINUTES, edits)).toBe(
      MINUTES.replace('## Guest Attendees\n', '## Guest Attendees\n\n- Oluchi\n'),
    );
  });

  test('are none whose name is near one in the lists', () => {
    expect(unlistedToAdd(parse(`${HEAD}- Tom: one\n- Ada: two\n- Adda: three\n- Adda: four\n`))).toEqual([]);
  });

  test('are none where nobody is listed', () => {
    expect(
      unlistedToAdd(parse('# Mill minutes\n\n## Minutes\n\n- Tom: one\n- Ada: two\n- Tom: x\n')),
    ).toEqual([]);
  });
});
