/** Texts that nobody writes and somebody may paste, of any size. */

const HEAD = '# Attendees\n\n- Ada Byron\n- Tom Carr\n\n# Minutes\n\n';

/** What a long line may be made of. */
export const UNITS: readonly string[] = [
  ...[
    'word ',
    'a',
    'A',
    'Ada/',
    'Ada, ',
    'Ada and ',
    'Ada to ',
    'a: ',
    ':',
    '：',
    '(',
    '[',
    '*',
    '_',
    '`',
    '<',
  ],
  ...[
    '<a ',
    '@',
    '|',
    '\\',
    'http://',
    'RFC ',
    'RFC 7 ',
    'rfcs/1 ',
    ' - ',
    ' ',
    '\t',
    "'",
    '.',
    '0',
    '10:02 ',
  ],
  ...[
    '😀',
    'é',
    'e\u0301',
    'אבג ',
    '\u0000',
    ']',
    '[a](',
    '![',
    '**a ',
    '<!--',
    '-->',
    '&',
    '&amp;',
    '{',
    '"',
  ],
  ...[
    '-',
    '#',
    '>',
    '~',
    '=',
    ',',
    ';',
    ')',
    '()',
    '[]',
    'a@',
    '@a ',
    'www.',
    'a.b',
    'x/',
    'Ada Byron ',
    'Ada - ',
  ],
  ...[
    '\u2028',
    '\uD800',
    '\u00A0',
    '–',
    'The RFC to ',
    'Ada (',
    'Present: ',
    'Date: ',
    '2026-03-04 ',
    '2026-03-',
    'March 4, ',
    '4 March 2026, ',
    '4.3.2026 ',
    'Thursday, ',
    'https://zoom.us/j/1?pwd=',
    '&pwd=x',
    'passcode: 77777 ',
    '[fill ',
    '[your ',
    '{NAME} ',
    '${1:',
    '?',
    'X',
    'İ',
    'ß',
  ],
];

/** Where in minutes a long line may stand. */
export const LINES: readonly ((long: string) => string)[] = [
  (long) => `${HEAD}${long}\n`,
  (long) => `${HEAD}- ${long}\n`,
  (long) => `${HEAD}- ${long}: x\n`,
  (long) => `${HEAD}Present: ${long}\n`,
  (long) => `${HEAD}# ${long}\n`,
  (long) => `${HEAD}**${long}\n`,
  (long) => `${HEAD}Ada: ${long}\nTom: no\n`,
  (long) => `# Attendees\n- ${long}\n- Ada Byron\n`,
  (long) => `# Attendees\n${long}\n\n# Minutes\n- Ada: yes\n`,
  (long) => `# Attendees\n| Name | ${long}|\n| --- | --- |\n| Ada | ${long}\n`,
  (long) => `# Attendees\n<ul><li>${long}</li></ul>\n`,
  (long) => `${HEAD}- Eve: <!-- minutes-disable-line ${long} -->\n`,
  (long) => `${HEAD}- Ada: yes\n- Eve: a${long}x\n- Ada: so\n`,
  (long) => `${HEAD}- Ada: ${long}x <!-- minutes-disable-line unlinked-rfc -->\n`,
  (long) => `${HEAD}## RFC: ${long}x\n\n- Ada: see https://example.org/pull/7\n`,
  (long) => `# Attendees\n- Ada Byron (${long}x)\n- Ada Byron\n`,
  (long) => `${HEAD}> ${long}\n`,
  (long) => `Scribe: ${long}\n\n${HEAD}[${long}]: https://example.org\n`,
];

const times = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => line(index)).join('');

const talk = (count: number): string => times(count, () => '- Ada: yes\n- Tom: no\n');

/** What there may be very many of. */
export const MANY: Readonly<Record<string, (count: number) => string>> = {
  'labels in one paragraph': (count) => HEAD + times(count, () => 'Ada: yes  \nTom: no  \n'),
  paragraphs: (count) => HEAD + times(count, () => 'Ada: yes\n\n'),
  bullets: (count) => HEAD + talk(count),
  'nested bullets': (count) =>
    HEAD + times(count, (index) => `${'  '.repeat(Math.min(index, 500))}- Ada: yes\n`),
  'nested quotes': (count) => `${HEAD}${'> '.repeat(count)}Ada: yes\n`,
  headings: (count) => HEAD + times(count, (index) => `${'#'.repeat(1 + (index % 6))} Topic ${index}\n`),
  'headings with people': (count) =>
    times(count, (index) => `# Attendees\n- Name${index} Family\n# Minutes\n- Name${index}: yes\n`),
  attendees: (count) =>
    `# Attendees\n${times(count, (index) => `- Name${index} Family (N${index}) @n${index}\n`)}\n# Minutes\n${talk(count)}`,
  'times the same attendee': (count) => `# Attendees\n${times(count, () => '- Ada Byron\n')}`,
  'attendees in one line': (count) => `Present: ${times(count, (index) => `Name${index} Family, `)}\n`,
  'attendees in a table': (count) =>
    `# Attendees\n\n| Name | Abbr |\n| --- | --- |\n${times(count, (index) => `| Name${index} Family | N${index} |\n`)}`,
  'attendees in HTML': (count) =>
    `# Attendees\n<ul>\n${times(count, (index) => `<li>Name${index} Family</li>\n`)}</ul>\n`,
  'attendees with one abbreviation': (count) =>
    `# Attendees\n${times(count, (index) => `- Name${index} Family (NF)\n`)}`,
  'attendees on bare lines': (count) =>
    `# Guests present\n- Ada Byron\n# Attendees\n${times(count, (index) => `Name${index} Family\n\n`)}`,
  'people with one first name': (count) =>
    `# Attendees\n${times(count, (index) => `- Ada Family${index}\n`)}\n# Minutes\n${talk(count)}`,
  'people with names that are nearly the same': (count) =>
    `# Attendees\n${times(count, (index) => `- Ada${index} B${index}\n`)}\n# Minutes\n${times(count, (index) => `- Adx${index}: yes\n`)}`,
  'people who are present and absent': (count) =>
    `# Attendees\n${times(count, (index) => `- Name${index} F\n`)}\n# Absent\n${times(count, (index) => `- Name${index} F\n`)}`,
  'attendee lists': (count) => times(count, (index) => `## Board Attendees\n- Name${index} Family\n`),
  'absent people who speak': (count) =>
    `# Absent\n${times(count, (index) => `- Name${index} F\n`)}\n# Minutes\n${times(count, (index) => `- Name${index}: yes\n`)}`,
  'names that nobody listed': (count) => HEAD + times(count, (index) => `- Adb${index}: no\n- Ada: yes\n`),
  'names that fit no rule': (count) => HEAD + times(count, (index) => `**Eve ${index}**\n- Ada: yes\n`),
  'comments that silence a rule': (count) =>
    HEAD + times(count, () => '- Eve: no <!-- minutes-disable-line x -->\n'),
  'comments that silence a rule for a range': (count) =>
    HEAD + times(count, () => '<!-- minutes-disable x -->\n\n- Eve: no\n\n<!-- minutes-enable x -->\n\n'),
  'comments that silence the next line': (count) =>
    HEAD + times(count, () => '<!-- minutes-disable-next-line unlisted-speaker -->\n- Eve: no\n'),
  'comments that silence one thing in the file': (count) =>
    HEAD + times(count, (index) => `<!-- minutes-disable-file x${index} -->\n\n- Eve${index}: no\n\n`),
  'comments that silence nothing': (count) =>
    HEAD + times(count, () => '- Ada: yes <!-- minutes-disabel-line x -->\n'),
  'ends of ranges without a beginning': (count) =>
    HEAD + times(count, () => '<!-- minutes-enable unlinked-rfc -->\n\n'),
  'spaces in a comment': (count) => `${HEAD}<!-- minutes-disable-line${' '.repeat(count * 10)}! -->\n`,
  'words in a comment': (count) => `${HEAD}- Ada <!-- minutes-disable-line${' a'.repeat(count * 10)}! -->\n`,
  'beginnings of comments': (count) =>
    `${HEAD}<div>\n${'<!-- minutes-disable-line x -- '.repeat(count)}\n</div>\n`,
  'people in the chair': (count) => `# Notes\n${times(count, (index) => `Chair: Name${index}\n\n`)}${HEAD}`,
  'lines in bold with code': (count) => HEAD + times(count, () => '**Neal Gompa `x`**\n'),
  'titles in bold': (count) => HEAD + times(count, () => 'Ada `x`\n**Present**\n'),
  'topics about RFCs': (count) => HEAD + times(count, () => '## RFC: Mill\n'),
  'mentions of RFCs': (count) =>
    HEAD +
    times(count, (index) => `- RFC ${index % 900} [RFC ${index}](https://example.org/pull/${index})\n`),
  'mentions of different RFCs': (count) =>
    HEAD + times(count, (index) => `- RFC ${index}\n- The RFC to build ${index} was accepted\n`),
  'links in one paragraph': (count) => HEAD + times(count, (index) => `[a](b${index}) <c> \`d\`\n`),
  'link definitions': (count) =>
    HEAD + times(count, (index) => `[rfc${index}]: /x\n\nAda: [rfc${index}]\n\n`),
  recorders: (count) => HEAD + times(count, (index) => `Scribe: Name${index} Family\n`),
  dates: (count) => HEAD + times(count, () => 'Date: 2026-03-04\n\n'),
  'dates in one line': (count) => `${HEAD}- Ada: ${times(count, () => '2026-03-04, March 4, 2026, ')}\n`,
  'dates that are wrong': (count) => HEAD + times(count, () => '- Thursday, 2026-03-04 and 2026-02-30\n'),
  'passcodes beside links': (count) => HEAD + times(count, () => '- https://zoom.us/j/1 Passcode: 77777\n'),
  'passcodes beside links in one line': (count) =>
    `${HEAD}${times(count, () => 'https://zoom.us/j/1 Passcode: 77777, ')}\n`,
  placeholders: (count) => HEAD + times(count, () => '- [Fill this in]\n- ???\n- <name>\n'),
  'chat labels': (count) => HEAD + times(count, () => 'Ada Byron 10:02 AM\nyes\n\n'),
  'doubtful labels': (count) => HEAD + times(count, () => '- Ada - yes\n- Tom, no\n'),
  'lines of a fence that is not closed': (count) => `${HEAD}\`\`\`\n${times(count, () => 'Ada: yes\n')}`,
  'lines of a comment that is not closed': (count) => `${HEAD}<!--\n${times(count, () => '# Ada: yes\n')}`,
  'lines of front matter that is not closed': (count) => `---\n${times(count, () => 'Ada: yes\n')}`,
  'rows of a table': (count) =>
    `${HEAD}| a | b |\n| - | - |\n${times(count, () => '| Ada: yes | RFC 7 |\n')}`,
  'bullets of one line': (count) => `${HEAD}${'- '.repeat(count)}Ada: yes\n`,
  'letters in a word': (count) => `${HEAD}- Ada: it's ${'a'.repeat(count * 10)}\n`,
  'stars before an entry': (count) => `# Attendees\n- ${'*'.repeat(count * 10)}b: c\n`,
  backslashes: (count) => `${HEAD}Ada: ${'\\'.repeat(count * 10)}\nTom: no\n`,
  'comments that do not end': (count) => `${HEAD}${'<!--'.repeat(count * 10)}\n`,
  'spaces in a comma list': (count) => `Present: Ada${' '.repeat(count * 10)}b\n`,
  decisions: (count) =>
    `# Decisions\n${times(count, (index) => `- Crane ${index} of iron\n`)}${HEAD}${times(count, (index) => `- Boat ${index}\n  - RFC approved\n  - We decided to build boat ${index}.\n`)}`,
  'decisions of one topic': (count) => `# Decisions\n- N/A\n${HEAD}${times(count, () => 'RFC approved\n\n')}`,
  'decisions in one paragraph': (count) =>
    `# Decisions\n- N/A\n${HEAD}${times(count, () => 'The council decided to wait. RFC approved. ')}\n`,
  actions: (count) =>
    HEAD +
    times(count, (index) => `- ACTION: paint boat ${index}\n- ACTION: Name${index} to look, and see\n`),
  'nested actions': (count) =>
    `# Actions\n${times(count, (index) => `${'  '.repeat(Math.min(index, 200))}- paint ${index}\n`)}${HEAD}`,
  'blank lines': (count) => HEAD + times(count, () => '\n') + talk(10),
};
