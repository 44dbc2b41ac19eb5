import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../server/src/markdown/edit';
import { parse } from '../../server/src/minutes/parse';
import { actions } from '../../server/src/service/actions';
import { complete } from '../../server/src/service/complete';
import { diagnose } from '../../server/src/service/diagnose';
import { atCursor } from '../support/cursor';

const LISTS = '# Attendees\n\n- Ada Byron\n- Tom Carr\n- Ada Byron\n\n# Minutes\n\n## Mill\n\n';
const TEXT = `${LISTS}- Ada: a\n- Eve: b  \n- **Tom**: c\n`;
const rules = (text: string) => diagnose(parse(text), {}).map(({ rule }) => rule);

function titlesAt(text: string, fragment: string): readonly string[] {
  const start = text.indexOf(fragment);
  const request = { span: { start, end: start }, kinds: ['quickfix'], severities: {}, snippets: false };
  return actions(parse(text), request).map(({ title }) => title);
}

/** The text after an action was taken at the first place of a fragment. */
function acted(text: string, fragment: string, title: string): string {
  const start = text.indexOf(fragment);
  const request = { span: { start, end: start }, kinds: ['quickfix'], severities: {}, snippets: false };
  const all = actions(parse(text), request);
  const action = all.find((candidate) => candidate.title === title);
  if (action === undefined) throw new Error(`Only: ${all.map((one) => one.title).join('; ')}`);
  return applyEdits(text, action.edits);
}

describe('a rule is disabled by its fix', () => {
  test.each([
    [
      'for a line, before its hard break',
      'Eve',
      'unlisted-speaker',
      '- Eve: b <!-- minutes-disable-line unlisted-speaker -->  \n',
    ],
    [
      'for an entry of a list',
      'Ada Byron\n\n',
      'duplicate-attendee',
      '- Ada Byron <!-- minutes-disable-line duplicate-attendee -->\n\n',
    ],
    ['for a hint', '**Tom', 'speaker-format', '- **Tom**: c <!-- minutes-disable-line speaker-format -->\n'],
  ])('%s', (_, fragment, rule, expected) => {
    expect(rules(TEXT)).toEqual(['duplicate-attendee', 'unlisted-speaker', 'speaker-format']);
    const text = acted(TEXT, fragment, `Disable ${rule} for this line`);
    expect(text).toContain(expected);
    expect(rules(text)).toEqual(rules(TEXT).filter((id) => id !== rule));
  });

  test('for a heading, above it', () => {
    const text = acted(
      `${LISTS}## RFC: Mill\n\n- Ada: a\n`,
      'RFC: Mill',
      'Disable unlinked-rfc for this line',
    );
    expect(text).toContain('\n<!-- minutes-disable-next-line unlinked-rfc -->\n## RFC: Mill\n');
    expect(rules(text)).toEqual(['duplicate-attendee']);
  });

  test('for a row only with its file', () => {
    const table = '# Attendees\n\n| Name |\n|--|\n| Ada Byron |\n| Ada Byron |\n';
    expect(() => acted(table, 'Ada Byron |\n', 'x')).toThrow(/Only: $|nothing/);
    const start = table.lastIndexOf('Ada');
    const request = { span: { start, end: start }, kinds: ['quickfix'], severities: {}, snippets: false };
    expect(actions(parse(table), request).map(({ title }) => title)).toEqual([
      ...['Remove the second "Ada Byron"', 'Disable duplicate-attendee for this file'],
    ]);
  });

  test.each([
    ['at its top', TEXT, `<!-- minutes-disable-file unlisted-speaker -->\n${TEXT}`],
    [
      'below the front matter',
      `---\na: b\n---\n${TEXT}`,
      `---\na: b\n---\n<!-- minutes-disable-file unlisted-speaker -->\n${TEXT}`,
    ],
    [
      'behind the byte order mark',
      `\uFEFF${TEXT}`,
      `\uFEFF<!-- minutes-disable-file unlisted-speaker -->\n${TEXT}`,
    ],
    [
      'in the comment that is there',
      `<!-- minutes-disable-file x -->\n${TEXT}`,
      `<!-- minutes-disable-file x unlisted-speaker -->\n${TEXT}`,
    ],
  ])('for the file, %s', (_, before, after) => {
    expect(acted(before, 'Eve', 'Disable unlisted-speaker for this file')).toBe(after);
    expect(rules(after)).not.toContain('unlisted-speaker');
  });

  test('is not offered behind the label of a chat, which would be none then', () => {
    const chat = TEXT.replace('- Eve: b', 'Eve 10:02\nb');
    expect(chat).not.toBe(TEXT);
    expect(titlesAt(chat, 'Eve 10')).not.toContain('Disable unlisted-speaker for this line');
  });

  test('in the comment that the line has', () =>
    expect(
      acted(
        TEXT.replace('Eve: b', 'Eve: b <!-- minutes-disable-line x -->'),
        'Eve',
        'Disable unlisted-speaker for this line',
      ),
    ).toContain('- Eve: b <!-- minutes-disable-line x unlisted-speaker -->  \n'));
});

describe('what is silenced', () => {
  test('is left alone by fix-all', () => {
    const text = TEXT.replace(
      '**Tom**: c',
      '**Tom**: c <!-- minutes-disable-line speaker-format -->',
    ).replace('- Ada Byron\n\n', '- Ada Byron <!-- minutes-disable-line -->\n\n');
    expect(rules(text)).toEqual(['unlisted-speaker']);
    const request = { span: { start: 0, end: 0 }, kinds: ['source.fixAll'], severities: {}, snippets: false };
    expect(actions(parse(text), request)).toEqual([]);
  });

  test('is told where nothing is', () => {
    expect(rules('# Attendees\n\n- Ada Byron <!-- minutes-disable-line duplicate-attendee -->\n')).toEqual([
      'unused-disable',
    ]);
    expect(rules('# Attendees\n\n- Ada Byron <!-- minutes-disable-line -->\n')).toEqual(['unused-disable']);
  });

  test('is not judged for a rule that is off', () =>
    expect(
      diagnose(parse('<!-- minutes-disable-file unlinked-rfc -->\n'), { 'unlinked-rfc': 'off' }),
    ).toEqual([]));
});

test('who is listed three times is listed once after fix-all', () => {
  const fixed = (text: string): string => {
    const request = { span: { start: 0, end: 0 }, kinds: ['source.fixAll'], severities: {}, snippets: false };
    return applyEdits(text, actions(parse(text), request)[0]?.edits ?? []);
  };
  expect(fixed('# Attendees\n\n- Ada Byron\n- Ada Byron\n- Ada Byron')).toBe('# Attendees\n\n- Ada Byron\n');
  expect(fixed('# Attendees\n\nAda Byron  \nTom Carr  \nAda Byron  \nAda Byron')).not.toMatch(
    /Ada[\s\S]*Ada/,
  );
});

test('all of a rule can be fixed at once, where there is more than one', () => {
  const text = `${LISTS}- Ada: a\n- **Tom**: b\n- **Ada**: c\n- Tom: d\n`;
  expect(acted(text, '**Tom', 'Fix all of speaker-format in this file')).toBe(
    text.replace('**Tom**', 'Tom').replace('**Ada**', 'Ada'),
  );
  expect(() => acted(TEXT, '**Tom', 'Fix all of speaker-format in this file')).toThrow(
    'Only: Rewrite the line',
  );
});

describe('in a comment', () => {
  const offered = (marked: string) => {
    const { text, offset } = atCursor(marked);
    return complete(parse(text), offset).map(({ label }) => label);
  };
  test('what it applies to is offered', () =>
    expect(offered('# Minutes\n\n<!-- minutes-disable-$0 -->')).toEqual([
      ...['minutes-disable-next-line', 'minutes-disable-line', 'minutes-disable-file'],
    ]));
  test('the ids of rules are offered, each once', () => {
    expect(offered('# Minutes\n\n- Ada: a <!-- minutes-disable-line unli$0 -->')).toEqual([
      'unlisted-speaker',
      'unlinked-rfc',
    ]);
    expect(offered('# Minutes\n\n<!-- minutes-disable-file unlinked-rfc, un$0')).toEqual([
      'unaccounted-member',
      'unlisted-speaker',
      'unknown-recorder',
    ]);
  });
  test.each([
    '<!-- $0 -->',
    '<!-- see m$0 -->',
    '<!-- markdownlint-disable $0 -->',
    '- minutes-disable-line $0',
  ])('nothing at %s', (line) => expect(offered(`# Minutes\n\n${line}`)).toEqual([]));
});
