import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../server/src/markdown/edit';
import { parse } from '../../server/src/minutes/parse';
import { unlinkedRfc } from '../../server/src/rules/unlinked-rfc';
import { checkRule } from '../support/check-rule';

const LINK = 'https://example.org/engines/pull/12';

describe('unlinked-rfc finds', () => {
  test.each(['RFC 7', 'RFC-0007', 'RFC #7', 'RFC0007', 'RFC#7'])('the number form %s', (form) =>
    checkRule(
      'unlinked-rfc',
      `# Minutes\n# Mill\n- Ada: see ${form} for that\n           ${'^'.repeat(form.length)} has no link`,
    ),
  );

  test('a number once a file, at its first mention', () => {
    const found = [
      ...unlinkedRfc.check(parse('# Minutes\n# Mill\n- RFC 7\n# Store\n- RFC 0007 and RFC 8\n')),
    ];
    expect(found.map(({ span, related }) => [span.start, related?.length])).toEqual([
      [19, 1],
      [48, 0],
    ]);
  });

  test('a heading with a title and no link below it', () =>
    checkRule(
      'unlinked-rfc',
      '# Minutes\n# RFC: Number the engines\n  ^^^^^^^^^^^^^^^^^^^^^^^ has no link\n- Ada: Tabled.',
    ));

  test('a heading with a number', () =>
    checkRule('unlinked-rfc', '# Minutes\n# Engines (RFC 7)\n           ^^^^^ has no link\n- Ada: Tabled.'));

  test('a paragraph that opens with a title', () =>
    checkRule(
      'unlinked-rfc',
      '# Minutes\nDiscussed RFC: Number the engines\n          ^^^^^^^^^^^^^^^^^^^^^^^ has no link',
    ));

  test('a title in bold, without the marks', () =>
    checkRule(
      'unlinked-rfc',
      '# Minutes\n- **RFC: Number the engines**\n    ^^^^^^^^^^^^^^^^^^^^^^^ has no link',
    ));

  test('a decision about an RFC, as information', () => {
    checkRule(
      'unlinked-rfc',
      '# Decisions\n- The RFC to number the engines was APPROVED\n      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ has no link',
    );
    const [found] = unlinkedRfc.check(parse('# Decisions\n- The RFC to number the engines was APPROVED\n'));
    expect(found?.severity).toBe('information');
  });
});

describe('unlinked-rfc leaves alone', () => {
  test.each([
    [
      'the bare word',
      '# Minutes\n# Mill\n- That changes the RFC. RFCs and the RFC process too; RFC authors know.',
    ],
    ['a number in a link', `# Minutes\n# Mill\n- [RFC 7](${LINK}) and RFC [#0007](${LINK})`],
    ['a number in a block with a link to it', `# Minutes\n# Mill\n- RFC 7, see ${LINK}`],
    ['a number in a topic that links it', `# Minutes\n# Mill\n- [RFC 7](${LINK})\n- back to RFC 7`],
    [
      'a number in a subsection of its topic',
      `# Minutes\n## Mill (RFC [#7](${LINK}))\n### Costs\n- RFC 7 is dear`,
    ],
    [
      'a topic whose heading has the number and a link below',
      `# Minutes\n# Mill (RFC 7)\n${LINK}\n- RFC 7 is dear`,
    ],
    [
      'a heading with its link on the next line',
      `# Minutes\n# RFC: Number the engines\n${LINK}\n- Ada: Tabled.`,
    ],
    [
      'a heading with its link in the first bullet',
      `# Minutes\n# RFC: Number the engines\n- Discussed RFC (${LINK}) by Ada.`,
    ],
    [
      'a heading with its link below the first bullet',
      `# Minutes\n# RFC: Number the engines\n- Discussed it\n  - ${LINK}`,
    ],
    [
      'a heading with a reference link',
      `# Minutes\n# RFC: Number the engines\nsee [the pull request][12]\n\n[12]: ${LINK}`,
    ],
    ['a linked title', `# Minutes\nDiscussed [RFC: Number the engines](${LINK})`],
    ['a title whose link stands at its end', `# Minutes\n- RFC: Number the engines (${LINK})`],
    ['a decision with a link', `# Decisions\n- The [RFC](${LINK}) to number the engines was APPROVED`],
    [
      'a decision with a link below',
      `# Decisions\n- The RFC to number the engines was APPROVED\n  - ${LINK}`,
    ],
    [
      'a decision with a link alone in the next bullet',
      `# Decisions\n- The RFC to number the engines was APPROVED\n- ${LINK}`,
    ],
    ['a decision on the RFC process', '# Decisions\n- Merged the policy for RFCs\n- RFC process adopted'],
    ['an RFC of the Internet', '# Minutes\n# Mill\n- as in RFC 2119 and RFC 9110'],
    ['code', '# Minutes\n# Mill\n- `RFC 7`\n\n```\nRFC 8\n```\n\n    RFC 9'],
    ['comments', '# Minutes\n# Mill\n<!-- RFC 7 -->\n\ntext <!-- RFC 8 -->'],
    ['quotes', '# Minutes\n# Mill\n> RFC 7'],
    ['front matter', '---\nrfc: RFC 7\n---\n# Minutes'],
    [
      'link destinations',
      '# Minutes\n# Mill\n- [text](https://example.org/RFC-0007)\n- https://example.org/RFC-0007',
    ],
    ['a word that ends in RFC', '# Minutes\n# Mill\n- see XRFC 7 and RFC 7.2'],
  ])('%s', (_, text) => checkRule('unlinked-rfc', text));
});

describe('the fixes of unlinked-rfc', () => {
  test('take the link of the same number elsewhere before that of the topic', () => {
    const text = `# Minutes\n# Mill\nhttps://example.org/engines/pull/99\n- a\n- b\n\nRFC 7 is next.\n# Store\n- [RFC 7](${LINK})\n`;
    expect(titles(text)).toEqual([
      `Link RFC 7 to ${LINK}`,
      'Link RFC 7 to https://example.org/engines/pull/99',
      'Link RFC 7 to …',
    ]);
    expect(preferred(text)).toContain(`[RFC 7](${LINK}) is next.`);
  });

  test('insert a line below the heading, with blank lines where the file has them', () => {
    const link = `\n# Other\n- [RFC: Mill](${LINK})\n`;
    expect(preferred(`# Minutes\n# RFC: Mill\n- Ada: x\n${link}`)).toBe(
      `# Minutes\n# RFC: Mill\n${LINK}\n- Ada: x\n${link}`,
    );
    expect(preferred(`# Minutes\n\n# RFC: Mill\n\n- Ada: x\n${link}`)).toBe(
      `# Minutes\n\n# RFC: Mill\n\n${LINK}\n\n- Ada: x\n${link}`,
    );
    expect(preferred(`# Minutes\r\n# RFC: Mill\r\ntext\r\n${link}`)).toBe(
      `# Minutes\r\n# RFC: Mill\r\n${LINK}\r\n\r\ntext\r\n${link}`,
    );
  });

  test('link a decision to the topic that is like it', () => {
    const text = `# Decisions\n- The RFC to drive mills by steam was REJECTED\n# Minutes\n# RFC: Steam for the mills\n${LINK}\n# RFC: Paint\nhttps://example.org/pull/3\n`;
    expect(preferred(text)).toContain(`- The [RFC](${LINK}) to drive mills by steam was REJECTED`);
  });

  test('keep emphasis and link apart', () => {
    const link = `\n# Other\n- [RFC: Mill](${LINK})\n`;
    expect(preferred(`# Minutes\n# Talk\n- **RFC: Mill**\n${link}`)).toContain(
      `- **[RFC: Mill](${LINK})**\n`,
    );
    expect(preferred(`# Minutes\n# Talk\n- **RFC**: Mill\n${link}`)).toContain(
      `- **[RFC](${LINK})**: Mill\n`,
    );
    expect(preferred(`# Minutes\n# Talk\n- RFC: _Mill_\n${link.replace('Mill', '_Mill_')}`)).toContain(
      `- [RFC: _Mill_](${LINK})\n`,
    );
  });

  test.each(['**Ada:** x', '2. Ada: x', '| a |\n| - |', '---', '```\nx\n```'])(
    'do not join the link line with %j',
    (below) => {
      const link = `\n# Other\n- [RFC: Mill](${LINK})\n`;
      expect(preferred(`# Minutes\n# RFC: Mill\n${below}\n${link}`)).toBe(
        `# Minutes\n# RFC: Mill\n${LINK}\n\n${below}\n${link}`,
      );
    },
  );

  test('guess nothing where two topics are as like', () => {
    const text = `# Decisions\n- The RFC to paint was REJECTED\n# Minutes\n# RFC: Steam\n${LINK}\n# RFC: Looms\nhttps://example.org/pull/3\n`;
    expect(titles(text)).toEqual(['Link the RFC to …']);
  });

  test('offer a place for the link where none is known', () => {
    expect(titles('# Minutes\n# RFC: Mill\n- Ada: x\n')).toEqual(['Insert a link line below the heading']);
  });

  test('silence the rule', () => {
    const text = `# Minutes\n# RFC: Mill\n- Ada: x\n# Other\n- [RFC: Mill](${LINK})\n`;
    expect([...unlinkedRfc.check(parse(preferred(text)))]).toEqual([]);
  });

  function fixesOf(text: string) {
    const [found] = unlinkedRfc.check(parse(text));
    return found?.fixes() ?? [];
  }

  const titles = (text: string) => fixesOf(text).map(({ title }) => title);
  const preferred = (text: string) =>
    applyEdits(text, fixesOf(text).find((fix) => fix.preferred === true)?.edits ?? []);
});
