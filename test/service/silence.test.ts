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

  test('for a heading, in the comment that stands above it', () => {
    const above = '<!-- minutes-disable-next-line x -- as agreed -->\n\n## RFC: Mill';
    const text = acted(`${LISTS}${above}\n\n- Ada: a\n`, 'RFC: Mill', 'Disable unlinked-rfc for this line');
    expect(text).toContain(
      '<!-- minutes-disable-next-line x unlinked-rfc -- as agreed -->\n\n## RFC: Mill\n',
    );
    expect(rules(text)).toEqual(['duplicate-attendee', 'unused-disable']);
  });

  test('for what stands in the front matter only with its file', () => {
    const text = '---\ndate: 2026-03-05\n---\n# Mill 2026-03-04\n\nDate: 2026-03-04\n';
    expect(titlesAt(text, '2026-03-05').filter((title) => title.startsWith('Disable'))).toEqual([
      'Disable date-mismatch for this file',
    ]);
    const silent = acted(text, '2026-03-05', 'Disable date-mismatch for this file');
    expect(silent).toContain('---\n<!-- minutes-disable-file date-mismatch -->\n# Mill');
    expect(rules(silent)).toEqual([]);
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

describe('a comment that silences nothing is told', () => {
  const told = (text: string): readonly string[] =>
    diagnose(parse(text), {}).flatMap(({ rule, span, fixes }) => {
      const titles = fixes().map(({ title }) => title);
      return rule === 'unused-disable' ? [[text.slice(span.start, span.end), ...titles].join('; ')] : [];
    });
  const REMOVE = 'Remove the comment';

  test.each<[string, string, readonly string[]]>([
    [
      'a misspelled rule',
      '<!-- minutes-disable-file unlisted-speakr -->',
      ['unlisted-speakr; Change "unlisted-speakr" to "unlisted-speaker"; Remove the comment'],
    ],
    [
      'a rule that may be one of tomorrow',
      '<!-- minutes-disable-file speaker-format, some-rule -->\n\n**Ada**: a\n\nTom: b',
      ['some-rule; Remove "some-rule" from the comment'],
    ],
    [
      'a misspelled word',
      'a <!-- minutes-disable-nextline x -->\n\n<!-- minutes-disabel-file -->\n\n<!-- Minutes-Enable: y -->',
      [
        'minutes-disable-nextline; Change "minutes-disable-nextline" to "minutes-disable-next-line"',
        'minutes-disabel-file; Change "minutes-disabel-file" to "minutes-disable-file"',
        'Minutes-Enable; Change "Minutes-Enable" to "minutes-enable"',
      ],
    ],
    [
      'a sentence that is no reason',
      '<!-- minutes-disable-file because Ada wants it -->',
      ['because Ada wants it'],
    ],
    [
      'a sentence behind a rule',
      '<!-- minutes-disable-file unlinked-rfc, because Ada wants it -->',
      ['unlinked-rfc, because Ada wants it; Make the rest a reason'],
    ],
    ['an end without a beginning', '<!-- minutes-enable -->', [`<!-- minutes-enable -->; ${REMOVE}`]],
    [
      'an end of something else',
      '<!-- minutes-disable unlinked-rfc -->\n\nRFC 7\n\n<!-- minutes-enable unlinked-rfc speaker-format -->\n\n<!-- minutes-enable unlinked-rfc -->',
      ['speaker-format; Remove "speaker-format" from the comment', `unlinked-rfc; ${REMOVE}`],
    ],
  ])('%s', (_, text, expected) => expect(told(`${LISTS}${text}`)).toEqual(expected));

  test.each([
    ['of something else', '<!-- markdownlint-disable -->\n\n<!-- minutes: on -->\n\n<!-- more to come -->'],
    ['in code', '`<!-- minutes-disabel-file -->`'],
    ['that ends a range', '<!-- minutes-disable -->\n\nRFC 7\n\n<!-- minutes-enable -->'],
  ])('but not one %s', (_, text) => expect(told(`${LISTS}${text}`)).toEqual([]));

  test('and a sentence behind rules is made their reason', () => {
    for (const sentence of ['because ina came late', 'Ina came late']) {
      const text = `${LISTS}- RFC 7 <!-- minutes-disable-line unlinked-rfc, ${sentence} -->\n`;
      const mended = acted(text, sentence, 'Make the rest a reason');
      expect(mended).toContain(`<!-- minutes-disable-line unlinked-rfc -- ${sentence} -->`);
      expect(rules(mended)).toEqual(['duplicate-attendee']);
    }
  });
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
      'unknown-rfc',
      'unrecorded-decision',
    ]);
  });
  test.each([
    '<!-- $0 -->',
    '<!-- see m$0 -->',
    '<!-- markdownlint-disable $0 -->',
    '- minutes-disable-line $0',
    '```md\n<!-- minutes-disable-line $0\n```',
    '```\n- a <!-- min$0',
    '    <!-- minutes-disable-line $0',
    '> <!-- minutes-disable-line $0 -->',
    'a `<!-- minutes-disable-line $0 -->`',
    '<!-- minutes-disable-line -- u$0 -->',
    '<!-- minutes-disable-line unlinked-rfc -- un$0 -->',
  ])('nothing at %s', (line) => expect(offered(`# Minutes\n\n${line}`)).toEqual([]));
});
