import fc from 'fast-check';
import { lineEnding, nastyFragment } from './nasty-minutes';

/** A change of a text as plain data; its places are taken modulo what there is. */
export interface TextEdit {
  readonly kind: (typeof KINDS)[number];
  readonly at: number;
  readonly length: number;
  readonly text: string;
}

const KINDS = [
  ...['type', 'type', 'type', 'insert lines', 'insert lines', 'remove', 'replace', 'remove lines'],
  ...['repeat lines', 'move lines', 'join lines', 'end lines', 'cut', 'undo', 'retype', 'replace line'],
] as const;

const typed = fc.oneof(
  fc.constantFrom(...['#', '`', '~', '-', '=', '>', ' ', '\n', '\r', ':', '<', '*', '|', '[', ']', '\t']),
  fc.constantFrom(...['```', '<!--', '-->', '# ', '- ', '---', '\uFEFF', '\uD800', '[rfc]', 'a', 'Ada: ']),
  fc.string({ unit: 'binary', maxLength: 3 }),
);

const edit: fc.Arbitrary<TextEdit> = fc.constantFrom(...KINDS).chain((kind) =>
  fc.record({
    kind: fc.constant(kind),
    at: fc.nat(),
    length: fc.nat({ max: 40 }),
    text: textFor(kind),
  }),
);

/** What begins, ends or changes something far away. */
const movers = fc.constantFrom(
  ...[
    '[rfc]: /a',
    '[rfc]: /b',
    '[neal]: /c',
    '```',
    '~~~',
    '<!--',
    '-->',
    '<!-- x -->',
    '<div>',
    '<pre>',
    '</pre>',
  ],
  ...['---', '===', '', '# Attendees', '# Minutes', '## Decisions', '- ', '> ', '<!-- minutes-disable -->'],
  ...['- Ada Byron', '- Tom Carr', 'Present: Ada, Tom', '| Ada |', '| --- |', '    x', '\uFEFF', 'Ada: yes'],
);

const borderEdit: fc.Arbitrary<TextEdit> = fc.record({
  kind: fc.constantFrom(
    'insert lines',
    'insert lines',
    'replace line',
    'remove lines',
    'retype',
    'undo',
    'move lines',
  ),
  at: fc.nat(),
  length: fc.nat({ max: 5 }),
  text: movers,
});

/** Few changes, each of which is likely to be felt in another section than its own. */
export const borderEdits: fc.Arbitrary<readonly TextEdit[]> = fc.array(borderEdit, {
  minLength: 1,
  maxLength: 6,
  size: 'max',
});

function textFor(kind: TextEdit['kind']): fc.Arbitrary<string> {
  if (kind === 'end lines') return lineEnding;
  return kind === 'type' ? typed : fc.oneof(typed, nastyFragment);
}

export const textEdits: fc.Arbitrary<readonly TextEdit[]> = fc.array(edit, {
  minLength: 1,
  maxLength: 12,
  size: 'max',
});

/** The text and what becomes of it with each of some edits. */
export function versionsOf(text: string, edits: readonly TextEdit[]): readonly string[] {
  const versions = [text];
  for (const one of edits) versions.push(edited(versions, one));
  return versions;
}

function edited(versions: readonly string[], { kind, at, length, text: added }: TextEdit): string {
  const text = versions.at(-1) ?? '';
  const from = at % (text.length + 1);
  const lines = text.split(/(?<=\r\n|\n|\r(?!\n))/);
  const line = at % lines.length;
  const some = lines.slice(line, line + 1 + (length % 5));
  const without = lines.toSpliced(line, some.length);
  switch (kind) {
    case 'type':
      return text.slice(0, from) + added + text.slice(from);
    case 'remove':
      return text.slice(0, from) + text.slice(from + length);
    case 'replace':
      return text.slice(0, from) + added + text.slice(from + length);
    case 'insert lines':
      return lines.toSpliced(line, 0, `${added}\n`).join('');
    case 'replace line':
      return lines.with(line, `${added}\n`).join('');
    case 'retype':
      // What stands behind it keeps its place.
      return text.slice(0, from) + added.slice(0, 1) + text.slice(from + 1);
    case 'remove lines':
      return without.join('');
    case 'repeat lines':
      return lines.toSpliced(line, 0, ...some).join('');
    case 'move lines':
      return without.toSpliced(length % lines.length, 0, ...some).join('');
    case 'join lines':
      return lines.with(line, (lines[line] ?? '').replace(/[\r\n]+$/, '')).join('');
    case 'end lines':
      return text.replace(/\r\n?|\n/g, added);
    case 'cut':
      return text.slice(0, from);
    case 'undo':
      return versions[at % versions.length] ?? '';
  }
}
