import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { HARBOUR } from '../support/harbour-minutes';
import { bare, minutesPreview, plainPreview, rendered } from '../support/previewed';

/** What is shown of minutes whose last topic has some lines more. */
function shown(...lines: readonly string[]): string {
  const html = rendered(minutesPreview(), `${HARBOUR}\n### Last\n\n${lines.join('\n')}\n`);
  return html.slice(html.indexOf('<h3>Last</h3>') + '<h3>Last</h3>\n'.length);
}

const item = (inner: string, attrs = ''): string => `<ul>\n<li${attrs}>${inner}</li>\n</ul>\n`;
const name = (text: string, className: string, title = ''): string =>
  `<span class="${className}"${title && ` title="${title}"`}>${text}</span>`;
const ADA = name('Ada', 'minutes-speaker', 'Ada Byron');

describe('names', () => {
  test.each([
    ['a speaker', '- Ada: yes', `${ADA}: yes`],
    ['a speaker in bold', '- **Ada:** yes', `<strong>${ADA}:</strong> yes`],
    [
      'several, and who is spoken to',
      '- Ada/Jonas to Ben: yes',
      `${ADA}/${name('Jonas', 'minutes-speaker', 'Jonas Weir')} to ${name('Ben', 'minutes-addressee', 'Ben Tolliver')}: yes`,
    ],
    ['a full name', '- Ada Byron: yes', `${name('Ada Byron', 'minutes-speaker')}: yes`],
    ['everybody', '- All: yes', `${name('All', 'minutes-speaker minutes-collective')}: yes`],
    [
      'somebody in no list',
      '- Lance: yes',
      `${name('Lance', 'minutes-speaker minutes-unlisted', 'In no attendee list')}: yes`,
    ],
    [
      'somebody who is absent',
      '- Mary: yes',
      `${name('Mary', 'minutes-speaker minutes-absent', 'Mary Somerville, listed as absent')}: yes`,
    ],
    ['a chat', '- [10:02] Ada: yes', `[10:02] ${ADA}: yes`],
    ['one that is said again', '- Ada: Ada Byron drew it', `${ADA}: Ada Byron drew it`],
  ])('%s', (_, line, expected) => expect(shown(line)).toBe(item(expected)));

  test.each([
    ['a word that structures the text', '- Note: yes', 'Note: yes'],
    ['code', '- `Ada: yes`', '<code>Ada: yes</code>'],
    ['what only begins like a name', '- Adamant: yes, Ada', 'Adamant: yes, Ada'],
  ])('not %s', (_, line, expected) => expect(bare(shown(line))).toBe(item(expected)));

  test('in lines of one paragraph', () =>
    expect(shown('Ada: yes  ', 'Ben: no', 'Jonas: *well*')).toBe(
      `<p>${ADA}: yes<br>\n${name('Ben', 'minutes-speaker', 'Ben Tolliver')}: no\n${name('Jonas', 'minutes-speaker', 'Jonas Weir')}: <em>well</em></p>\n`,
    ));

  test('behind HTML that goes on in the next line', () =>
    expect(shown('Ada: yes <b', 'title="Ben: no">and</b>', 'Ben: no')).toContain(
      `${name('Ben', 'minutes-speaker', 'Ben Tolliver')}: no</p>`,
    ));
});

describe('what came of it', () => {
  test.each([
    ['a decision', '- Decision: we keep the lamps', 'Decision: we keep the lamps', 'minutes-decision'],
    ['an action', '- ACTION: Ada to buy lamps', 'ACTION: Ada to buy lamps', 'minutes-action'],
  ])('%s', (_, line, inner, className) => expect(shown(line)).toBe(item(inner, ` class="${className}"`)));

  test('an action that is done', () => {
    const text = `${HARBOUR}\n## Action items\n\n- [x] Ada: buy lamps\n- Ben: buy oil\n`;
    const html = rendered(minutesPreview(), text);
    expect(html).toContain('<li class="minutes-action minutes-done minutes-boxed">[x] Ada');
    expect(html).toContain('<li class="minutes-action">');
  });

  test('what has a box of its own has no other sign', () => {
    const items = '- [ ] Tom: write the letter\n- Ada: buy lamps\n\n[ ] ACTION: Ben to buy oil\n';
    const html = rendered(minutesPreview(), `${HARBOUR}\n## Action items\n\n${items}`);
    expect(html).toContain('<li class="minutes-action minutes-boxed">[ ] Tom');
    expect(html).toContain('<li class="minutes-action"><span');
    const styles = readFileSync(new URL('../../client/media/preview.css', import.meta.url), 'utf8');
    for (const [sign] of styles.matchAll(/^[^\n]*\{\n {2}(?:list-style-type|content):/gm))
      expect(sign).toContain(':not(.minutes-boxed)');
  });

  test('in a paragraph', () =>
    expect(shown('**Resolved:** we keep the lamps.')).toBe(
      '<p class="minutes-decision"><strong>Resolved:</strong> we keep the lamps.</p>\n',
    ));

  test('in the section of decisions, whatever its form', () => {
    const html = rendered(minutesPreview(), HARBOUR);
    expect(html).toContain('<li class="minutes-decision">Merged the new checklist</li>');
    expect(html).toContain('<li>None</li>');
    const table = HARBOUR.replace(
      /- Merged[\s\S]*?- None/,
      '| Decision | By |\n| --- | --- |\n| Keep | all |',
    );
    expect(rendered(minutesPreview(), table)).toContain('<tr class="minutes-decision">\n<td>Keep</td>');
  });
});

describe('what stays as it is', () => {
  const plain = rendered(plainPreview(), HARBOUR);

  test('what is not minutes', () =>
    expect(rendered(minutesPreview({ isMinutes: () => false }), HARBOUR)).toBe(plain));

  test('a text that belongs to no document', () => {
    expect(rendered(minutesPreview(), HARBOUR, null)).toBe(plain);
    expect(minutesPreview().render(HARBOUR)).toBe(plain);
  });

  test('the tokens, which the editor keeps', () => {
    const md = minutesPreview();
    const tokens = md.parse(HARBOUR, {});
    const first = md.renderer.render(tokens, md.options, { currentDocument: 'a' });
    expect(first).not.toBe(plain);
    expect(md.renderer.render(tokens, md.options, { currentDocument: 'a' })).toBe(first);
    expect(md.renderer.render(tokens, md.options, {})).toBe(plain);
  });

  test('the preview, where something goes wrong', () => {
    const problems: string[] = [];
    const fail = (): never => {
      throw new Error('the lamp is broken');
    };
    const md = minutesPreview({ decorate: fail, log: (problem) => problems.push(problem) });
    expect(rendered(md, HARBOUR)).toBe(plain);
    expect(problems).toEqual([expect.stringContaining('the lamp is broken')]);
  });
});

describe('hostile Markdown is shown as it is without us', () => {
  const HOSTILE = [
    '<img src=x onerror=alert(1)>',
    '<script>alert(1)</script>',
    '[Ada](javascript:alert(1))',
    '[Ada](command:workbench.action.quit)',
    '"><img src=x onerror=alert(1)>',
    "Ada' onmouseover='alert(1)",
    '&quot;&gt;&lt;b&gt;',
    '<span class="minutes-speaker">',
  ];

  test.each(HOSTILE)('in what is said, in labels, in lists and titles: %s', (text) => {
    const minutes = HARBOUR.replace('- Ada Byron', `- Ada Byron ${text}\n- Eve ${text} Dorn`)
      .replace('- Ada: we', `- Ada: ${text} we`)
      .replace('### Process', `### ${text}\n\n- ${text}: yes\n- Eve ${text}: no\n- Eve: oh`);
    const plain = rendered(plainPreview(), minutes);
    expect(bare(rendered(minutesPreview(), minutes))).toBe(bare(plain));
  });

  test('a title is text', () => {
    const minutes = HARBOUR.replace('- Ada Byron', '- Ada "onclick=alert(1) <i> O\'Neil');
    expect(rendered(minutesPreview(), minutes)).not.toMatch(/title="[^"]*"onclick|title="[^"]*<i>/);
  });
});
