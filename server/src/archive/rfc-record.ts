/** The record of an RFC's own text: its number, title, status and links. */
import { headOf } from '../minutes/detect';
import { isRfcLink } from '../minutes/rfc-links';
import type { MarkdownFile } from './markdown-file';
import type { RfcRecord } from './record';

/** Where projects keep their RFCs, a file each: `rfcs/0002-light-the-pier.md`. */
const FILE = /(?:^|\/)(?:rfcs?|text|proposals|peps)\/(?:[^/]+\/)?(?<digits>\d{3,5})(?:[-_. ][^/]*)?\.md$/iu;

const HEADING = /^ {0,3}#[ \t]+(?<title>\S.*)$/mu;
/** What a heading says besides the title: `RFC: …`, `RFC 0002: …`, `0002 - …`. */
const NUMBERED = /^(?:(?:RFC|PEP)[ #-]?\d*|#?\d{1,5})[ \t]*[:.–—-][ \t]*/iu;
const STATUS = /^[ \t>*_-]*status[*_]*[ \t]*:[*_ \t`]*(?<status>[\p{L}][\p{L} -]{1,30}?)[ \t*_`.]*$/imu;
const LINK = /https?:\/\/[^\s<>()[\]"'`]+/gu;

/** What heads an RFC is above its text; in UTF-16 code units. */
const HEAD = 2_000;
const MOST_LINKS = 10;

/** @returns undefined for a file that is none, such as the template with the number 0 */
export function rfcRecord({ uri, path, text }: MarkdownFile): RfcRecord | undefined {
  const digits = FILE.exec(path)?.groups?.['digits'];
  if (digits === undefined || Number(digits) === 0) return undefined;
  const head = headOf(text).replaceAll('\r\n', '\n').slice(0, HEAD);
  const status = STATUS.exec(head)?.groups?.['status'];
  return {
    ...{ kind: 'rfc', uri, path, title: titleOf(head), digits, number: String(Number(digits)) },
    ...(status !== undefined && { status }),
    links: linksOf(head),
  };
}

function titleOf(head: string): string {
  const title = HEADING.exec(head)?.groups?.['title'] ?? '';
  return title.replace(/[*`]+/gu, '').replace(NUMBERED, '').trim();
}

/** Those of the lines of its head that are about itself: not what the text refers to. */
function linksOf(head: string): readonly string[] {
  const end = head.search(/^ {0,3}##[ \t]/mu);
  const links = (end < 0 ? head : head.slice(0, end)).match(LINK) ?? [];
  return [...new Set(links)].filter((href) => isRfcLink({ href })).slice(0, MOST_LINKS);
}
