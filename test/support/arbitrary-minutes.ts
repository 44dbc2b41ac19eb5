import fc from 'fast-check';

const NAMES = [
  'Ada',
  'Ada Byron',
  'Tom',
  'Tom Carr',
  'benny',
  'Zoë',
  'N/A',
  'ADB',
  '@ada',
  'Everyone',
  'Note',
  'Élodie Côté',
  '👩‍🚀',
  'أدا',
];
const name = fc.constantFrom(...NAMES);
const words = fc.constantFrom(
  'yes',
  'see RFC 7',
  '[RFC 7](https://example.org/pull/7)',
  '`Ada: x`',
  'a: b',
  'https://example.org',
  '**bold**',
  '<b>',
  '\\',
  '',
);

/** Lines as minutes have them, and as nobody would write them. */
const line = fc.oneof(
  fc.constantFrom(
    '',
    '  ',
    '# Attendees',
    '## Board Attendees',
    '# Unable to attend',
    '# Decisions',
    '# Minutes',
    '## RFC: Mill',
    '---',
    '-',
    '- ',
  ),
  fc.constantFrom(
    '```',
    '~~~',
    '<!--',
    '-->',
    '> ',
    '| Name | Abbr |',
    '| --- | --- |',
    '===',
    '    code',
    '[x]: https://example.org',
    '\t',
    '\u0000',
    '\uFEFF',
  ),
  fc
    .tuple(
      fc.constantFrom('- ', '* ', '', '  - ', '1. ', '> ', '**', '(', '- [x] '),
      name,
      fc.constantFrom(': ', ' : ', ':', '：', ') - ', ':** ', '**: ', '', ' to Tom: ', '/Tom: '),
      words,
      fc.constantFrom('', '  ', '\\'),
    )
    .map((parts) => parts.join('')),
  fc.array(name, { maxLength: 4 }).map((names) => `Present: ${names.join(', ')}`),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
);

/** Text with any line endings, the lines of which are likely to mean something. */
export const arbitraryMinutes: fc.Arbitrary<string> = fc
  .array(fc.tuple(line, fc.constantFrom('\n', '\n', '\n', '\r\n', '\r', '\n\n')), { maxLength: 25 })
  .map((lines) => lines.flat().join(''));
