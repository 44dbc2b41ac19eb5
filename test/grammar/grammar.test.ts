import { describe, expect, test } from 'vitest';
import { words } from '../../server/src/minutes/vocabulary/index';
import { corpusFile, hasCorpus } from '../support/corpus';
import { coloured } from '../support/tokenize';

/** `kind text` of what is coloured. */
const colours = async (text: string): Promise<readonly string[]> =>
  (await coloured(text)).map((token) => `${token.kind} ${token.text}`);

describe('labels', () => {
  test.each([
    ['- Ada: yes', ['speaker Ada']],
    ['Ada: yes', ['speaker Ada']],
    ['  * Ada B: yes', ['speaker Ada B']],
    ['1. text\n   - Ada: yes', ['speaker Ada']],
    ['- Ada/Tom: yes', ['speaker Ada/Tom']],
    ['- Ada to Tom: yes', ['speaker Ada', 'addressee Tom']],
    ['- Ada to tom: yes', ['speaker Ada', 'addressee tom']],
    ['- Alex (Board): yes', ['speaker Alex']],
    ['- All: yes', ['collective All']],
    ['- Everyone: bye', ['collective Everyone']],
    ['- **Ada:** yes', ['speaker Ada']],
    ['**Ada**: yes', ['speaker Ada']],
    ['- @ada: yes', ['speaker @ada']],
    ['- Élodie: oui', ['speaker Élodie']],
    ['- Ada: yes **Tom**: no', ['speaker Ada']],
  ])('%j', async (text, expected) => expect(await colours(text)).toEqual(expected));

  test.each([
    ...[
      '- https://example.org',
      '- 10:30: start',
      'Re: the mill',
      '- build: update the mill',
      '- see Ada: the mill',
    ],
    ...[
      '- The mill was oiled: it runs',
      '[Ada]: https://example.org',
      '- `Ada: x`',
      '```\nAda: x\n```',
      '    Ada: x',
    ],
    ...[
      '<!--\nAda: x\n-->',
      '---\nAda: x\n---\n',
      '> Ada: x',
      '- [Ada: x](https://example.org)',
      '| Ada: x |\n| --- |\n',
    ],
    ...['text - Ada: x', 'C:\\Ada: x', '- **Note:** x', '- **Outcome**: x'],
    ...['- Problem Statement: x', '- Implementation: x'],
  ])('nothing in %j', async (text) => expect(await colours(text)).toEqual([]));

  test('nothing that structures the text', async () => {
    const structural = words((vocabulary) => vocabulary.structural).map(
      (word) => word.charAt(0).toUpperCase() + word.slice(1),
    );
    for (const word of structural) expect(await colours(`- ${word}: x\n`), word).toEqual([]);
  });
});

describe('references', () => {
  test.each(['RFC 0002', 'RFC #2', 'RFC-0002', 'RFC0002'])('%s', async (reference) =>
    expect(await colours(`- see ${reference}, please`)).toEqual([`rfc ${reference}`]),
  );

  test('at the head of a topic', async () =>
    expect(await colours('### RFC: Number the engines')).toEqual(['rfc RFC']));

  test.each([
    'the RFC',
    '`RFC 2`',
    '[RFC 2](https://example.org)',
    'https://example.org/RFC-0002',
    '<!-- RFC 2 -->',
    'XRFC 2',
    'RFC 2.1',
  ])('nothing in %s', async (text) => expect(await colours(`- ${text}`)).toEqual([]));
});

describe('section titles', () => {
  test.each([
    '# Attendees',
    '## Board Attendees',
    '### Unable to attend',
    '## Decisions Adopted',
    '# Minutes',
    '## Regrets:',
    '## Anwesend',
    '## Beschlüsse',
  ])('%s', async (heading) => expect((await coloured(heading)).map(({ kind }) => kind)).toEqual(['section']));

  test.each([
    '# Represent',
    '## Present slides',
    '### New members',
    '# Membership audit',
    'Attendees',
    '- Minutes',
  ])('nothing in %s', async (text) => expect(await colours(text)).toEqual([]));
});

test('a long line costs no more than its length', async () => {
  for (const hostile of [
    'A'.repeat(30_000),
    'A '.repeat(15_000),
    'Ada/'.repeat(8_000),
    `- ${'Ada, '.repeat(6_000)}`,
    '*'.repeat(30_000),
  ]) {
    expect(await coloured(hostile)).toEqual([]);
  }
});

describe.skipIf(!hasCorpus)('real minutes', () => {
  test('the seed has its speakers, but for the one in lower case', async () => {
    const found = await coloured(corpusFile('seed/2025-04-02.md'));
    const count = (kind: string): number => found.filter((token) => token.kind === kind).length;
    expect({
      speakers: count('speaker'),
      addressees: count('addressee'),
      collectives: count('collective'),
    }).toEqual({
      ...{ speakers: 26, addressees: 1, collectives: 2 },
    });
  });
});
