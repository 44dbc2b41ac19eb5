/** Labels: what stands before the colon of a statement. A new way to write one is one entry in the table. */
import { INERT } from '../markdown/inert';
import { LETTERS, WORD_CHARACTERS } from './letters';
import type { Label, LabelForm } from './meeting';
import { LONGEST, PERSON, SINGLE_WORD, SPEAKERS, splitNames } from './names';

interface Form {
  readonly form: LabelForm;
  /** What a line has that holds such a label: cheaper to look for than the label. */
  readonly needs: RegExp;
  /** Anchored at the start of the line; with the groups of `SPEAKERS`. */
  readonly pattern: RegExp;
  /** The name stands where Markdown sees HTML (`<nick>`): read the raw line instead of the visible text. */
  readonly raw?: true;
}

/** `10:02`, `[10:02:31]`, `10:02 AM` before or behind a name, as chats write it. */
const TIME = '\\[?\\(?\\d{1,2}:\\d{2}(?::\\d{2})?(?: ?[AaPp][Mm])?\\)?\\]?';
const FRONT = `(?:(?<time>${TIME}) +)?`;
/** A colon ends a label only before white space: `https://`, `std::move` and `10:30` are none. `：` needs no space. */
const COLON = '(?:[ \\u00A0]?:(?=\\s|$)|[ \\u00A0]?：)';
/** What stands in angle brackets and is no nick: the elements that Markdown is written with. Source: HTML, 4.4 to 4.11. */
const ELEMENTS =
  'a|abbr|address|article|aside|b|blockquote|br|caption|center|cite|code|dd|del|details|dfn|div|dl|dt|em|figure|font|footer|h[1-6]|header|hr|i|iframe|img|input|ins|kbd|li|main|mark|nav|ol|p|pre|q|s|samp|section|small|span|strike|strong|sub|summary|sup|table|tbody|td|th|thead|tr|tt|u|ul|var|video|wbr';
const NICK = `(?!(?:${ELEMENTS})>)(?<speakers>[${LETTERS}@][${WORD_CHARACTERS}_.|-]{0,31})`;

const FORMS: readonly Form[] = [
  { form: 'colon', needs: /[:：]/, pattern: pattern(`${FRONT}${SPEAKERS}${COLON}`) },
  {
    form: 'emphasis',
    needs: /[*_]/,
    pattern: pattern(`${FRONT}(?<mark>\\*\\*|__|\\*|_)${SPEAKERS}(?:${COLON}|[:：])\\k<mark>`),
  },
  {
    form: 'emphasis',
    needs: /[*_]/,
    pattern: pattern(`${FRONT}(?<mark>\\*\\*|__|\\*|_)${SPEAKERS}\\k<mark>${COLON}`),
  },
  {
    form: 'emphasis',
    needs: /[*_]/,
    pattern: pattern(`${FRONT}(?<mark>\\*\\*|__)${SPEAKERS}\\k<mark> +[-–—](?=\\s)`),
  },
  // `[neal] text`, and HackMD's `[name=neal] text`; one letter is a check box.
  {
    form: 'bracket',
    needs: /\[/,
    pattern: pattern(`${FRONT}\\[(?:name=)?(?=[^\\]]{2})${SPEAKERS}\\](?=\\s+\\S)`),
  },
  { form: 'nick', needs: /</, pattern: pattern(`${FRONT}<[@+~%]?${NICK}>(?=\\s)`), raw: true },
  { form: 'alone', needs: /[*_]/, pattern: pattern(`(?<mark>\\*\\*|__)${SPEAKERS}\\k<mark>\\s*$`) },
  { form: 'alone', needs: /@/, pattern: pattern(`(?=@)${SPEAKERS}\\s*$`) },
  // In lower case it is anything: `std::move`, `is:open`.
  {
    form: 'tight',
    needs: /[\p{L}\p{N}.)]:[^\s:]/u,
    pattern: pattern(`(?=\\p{Lu})${SPEAKERS}:(?=[\\p{L}"“'‘(])`),
  },
  { form: 'dash', needs: /\s[-–—]/, pattern: pattern(`${FRONT}${SPEAKERS} +[-–—]{1,3}(?=\\s+\\S)`) },
  { form: 'comma', needs: /,/, pattern: pattern(`(?<speakers>${PERSON}),(?=\\s+\\S)`) },
  { form: 'chat', needs: /\d:\d/, pattern: pattern(`${SPEAKERS},? +(?<time>${TIME})\\s*$`) },
];

function pattern(source: string): RegExp {
  return new RegExp(`^${source}`, 'du');
}

/**
 * Reads the label at the start of a line; undefined where there is none.
 * @param raw the line without list markup; only its first characters are looked at
 * @param visible the same line as `inlineOf` gives it
 * @param offset where the line begins in the document, in UTF-16 code units
 */
export function readLabel(raw: string, visible: string, offset: number): Label | undefined {
  const single = SINGLE.exec(visible)?.[0];
  if (single !== undefined) return singleLabel(single.slice(0, -1), offset);
  for (const form of FORMS) {
    const text = (form.raw === true ? raw : visible).slice(0, LONGEST * 2);
    const match = form.needs.test(text) ? form.pattern.exec(text) : null;
    const label = match === null ? undefined : labelOf(form, match, offset);
    if (label !== undefined) return label;
  }
  return undefined;
}

/** Whether a line may begin with a label: cheap, for the many lines that do not. */
export function mayHaveLabel(raw: string): boolean {
  const head = raw.slice(0, LONGEST * 2);
  return /[:：,]|\s[-–—]/.test(head) || /^\s*(?:[<[@]|\*\*|__)/.test(head);
}

/** What nearly all labels are: the first form reads it as this, in a tenth of the time. */
const SINGLE = new RegExp(`^${SINGLE_WORD.replace('+', `{1,${LONGEST}}`)}:(?=\\s|$)`);

function singleLabel(name: string, offset: number): Label {
  return {
    span: { start: offset, end: offset + name.length + 1 },
    form: 'colon',
    speakers: splitNames(name, offset),
    addressees: [],
    qualifier: undefined,
    hasTime: false,
    plain: true,
  };
}

function labelOf({ form }: Form, match: RegExpExecArray, offset: number): Label | undefined {
  const { speakers = '', addressees = '', qualifier, time } = match.groups ?? {};
  if (match[0].includes(INERT) || speakers.length + addressees.length > LONGEST) return undefined;
  const [from = 0] = match.indices?.groups?.['speakers'] ?? [];
  const [to = 0] = match.indices?.groups?.['addressees'] ?? [];
  const label = {
    span: { start: offset, end: offset + match[0].length },
    form,
    speakers: splitNames(speakers, offset + from),
    addressees: addressees === '' ? [] : splitNames(addressees, offset + to),
    qualifier,
    hasTime: time !== undefined,
    plain: form === 'colon' && from === 0 && /\S:$/.test(match[0]),
  };
  return label.speakers.length === 0 ? undefined : label;
}
