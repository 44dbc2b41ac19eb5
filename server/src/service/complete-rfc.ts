/** Completion of RFCs: the topic of one at a heading, with the line that links it, and the number of one in a text. */
import { lineAt } from '../markdown/source';
import { firstsBy } from '../minutes/firsts';
import type { KnownNumber, KnownRfc } from '../minutes/known-rfcs';
import type { Meeting } from '../minutes/meeting';
import { linkOfReference } from '../minutes/reference-link';
import { relativeLink } from '../minutes/relative-link';
import { rfcTarget } from '../minutes/rfc-target';
import { lineBelow, linkOf, soleLink } from '../rewrites/link-line';
import { t } from '../words/words';
import type { Completion } from './completion';
import { isOpaque } from './question';

const HEADING = /^ {0,3}#{1,6}[ \t]+(?<typed>(?:R|RF|RFC(?::[ \t]?.{0,80}|[ \t].{0,80})?)?)$/iu;
const NUMBER = /(?<![\p{L}\p{N}_/[-])(?<typed>RFC[ -]#?(?<digits>\d{0,4}))$/u;

/** The longest line in which a number is looked for, in UTF-16 code units. */
const LONGEST = 2_000;

/**
 * @param isAsked whether somebody asked for it: a space behind `RFC`, and one behind `###`, are nobody's question
 * @returns nothing where the cursor stands in no such place, and where no RFC is known
 */
export function completeRfc(meeting: Meeting, offset: number, isAsked: boolean): readonly Completion[] {
  const { source, sections } = meeting;
  const line = lineAt(source, offset);
  const before = source.text.slice(line.start, offset);
  if (before.length > LONGEST) return [];
  const heading = HEADING.exec(before)?.groups?.['typed'];
  const number = heading === undefined ? NUMBER.exec(before)?.groups : undefined;
  if (heading === undefined && number === undefined) return [];
  const section = sections.findLast(({ span }) => span.start <= offset) ?? sections[0];
  if (section === undefined || section.kind === 'title' || isOpaque(meeting, section, offset)) return [];
  if (heading !== undefined) return heading === '' && !isAsked ? [] : topics(meeting, offset, heading);
  const { typed = '', digits = '' } = number ?? {};
  return digits === '' && !isAsked ? [] : numbers(meeting, offset, typed, digits);
}

/** A topic with its link: those that other meetings discussed last, then those of these minutes. */
function topics(meeting: Meeting, offset: number, typed: string): readonly Completion[] {
  const { source } = meeting;
  const end = lineAt(source, offset).end;
  const wanted = typed.replace(/^RFC:?[ \t]*/iu, '').toLowerCase();
  const isBehind = source.text.slice(offset, end).trim() !== '';
  if (isBehind) return [];
  return firstsBy([...meeting.knowledge.rfcs.all, ...ownTopics(meeting)], keyOf)
    .filter(({ title }) => title !== '' && (isBegun(typed) || title.toLowerCase().includes(wanted)))
    .map((rfc, index) => {
      const heading = `RFC: ${rfc.title}`;
      const href = hrefOf(meeting, rfc);
      const link = href === undefined ? '' : lineBelow(source, end, soleLink(rfc.title, href)).text;
      return {
        ...{ kind: 'rfc', label: heading, detail: detailOf(rfc), filter: heading, sort: sortOf(index) },
        insert: `${heading}${isLinked(meeting, end) ? '' : link}`,
        replace: { start: offset - typed.length, end },
      };
    });
}

/** The RFCs that other meetings discussed, the last ones first, or that have a file; none that is a topic here. */
export function rfcTopics(meeting: Meeting): readonly RfcTopic[] {
  const own = new Set(ownTopics(meeting).map(keyOf));
  return firstsBy(meeting.knowledge.rfcs.all, keyOf)
    .filter((rfc) => rfc.title !== '' && !own.has(keyOf(rfc)))
    .map((rfc) => ({ title: `RFC: ${rfc.title}`, href: hrefOf(meeting, rfc), detail: detailOf(rfc) }));
}

export interface RfcTopic {
  /** As a heading has it. */
  readonly title: string;
  readonly href: string | undefined;
  readonly detail: string;
}

/** Whether no more than the word is typed. */
function isBegun(typed: string): boolean {
  return /^(?:R|RF|RFC:?)?[ \t]*$/iu.test(typed);
}

/** The RFC topics of these minutes that have a link. */
function ownTopics({ sections }: Meeting): readonly KnownRfc[] {
  return sections
    .filter(({ facts }) => facts.references.length > 0)
    .flatMap((section) =>
      section.references.flatMap((reference) => {
        const href = linkOfReference(section, reference)?.href;
        const { kind, title = '' } = reference;
        return kind === 'title' && href !== undefined
          ? [{ title, href, file: undefined, day: undefined }]
          : [];
      }),
    );
}

/** The same for all at one address. */
function keyOf({ href, file, title }: KnownRfc): string {
  return href !== undefined ? rfcTarget(href).id : (file?.uri ?? title);
}

function detailOf({ day, file, href }: KnownRfc): string {
  if (day !== undefined) return t('discussed on {0}', day);
  if (file === undefined) return href === undefined ? '' : t('in these minutes');
  return [`RFC ${file.digits}`, ...(file.status === undefined ? [] : [file.status])].join(', ');
}

/** Whether the line below is a link already: a heading that is written anew keeps it. */
function isLinked({ source }: Meeting, end: number): boolean {
  return /^(?:\r\n?|\n)(?:[ \t]*(?:\r\n?|\n))?(?:<?https?:|\[)/u.test(source.text.slice(end, end + 20));
}

function numbers(meeting: Meeting, offset: number, typed: string, digits: string): readonly Completion[] {
  const wanted = digits === '' ? '' : String(Number(digits));
  return meeting.knowledge.rfcs.numbered
    .filter(
      (rfc) =>
        rfc.digits.startsWith(digits) || (wanted !== '' && String(Number(rfc.digits)).startsWith(wanted)),
    )
    .flatMap((rfc, index) => {
      const href = hrefOf(meeting, rfc);
      const label = `RFC ${rfc.digits}`;
      if (href === undefined) return [];
      return {
        ...{ kind: 'rfc' as const, label, detail: rfc.title, insert: linkOf(label, href), plain: label },
        // Whatever of it is typed, it is one of these.
        ...{ filter: typed, sort: sortOf(index) },
        replace: { start: offset - typed.length, end: offset },
      };
    });
}

function hrefOf({ knowledge }: Meeting, { href, file }: KnownRfc | KnownNumber): string | undefined {
  if (href !== undefined && /^https?:/iu.test(href)) return href;
  const path = file?.path ?? href;
  const from = knowledge.file?.path;
  return path === undefined || from === undefined ? undefined : relativeLink(from, path);
}

function sortOf(index: number): string {
  return String(index).padStart(4, '0');
}
