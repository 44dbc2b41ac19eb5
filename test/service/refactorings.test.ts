/** What is offered where the cursor stands on an address, or on a promise. */
import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../server/src/markdown/edit';
import type { Meeting } from '../../server/src/minutes/meeting';
import { parse } from '../../server/src/minutes/parse';
import { actions } from '../../server/src/service/actions';
import { diagnose } from '../../server/src/service/diagnose';
import { corpusFile, hasCorpus } from '../support/corpus';
import { atCursor } from '../support/cursor';
import { Folder, minutesOf } from '../support/folder';

const HEAD = '# Mill minutes\n\n## Attendees\n\n- Ada Byron\n- Tom Carr\n\n## Minutes\n\n';

function offered(marked: string, kinds: readonly string[] = []) {
  const { text, offset } = atCursor(marked);
  return offeredAt(offset, parse(text), kinds);
}

function offeredAt(offset: number, meeting: Meeting, kinds: readonly string[] = []) {
  const request = { span: { start: offset, end: offset }, kinds, severities: {}, snippets: false };
  return actions(meeting, request)
    .filter(({ kind }) => /^refactor\.rewrite\.minutes\.(?:link|record)$/.test(kind))
    .map((action) => ({ ...action, result: applyEdits(meeting.source.text, action.edits) }));
}

const resultOf = (marked: string, kinds?: readonly string[]) => offered(marked, kinds)[0]?.result;

describe('the bare address of an RFC', () => {
  test.each([
    ['alone', 'https://example.org/rfcs/pull/3'],
    ['in angle brackets', '<https://example.org/rfcs/pull/3>'],
  ])('becomes a link with the title of its topic: %s', (_, link) => {
    const text = `${HEAD}### RFC: Number the [old] engines\n\n${link}\n\n- Ada: yes\n`;
    expect(resultOf(text.replace('example', 'exa$0mple'))).toBe(
      text.replace(link, '[RFC: Number the \\[old\\] engines](https://example.org/rfcs/pull/3)'),
    );
  });

  test('stays in its cell of a table', () => {
    const text = `${HEAD}### RFC: A | B\n\n| RFC | Who |\n| --- | --- |\n| https://example.org/rfcs/pull/3 | Ada |\n`;
    expect(resultOf(text.replace('example', 'exa$0mple'))).toBe(
      text.replace(/https:\S+/u, '[RFC: A \\| B](https://example.org/rfcs/pull/3)'),
    );
  });

  test.each([
    ['of a topic that is no RFC', '### Anything\n\nhttps://exa$0mple.org/rfcs/pull/3\n\n- Ada: yes\n'],
    ['that has a text', '### RFC: Mill\n\n[RFC](https://exa$0mple.org/rfcs/pull/3)\n\n- Ada: yes\n'],
    ['in code', '### RFC: Mill\n\n`https://exa$0mple.org/rfcs/pull/3`\n\n- Ada: yes\n'],
  ])('stays %s', (_, text) => expect(offered(`${HEAD}${text}`)).toEqual([]));
});

describe('a promise', () => {
  const NEW = '\n\n## Action Items\n\n';

  test('is recorded as it was said, in a new section at the end', () => {
    const text = `${HEAD}### RFC: Mill\n\n- Tom: hm\n- Ada/Tom: Will paint it, all "white"\n  and soon.\n- Tom: good\n`;
    const [action, ...others] = offered(text.replace('paint', 'pa$0int'));
    expect(others).toEqual([]);
    expect(action?.title).toBe('Record as an action in a new section "Action Items"');
    expect(action?.result).toBe(`${text.trimEnd()}${NEW}- Ada/Tom: Will paint it, all "white" and soon.\n`);
  });

  test.each([
    ['to where somebody else speaks', '\n  and y\n  Tom: ok\n  or not', 'Will do x and y'],
    [
      'without the marks of hard breaks',
      '\\\n  and y  \n  and z\\\\\n  soon\\',
      'Will do x and y and z\\\\ soon\\',
    ],
    ['to where somebody else speaks behind a hard break', '\\\n  Tom: ok', 'Will do x'],
  ])('is recorded %s', (_, more, expected) => {
    const text = `${HEAD}- Ada: Will do x${more}\n`;
    expect(resultOf(text.replace('do', 'd$0o'))).toBe(`${text.trimEnd()}${NEW}- Ada: ${expected}\n`);
  });

  test('that waits for the next meeting says of what it speaks', () => {
    const text = `${HEAD}### RFC: Mill\n\nhttps://example.org/rfcs/pull/3\n\n- Tom: Tabling for vote at next meeting.\n`;
    expect(resultOf(text.replace('vote', 'vo$0te'))).toBe(
      `${text.trimEnd()}${NEW}- Tom: [RFC: Mill](https://example.org/rfcs/pull/3): Tabling for vote at next meeting.\n`,
    );
  });

  test('joins the actions that there are', () => {
    const text = `${HEAD}- Ada: I will paint\n\n## Action items\n\n* Tom: ask\n\n## Next meeting\n\nSoon\n`;
    expect(resultOf(text.replace('paint', 'pa$0int'))).toBe(
      text.replace('* Tom: ask', '* Tom: ask\n* Ada: I will paint'),
    );
  });

  test.each(['- [ ] Tom: ask', '* [x] Tom: ask\n  - [ ] whom?', '1. [X] Tom: ask'])(
    'is to be ticked where the others are: %s',
    (last) => {
      const text = `${HEAD}- Ada: I will paint\n\n## Actions\n\n${last}\n`;
      const marker = last.startsWith('1.') ? '2.' : last.slice(0, 1);
      expect(resultOf(text.replace('paint', 'pa$0int'))).toBe(`${text}${marker} [ ] Ada: I will paint\n`);
    },
  );

  test('takes the place of nothing to do, and goes to the actions of its topic', () => {
    const text = `${HEAD}### Mill\n\n- Ada: Will paint\n\n#### Actions\n\n- None\n\n### Store\n\n- Tom: hm\n\n## Actions\n\n- Ada: x\n`;
    expect(resultOf(text.replace('paint', 'pa$0int'))).toBe(text.replace('- None', '- Ada: Will paint'));
  });

  test('leaves nothing to find, and is offered once', () => {
    const text = `${HEAD}- Ada: hm\n- Tom: I'll paint\n`;
    const result = resultOf(text.replace('paint', 'pa$0int')) ?? '';
    expect(diagnose(parse(result), {})).toEqual(diagnose(parse(text), {}));
    expect(offered(result.replace('paint', 'pa$0int'))).toEqual([]);
  });

  test('that waits is told once where the next meeting has nothing on it, though it is recorded', () => {
    const lists = { Attendees: 'Ada Byron, Tom Carr' };
    const next = minutesOf('2026-04-01', lists, '### Store\n\n- Ada: hm\n');
    const folder = new Folder({ 'minutes/2026-04-01.md': next });
    const found = (text: string) =>
      diagnose(folder.meeting('minutes/2026-03-04.md', text), {}).map(({ rule }) => rule);
    const text = minutesOf(
      '2026-03-04',
      lists,
      '### Mill\n\n- Ada: hm\n- Tom: Tabling for vote at next meeting.\n',
    );
    const result = resultOf(text.replace('vote', 'vo$0te')) ?? '';
    expect(result).toContain('- Tom: Mill: Tabling for vote at next meeting.\n');
    expect([found(text), found(result)]).toEqual([['dropped-followup'], ['dropped-followup']]);
  });

  test('with the line endings of the file, and without blank lines where it has none', () => {
    const text = '# Mill minutes\r\n# Attendees\r\n- Ada Byron\r\n# Minutes\r\n- Ada: Will paint';
    expect(resultOf(text.replace('paint', 'pa$0int'))).toBe(
      `${text}\r\n# Action Items\r\n- Ada: Will paint\r\n`,
    );
  });

  test.each([
    ['what is no promise', '- Ada: The mill is wh$0ite\n'],
    ['what nobody in the lists says', '- Note: Will pa$0int\n'],
    ['below an open fence', '- Ada: Will pa$0int\n\n```\ncode\n'],
    ['what goes on with a label', '- Ada: Will pa$0int\n  Deadline: Friday\n'],
    ['an action', '- Ada: hm\n\n## Actions\n\n- Ada: Will pa$0int\n'],
  ])('is not recorded unasked: %s', (_, text) => expect(offered(`${HEAD}${text}`)).toEqual([]));

  test('need not be one for those who ask', () => {
    expect(resultOf(`${HEAD}- Ada: Paint the mi$0ll\n`, ['refactor'])).toBe(
      `${HEAD}- Ada: Paint the mill${NEW}- Ada: Paint the mill\n`,
    );
  });
});

test.skipIf(!hasCorpus)('the lines of the seed on which something is offered', () => {
  const seed = parse(corpusFile('seed/2025-04-02.md'));
  const lines = seed.source.text.split('\n');
  const found = lines.flatMap((line, index) => {
    const before = lines.slice(0, index).join('\n').length + 1;
    const all = line === '' ? [] : offeredAt(before + 3, seed);
    return all.map(({ kind }) => `${index + 1} ${kind.split('.').at(-1)}`);
  });
  expect(found).toEqual(['21 link', '34 record', '36 record', '38 link', '44 record', '57 record']);
});
