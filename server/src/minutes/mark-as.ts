/** The comment by which a file says itself whether it is minutes. */
import { type Edit, insertion } from '../markdown/edit';
import { frontMatterLength, lineEnding } from '../markdown/source';
import { headOf } from './detect';

const MARKER = /^ {0,3}<!--[ \t]*minutes:[ \t]*(?<value>on|off)[ \t]*-->[ \t]*(?=\r|\n|$)/dmu;

/**
 * The edit after which a file is, or is not, treated as minutes, where it is not so already. A comment that only says what
 * is the case without it goes again, with the blank line that came with it.
 * @param isMinutes judges a text that says nothing itself
 */
export function markAs(text: string, wanted: boolean, isMinutes: (text: string) => boolean): Edit {
  const bom = text.startsWith('\uFEFF') ? 1 : 0;
  const { span, text: written } = markBody(text.slice(bom), wanted, isMinutes);
  return { span: { start: span.start + bom, end: span.end + bom }, text: written };
}

function markBody(text: string, wanted: boolean, isMinutes: (text: string) => boolean): Edit {
  const [from, to] = MARKER.exec(headOf(text))?.indices?.groups?.['value'] ?? [];
  if (from === undefined || to === undefined) return newMark(text, wanted);
  const removal = removalOf(text, from);
  const without = text.slice(0, removal.span.start) + text.slice(removal.span.end);
  if (isMinutes(without) === wanted) return removal;
  return { span: { start: from, end: to }, text: wanted ? 'on' : 'off' };
}

/** Above everything but the front matter, and apart from it: a heading right below would trouble linters. */
function newMark(text: string, wanted: boolean): Edit {
  const eol = lineEnding(text);
  const comment = `<!-- minutes: ${wanted ? 'on' : 'off'} -->`;
  const front = frontMatterLength(text);
  if (front === text.length && front > 0) return insertion(front, `${eol}${eol}${comment}${eol}`);
  // The blank line goes where there is none: above the comment, else below it.
  const isApart = /^(?:\r\n|\r(?!\n)|\n)[ \t]*(?:[\r\n]|$)/u.test(text.slice(front));
  if (front > 0) return insertion(front, isApart ? `${eol}${eol}${comment}` : `${eol}${comment}${eol}`);
  return insertion(0, `${comment}${eol}${text === '' ? '' : eol}`);
}

/** The line with the comment, and one blank line: the one between it and a front matter, else the one below. */
function removalOf(text: string, at: number): Edit {
  const start = Math.max(text.lastIndexOf('\n', at), text.lastIndexOf('\r', at)) + 1;
  const line = /^[^\r\n]*(?:\r\n?|\n|$)/u.exec(text.slice(start))?.[0] ?? '';
  const front = frontMatterLength(text);
  const isBehindFront = front > 0 && front < start;
  const above = isBehindFront ? (BLANK_ABOVE.exec(text.slice(front, start))?.groups?.['blank'] ?? '') : '';
  const below = above !== '' ? '' : (BLANK_BELOW.exec(text.slice(start + line.length))?.[0] ?? '');
  return { span: { start: start - above.length, end: start + line.length + below.length }, text: '' };
}

const BLANK_ABOVE = /^(?:\r\n|\r(?!\n)|\n)(?<blank>\r\n?|\n)$/u;
const BLANK_BELOW = /^(?:\r\n?|\n)/u;
