/**
 * Pieces of documents whose borders move when something near them is changed, with `\n` for the line ending: what
 * begins in one of them may end in any other, or not at all.
 */

const headings = [
  '# Attendees',
  '## Board Attendees',
  '# Unable to attend',
  '## Absent: Ada Byron',
  '# Decisions ##',
  '### Actions',
  '# Minutes',
  '## RFC: Mill',
  '## [RFC 7: Mill][rfc]',
  '###### x',
  '#',
  '# Meeting 2026-03-04 <!-- minutes-disable-line -->',
  'Attendees\n===',
  'Minutes\n---',
  'Ada: yes\nTom: no\n---',
  'Ada: yes\n-',
  'Ada: yes\n- ',
  '**Decisions**',
  'Decisions:',
  '**Attendees**',
  '***',
  '> # Attendees\n> - Ada Byron',
  '- # Attendees\n  - Ada Byron',
  '- Minutes\n  ---\n  Ada: yes',
  '1. x\n   # Decisions\n   Ada: yes',
];

const left = [
  '# Mill (YYYY-MM-DD)',
  '# Meeting March 5th, 2026',
  'Date: Thursday, 2026-03-04',
  '- Ada: on 2026-02-30, or Thursday, 4. März 2026',
  '- [Fill this in]',
  '<name>',
  '- Tom: ???',
  '- TODO',
  '- https://zoom.us/j/1?pwd=x',
  '  Passcode: 77777',
  '[notes](https://hackmd.io/x?both)',
];

const code = [
  '```',
  '```md\n# Attendees\n- Eve Dorn\n```',
  '````\n```\n# Minutes',
  '~~~',
  '~~~~ x\nAda: yes\n~~~',
  '- ```\n  Ada: yes\n  ```',
  '- ```\n  # Attendees',
  '> ```\n> Ada: yes',
  '  1. ~~~\n     Ada: yes',
  '    Ada: code',
  '\t# Attendees',
];

/** All kinds of CommonMark 4.6. */
const html = [
  '<script>\n# Attendees\n\n- Ada Byron\n</script>',
  '<pre>\nAda: yes\n\n# x',
  '<style>',
  '</textarea>',
  '<!-- a\n# Attendees\n\n- Eve Dorn\n-->',
  '<!--',
  '-->',
  'Ada: <!-- a\n# b\n-->',
  '- <!-- a\n  # b\n\n# c\n-->',
  '<?php\n# x\n\n?>',
  '<!DOCTYPE\n# x>',
  '<![CDATA[\n# x\n\n]]>',
  '<div>\n# Attendees',
  '</div>',
  '<details><summary>Attendees</summary>\n\n- Ada Byron\n\n</details>',
  '<span class="x">\n# Attendees',
  '<ul>\n<li>Ada Byron</li>\n<li>Tom Carr\n</ul>',
];

const frontMatter = ['---', '...', '---\ntitle: x\n---', '---\ntype: minutes\n# Attendees', '+++'];

/** Definitions count in the whole document, wherever they stand. */
const references = [
  '[rfc]: https://example.org/pull/7',
  '[RFC]: <https://example.org/pull/8> "RFC 8"',
  '[rfc]:\n/pull/9\n"a\ntitle"',
  '[RFC 7]: https://example.org/rfcs/0007',
  '> [rfc]: https://example.org/pull/10',
  '- [rfc 7]: /quoted',
  '[neal]: x',
  '[x]: y\nAda: yes',
  '[neal] what if',
  'Ada: see [RFC 7] and [this][rfc], [rfc][]',
  '- Tom: [RFC 7][rfc] is ![RFC 8][rfc]',
  'The [RFC][rfc] to build a mill was rejected',
];

const lists = [
  '-',
  '- ',
  '* Ada Byron',
  '+ Tom Carr',
  '1) Ada: yes\n2) Tom: no',
  '- a\n  - Ada: yes\n    - Tom: no',
  '- Ada: yes\n\n  Tom: no',
  '-\n\n  Ada: yes',
  '- Ada: yes\nTom: no',
  '- > Ada: yes',
  '> - Ada: yes\nlazy',
  '  - deep\n# Minutes\n  - Ada: yes',
  '\t- Ada: yes',
  '10. Ada: yes\n    more',
];

const tables = [
  '| Name | Abbr |\n| --- | --- |\n| Ada Byron | ADB |',
  'Name | Present\n--- | :-:\nTom Carr | x\nEve Dorn | no',
  '| --- |',
  '| Ada Byron | a\\|b |',
  '|',
];

const directives = [
  '<!-- minutes-disable -->',
  '<!-- minutes-enable unlisted-speaker -->',
  '<!-- minutes-disable-file unlinked-rfc -->',
  '<!-- minutes-disable-next-line -->',
  '<!-- minutes-disable-next-line unlisted-speaker, x\n -->',
  '- Eve: no <!-- minutes-disable-line unlisted-speaker -->',
  '<!-- minutes-disable attendance-conflict duplicate-attendee -->',
  '<!-- minutes: on -->',
];

const odd = [
  '',
  ' ',
  '\t',
  '\uFEFF',
  '\u2028',
  'Ada:\u2028Tom: no',
  '\u0000',
  'Ada\u0000: \u0000',
  '\uD800',
  '- \uDC00: yes',
  'Ad\uD83D',
  '\u00A0',
  '👩‍🚀: \u0301',
  '\u000B# x\u000C',
  `Ada: ${'word '.repeat(600)}`,
  '*'.repeat(900),
  '['.repeat(300),
];

/** By what they are about. */
export const FRAGMENTS: readonly (readonly string[])[] = [
  ...[headings, left, code, html, frontMatter, references],
  ...[lists, tables, directives, odd],
];
