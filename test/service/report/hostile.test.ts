/** Whatever the minutes say is text in a report, and nothing else. */
import MarkdownIt from 'markdown-it';
import { expect, test } from 'vitest';
import { NOTHING_KNOWN } from '../../../server/src/minutes/knowledge';
import { reportAs } from '../../../server/src/service/report/form';
import { PARTS } from '../../../server/src/service/report/part';
import { relativePlaces } from '../../../server/src/service/report/places';
import type { CommitteeReport, Report } from '../../../server/src/service/report/report';
import { reportOf } from '../../../server/src/service/report/report-of';
import { Folder, minutesOf } from '../../support/folder';

const HOSTILE = [
  '<img src=x onerror=alert(1)>',
  '</q></li></ol><script>alert(1)</script>',
  "\"><svg onload=alert(1)> ' onmouseover='alert(1)",
  '[a](javascript:alert(1))',
  '](javascript:alert(1)) [b](command:workbench.action.quit)',
  '![a](https://tracker.example.org/x.png)',
  'a | b `c | d` **e** ~~f~~ $g$',
  '# h',
  '- i',
  '1. j',
  '<!-- k',
  'javascript:alert(1)',
  'command:workbench.action.quit',
  'data:text/html,<script>alert(1)</script>',
  'file:///etc/passwd',
  '//example.org/x',
  '\\\\example.org\\x',
  '&lt;l&gt; &#106;',
  'two\nlines\r\n\r\nof | it',
  '\u001b[31mred\u001b]8;;https://example.org\u0007 \u202eturned\u2028',
];

/** Everything that minutes may say is the same text. */
function reportThatSays(text: string): Report {
  const at = { meeting: 0, line: 3, character: 0 };
  const committee: CommitteeReport = {
    name: text,
    meetings: [{ uri: `file:///work/${encodeURIComponent(text)}.md`, path: text, title: text }],
    omitted: 0,
    people: [{ name: text, group: text, present: 1, listed: [{ presence: 'present', group: text, at }] }],
    rfcs: [
      {
        ...{ number: text, title: text, href: text, file: { uri: text, path: text, status: text } },
        steps: [{ kind: 'decided', at, text, by: 'words' }],
      },
    ],
    decisions: [{ text, topic: text, at }],
    actions: [{ text, topic: text, owners: [text, text], due: text, at, again: [at], meetingsSince: 2 }],
    promises: [{ text, topic: text, at, state: 'kept', keptAt: at }],
  };
  return { committees: [committee] };
}

const shown = (form: 'html' | 'md' | 'json', text: string): string =>
  reportAs(form, reportThatSays(text), PARTS, relativePlaces('report.md'));

/** The tags of a page and their attributes, without the contents of any. */
function tagsOf(page: string): readonly string[] {
  return (page.replace(/<style>[\s\S]*?<\/style>/, '').match(/<[^>]*>/g) ?? []).map((tag) =>
    tag.replace(/"[^"]*"/g, '""'),
  );
}

function hrefsOf(page: string): readonly string[] {
  return [...page.matchAll(/ (?:href|src)="([^"]*)"/g)].map(([, href = '']) => href.replaceAll('&amp;', '&'));
}

const FORBIDDEN = /^\s*(?!https?:)[a-z][a-z0-9+.-]*:|^[/\\]/i;

test.each(HOSTILE)('as a page: %j', (text) => {
  const page = shown('html', text);
  const harmless = shown('html', 'harmless').replace(/<a href="harmless">RFC[\s\S]*?<\/a>/, 'RFC');
  // It has the tags of a page that says nothing bad: but for the link of the RFC, which is none.
  const without = (tags: readonly string[]): readonly string[] => tags.filter((tag) => !/^<\/?a\b/.test(tag));
  expect(without(tagsOf(page))).toEqual(without(tagsOf(harmless)));
  expect(hrefsOf(page).filter((href) => FORBIDDEN.test(href))).toEqual([]);
  expect(page.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
  expect(page).not.toMatch(/<script|\son\w+=[^&]*>|<img|<svg/);
});

test.each(HOSTILE)('as Markdown: %j', (text) => {
  const source = shown('md', text);
  const page = new MarkdownIt({ html: true }).render(source);
  const harmless = new MarkdownIt({ html: true }).render(shown('md', 'harmless'));
  const without = (tags: readonly string[]): readonly string[] => tags.filter((tag) => !/^<\/?a\b/.test(tag));
  expect(without(tagsOf(page))).toEqual(without(tagsOf(harmless)));
  expect(hrefsOf(page).filter((href) => FORBIDDEN.test(href))).toEqual([]);
  expect(source.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
});

test.each(HOSTILE)('as data: %j', (text) => {
  const source = shown('json', text);
  const [committee] = JSON.parse(source).committees;
  expect([committee.name, committee.rfcs[0].link, committee.decisions[0].text]).toEqual([text, text, text]);
  expect(source.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
});

test('from minutes to a page', () => {
  const said = HOSTILE.filter((text) => !text.includes('\n')).map(
    (text) => `- The pier is approved: ${text}\n`,
  );
  const { archive } = new Folder({
    '2031-01-01.md': minutesOf(
      '2031-01-01',
      { Attendees: 'Ada Byron, Tom <img src=x onerror=alert(1)>' },
      `### RFC: <img src=x onerror=alert(1)>\n\n[a](javascript:alert(1))\n\n- Ada: a\n- Tom: b\n`,
    ).replace('## Minutes', `## Decisions\n\n${said.join('')}\n## Minutes`),
  });
  const page = reportAs('html', reportOf(archive, NOTHING_KNOWN), PARTS, relativePlaces('report.html'));
  expect(page).toContain('The pier is approved');
  expect(page).not.toMatch(/<script|<img|<svg/);
  expect(hrefsOf(page).filter((href) => FORBIDDEN.test(href))).toEqual([]);
});
