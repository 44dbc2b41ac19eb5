/** An RFC is linked to another address here than in the other meetings. */
import { destination } from '../markdown/destination';
import type { Edit } from '../markdown/edit';
import type { Link } from '../markdown/inline';
import { textOf } from '../markdown/span';
import { grouped } from '../minutes/grouped';
import type { Knowledge } from '../minutes/knowledge';
import type { KnownTarget } from '../minutes/known-rfcs';
import { destinationOf } from '../minutes/link-destination';
import type { Meeting, Reference, SectionFacts } from '../minutes/meeting';
import { meetingDay } from '../minutes/meeting-day';
import { nearest } from '../minutes/nearest-days';
import { linkOfReference } from '../minutes/reference-link';
import { perSection } from '../minutes/remembered';
import { isInternetRfc } from '../minutes/rfc-links';
import { rfcTarget } from '../minutes/rfc-target';
import { t } from '../words/words';
import { knownLinks } from './known-links';
import type { Fix, Found, Rule } from './rule';
import { shownReference } from './shown-reference';
import { when } from './where-known';

export const rfcLinkMismatch: Rule = {
  id: 'rfc-link-mismatch',
  severity: 'warning',
  summary: () => t('An RFC is linked to another address than in the other meetings.'),
  *check(meeting) {
    const mentions = meeting.sections.flatMap((section) =>
      mismatchesIn(section, meeting).map(({ reference, link, common }) => ({
        ...{ reference: section.place(reference), link: section.place(link), common },
      })),
    );
    // One link may belong to a number and to a title.
    for (const [, [first, ...others]] of grouped(mentions, ({ link }) => rfcTarget(link.href).id))
      if (first !== undefined) yield found(meeting, first, others);
  },
};

interface Mismatch {
  readonly reference: Reference;
  readonly link: Link;
  /** Where the others link it. */
  readonly common: { readonly target: KnownTarget; readonly href: string };
}

const mismatchesIn = perSection((facts, { knowledge }): readonly Mismatch[] =>
  facts.references.flatMap((reference) => mismatch(facts, knowledge, reference)),
);

function mismatch(facts: SectionFacts, knowledge: Knowledge, reference: Reference): readonly Mismatch[] {
  const { kind, span } = reference;
  if (kind === 'subject' || isInternetRfc(textOf(facts.text, span))) return [];
  const link = linkOfReference(facts, reference);
  if (link === undefined) return [];
  const own = rfcTarget(link.href);
  if (own.kind === 'other') return [];
  const known = knownLinks({ knowledge }, reference).filter(
    // A pull request is no file, and that of another repository is another matter.
    ({ target: { target } }) => target.kind === own.kind && target.scope === own.scope,
  );
  // `…/pull/1` may be on its way to `…/pull/12`.
  if (known.some(({ target: { target } }) => target.id.startsWith(own.id))) return [];
  const agreed = known.filter(({ target }) => target.isRegistered || target.meetings.length >= FEWEST);
  const [common, ...more] = agreed;
  return common === undefined || more.length > 0 ? [] : [{ reference, link, common }];
}

/** One meeting may be wrong as well as this. */
const FEWEST = 2;

function found(meeting: Meeting, { reference, link, common }: Mismatch, others: readonly Mismatch[]): Found {
  const { href, target } = common;
  return {
    span: link.span,
    about: rfcTarget(link.href).id,
    message: t(
      '"{0}" is linked to {1} here, but to {2} {3}: readers will not know which text was discussed, so link to the same one',
      shownReference(meeting, reference),
      link.href,
      href,
      whereElse(meeting, target),
    ),
    related: others.map((other) => ({ span: other.link.span, message: t('Linked here too') })),
    fixes: () => fixes(meeting, [link, ...others.map((other) => other.link)], href),
  };
}

function whereElse(meeting: Meeting, { meetings, file }: KnownTarget): string {
  if (meetings.length === 0) return file === undefined ? t('in its own text') : t('in the folder of RFCs');
  const days = meetings.flatMap(({ day }) => day ?? []);
  return when(nearest(days, meetingDay(meeting), MOST), meetings.length);
}

/** So many days are named. */
const MOST = 3;

function fixes({ source: { text } }: Meeting, links: readonly Link[], href: string): readonly Fix[] {
  const once = [...new Map(links.map((link) => [link.span.start, link])).values()];
  const edits = once.flatMap((link) => relinked(text, link, href) ?? []);
  if (edits.length < once.length) return [];
  return [{ title: t('Link to {0}', href), edits, preferred: true }];
}

/** Undefined where the address cannot stand there. */
function relinked(text: string, link: Link, href: string): Edit | undefined {
  const span = destinationOf(text, link);
  const written = destination(href);
  if (span === undefined) return undefined;
  if (link.form !== 'inline') return written === href ? { span, text: href } : undefined;
  const isBracketed = text[span.start - 1] === '<';
  const whole = isBracketed ? { start: span.start - 1, end: span.end + 1 } : span;
  return { span: whole, text: written };
}
