/** Help while typing: the next bullet, and what is pasted. */
import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../server/src/markdown/edit';
import { lineIndexAt } from '../../server/src/markdown/source';
import { parse } from '../../server/src/minutes/parse';
import { diagnose } from '../../server/src/service/diagnose';
import { nextBullet } from '../../server/src/service/next-bullet';
import { pasteStatements } from '../../server/src/service/paste-statements';
import { atCursor, selected } from '../support/cursor';

const HEAD = '# Mill minutes\n\n## Attendees\n\n- Ada Byron\n- Tom Carr\n\n## Minutes\n\n';

describe('Enter', () => {
  /** @param marked with the cursor at `$0`, after Enter */
  function entered(marked: string): string {
    const { text, offset } = atCursor(marked);
    const meeting = parse(text);
    return applyEdits(text, nextBullet(meeting, lineIndexAt(meeting.source, offset)));
  }

  test.each([
    ['behind a statement', '- Ada: one\n$0\n\n### Store\n', '- Ada: one\n- \n\n### Store\n'],
    ['at the end of the text', '- Ada: one\n$0', '- Ada: one\n- '],
    ['between two', '* Ada: one\n$0\n* Tom: two\n', '* Ada: one\n* \n* Tom: two\n'],
    [
      'behind a reply, where the editor has indented',
      '- Ada: one\n  - Tom: two\n  $0\n',
      '- Ada: one\n  - Tom: two\n  - \n',
    ],
    ['behind a line that goes on', '- Ada: one\n  and two\n  $0\n', '- Ada: one\n  and two\n- \n'],
    ['behind a number', '9. Ada: one\n$0\n', '9. Ada: one\n10. \n'],
    ['as wide as the one above', '-   Ada: one\n$0\n', '-   Ada: one\n-   \n'],
    ['with a tab', '-\tAda: one\n$0\n', '-\tAda: one\n-\t\n'],
    ['behind whoever is in no list', '- Zoe: one\n$0\n', '- Zoe: one\n- \n'],
  ])('begins the next bullet %s', (_, text, expected) => {
    expect(entered(HEAD + text)).toBe(HEAD + expected);
    expect(entered((HEAD + text).replaceAll('\n', '\r\n'))).toBe((HEAD + expected).replaceAll('\n', '\r\n'));
  });

  test.each([
    ['an empty bullet ends the list', '- Ada: one\n- \n$0\n', '- Ada: one\n\n'],
    [
      'an empty reply goes one level up',
      '- Ada: one\n  - Tom: two\n  - \n  $0\n',
      '- Ada: one\n  - Tom: two\n- \n',
    ],
    ['an empty number ends the list', '1. Ada: one\n2. \n$0', '1. Ada: one\n'],
  ])('behind %s', (_, text, expected) => expect(entered(HEAD + text)).toBe(HEAD + expected));

  test.each([
    ['behind prose', 'Ada was late.\n$0\n'],
    ['behind a point that nobody makes', '- All of this is true\n$0\n'],
    ['behind a label alone', '- Ada:\n$0\n'],
    ['behind a statement that is no bullet', 'Ada: one\n$0\n'],
    ['within a statement', '- Ada: one\n$0two\n'],
    ['behind a blank line', '- Ada: one\n\n$0\n'],
    ['in code', '```\n- Ada: one\n$0\n```\n'],
    ['behind a bullet in code', '- Ada: one\n\n```\n- \n$0\n```\n'],
    ['in a quote', '> - Ada: one\n$0\n'],
  ])('does nothing %s', (_, text) => expect(entered(HEAD + text)).toBe(HEAD + text.replace('$0', '')));

  test('does nothing among attendees and decisions', () => {
    const text = '# Mill minutes\n\n## Attendees\n\n- Ada: chair\n$0\n\n## Decisions\n\n- Ada: x\n';
    expect(entered(text)).toBe(text.replace('$0', ''));
    const decision = text.replace('$0', '').replace('- Ada: x\n', '- Ada: x\n$0');
    expect(entered(decision)).toBe(decision.replace('$0', ''));
  });
});

describe('a text is pasted as speaker bullets', () => {
  function pasted(marked: string, text: string): string | undefined {
    const { text: before, span } = selected(marked);
    const made = pasteStatements(parse(before), span, text);
    return made && applyEdits(before, made.edits);
  }
  const inTalk = (text: string): string | undefined => pasted(`${HEAD}$0$0\n`, text)?.slice(HEAD.length);

  test.each([
    [
      'with times',
      '[10:02] Ada: one: *two*\n[10:03] Tom Carr: see [3]  \n',
      '- Ada: one: *two*\n- Tom: see [3]\n',
    ],
    ['with times behind commas', '10:02 AM Ada: one\n10:03 AM Zoe: two', '- Ada: one\n- Zoe: two\n'],
    ['with nicks', '<ada> one\n<zoe_x> <b>two</b>\n', '- Ada: one\n- zoe_x: <b>two</b>\n'],
    ['with names above', 'Ada Byron  10:02\none\nTom Carr  10:03\ntwo\n', '- Ada: one\n- Tom: two\n'],
    [
      'with names above, apart',
      'Ada Byron 10:02 AM\none\n\nTom Carr 10:03 AM\ntwo\n',
      '- Ada: one\n- Tom: two\n',
    ],
    [
      'of Zoom',
      '09:00:46 From  Ada Byron  to  Everyone:\n\tone\n09:01:02\t From Tom Carr to Everyone: two',
      '- Ada: one\n- Tom: two\n',
    ],
    [
      'of Zoom, where somebody says nothing',
      '10:02:31 From Ada Byron to Everyone:\n10:02:40 From Tom Carr To Everyone:\n\ttwo\n10:02:41 From Ada to Me:\n',
      '- Tom: two\n',
    ],
    [
      'of Zoom in several paragraphs',
      '10:02:31 From Ada Byron to Everyone:\n\tone\n\n\tand more\n10:02:40 From Tom Carr to Everyone : two\n',
      '- Ada: one\n  and more\n- Tom: two\n',
    ],
    [
      'of subtitles with a head, names of cues and voices',
      'WEBVTT\nKind: captions\nLanguage: en\n\nNOTE made by: a machine\n\nintro-1\n00:01.000 --> 00:04.000\n<v Ada Byron>one\nand more</v>\n\n' +
        '00:04.000 --> 00:09.000 align:left\n<v.loud Tom Carr>two</v> <v Zoe>three</v>\n',
      '- Ada: one\n  and more\n- Tom: two\n- Zoe: three\n',
    ],
    [
      'with code',
      'Ada: one\n```\nint x: 1\nnote: x\n\ttom: y\n```\nTom: two\n',
      '- Ada: one\n```\nint x: 1\nnote: x\n\ttom: y\n```\n\n- Tom: two\n',
    ],
    [
      'of subtitles',
      'WEBVTT\n\n1\n00:00:01.000 --> 00:00:04.000\nAda Byron: one\n\n2\n00:00:04.000 --> 00:00:09.000\nTom: 2\n',
      '- Ada: one\n- Tom: 2\n',
    ],
    [
      'with blank lines between',
      'Ada: one\n\nTom : two\n\n\nAda: three',
      '- Ada: one\n- Tom: two\n- Ada: three\n',
    ],
    [
      'with lines that go on, and headings between',
      'Ada: one\nand more\n## Store\nTom: two\r\n',
      '- Ada: one\n  and more\n## Store\n\n- Tom: two\n',
    ],
    ['that are bullets already', '* Ada: one\n* Tom: two\n', '- Ada: one\n- Tom: two\n'],
  ])('%s', (_, text, expected) => expect(inTalk(text)).toBe(expected));

  test('in the place of what is selected, of an empty bullet, and behind a line', () => {
    const chat = 'Ada : one\nTom : two';
    const text = `${HEAD}- Ada: first\n`;
    expect(pasted(`${text}- $0$0\n- Tom: last\n`, chat)).toBe(`${text}- Ada: one\n- Tom: two\n- Tom: last\n`);
    expect(pasted(`${text.trimEnd()}$0$0\n`, chat)).toBe(`${text}- Ada: one\n- Tom: two\n`);
    expect(pasted(`${text}$0$0`, chat)).toBe(`${text}- Ada: one\n- Tom: two\n`);
    expect(pasted(`${text.trimEnd()}$0$0`, chat)).toBe(`${text}- Ada: one\n- Tom: two`);
    expect(pasted(`${text}\n$0Text to go\n$0\n### Next\n`, chat)).toBe(
      `${text}\n- Ada: one\n- Tom: two\n\n### Next\n`,
    );
    expect(pasted(`${HEAD}Prose.\n$0$0\nMore.\n`, chat)).toBe(
      `${HEAD}Prose.\n\n- Ada: one\n- Tom: two\n\nMore.\n`,
    );
  });

  test.each([
    ['within a bullet', '- Ada: x$0$0 z\n- Tom: y\n', '- Ada: x z\n- Ada: one\n- Tom: two\n- Tom: y\n'],
    ['within a name', '- To$0$0m: y\n', '- Tom: y\n- Ada: one\n- Tom: two\n'],
    ['within a marker', '-$0$0 Tom: y\n', '- Tom: y\n- Ada: one\n- Tom: two\n'],
    [
      'before what hangs below',
      '- Tom: y$0$0\n  more\n\n  - Ada: z\n\nEnd.\n',
      '- Tom: y\n  more\n\n  - Ada: z\n- Ada: one\n- Tom: two\n\nEnd.\n',
    ],
    [
      'within a reply',
      '- Tom: y\n  - Ada: $0$0z\n  - Tom: w\n- Ada: v\n',
      '- Tom: y\n  - Ada: z\n  - Tom: w\n- Ada: one\n- Tom: two\n- Ada: v\n',
    ],
    [
      'within a statement that is no bullet',
      'Ada: x$0$0 z\nand more\nTom: y\n',
      'Ada: x z\nand more\n\n- Ada: one\n- Tom: two\n\nTom: y\n',
    ],
    ['within prose', 'Pro$0$0se.\n', 'Prose.\n\n- Ada: one\n- Tom: two\n'],
    [
      'in an empty number',
      '1. Ada: x\n2. $0$0\n3. Tom: y\n',
      '1. Ada: x\n- Ada: one\n- Tom: two\n\n3. Tom: y\n',
    ],
    ['before a bullet', '$0$0- Tom: y\n', '- Ada: one\n- Tom: two\n- Tom: y\n'],
    ['in a heading', '### St$0$0ore\n', '### Store\n\n- Ada: one\n- Tom: two\n'],
  ])('behind what is said: %s', (_, text, expected) =>
    expect(pasted(HEAD + text, 'Ada : one\nTom : two')).toBe(HEAD + expected),
  );

  test.each([
    ['code that is not closed', '- Ada: x\n$0$0\n- Tom: y\n', 'Ada: one\n```\nx\n'],
    ['a comment that is not closed', '- Ada: x\n$0$0\n- Tom: y\n', 'Ada: one\n\n<!--\n'],
    ['code around', '```\n$0$0\n```\n', 'Ada: one\nTom: two\n'],
    ['a statement of which a part is selected', '- Ada: x $0y$0 z\n', 'Ada: one\nTom: two\n'],
    ['a link that a label would be', '[neal] what if\n$0$0\n', 'Ada: one\n\n[neal]: /x\n'],
  ])('not at all where something else would be read in another way: %s', (_, text, chat) => {
    const { text: before, span } = selected(HEAD + text);
    expect(pasteStatements(parse(before), span, chat)).toEqual({ edits: [], count: expect.any(Number) });
  });

  test('and leaves nothing to mend', () => {
    const text = inTalk('[10:02] Ada: one\n[10:03] Tom: two\n[10:04] All: three\n') ?? '';
    expect(diagnose(parse(HEAD + text), {})).toEqual([]);
  });

  test.each([
    ['prose', 'It is late.\nNote: nobody speaks here, and https://example.org: neither'],
    ['nothing', ' \n'],
    ['code', '```\nAda: one\n```\n'],
    ['a huge text', 'Ada: one\n'.repeat(200_000)],
  ])('only where somebody speaks: %s', (_, text) => expect(inTalk(text)).toBeUndefined());
});
