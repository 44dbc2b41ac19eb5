/** The folder of RFCs has no RFC of a number. */
import { textOf } from '../markdown/span';
import { grouped } from '../minutes/grouped';
import type { RfcFile } from '../minutes/known-rfcs';
import type { Meeting, Reference, Section } from '../minutes/meeting';
import { isInternetRfc, linksIn } from '../minutes/rfc-links';
import { t } from '../words/words';
import type { Fix, Found, Rule } from './rule';

export const unknownRfc: Rule = {
  id: 'unknown-rfc',
  severity: 'information',
  summary: () => t('There is no RFC with this number in the folder of RFCs.'),
  *check(meeting) {
    if (meeting.knowledge.rfcs.register.size === 0) return;
    const unknown = meeting.sections
      .filter(({ facts }) => facts.references.length > 0)
      .flatMap((section) => section.references.filter((reference) => isUnknown(meeting, section, reference)));
    for (const [, [first, ...others]] of grouped(unknown, ({ number }) => number))
      if (first !== undefined) yield found(meeting, first, others);
  },
};

/** A number that is linked, here or in another meeting, is that of an RFC whose text has not been merged yet. */
function isUnknown(meeting: Meeting, section: Section, reference: Reference): boolean {
  const { knowledge, source } = meeting;
  const { rfcs } = knowledge;
  const { number, link, span, block } = reference;
  return (
    number !== undefined &&
    link === undefined &&
    !rfcs.register.has(number) &&
    !isBegun(meeting, reference) &&
    !isInternetRfc(textOf(source.text, span)) &&
    linksIn(section, block.span).length === 0 &&
    rfcs.targetsOf({ number }).length === 0
  );
}

/** Whether it may go on while somebody types it: `RFC 000` on its way to `RFC 0002`. */
function isBegun({ knowledge, source: { text } }: Meeting, { span }: Reference): boolean {
  const written = /\d+/u.exec(textOf(text, span))?.[0] ?? '';
  return [...knowledge.rfcs.register.values()].some(({ digits }) => digits.startsWith(written));
}

function found(meeting: Meeting, reference: Reference, others: readonly Reference[]): Found {
  const { register } = meeting.knowledge.rfcs;
  const name = textOf(meeting.source.text, reference.span);
  const highest = Math.max(...[...register.keys()].map(Number));
  const last = register.get(String(highest));
  return {
    span: reference.span,
    ...(reference.number !== undefined && { about: reference.number }),
    message: t(
      'There is no "{0}": the last RFC in the folder of RFCs is {1}, so correct the number, or link the text that was discussed',
      name,
      last === undefined ? '' : entitled(last.digits, last),
    ),
    related: others.map(({ span }) => ({ span, message: t('Mentioned again here') })),
    fixes: () => near(meeting, [reference, ...others]),
  };
}

/** `0002 ("The wheel")` */
function entitled(number: string, { title }: RfcFile): string {
  return title === '' ? number : t('{0} ("{1}")', number, title);
}

/** The RFCs whose number differs by one digit, or by two that are exchanged; nobody can tell which is meant. */
function near({ knowledge, source: { text } }: Meeting, references: readonly Reference[]): readonly Fix[] {
  const [first] = references;
  const number = first?.number ?? '';
  const candidates = [...knowledge.rfcs.register].filter(([other]) => isSlip(number, other)).slice(0, MOST);
  return candidates.map(([other, file]) => ({
    title: t('Change RFC {0} to RFC {1}', number, entitled(other, file)),
    edits: references.flatMap(({ span }) => {
      const match = /\d+/u.exec(textOf(text, span));
      if (match === null) return [];
      const [start, { length }] = [span.start + match.index, match[0]];
      return [{ span: { start, end: start + length }, text: other.padStart(length, '0') }];
    }),
  }));
}

/** So many are offered. */
const MOST = 3;

function isSlip(a: string, b: string): boolean {
  const length = Math.max(a.length, b.length);
  const [x, y] = [a.padStart(length, '0'), b.padStart(length, '0')];
  const differing = [...x].flatMap((digit, index) => (digit === y[index] ? [] : [index]));
  if (differing.length === 1) return true;
  const isDropped = [...x].some((_, index) => `0${x.slice(0, index)}${x.slice(index + 1)}` === y);
  const [i = 0, j = 0, ...more] = differing;
  const isSwapped = more.length === 0 && j === i + 1 && x[i] === y[j] && x[j] === y[i];
  return isDropped || isSwapped;
}
