/** A link, or the line beside it, has the passcode of a meeting, or leads to where a document can be edited. */
import type { Text } from '../markdown/block';
import { inlineOf, type Link, linksOf } from '../markdown/inline';
import { lastIndex } from '../markdown/source';
import { type Span, textOf } from '../markdown/span';
import type { Meeting, SectionFacts } from '../minutes/meeting';
import { isAllowedLink, isMeetingLink, privateLink } from '../minutes/private-links';
import { textsOf } from '../minutes/references';
import { perSection } from '../minutes/remembered';
import { words } from '../minutes/vocabulary/index';
import { t } from '../words/words';
import type { Fix, Found, Rule } from './rule';

export const privateLinkRule: Rule = {
  id: 'private-link',
  severity: 'warning',
  summary: () => t('A link lets everybody into a meeting, or edit a document.'),
  *check(meeting) {
    for (const section of meeting.sections)
      for (const secret of secretsIn(section, meeting)) yield found(meeting, section.place(secret));
  },
};

interface Secret {
  readonly kind: 'passcode' | 'edit' | 'text';
  /** The link, or the passcode. */
  readonly span: Span;
}

const secretsIn = perSection((facts, { knowledge: { allowedLinks } }): readonly Secret[] => {
  const links = addressesIn(facts).filter(({ href }) => !isAllowedLink(href, allowedLinks));
  const secrets = links.flatMap(({ href, span }): Secret[] => {
    const secret = privateLink(href);
    return secret === undefined ? [] : [{ kind: secret.kind, span }];
  });
  const meetings = links.filter(({ href }) => isMeetingLink(href));
  const codes = meetings.length === 0 ? [] : [...passcodesIn(facts), ...passcodesInTables(facts)];
  const beside = codes.filter((code) => isNear(code, meetings));
  return [...secrets, ...beside.map((span) => ({ kind: 'text' as const, span }))].sort(
    (a, b) => a.span.start - b.span.start,
  );
});

function partsOf({ heading, blocks }: SectionFacts): readonly Text[] {
  const all = heading === undefined ? blocks : [heading, ...blocks];
  return all.flatMap((block) => (block.quoted ? [] : textsOf(block)));
}

/** The links that are written with their addresses. */
function addressesIn(facts: SectionFacts): readonly Link[] {
  const { text } = facts;
  // Most texts have none: they are not worth reading their inline content.
  return partsOf(facts)
    .filter(({ lines }) => lines.some((line) => textOf(text, line).includes('://')))
    .flatMap((part) => linksOf(text, part));
}

let made: RegExp | undefined;

/** What stands behind `Passcode:`. Without a digit it is a word (`Passcode: ask Ada`), and without a colon it is a number. */
function passcodesIn(facts: SectionFacts): readonly Span[] {
  const { text } = facts;
  made ??= new RegExp(
    `(?<![A-Za-z])(?:${words(({ passcodes }) => passcodes).join('|')})[*_]{0,3}` +
      '(?: ?[:=][*_]{0,3} {0,2}(?<value>(?=[^\\s\\d]{0,30}\\d)[^\\s()\\[\\],;]{4,40})| (?:is |ist )?(?<digits>\\d{5,12})(?!\\d))',
    'giu',
  );
  const pattern = made;
  return partsOf(facts).flatMap((part) =>
    part.lines.flatMap((line, index) => {
      if (textOf(text, line).search(pattern) < 0) return [];
      const shown = inlineOf(text, part).visible[index] ?? '';
      return [...shown.matchAll(pattern)].map(({ 0: all, index: at, groups }) => {
        const code = groups?.['value'] ?? groups?.['digits'] ?? '';
        const start = line.start + at + all.length - code.length;
        return { start, end: start + code.replace(/[*_.]+$/, '').length };
      });
    }),
  );
}

/** What stands below `Passcode` in a table, or beside it where that is the title of a row. */
function passcodesInTables({ text, blocks }: SectionFacts): readonly Span[] {
  let titles: readonly number[] = [];
  return blocks.flatMap((block) => {
    if (block.kind !== 'row' || block.quoted) return [];
    const cells = block.cells.map(({ lines: [line] }) => (line === undefined ? '' : textOf(text, line)));
    const named = cells.flatMap((cell, index) => (isPasscodeTitle(cell) ? [index] : []));
    if (block.header) titles = named;
    const values = block.header ? [] : [...titles, ...named.map((index) => index + 1)];
    return [...new Set(values)].flatMap((index) => {
      const code = CODE.exec(cells[index] ?? '')?.groups?.['code'];
      const start = block.cells[index]?.lines[0]?.start ?? 0;
      const from = start + (cells[index] ?? '').indexOf(code ?? '');
      return code === undefined ? [] : [{ start: from, end: from + code.length }];
    });
  });
}

let title: RegExp | undefined;

function isPasscodeTitle(cell: string): boolean {
  title ??= new RegExp(`^[*_]{0,3}(?:${words(({ passcodes }) => passcodes).join('|')})[*_]{0,3}$`, 'iu');
  return title.test(cell);
}

/** One word with a digit and nothing else. */
const CODE = /^[*_]{0,3}(?<code>(?=[^\s\d]{0,30}\d)(?!https?:)[^\s()[\],;*_`|]{4,40})[*_]{0,3}$/iu;

/** An invitation has its parts on the next lines. */
function isNear(code: Span, links: readonly Link[]): boolean {
  const before = lastIndex(links.length, (index) => (links[index]?.span.start ?? 0) <= code.start);
  return links
    .slice(before, before + 2)
    .some(({ span }) => code.start - span.end < NEAR && span.start - code.end < NEAR);
}

/** In UTF-16 code units. */
const NEAR = 400;

function found({ source: { text } }: Meeting, { kind, span }: Secret): Found {
  if (kind === 'text') return foundText(textOf(text, span), span);
  const fixes = (): readonly Fix[] => withoutSecret(text, span, kind);
  if (kind === 'passcode')
    return {
      ...{ span, fixes },
      message: t(
        'This link has the passcode of the meeting in it: whoever reads the minutes can join, so remove it, or allow the link in the configuration',
      ),
    };
  return {
    ...{ span, fixes },
    severity: 'information',
    message: t(
      'This link leads to where the document is edited: whoever may do that can change what the minutes refer to, so link to the view of it',
    ),
  };
}

function foundText(code: string, span: Span): Found {
  return {
    span,
    message: t(
      '"{0}" is the passcode of a meeting: whoever reads the minutes can join, so remove it, or allow the link in the configuration',
      code,
    ),
    fixes: () => [{ title: t('Replace the passcode by "…"'), edits: [{ span, text: '…' }] }],
  };
}

/** The address may stand in a link twice: as its text, and as its destination. */
function withoutSecret(text: string, span: Span, kind: 'passcode' | 'edit'): readonly Fix[] {
  const edits = [...textOf(text, span).matchAll(WRITTEN)].flatMap(({ 0: address, index }) => {
    const without = privateLink(address)?.without;
    const start = span.start + index;
    return without === undefined ? [] : [{ span: { start, end: start + address.length }, text: without }];
  });
  const title = kind === 'passcode' ? t('Remove the passcode from the link') : t('Link to the view');
  return edits.length === 0 ? [] : [{ title, edits, preferred: true }];
}

/** An address as it is written in a link. */
const WRITTEN = /https?:\/\/[^\s<>()[\]]+/gi;
