/** Where plain text names something that the minutes link elsewhere, or of which others know where it is: `RFC 0002`, `#5`. */
import { inlineOf } from '../markdown/inline';
import { byPosition, overlaps, type Span } from '../markdown/span';
import type { Meeting, SectionFacts } from '../minutes/meeting';
import { textsOf } from '../minutes/references';
import { perSection } from '../minutes/remembered';
import { rfcAddress } from '../minutes/rfc-address';
import { isRfcLink } from '../minutes/rfc-links';
import { hrefsOfNumbers } from '../minutes/rfc-mentions';
import { knownLinks } from '../rules/known-links';

export interface TextLink {
  readonly span: Span;
  /** As the minutes write it: an address, or a path from where they lie. */
  readonly href: string;
}

/** In the order of the text. Real links have none, because every editor follows those. */
export function documentLinks(meeting: Meeting): readonly TextLink[] {
  const rfcs = hrefsOfNumbers(meeting);
  const requests = hrefsOfRequests(meeting);
  return meeting.sections.flatMap((section) => {
    const found = numbersIn(section, meeting).flatMap(({ kind, number, span }) => {
      const href = kind === 'rfc' ? (rfcs.get(number) ?? knownHref(meeting, number)) : requests.get(number);
      return href === undefined ? [] : [{ span, href }];
    });
    return found.map((link) => section.place(link));
  });
}

/** The one address that other meetings link, else the one file; undefined where they do not agree. */
function knownHref(meeting: Meeting, number: string): string | undefined {
  const links = knownLinks(meeting, { number });
  const linked = links.filter(({ target }) => target.target.kind !== 'file');
  const [only, ...others] = linked.length > 0 ? linked : links;
  return others.length > 0 ? undefined : only?.href;
}

interface PlainNumber {
  readonly kind: 'rfc' | 'request';
  /** Without leading zeros. */
  readonly number: string;
  readonly span: Span;
}

/** The numbers of a section that are not linked. */
const numbersIn = perSection((facts): readonly PlainNumber[] => {
  const rfcs = facts.references.flatMap(({ link, number, span }) =>
    link === undefined && number !== undefined ? [{ kind: 'rfc', number, span } as const] : [],
  );
  const taken = [...facts.links, ...facts.references];
  const requests = requestsIn(facts).filter(({ span }) => !taken.some((other) => overlaps(other.span, span)));
  return [...rfcs, ...requests].sort(byPosition);
});

/** Not `org/repo#5`, which may be anybody's, nor `#c0ffee`. */
const NUMBER = /(?<![\p{L}\p{N}_/#&-])#(?<number>[1-9]\d{0,4})(?![\p{L}\p{N}_-])/gu;

function requestsIn({ text, heading, blocks }: SectionFacts): readonly PlainNumber[] {
  const all = heading === undefined ? blocks : [heading, ...blocks];
  return all
    .filter(({ quoted }) => !quoted)
    .flatMap((block) =>
      textsOf(block).flatMap((part) =>
        part.lines.flatMap((line, index) => {
          if (!/#\d/.test(text.slice(line.start, line.end))) return [];
          const visible = inlineOf(text, part).visible[index] ?? '';
          return [...visible.matchAll(NUMBER)].map((match) => {
            const start = line.start + match.index;
            const number = match.groups?.['number'] ?? '';
            return { kind: 'request', number, span: { start, end: start + match[0].length } } as const;
          });
        }),
      ),
    );
}

const linked = perSection(({ links }) =>
  links.filter(isRfcLink).map(({ href }) => ({ href, ...rfcAddress(href) })),
);

/** By number; none that two repositories have. */
function hrefsOfRequests(meeting: Meeting): ReadonlyMap<string, string> {
  const addresses = new Map<string, string>();
  const hrefs = new Map<string, string>();
  for (const { href, address, request } of meeting.sections.flatMap((section) => linked(section, meeting))) {
    if (request === undefined) continue;
    const known = addresses.get(request.number);
    addresses.set(request.number, address);
    if (known === undefined) hrefs.set(request.number, href);
    else if (known !== address) hrefs.delete(request.number);
  }
  return hrefs;
}
