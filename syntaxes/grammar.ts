/**
 * The TextMate grammar that colours minutes before any server has started, made from the words that the server reads
 * with. It is injected into every Markdown file and cannot know who attended, so it takes only what is nearly surely a
 * label. `npm run generate` writes it to `minutes.tmLanguage.json`.
 */
import { words } from '../server/src/minutes/vocabulary/index';

interface Pattern {
  readonly comment: string;
  readonly match: string;
  readonly name?: string;
  readonly captures?: Readonly<Record<string, { readonly name: string }>>;
}

/** Source of the scope names: the conventions of macromates.com/manual/en/language_grammars, which themes colour. */
const SPEAKER = 'entity.name.type.speaker.minutes';
const ADDRESSEE = 'variable.parameter.addressee.minutes';
const COLLECTIVE = 'constant.language.collective.minutes';
const COLON = 'punctuation.separator.label.minutes';
const REFERENCE = 'constant.numeric.reference.rfc.minutes';
const SECTION = 'keyword.control.section.minutes';
const BOLD = 'markup.bold.markdown';

/**
 * One capitalised word, with an initial behind it where two share it (`Ada B`). Lower-case names, and full names, are
 * for the server to tell from words: `Problem Statement:` is written like `Ada Byron:`.
 */
const NAME = "(?:@[\\p{L}\\p{N}_-]+|\\p{Lu}[\\p{L}\\p{M}\\p{N}.'’_-]*(?: \\p{Lu}\\.?(?![\\p{L}\\p{M}]))?)";
const NAMES = `${NAME}(?:(?: ?[/&] ?|, )${NAME}){0,4}`;
const TO = `(?: (?:${alternatives((vocabulary) => vocabulary.addressing)}) (${NAMES}|\\p{L}+))?(?: \\([^()]{1,40}\\))?`;
const COLLECTIVES = `(?i:${alternatives((vocabulary) => vocabulary.collectives)})`;

/** Labels that are no people (`Outcome`, `Note`), and words whose ending says that they are none. */
const NO_PERSON = `(?!(?i:${alternatives((vocabulary) => vocabulary.structural)})\\s?:)(?!\\p{L}{3,}(?:tions?|ments?|ness|ity|ing|ology|ics)\\s?:)`;

/** Right behind a bullet or a number at the start of the line. Oniguruma looks back over fixed lengths only. */
const BULLET = `(?<=${Array.from({ length: 13 }, (_, indent) => `^ {${indent}}[-*+] `).join('|')}|^\\t[-*+] |^\\t\\t[-*+] )`;
/** A label stands there, or at the start of a line. */
const START = `(?:${BULLET}|^)`;
const END = ' ?(:)(?=\\s|$)';

export const grammar = {
  $schema: 'https://raw.githubusercontent.com/martinring/tmlanguage/master/tmlanguage.json',
  name: 'Minutes',
  scopeName: 'minutes.injection.markdown',
  comment: 'Generated from grammar.ts; do not edit.',
  injectionSelector: [
    'L:meta.paragraph.markdown - (markup.inline.raw, markup.raw, markup.fenced_code, markup.quote, comment, meta.link, meta.image, markup.underline.link, string.other.link, meta.tag)',
    'L:entity.name.section.markdown - (markup.inline.raw, comment, meta.link, meta.image, markup.underline.link, string.other.link, meta.tag)',
  ].join(', '),
  patterns: [
    {
      comment: 'Everybody together: `- All: …`. Before the names, because they are written like one.',
      match: `${START}(${COLLECTIVES})${END}`,
      captures: captures(COLLECTIVE, COLON),
    },
    {
      comment: 'A speaker, several speakers, an addressee: `- Ada/Tom to Mary: …`.',
      match: `${START}${NO_PERSON}(${NAMES})${TO}${END}`,
      captures: captures(SPEAKER, ADDRESSEE, COLON),
    },
    {
      comment: 'The same in bold with the colon inside: `**Ada:** …`.',
      match: `${START}\\*\\*${NO_PERSON}(${NAMES})${TO} ?(:)\\*\\*(?=\\s|$)`,
      name: BOLD,
      captures: captures(SPEAKER, ADDRESSEE, COLON),
    },
    {
      comment: 'And with the colon outside: `**Ada**: …`.',
      match: `${START}\\*\\*${NO_PERSON.replaceAll('\\s?:', '\\s?\\*\\*')}(${NAMES})${TO}\\*\\*${END}`,
      captures: captures(`${BOLD} ${SPEAKER}`, ADDRESSEE, COLON),
    },
    {
      comment: 'An RFC by its number: `RFC 0002`, `RFC #2`, `RFC-0002`, `RFC0002`.',
      match: '(?<![\\p{L}\\p{N}_/-])RFC[ -]?#?\\d{1,5}(?![\\p{L}\\p{N}_]|\\.\\d)',
      name: REFERENCE,
    },
    {
      comment: 'A topic about an RFC: `### RFC: title`.',
      match: '(?<=# )(RFC)(:)(?=\\s)',
      captures: captures(REFERENCE, COLON),
    },
    {
      comment: 'The title of a section that minutes have: `## Decisions Adopted`.',
      match: `(?<=# )(?i:${titles()}) ?:?(?=\\s*#*\\s*$)`,
      name: SECTION,
    },
  ] satisfies readonly Pattern[],
};

function captures(...names: readonly string[]): Readonly<Record<string, { readonly name: string }>> {
  return Object.fromEntries(names.map((name, index) => [String(index + 1), { name }]));
}

function alternatives(pick: Parameters<typeof words>[0]): string {
  return [...new Set(words(pick))]
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join('|');
}

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}

/** The patterns of section titles are regular expressions already; a group is up to three words. */
function titles(): string {
  const all = words(({ sections: { attendees, absent, decisions, actions, discussion } }) => [
    ...attendees,
    ...absent,
    ...decisions,
    ...actions,
    ...discussion,
  ]);
  return all.map((source) => source.replaceAll('{group}', "(?:[\\p{L}\\p{N}.&'’/-]+ ){0,3}?")).join('|');
}
