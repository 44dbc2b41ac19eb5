import { describe, expect, test } from 'vitest';
import { parse } from '../../server/src/minutes/parse';

describe('roles', () => {
  test.each([
    ['Minutes recorded by Ada Byron.', 'recorder Ada Byron'],
    ['Edited by Ada Byron for publishing.', 'editor Ada Byron'],
    ['Notes taken by Ada Byron and Tom Carr', 'recorder Ada Byron, Tom Carr'],
    ['Scribe: Ada Byron (first half), Tom Carr (second half)', 'recorder Ada Byron, Tom Carr'],
    ['**Note taker:** @ada', 'recorder ada'],
    ['Chair: Ada', 'chair Ada'],
    ['Chair: Ada <!-- so it was -->', 'chair Ada'],
    ['Protokoll: Ada Byron und Tom Carr', 'recorder Ada Byron, Tom Carr'],
    ['Presenter: Ada Byron', 'presenter Ada Byron'],
  ])('%s', (line, expected) => {
    const text = `# Meeting\n\n${line}\n`;
    const roles = parse(text).roles.map(({ role, names }) => {
      for (const { text: name, span } of names) expect(text.slice(span.start, span.end)).toBe(name);
      return `${role} ${names.map((name) => name.text).join(', ')}`;
    });
    expect(roles).toEqual([expected]);
  });

  test.each([
    'Notes: we should talk about the mill at length today',
    'The chair: Ada',
    'Scribe:',
    '> Scribe: Ada',
  ])('none in %j', (line) => expect(parse(`# Meeting\n\n${line}\n`).roles).toEqual([]));

  test('none in a topic, where somebody may quote them', () =>
    expect(parse('# Meeting\n\n# Minutes\n\n## Mill\n\nScribe: Ada\n').roles).toEqual([]));
});

describe('the date', () => {
  test.each([
    ['# Minutes (2026-03-04)', '2026-03-04'],
    ['# Meeting of 2026/3/4', '2026-03-04'],
    ['# 4 March 2026', '2026-03-04'],
    ['# Meeting on March 4th, 2026', '2026-03-04'],
    ['# Sitzung vom 4. März 2026', '2026-03-04'],
    ['# Sitzung, 4. Okt 2026', '2026-10-04'],
    ['# Meeting\n\nDate: 2026-03-04', '2026-03-04'],
    ['# Meeting\n\n**When:** Mar 4, 2026', '2026-03-04'],
    ['# Meeting\n\nwe met on 2026-03-04', undefined],
    ['# Meeting 12026-03-04', undefined],
    ['# Meeting 2026-13-04', undefined],
    ['# Meeting of March', undefined],
  ])('of %j is %s', (text, iso) => expect(parse(text).date?.iso).toBe(iso));
});
