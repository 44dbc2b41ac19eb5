import { describe, expect, test } from 'vitest';
import { isMinutes } from '../../server/src/minutes/detect';

const ANYWHERE = { include: [], exclude: [] };
const judge = (text: string, path = 'a.md') => isMinutes(text, path, ANYWHERE);

const MINUTES = '# Mill meeting minutes (2026-03-04)\n\n## Attendees\n\n- Ada Byron\n';
const PROSE = '# The mill\n\nA mill turns.\n';

describe('a marker decides first', () => {
  test.each([
    ['<!-- minutes: on -->\n\nText', true],
    ['---\ntype: minutes\n---\nText', true],
    ['---\nminutes: true\n---\nText', true],
    [`<!-- minutes: off -->\n${MINUTES}`, false],
    [`---\nminutes: false\n---\n${MINUTES}`, false],
    [`\uFEFF---\r\nminutes: off\r\n---\r\n${MINUTES}`, false],
  ])('%j', (text, minutes) =>
    expect(isMinutes(text, 'a.md', { include: ['*.md'], exclude: minutes ? ['*.md'] : [] })).toMatchObject({
      minutes,
      reason: 'marker',
    }),
  );

  test('but not in the middle of a line', () =>
    expect(judge('Write `<!-- minutes: on -->` into the file.').reason).toBe('score'));
});

describe('then globs', () => {
  test.each([
    ['docs/meetings/a.md', ['docs/meetings/*.md'], [], true],
    ['docs/meetings/2026/a.md', ['docs/meetings/*.md'], [], false],
    ['docs/meetings/2026/a.md', ['docs/**'], [], true],
    ['docs/deep/MEETING.md', ['MEETING.md'], [], true],
    ['docs/.hidden/a.md', ['docs/**/*.md'], [], true],
    ['docs/template.md', ['docs/*.md'], ['template.md'], false],
  ])('%s in %j without %j', (path, include, exclude, minutes) =>
    expect(isMinutes(PROSE, path, { include, exclude }).minutes).toBe(minutes),
  );
});

describe('then a score', () => {
  test.each<[string, string, string?]>([
    ['a title, a date and attendees', MINUTES],
    ['German minutes', '# Protokoll der Sitzung vom 2026-03-04\n\nAnwesend: Ada, Tom\n'],
    ['a path, attendees and a date in the name', '# Mill\n\nPresent: Ada, Tom\n', 'meetings/2026-03-04.md'],
    ['a title and speakers', '# Notes of the meeting, 2026-03-04\n\nAda: a\n\nTom: b\n\nAda: c\n\nTom: d\n'],
  ])('%s is minutes', (_, text, path) => expect(judge(text, path).minutes).toBe(true));

  test.each([
    'Sitzungsprotokoll 2026-04-07',
    'Gartenverein, Sitzungsprotokoll vom Dienstag, 7. April 2026',
    'Besprechungsprotokoll vom 07.04.2026',
    'Mitgliederversammlung am 7. April 2026',
    'Niederschrift über die Sitzung am 7.4.2026',
    'Vorstandssitzung, 7. März 2026',
  ])('# %s is the title of minutes', (title) => {
    const said = '- Ada: Es reicht.\n- Tom: Gut.\n';
    expect(judge(`# ${title}\n\nAnwesend: Ada, Tom\nEntschuldigt: Eva\n\n${said}`).minutes).toBe(true);
    expect(judge(`# ${title}\n\n${said}`).minutes).toBe(false);
  });

  test.each<[string, string, string?]>([
    ['prose', PROSE],
    ['nothing', ''],
    [
      'a page about meetings',
      '# Meetings\n\nWe meet on Mondays. See the notes of 2026-03-04.\n',
      'docs/meetings/README.md',
    ],
    [
      'a changelog',
      '# Changelog\n\n## 2026-03-04\n\n- fix: the mill\n- fix: the wheel\n- feat: water\n- feat: sails\n',
    ],
    [
      'release notes',
      '# Release notes 2026-03-04\n\n## Actions\n\n- Fixed: mill\n- Fixed: wheel\n- Added: a\n- Added: b\n',
    ],
    ['a title and attendees without a date', '# Meeting\n\n## Attendees\n\n- Ada\n'],
    ['a list of members', '# Members\n\n- Ada Byron\n- Tom Carr\n'],
    ['minutes in a fence', `# How to write\n\n\`\`\`md\n${MINUTES}\`\`\`\n`, 'docs/notes/a.md'],
    ['minutes in a comment', `# How to write\n\n<!--\n${MINUTES}-->\n`, 'docs/notes/a.md'],
  ])('%s is not', (_, text, path) => expect(judge(text, path).minutes).toBe(false));
});

describe('hasty notes', () => {
  test.each([
    ['Ada: we ship\nTom: no\nAda: yes\n', true],
    ['# Mill\n\nAda: we ship\n\nTom: no\n\nNote: later\n\nAda: yes\n', true],
    ['Ada: we ship\nTom: no\n', false],
    ['Ada: we ship\nAda: no\nAda: yes\n', false],
    ['Name: mill\nVersion: 1\nLicense: MIT\n'.replace(/^(\w+)/gm, (key) => key.toLowerCase()), false],
    ['Note: a\nGoal: b\nResult: c\n', false],
  ])('%j', (text, hasty) => expect(judge(text)).toMatchObject({ minutes: false, hasty }));
});
