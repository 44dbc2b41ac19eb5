import fc from 'fast-check';
import { FRAGMENTS } from './nasty-fragments';
import { PEOPLE_FRAGMENTS } from './people-fragments';

/** Lines that are likely to mean something, or to change what others mean; with `\n` for the line ending. */
export const nastyFragment: fc.Arbitrary<string> = fc.oneof(
  ...FRAGMENTS.map((some) => ({ weight: 1, arbitrary: fc.constantFrom(...some) })),
  ...PEOPLE_FRAGMENTS.map((some) => ({ weight: 3, arbitrary: fc.constantFrom(...some) })),
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
);

export const lineEnding: fc.Arbitrary<string> = fc.constantFrom('\n', '\r\n', '\r');

const nothingOr = (text: string): fc.Arbitrary<string> =>
  fc.oneof({ weight: 4, arbitrary: fc.constant('') }, { weight: 1, arbitrary: fc.constant(text) });

const lines = fc.array(fc.tuple(nastyFragment, fc.constantFrom('\n', '\n', '\n\n')), {
  maxLength: 30,
  size: 'max',
});

/** One line ending throughout, or another one behind each line. */
const body = fc.oneof(
  fc.tuple(lines, lineEnding).map(([all, eol]) => all.flat().join('').replaceAll('\n', eol)),
  fc
    .array(fc.tuple(nastyFragment, lineEnding), { maxLength: 30, size: 'max' })
    .map((all) => all.map(([text, eol]) => `${text}\n`.replaceAll('\n', eol)).join('')),
);

/** Whole documents, some of them behind a byte order mark, and behind front matter that is closed or is not. */
export const nastyMinutes: fc.Arbitrary<string> = fc
  .tuple(nothingOr('\uFEFF'), nothingOr('---\n'), nothingOr('title: x\n---\n'), body)
  .map((parts) => parts.join(''));

const SECTIONS = [
  '# Meeting 2026-03-04\n\nScribe: Eve Dorn\n\n',
  '# Attendees\n\n- Ada Byron (ADB) @ada\n- Tom Carr\n\n',
  '## Absent\n- Eve Dorn\n\n',
  '# Minutes\n\n- Ada: see [RFC 7][rfc]\n- Tom: [rfc] is [neal]\n\n',
  '## [RFC 7][rfc]\nAda: yes  \nTom: no\n\n[neal] what if\n\n',
  '## RFC: Mill\n\n**Ada:** yes\n\n- Ada - yes\n- Tom - no\n- Ada - so\n\n',
  'Decisions\n---\n- The [RFC][rfc] to build a mill was rejected\n',
  '# Links\n\n[rfc]: /a\n[neal]: /n "x"\n\n',
  '# Code\n```\n# Attendees\n- Ben Earl\n```\n\n',
  '# Notes\n<!--\n# Attendees\n- Ben Earl\n-->\nEve: no\n\n',
  '<!-- minutes-disable unlisted-speaker -->\nBen: no\n\n<!-- minutes-enable -->\n\n',
];

/** Right minutes, the sections of which have to do with each other. */
export const connectedMinutes: fc.Arbitrary<string> = fc
  .tuple(fc.array(fc.constantFrom(...SECTIONS), { minLength: 2, maxLength: 8, size: 'max' }), lineEnding)
  .map(([sections, eol]) => sections.join('').replaceAll('\n', eol));
