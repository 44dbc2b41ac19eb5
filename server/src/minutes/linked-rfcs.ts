/** Which RFCs the sections of a meeting link to: computed once, asked for every reference. */
import type { Link } from '../markdown/inline';
import { textOf } from '../markdown/span';
import { lazily } from './lazily';
import type { Meeting, Section, SectionFacts } from './meeting';
import { perSection } from './remembered';
import { isRfcLink, withParents } from './rfc-links';

export interface LinkedRfcs {
  /** Whether a section, or one above it in the outline, links the RFC of a number. */
  hasNumber(section: Section, number: string): boolean;
  /** Whether a section, or one below it in the outline, links to any RFC. */
  hasAny(section: Section): boolean;
}

export function linkedRfcs(meeting: Meeting): LinkedRfcs {
  const linking = lazily(
    () => new Set(meeting.sections.filter((section) => hasRfcLink(section, meeting)).flatMap(withParents)),
  );
  return {
    hasNumber: (section, number) =>
      withParents(section).some((topic) => linkedNumbers(topic, meeting).has(number)),
    hasAny: (section) => linking().has(section),
  };
}

const hasRfcLink = perSection(({ links }) => links.some(isRfcLink));
const linkedNumbers = perSection(numbersOf);

/** The numbers in the texts and destinations of links, and that of a heading with any link below it. */
function numbersOf({ text, heading, links, references }: SectionFacts): ReadonlySet<string> {
  const linked = references.filter(
    ({ link, block }) => link !== undefined || (block === heading && links.length > 0),
  );
  const written = links.filter(isRfcLink).flatMap((link) => [...digits(text, link)]);
  return new Set([...linked.flatMap(({ number }) => number ?? []), ...written]);
}

function digits(text: string, link: Link): readonly string[] {
  return (`${textOf(text, link.text)} ${link.href}`.match(/\d+/gu) ?? []).map((run) => String(Number(run)));
}
