import { describe, expect, test } from 'vitest';
import { parse } from '../../server/src/minutes/parse';

/** Each reference as `kind number-or-title "text"`, with `→ href` where it is linked. */
function references(text: string): readonly string[] {
  return parse(text).sections.flatMap((section) =>
    section.references.map(({ kind, number, title, span, link }) => {
      const target = link === undefined ? '' : ` → ${link.href}`;
      return `${kind} ${number ?? title} "${text.slice(span.start, span.end)}"${target}`;
    }),
  );
}

describe('by number', () => {
  test.each([
    ['- see RFC 2', 'number 2 "RFC 2"'],
    ['- see RFC-0002.', 'number 2 "RFC-0002"'],
    ['- see RFC #0002', 'number 2 "RFC #0002"'],
    ['- see RFC0002, too', 'number 2 "RFC0002"'],
    ['- (RFC 12)', 'number 12 "RFC 12"'],
    ['- [RFC 7](https://example.org/pull/7)', 'number 7 "RFC 7" → https://example.org/pull/7'],
    [
      '## RISC-V (RFC [#0004](https://example.org/pull/8))',
      'number 4 "RFC [#0004" → https://example.org/pull/8',
    ],
    ['| RFC 3 | x |\n|--|--|', 'number 3 "RFC 3"'],
  ])('%s', (line, expected) => expect(references(`# A\n\n# Minutes\n\n${line}\n`)).toEqual([expected]));
});

describe('by title', () => {
  test.each([
    ['## RFC: Ship an image', 'title Ship an image "RFC: Ship an image"'],
    ['- RFC: Ship an image', 'title Ship an image "RFC: Ship an image"'],
    ['- Discussed RFC: Ship an image', 'title Ship an image "RFC: Ship an image"'],
    [
      '- Discussed [RFC: Ship an image](https://example.org/pull/7)',
      'title Ship an image "RFC: Ship an image](https://example.org/pull/7)" → https://example.org/pull/7',
    ],
  ])('%s', (line, expected) => expect(references(`# A\n\n# Minutes\n\n${line}\n`)).toEqual([expected]));
});

test('as the subject of a decision, and only there', () => {
  const line = '- The RFC to build a mill was REJECTED\n';
  expect(references(`# A\n\n# Decisions\n\n${line}`)).toEqual([
    'subject to build a mill was REJECTED "RFC to build a mill was REJECTED"',
  ]);
  expect(references(`# A\n\n# Minutes\n\n${line}`)).toEqual([]);
});

describe('no reference is', () => {
  test.each([
    '- the RFC was put to a vote',
    '- the RFC process, RFCs and the RFC template',
    '- that changes the RFC pretty much',
    '- `RFC 2`',
    '- <!-- RFC 2 -->',
    '- https://example.org/RFC-2',
    '- [x](https://example.org/RFC-2)',
    '> RFC 2',
    '    RFC 2',
    '```\nRFC 2\n```',
    '- RFC 2.1',
    '- RFC2x, draft-RFC 2',
    '- rfc 2',
    '[x]: https://example.org/RFC-2',
  ])('%s', (line) => expect(references(`# A\n\n# Minutes\n\n${line}\n`)).toEqual([]));

  test('the title of the document', () => expect(references('# RFC: Ship an image\n\nText.')).toEqual([]));
  test('in front matter', () => expect(references('---\nsee: RFC 2\n---\n\nText.')).toEqual([]));
});

describe('the title of an RFC in a decision ends before what became of it', () => {
  const title = (decision: string): string | undefined =>
    parse(`## Decisions\n\n- ${decision}\n`).sections[0]?.references[0]?.title;

  test.each([
    'RFC: Retire the barrow was ACCEPTED',
    'RFC: Retire the barrow: ACCEPTED',
    'RFC: Retire the barrow - ACCEPTED',
    'RFC: Retire the barrow – accepted.',
    'RFC: Retire the barrow (ACCEPTED)',
    'RFC: Retire the barrow is accepted',
    'RFC: Retire the barrow was adopted unanimously',
    'RFC: Retire the barrow was **ACCEPTED**',
    'RFC: Retire the barrow was accepted with 5 votes',
    '**RFC: Retire the barrow** was ACCEPTED',
    '[RFC: Retire the barrow](https://example.org/pull/4) was ACCEPTED',
    'RFC: Retire the barrow wurde angenommen',
    'RFC: Retire the barrow',
  ])('%s', (decision) => expect(title(decision)).toBe('Retire the barrow'));

  test.each(['Have drafts accepted', 'Say why a draft was rejected and by whom'])(
    'and all of this is one: %s',
    (text) => expect(title(`RFC: ${text}`)).toBe(text),
  );

  test('and so it does nowhere else', () =>
    expect(parse('## Minutes\n\n### RFC: What was rejected\n').sections.at(-1)?.references[0]?.title).toBe(
      'What was rejected',
    ));
});
