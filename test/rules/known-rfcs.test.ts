/** What the other meetings of a folder, and the texts of its RFCs, say of the RFCs in this one. */
import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../server/src/markdown/edit';
import { diagnose, type Finding } from '../../server/src/service/diagnose';
import { Folder, minutesOf } from '../support/folder';

const HERE = 'minutes/2026-03-04.md';
const LISTS = { Attendees: 'Ada Byron, Bo Moor' };
const PULL = 'https://example.org/engines/pull/';
const meeting = (day: string, discussion: string) => ({
  [`minutes/${day}.md`]: minutesOf(day, LISTS, discussion),
});
const rfc = (number: string, title: string, head = '') => ({
  [`rfcs/${number}-${title.toLowerCase().replaceAll(' ', '-')}.md`]: `# RFC: ${title}\n\n${head}\n\n## Abstract\n`,
});
const REGISTER = Object.assign(
  {},
  ...['Number the engines', 'Light the pier', 'Drive by steam', 'Move the store', 'Count the days'].map(
    (title, index) => rfc(`000${index + 1}`, title),
  ),
);

function found(
  rule: string,
  files: Readonly<Record<string, string>>,
  discussion: string,
): readonly Finding[] {
  const text = minutesOf('2026-03-04', LISTS, discussion);
  const here = new Folder({ ...files, [HERE]: text }).meeting(HERE);
  return diagnose(here, {}).filter((finding) => finding.rule === rule);
}

const titles = (finding: Finding | undefined) =>
  finding?.fixes().map(({ title, preferred }) => (preferred ? `${title} *` : title));

describe('unlinked-rfc offers', () => {
  const offered = (
    files: Readonly<Record<string, string>>,
    discussion = '### RFC: Light the pier\n\n- Ada: Yes.\n',
  ) => titles(found('unlinked-rfc', files, discussion)[0])?.slice(0, -1);
  const pier = (day: string, number: number) =>
    meeting(day, `### RFC: Light the pier\n\n${PULL}${number}\n\n- Ada: Yes.\n`);

  test('the link of another meeting, with its day', () =>
    expect(offered({ ...pier('2026-01-01', 3), ...pier('2026-02-01', 3) })).toEqual([
      `Insert the link line ${PULL}3 below the heading (as in 2026-02-01) *`,
    ]));
  test('all links of which nobody can tell', () =>
    expect(offered({ ...pier('2026-01-01', 3), ...pier('2026-02-01', 8) })).toEqual([
      `Insert the link line ${PULL}3 below the heading (as in 2026-01-01)`,
      `Insert the link line ${PULL}8 below the heading (as in 2026-02-01)`,
    ]));
  test('the link by the title that the file of a number has', () =>
    expect(offered({ ...REGISTER, ...pier('2026-01-01', 3) }, '- Ada: See RFC 0002.\n')).toEqual([
      `Link RFC 0002 to ${PULL}3 (as in 2026-01-01) *`,
      'Link RFC 0002 to ../rfcs/0002-light-the-pier.md',
    ]));
  test('the file, where nobody links anything else', () =>
    expect(offered(REGISTER, '- Ada: See RFC 2.\n')).toEqual([
      'Link RFC 2 to ../rfcs/0002-light-the-pier.md *',
    ]));
  test('the link that the text of the RFC has', () =>
    expect(
      offered(rfc('0002', 'Light the pier', `* **Pull request:** ${PULL}3`), '- Ada: See RFC 2.\n'),
    ).toEqual([`Link RFC 2 to ${PULL}3 *`, 'Link RFC 2 to ../rfcs/0002-light-the-pier.md']));
  describe('for a sentence on a decision', () => {
    const decided = '- Ada: Yes.\n\n## Decisions\n\n- The RFC to drive the mill by steam was ACCEPTED\n';
    const topic = (day: string, title: string, number: number) =>
      meeting(day, `### RFC: ${title}\n\n${PULL}${number}\n\n- Ada: Yes.\n`);
    const steam = topic('2026-02-01', 'Steam drive for the mill', 3);

    test('the link of the only RFC that has its words, and is not sure of it', () =>
      expect(offered({ ...steam, ...topic('2026-01-01', 'Paint the mill', 4) }, decided)).toEqual([
        `Link the RFC to ${PULL}3 (as in 2026-02-01)`,
      ]));
    test('that of the same minutes first', () =>
      expect(offered(steam, `### Drive the old mill by steam\n\n${PULL}9\n\n${decided}`)).toEqual([
        `Link the RFC to ${PULL}9 *`,
        `Link the RFC to ${PULL}3 (as in 2026-02-01)`,
      ]));
    test('none where two have them', () =>
      expect(offered({ ...steam, ...topic('2026-01-01', 'A steam mill', 4) }, decided)).toEqual([]));
    test('none of one that has a single word in common, or few of its own', () => {
      expect(offered(topic('2026-01-01', 'Paint the mill', 4), decided)).toEqual([]);
      expect(
        offered(topic('2026-01-01', 'Rules for whoever visits any mill with steam engines', 4), decided),
      ).toEqual([]);
    });
    test('its file, where nobody links anything', () =>
      expect(offered(rfc('0003', 'Steam drive for the mill'), decided)).toEqual([
        'Link the RFC to ../rfcs/0003-steam-drive-for-the-mill.md',
      ]));
  });
  test('no pull request by the number of an RFC', () =>
    expect(offered(meeting('2026-01-01', `- Ada: See ${PULL}2\n`), '- Ada: See RFC 2.\n')).toEqual([]));
  test('the link of the same minutes before that of others', () =>
    expect(
      offered(
        meeting('2026-01-01', `- Ada: [RFC 2](${PULL}3)\n`),
        `### Mill\n\n- Ada: See RFC 2.\n\n### Store\n\n- Bo: [RFC 2](${PULL}8)\n`,
      ),
    ).toEqual([`Link RFC 2 to ${PULL}8 *`, `Link RFC 2 to ${PULL}3 (as in 2026-01-01)`]));

  test('below a heading, the file as a link that can be followed', () => {
    const text = minutesOf('2026-03-04', LISTS, '### RFC: Light the pier\n\n- Ada: Yes.\n');
    const here = new Folder({ ...REGISTER, [HERE]: text }).meeting(HERE);
    const fix = diagnose(here, {})[0]?.fixes()[0];
    const mended = applyEdits(text, fix?.edits ?? []);
    expect(mended).toContain(
      '### RFC: Light the pier\n\n[Light the pier](../rfcs/0002-light-the-pier.md)\n\n- Ada: Yes.',
    );
    expect(diagnose(new Folder({ ...REGISTER, [HERE]: mended }).meeting(HERE), {})).toEqual([]);
  });
});

describe('rfc-link-mismatch', () => {
  const linked = (day: string, link: string) => meeting(day, `- Ada: [RFC 2](${link}) goes to a vote.\n`);
  const twice = (link: string) => ({ ...linked('2026-01-01', link), ...linked('2026-04-01', link) });
  const here = (link: string) => `- Ada: [RFC 0002](${link}) goes to a vote.\n`;

  test('finds a link that two other meetings have otherwise, and mends it', () => {
    const discussion = `### RFC 2\n\n${PULL}8\n\n${here(`${PULL}8`)}`;
    const [finding, ...others] = found('rfc-link-mismatch', twice(`${PULL}3`), discussion);
    expect(others).toEqual([]);
    expect(finding?.message).toBe(
      `"RFC 2" is linked to ${PULL}8 here, but to ${PULL}3 on 2026-01-01 and 2026-04-01: readers will not know which text was discussed, so link to the same one`,
    );
    expect(finding?.related).toHaveLength(1);
    const text = minutesOf('2026-03-04', LISTS, discussion);
    const [fix] = finding?.fixes() ?? [];
    expect(fix).toMatchObject({ title: `Link to ${PULL}3`, preferred: true });
    expect(applyEdits(text, fix?.edits ?? [])).toBe(text.replaceAll('pull/8', 'pull/3'));
  });

  test('names an RFC without the markup of a link in it', () =>
    expect(
      found('rfc-link-mismatch', twice(`${PULL}3`), `- Ada: RFC [0002](${PULL}8) is done.\n`)[0]?.message,
    ).toMatch(/^"RFC 0002" is linked/));

  test.each([
    [`${PULL}8`, `<${PULL}3?a=)>`],
    [`<${PULL}8>`, `<${PULL}3?a=)>`],
    [`<${PULL}8>`, `${PULL}3`],
  ])('an address is written as a destination has to be: %s to %s', (own, other) => {
    const text = minutesOf('2026-03-04', LISTS, here(own));
    const [fix] = found('rfc-link-mismatch', twice(other), here(own))[0]?.fixes() ?? [];
    expect(applyEdits(text, fix?.edits ?? [])).toBe(text.replace(own, other));
  });

  test('finds a link that the text of the RFC has otherwise', () => {
    const text = rfc('0002', 'Light the pier', `* **Pull request:** ${PULL}3`);
    expect(found('rfc-link-mismatch', text, `### RFC: Light the pier\n\n${PULL}8\n`)[0]?.message).toContain(
      'in its own text',
    );
  });

  test('finds the file of another RFC', () =>
    expect(
      found('rfc-link-mismatch', REGISTER, here('../rfcs/0003-drive-by-steam.md'))[0]?.message,
    ).toContain('but to ../rfcs/0002-light-the-pier.md in the folder of RFCs'));

  test.each([
    ['http', 'http://example.org/engines/pull/3'],
    ['a slash at the end', `${PULL}3/`],
    ['a tab and an anchor', `${PULL}3/files#diff`],
    ['the issue of that number', 'https://example.org/engines/issues/3'],
    ['the file', '../rfcs/0002-light-the-pier.md'],
    ['another repository', 'https://example.org/mills/pull/8'],
    ['any other page', 'https://example.org/blog/8'],
  ])('is silent on %s', (_, link) =>
    expect(found('rfc-link-mismatch', { ...REGISTER, ...twice(`${PULL}3`) }, here(link))).toEqual([]),
  );

  test('is silent on an address that is still typed', () => {
    expect(found('rfc-link-mismatch', twice(`${PULL}12`), here(`${PULL}1`))).toEqual([]);
    expect(found('rfc-link-mismatch', twice(`${PULL}12`), here(`${PULL}2`))).toHaveLength(1);
  });

  test.each([
    ['one other meeting', linked('2026-01-01', `${PULL}3`)],
    ['another meeting that links it so', { ...twice(`${PULL}3`), ...linked('2026-02-01', `${PULL}8`) }],
    [
      'meetings that do not agree',
      {
        ...twice(`${PULL}3`),
        ...linked('2026-02-01', `${PULL}9`),
        ...linked('2026-02-08', `${PULL}9`),
      },
    ],
    ['the merged file of one number', twice('https://example.org/engines/blob/main/rfcs/0002-light.md')],
  ])('is silent beside %s', (_, files) =>
    expect(found('rfc-link-mismatch', files, here(`${PULL}8`))).toEqual([]),
  );
});

describe('unknown-rfc', () => {
  const numbers = (discussion: string, files: Readonly<Record<string, string>> = REGISTER) =>
    found('unknown-rfc', files, discussion);

  test('finds a number without a file, once, and offers those that are near', () => {
    const [finding, ...others] = numbers('- Ada: See RFC 0020.\n- Bo: RFC 20? RFC 3!\n');
    expect(others).toEqual([]);
    expect(finding?.message).toContain(
      'There is no "RFC 0020": the last RFC in the folder of RFCs is 0005 ("Count the days"), so correct',
    );
    expect(finding?.related).toHaveLength(1);
    expect(titles(finding)).toEqual(['Change RFC 20 to RFC 2 ("Light the pier")']);
    const text = minutesOf('2026-03-04', LISTS, '- Ada: See RFC 0020.\n- Bo: RFC 20? RFC 3!\n');
    expect(applyEdits(text, finding?.fixes()[0]?.edits ?? [])).toBe(
      text.replace('RFC 0020', 'RFC 0002').replace('RFC 20', 'RFC 02'),
    );
  });

  test('is told in place of the missing link', () =>
    expect(found('unlinked-rfc', REGISTER, '- Ada: See RFC 0020.\n')).toEqual([]));

  test.each([
    ['a number that has a file', '- Ada: See RFC 0002.\n', REGISTER],
    ['a number that is still typed', '- Ada: See RFC 000\n', REGISTER],
    ['a number that is linked', `- Ada: See [RFC 9](${PULL}9).\n`, REGISTER],
    ['a number that is linked beside it', `- Ada: See RFC 9, ${PULL}9.\n`, REGISTER],
    [
      'a number that another meeting links',
      '- Ada: See RFC 9.\n',
      { ...REGISTER, ...meeting('2026-01-01', `- Ada: See [RFC 9](${PULL}9).\n`) },
    ],
    ["one of the Internet's", '- Ada: See RFC 9110.\n', REGISTER],
    ['a folder of few files', '- Ada: See RFC 9.\n', rfc('0002', 'Light the pier')],
    ['a folder that leaves most numbers out', '- Ada: See RFC 9.\n', { ...REGISTER, ...rfc('0040', 'Sail') }],
  ])('is silent on %s', (_, discussion, files) => expect(numbers(discussion, files)).toEqual([]));
});
