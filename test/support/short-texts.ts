/**
 * Regular expressions the time of which grows with the square of a text, and why that does no harm: what they are
 * given is short, or they always match at once.
 */
export const SHORT_TEXTS: Readonly<Record<string, string>> = {
  // minutes/attendees.ts, minutes/title-lines.ts, minutes/titles.ts
  '^\\s*(?:\\*\\*|__)[^*_]{3,60}(?:\\*\\*|__)\\s*[:：]?\\s*$':
    'a bold line is not a long one, and markdown-it trims it',
  '^\\s*(?<title>[^:：]{3,60}?)\\s*[:：](?:\\s+|$)':
    'white space at the front of a line is trimmed by markdown-it',
  '\\s*[:：]$': 'a title has no more than 60 characters here',
  '\\([^()]*\\)\\s*:?\\s*$': 'no more than 200 characters are read as a title',
  '\\s*[:：]?\\s*$': 'no more than 200 characters are read as a title',
  // minutes/entries.ts
  '\\s+[-–—]+(?:\\s|$)|\\s*,|\\s*\\||\\s+\\/\\/': 'an entry has no more than 1,000 characters',
  '\\s+[xX]\\s*$': 'an entry has no more than 1,000 characters',
  '^[\\s\\p{P}]+|[\\s\\p{P}]+$': 'an entry has no more than 1,000 characters',
  // minutes/evidence.ts
  '^ {0,3}#{1,6}[ \\t]+(.*?)[ \\t#]*$': 'no more than 400 characters of a line are looked at',
  // minutes/rfc-links.ts
  '[.]+$': 'one word of a title',
  // minutes/roles.ts
  '\\s*\\([^()]*\\)?.*$|\\s+(?:for|on|from|at|für|am)\\s.*$|[\\s.*_]+$':
    'a line of a role has no more than 200 characters',
  // rules/absent-speaker.ts
  '[ \\t]*[-–—,]+[ \\t]*$': 'an entry has no more than 1,000 characters',
  // rules/add-to-lists.ts
  '\\s*[:：]\\s*$': 'the white space of a title is one space',
  // rules/attendee-format.ts
  '\\s*\\\\$': 'an entry has no more than 1,000 characters',
  // rules/private-link.ts
  '[*_.]+$': 'a passcode has no more than 40 characters',
  // rules/remove-entry.ts
  '[\\r\\n]\\s*\\S':
    'the first line ending is followed by text, because blank lines are not part of an entry',
  '[^\\r\\n]*(?:\\r\\n?|\\n|$)': 'it always matches at the first character',
  '^[ \\t]*[,;，、]?[ \\t]*(?:[\\r\\n]|$)': 'no more than 20 characters are looked at',
  '[^\\r\\n]*(?=(?:\\r\\n?|\\n)$)': 'no more than 1,000 characters are looked at',
  '[ \\t]*[,;，、][ \\t]*(?:(?:and|und|&)[ \\t]+)?$|[ \\t]+(?:and|und|&)[ \\t]+$':
    'no more than 20 characters are looked at',
  // service/report/committee-name.ts
  '^[\\s,:;–—-]+|[\\s,:;–—-]+$': 'no more than 200 characters of a title are looked at',
  // rules/unused-disable.ts
  '[\\s,]+$': 'no more than 20 characters are looked at',
  '[ \\t]*$': 'no more than 20 characters are looked at',
};
