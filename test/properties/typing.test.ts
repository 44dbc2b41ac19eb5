/** What holds for help while typing: of what somebody said, and of what is pasted, no character is lost. */
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { applyEdits } from '../../server/src/markdown/edit';
import { liftBullet, nestBullet } from '../../server/src/markdown/nesting';
import type { Span } from '../../server/src/markdown/span';
import { readLabel } from '../../server/src/minutes/labels';
import { parse } from '../../server/src/minutes/parse';
import { nextBullet } from '../../server/src/service/next-bullet';
import { pasteStatements } from '../../server/src/service/paste-statements';
import { arbitraryMinutes } from '../support/arbitrary-minutes';
import { holds } from '../support/holds';
import { moved } from '../support/moved';
import { nastyMinutes } from '../support/nasty-minutes';

vi.setConfig({ testTimeout: 86_400_000 });

const CASES = 300;
const text = fc.oneof(arbitraryMinutes, nastyMinutes);
const HEAD = '# Attendees\n\n- Ada Byron\n- Tom Carr\n\n# Minutes\n\n';

/** Messages as chats have them: each says something of its own. */
const message = fc.tuple(
  fc.constantFrom(
    '[10:02] Ada: ',
    '<tom> ',
    '10:02 Ada Byron: ',
    'Tom : ',
    '**Ada:** ',
    '<zoe> ',
    'Ada Byron  10:02\n',
  ),
  fc.constantFrom(
    'one',
    'a: b',
    '<b>x</b>',
    '`y: z`',
    'see https://example.org/a_b',
    '*',
    '[x](y)',
    '$(1) & |',
  ),
  fc.constantFrom('\n', '\n\n', '\r\n', '  \n'),
);

test('what is said in a chat stands behind its speaker, in its order', () =>
  holds(
    CASES,
    fc.property(fc.array(message, { minLength: 1, maxLength: 6 }), (messages) => {
      const numbered = messages.map(([label, said, end], index) => [label, `${index} ${said}`, end] as const);
      const before = parse(`${HEAD}- Ada: first\n`);
      const made = pasteStatements(
        before,
        { start: before.source.text.length, end: before.source.text.length },
        numbered.map((parts) => parts.join('')).join(''),
      );
      const after = applyEdits(before.source.text, made?.edits ?? []);
      const lines = after
        .slice(before.source.text.length)
        .split('\n')
        .filter((line) => line !== '');
      expect(lines.map((line) => line.replace(/^- (?:Ada|Tom|zoe): /i, ''))).toEqual(
        numbered.map(([, said]) => said),
      );
    }),
  ));

const wordsIn = (some: string): readonly string[] => some.match(/[\p{L}\p{N}]+/gu) ?? [];

/** What stands behind the labels of a chat, word by word: whoever speaks may be called otherwise then. */
const wordsSaid = (chat: string): readonly string[] =>
  chat.split(/\r\n?|\n/u).flatMap((line) => {
    const raw = line.replace(/^\uFEFF/u, '').replace(/^(?:[\s>]|[-*+](?=\s)|\d{1,9}[.)](?=\s))*/u, '');
    return wordsIn(raw.slice(readLabel(raw, raw, 0)?.span.end ?? 0));
  });

const statementsIn = (whole: string, isAsked: (line: Span) => boolean): readonly string[] =>
  parse(whole)
    .sections.flatMap(({ statements }) => statements)
    .filter(({ line }) => isAsked(line))
    .map(({ line, label, text: { start, end } }) =>
      [whole.slice(line.start, line.end), label.speakers.length, whole.slice(start, end)].join('|'),
    );

const chat = fc.array(message, { minLength: 1, maxLength: 6 }).map((all) => all.flat().join(''));

test('whatever is pasted wherever, everybody else goes on speaking, and every word of it is there', async () => {
  let made = 0;
  await holds(
    CASES * 2,
    fc.property(text, fc.oneof(text, chat), fc.nat(), (before, pasted, at) => {
      const offset = at % (before.length + 1);
      const edits = pasteStatements(parse(before), { start: offset, end: offset }, pasted)?.edits ?? [];
      const [edit] = edits;
      if (edit === undefined) return;
      made++;
      const { start, end } = edit.span;
      expect(before.slice(start, end)).toMatch(/^[ \t]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]*)?$/);
      const after = applyEdits(before, edits);
      const behind = start + edit.text.length;
      expect(statementsIn(after, (line) => line.end <= start || line.start >= behind)).toEqual(
        statementsIn(before, (line) => line.end <= start || line.start >= end),
      );
      const left = wordsIn(edit.text).values();
      for (const word of wordsSaid(pasted)) expect([...untilFound(left, word)].at(-1)).toBe(word);
    }),
  );
  expect(made).toBeGreaterThan(CASES / 6);
});

function* untilFound(all: Iterator<string>, last: string): Generator<string> {
  for (let next = all.next(); next.done !== true; next = all.next()) {
    yield next.value;
    if (next.value === last) return;
  }
}

test('Enter changes nothing but the line of the cursor and an empty bullet above', () =>
  holds(
    CASES,
    fc.property(text, fc.nat(), (before, at) => {
      const meeting = parse(before);
      const index = at % meeting.source.lines.length;
      const after = applyEdits(before, nextBullet(meeting, index));
      const kept = (whole: string): string =>
        whole.replace(/^[ \t]*(?:[-*+]|\d{1,9}[.)])?[ \t]*$/gmu, '').replace(/[\r\n]/gu, '');
      expect(kept(after)).toBe(kept(before));
    }),
  ));

/** Lists as people number and indent them, each bullet where it belongs; most items speak. */
const list = fc
  .array(
    fc.tuple(
      fc.nat({ max: 3 }),
      fc.constantFrom('-', '-', '*', '1.', '2.', '3.', '9.', '10.', '2)'),
      fc.constantFrom(' ', ' ', '  ', '   ', '    '),
      fc.constantFrom('Ada: x', 'Tom: y', 'Ada: z', 'Tom: w\n', 'a point'),
      fc.boolean(),
    ),
    { minLength: 2, maxLength: 7 },
  )
  .map((items) => {
    const around: { readonly content: number; last: string }[] = [{ content: 0, last: '' }];
    return items
      .map(([wanted, marker, gap, said, goesOn]) => {
        const depth = Math.min(wanted, around.length - 1);
        around.length = depth + 1;
        const [parent] = around.slice(-1);
        // Only a list that begins with 1 follows text.
        const own = parent?.last === '' ? marker.replace(/^\d+/u, '1') : marker;
        if (parent !== undefined) parent.last = own;
        const column = parent?.content ?? 0;
        const content = column + own.length + gap.length;
        around.push({ content, last: '' });
        const more = goesOn && !said.endsWith('\n') ? `\n${' '.repeat(content)}and more` : '';
        return `${' '.repeat(column)}${own}${gap}${said}${more}`;
      })
      .join('\n');
  });

const spoken = (whole: string): readonly string[] =>
  parse(`# Minutes\n\n${whole}`).sections.flatMap(({ statements }) =>
    statements.map(({ line }) => `# Minutes\n\n${whole}`.slice(line.start, line.end)),
  );

test.each([
  ['nested', nestBullet],
  ['lifted', liftBullet],
])('in a list of which a bullet is %s everybody goes on speaking', (_, move) =>
  holds(
    CASES * 10,
    fc.property(list, fc.nat(), (before, at) => {
      const lines = before.split('\n');
      const after = moved(before, at % lines.length, move);
      if (after === undefined) return;
      expect(spoken(after)).toEqual(spoken(before));
    }),
  ),
);

test('a bullet that is nested and lifted is where it was, and every line keeps its words', () =>
  holds(
    CASES,
    fc.property(text, fc.nat(), (whole, at) => {
      const before = whole.replace(/\r\n?/gu, '\n');
      const lines = before.split('\n');
      const line = at % lines.length;
      const after = moved(before, line, nestBullet);
      if (after === undefined) return;
      const words = (one: string): string => one.replace(/^[ \t]*(?:\d{1,9}(?=[.)]))?/u, '');
      expect(after.split('\n').map(words)).toEqual(lines.map(words));
      const back = moved(after, line, liftBullet);
      if (back !== undefined)
        expect(back.split('\n').map((one) => one.trimStart().replace(/^\d+/u, ''))).toEqual(
          lines.map((one) => one.trimStart().replace(/^\d+/u, '')),
        );
    }),
  ));
