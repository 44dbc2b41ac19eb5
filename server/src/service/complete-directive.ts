/** Completion in the comments that silence rules: what they apply to, and the ids of rules. */
import type { Text } from '../markdown/block';
import { INERT } from '../markdown/inert';
import { inlineOf } from '../markdown/inline';
import { lineAt } from '../markdown/source';
import { touches } from '../markdown/span';
import { SCOPES } from '../minutes/directive';
import type { Meeting } from '../minutes/meeting';
import { textsOf } from '../minutes/references';
import { JUDGE } from '../minutes/silences';
import { RULES } from '../rules/index';
import { t } from '../words/words';
import type { Completion } from './completion';

const SCOPE = /<!--\s*(?<typed>m[a-z-]*)$/u;
const RULE = new RegExp(
  `<!--\\s*minutes-(?:${SCOPES.join('|')})(?<named>(?:[\\s,]+[a-z][a-z-]*)*)[\\s,]+(?<typed>(?:[a-z][a-z-]*)?)$`,
  'u',
);

/** @returns nothing where the cursor stands in no such comment */
export function completeDirective(meeting: Meeting, offset: number): readonly Completion[] {
  const { source } = meeting;
  const from = Math.max(lineAt(source, offset).start, offset - LONGEST);
  const before = source.text.slice(from, offset);
  const match = RULE.exec(before) ?? SCOPE.exec(before);
  if (match === null || isInert(meeting, from + match.index)) return [];
  const { named, typed = '' } = match.groups ?? {};
  return begun(typed, offset, named === undefined ? scopes() : rulesBesides(named));
}

type Words = readonly (readonly [string, string])[];

function scopes(): Words {
  return SCOPES.map((scope) => [`minutes-${scope}`, meaningOf(scope)]);
}

function meaningOf(scope: (typeof SCOPES)[number]): string {
  switch (scope) {
    case 'disable-next-line':
      return t('silences rules in the next line');
    case 'disable-line':
      return t('silences rules in this line');
    case 'disable-file':
      return t('silences rules in this file');
    case 'disable':
      return t('silences rules from here on');
    case 'enable':
      return t('ends what minutes-disable began');
  }
}

function rulesBesides(named: string): Words {
  const taken = new Set([JUDGE, ...named.split(/[\s,]+/)]);
  return RULES.filter(({ id }) => !taken.has(id)).map(({ id, summary }) => [id, summary()]);
}

/** Whether what begins at an offset is no comment but code, a quotation or front matter, in which none counts. */
function isInert({ source, sections }: Meeting, offset: number): boolean {
  if (source.frontMatter !== undefined && offset <= source.frontMatter.end) return true;
  const section = sections.findLast(({ span }) => span.start <= offset);
  const block = section?.blocks.find(({ span }) => touches(span, offset));
  if (block === undefined) return false;
  return (
    block.kind === 'code' || block.quoted || textsOf(block).some((part) => isCode(source.text, part, offset))
  );
}

function isCode(text: string, part: Text, offset: number): boolean {
  const { visible, comments } = inlineOf(text, part);
  const index = part.lines.findIndex((line) => touches(line, offset));
  const shown = visible[index]?.[offset - (part.lines[index]?.start ?? 0)];
  return shown === INERT && !comments.some(({ start }) => start === offset);
}

/** No such comment is longer; in UTF-16 code units. */
const LONGEST = 300;

function begun(typed: string, offset: number, words: Words): readonly Completion[] {
  return words
    .filter(([word]) => word.startsWith(typed) && word !== typed)
    .map(([word, detail], index) => ({
      ...{ kind: 'directive', label: word, detail, insert: word, filter: word },
      replace: { start: offset - typed.length, end: offset },
      sort: String(index).padStart(4, '0'),
    }));
}
