/** Lines of a roster that are written otherwise than all the others. */
import type { RosterLine } from '../../config/roster-lines';
import { looksLikeFullName } from '../../minutes/names';
import type { RosterFile } from './roster-file';
import type { Remark } from './roster-finding';

/** Nearly all lines have to be people: where there are headings and sentences, another is one of them. */
export function unusualLinesIn(roster: RosterFile): readonly Remark[] {
  const { lines, entries } = roster;
  const isList = entries.length >= FEWEST && entries.length * 10 >= lines.length * 9;
  return [...(isList ? unreadLines(roster) : []), ...unusualAbbreviations(roster)];
}

/** Fewer people tell nothing of how the others are written. */
const FEWEST = 10;

function unreadLines({ lines, source: { text } }: RosterFile): readonly Remark[] {
  return lines.flatMap((line, index): readonly Remark[] => {
    const { span, person } = line;
    const [above, below] = [lines[index - 1], lines[index + 1]];
    const model = above ?? below;
    const written = text.slice(span.start, span.end);
    if (person !== undefined || model?.person === undefined || COMMENT.test(written)) return [];
    const isWithin = isBeside(text, above, line) && isBeside(text, line, below);
    // At an end of the list it may be a heading, or a sentence below it.
    if (!isWithin && !(isBeside(text, above, line) && below === undefined && looksLikeFullName(written)))
      return [];
    const example = text.slice(model.span.start, model.span.end);
    return [
      {
        ...{ span, check: 'unread-line', severity: 'warning' },
        message: `“${written}” is not read as a person: write it like “${example}”`,
      },
    ];
  });
}

/** What other programs leave out. */
const COMMENT = /^(?:#|\/\/|<!--|;)/;

/** Whether both are people, or one may be, with no blank line between them. */
function isBeside(text: string, above: RosterLine | undefined, below: RosterLine | undefined): boolean {
  if (above === undefined || below === undefined) return false;
  if (above.person === undefined && below.person === undefined) return false;
  return (text.slice(above.span.end, below.span.start).match(/\r\n?|\n/g) ?? []).length === 1;
}

/** `ABCD` where everybody else has two letters or three. */
function unusualAbbreviations({ entries }: RosterFile): readonly Remark[] {
  const having = entries.filter(({ abbreviation }) => abbreviation !== '');
  const forms = new Map<string, number>();
  for (const { abbreviation } of having)
    forms.set(formOf(abbreviation), (forms.get(formOf(abbreviation)) ?? 0) + 1);
  const [usual] = [...forms].sort(([, a], [, b]) => b - a)[0] ?? [];
  const isRare = (form: string): boolean => (forms.get(form) ?? 0) * RARE <= having.length;
  return having
    .filter(({ abbreviation }) => isRare(formOf(abbreviation)))
    .map(({ name, abbreviation, span }) => ({
      ...{ span, check: 'unusual-abbreviation', severity: 'information' },
      message: `“${abbreviation}” of “${name}” is written otherwise than the other abbreviations, most of which are ${usual}`,
    }));
}

/** A form that fewer than one in so many have is rather a slip than a habit; a short list tells nothing. */
const RARE = 50;

function formOf(abbreviation: string): string {
  const letters = [...abbreviation].length;
  const capitals = /^[A-Z]+$/.test(abbreviation) ? 'capitals from A to Z' : 'letters';
  return `${letters} ${capitals}`;
}
