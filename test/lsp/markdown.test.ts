import MarkdownIt from 'markdown-it';
import { expect, test } from 'vitest';
import { asMarkdown } from '../../server/src/lsp/markdown';

const html = (markdown: string): string =>
  new MarkdownIt({ html: true, linkify: true }).render(markdown).trim();

test.each([
  '[x](command:evil)',
  '![x](https://evil.example)',
  '<img src="x">',
  '<https://evil.example>',
  'https://evil.example/a_b_c',
  'www.evil.example',
  'mail a@evil.example',
  '`code` *bold* _emphasis_ ~~struck~~ | cell |',
  '# heading',
  '> quote',
  '- bullet',
  '1. number',
  '123) number',
  '+ bullet',
  '---',
  '===',
  '&lt;b&gt; &amp;',
  '\\*escaped\\*',
  '$(alert)',
])('%s shows as it is', (text) => {
  const plain = new MarkdownIt().utils.escapeHtml(text);
  expect(html(`${asMarkdown(text)}`)).toBe(`<p>${plain}</p>`);
});

test('several lines are one', () => expect(asMarkdown(' a\n\n# b ')).toBe('a \\# b'));

test('what needs no backslash has none', () =>
  expect(asMarkdown("x86-64 v1.2 (ppc64le), Ada's +1; 3:15 a/b @ada")).toBe(
    "x86-64 v1.2 (ppc64le), Ada's +1; 3:15 a/b @ada",
  ));
