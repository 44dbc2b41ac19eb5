import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../server/src/markdown/edit';
import { parse } from '../../server/src/minutes/parse';
import { sortAttendees } from '../../server/src/rewrites/sort-attendees';

function sorted(list: string, title = '# Attendees\n\n'): string {
  const text = `${title}${list}\n# Minutes\n\n- Ada: hello\n`;
  const result = applyEdits(text, sortAttendees(parse(text)));
  expect(sortAttendees(parse(result))).toEqual([]);
  return result.slice(title.length, result.indexOf('\n# Minutes'));
}

describe('attendees are sorted', () => {
  test('by first names, whatever their case and accents', () => {
    expect(sorted('- Wren Okafor\n- Émile Roux\n- ada Byron\n- Tom Carr\n')).toBe(
      '- ada Byron\n- Émile Roux\n- Tom Carr\n- Wren Okafor\n',
    );
  });

  test('each with its notes, its check box and what hangs below', () => {
    expect(
      sorted(
        '- [x] Tom Carr (late) <!-- by phone -->\n  - left at 10:30\n\n    for good\n- [ ] Ada Byron - Mill, guest\n',
      ),
    ).toBe(
      '- [ ] Ada Byron - Mill, guest\n- [x] Tom Carr (late) <!-- by phone -->\n  - left at 10:30\n\n    for good\n',
    );
  });

  test('list by list', () => {
    expect(sorted('- Tom Carr\n- Ada Byron\n\n# Unable to attend\n\n- Zoe Lund\n- Bo Ek\n')).toBe(
      '- Ada Byron\n- Tom Carr\n\n# Unable to attend\n\n- Bo Ek\n- Zoe Lund\n',
    );
  });

  test('with those who lead where they stand: first', () => {
    expect(sorted('- Zoe Lund (chair)\n- Tom Carr\n- Ada Byron\n')).toBe(
      '- Zoe Lund (chair)\n- Ada Byron\n- Tom Carr\n',
    );
    expect(sorted('- Zoe Lund\n- Tom Carr\n- Ada Byron\n', 'Chair: Zoe Lund\n\n# Attendees\n\n')).toBe(
      '- Zoe Lund\n- Ada Byron\n- Tom Carr\n',
    );
  });

  test('by last names where another list is', () => {
    const absent = '# Unable to attend\n\n- Zoe Ash\n- Bo Berg\n- Yan Cole\n- Ann Dahl\n\n';
    expect(sorted('- Ada Zorn\n- Tom Byron\n', `${absent}# Attendees\n\n`)).toBe('- Tom Byron\n- Ada Zorn\n');
  });

  test('with numbers that count on', () => {
    expect(sorted('1. Tom Carr\n2. Ada Byron\n')).toBe('1. Ada Byron\n2. Tom Carr\n');
    const many = [...'JIHGFEDCBA'].map((letter, index) => `${index + 1}. ${letter}a Lund\n`).join('');
    expect(sorted(many)).toMatch(/^1\. Aa Lund\n2\. Ba.*\n10\. Ja Lund\n$/su);
  });

  test('between commas, in rows, and line by line', () => {
    expect(sorted('Present: Tom Carr (late), Ada Byron, Bo Ek\n', '')).toBe(
      'Present: Ada Byron, Bo Ek, Tom Carr (late)\n',
    );
    expect(sorted('| Name | Org |\n| --- | --- |\n| Tom Carr | Mill |\n| Ada Byron | Pier |\n')).toBe(
      '| Name | Org |\n| --- | --- |\n| Ada Byron | Pier |\n| Tom Carr | Mill |\n',
    );
    expect(sorted('Tom Carr  \nBo Ek\\\nAda Byron\n')).toBe('Ada Byron  \nBo Ek\\\nTom Carr\n');
  });

  test('with the line endings that they have', () => {
    expect(sorted('- Tom Carr\r\n  - late\r\n- Ada Byron\r\n')).toBe(
      '- Ada Byron\r\n- Tom Carr\r\n  - late\r\n',
    );
  });

  test('with a comment that silences the line below it', () => {
    const comment = '<!-- minutes-disable-next-line name-variant -->';
    expect(sorted(`- Tom Carr\n${comment}\n- Ada Byron\n- Bo Ek\n`)).toBe(
      `${comment}\n- Ada Byron\n- Bo Ek\n- Tom Carr\n`,
    );
    expect(sorted(`- Bo Ek\n- Tom Carr\n- Uma Holt\n${comment}\n- Ada Byron\n`)).toContain(
      `${comment}\n- Ada Byron`,
    );
    expect(sorted(`${comment}\n- Zoe Lund\n- Ada Byron\n- Bo Ek\n`)).toBe(
      `- Ada Byron\n- Bo Ek\n${comment}\n- Zoe Lund\n`,
    );
  });
});

describe('what cannot be told apart stays', () => {
  test.each([
    ['another comment is the end of a group', '- Tom Carr\n- Uma Holt\n<!-- by phone -->\n- Ada Byron\n'],
    ['so is a blank line among many lines', '- Tom Carr\n- Uma Holt\n- Wren Okafor\n\n- Ada Byron\n'],
    ['"and" joins two', 'Tom Carr, Uma Holt and Ada Byron\n'],
    ['a list in order', '- Ada Byron\n- Tom Carr\n'],
    ['a line at the margin may be the title of those below', '- Zoe\n- Tom\nRemote:\n- Bo\n- Ada\n'],
    ['in bold', '- Zoe\n- Tom\n**Remote**\n- Bo\n- Ada\n'],
    ['below what hangs below', '- Zoe\n- Tom\n  - late\nStaff:\n- Bo\n- Ada\n'],
    ['or be indented', '- Zoe\n- Tom\n  **Staff**\n- Bo\n- Ada\n'],
    ['a bullet in bold is a title', '- Zoe\n- **Mill**\n- Tom\n- Ada\n'],
    ['so is one with the name of a group', '- Zoe\n- Guests\n- Tom\n- Ada\n'],
    ['of several words', '- Zoe\n- Remote participants\n- Tom\n- Ada\n'],
    ['a line in bold is one', 'Zoe Lund\\\n**Staff**\\\nTom Carr\\\nAda Byron\n'],
    ['what looks back', '- Zoe Lund (Mill)\n- Tom Carr (ditto)\n- Ada Byron (Pier)\n'],
    ['in words', '- Zoe Lund (Mill)\n- Tom Carr (same as above)\n- Ada Byron (Pier)\n'],
    ['at a person', '- Zoe Lund\n- Tom Carr (her deputy)\n- Ada Byron\n'],
    ['by a sign', '- Zoe Lund - Mill\n- Tom Carr - "\n- Ada Byron - Pier\n'],
    ['rows that are titles', '| Name |\n| --- |\n| Zoe |\n| **Mill** |\n| Tom |\n| Ada |\n'],
    ['that count', '| Name |\n| --- |\n| Zoe |\n| Total |\n| Tom |\n| Ada |\n'],
    ['rows that go on', '| Role | Name |\n| --- | --- |\n| Board | Zoe |\n| | Tom |\n| Staff | Ada |\n'],
    ['with a sign', '| Name | Org |\n| --- | --- |\n| Zoe | Mill |\n| Tom | " |\n| Ada | Pier |\n'],
    ['in a column of its own', '| Group | Name |\n| --- | --- |\n| Board | Zoe |\n| Staff | Ada |\n'],
    ['rows with numbers', '| # | Name |\n| --- | --- |\n| 1 | Zoe |\n| 2 | Ada |\n'],
    [
      'a comment within the entry above it',
      '- Zoe\n  <!-- minutes-disable-next-line name-variant -->\n- Tom\n- Ada\n',
    ],
    [
      'a comment above rows',
      'Zoe Lund  \nTom Carr <!-- minutes-disable-next-line name-variant -->  \nAda Byron\n',
    ],
    ['HTML', '<ul><li>Tom Carr</li><li>Ada Byron</li></ul>\n'],
  ])('%s', (_, list) => {
    expect(sorted(list)).toBe(list);
  });
});
