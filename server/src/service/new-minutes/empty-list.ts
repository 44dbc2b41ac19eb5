/** What a list of people has in it as long as nobody is known to be. */
import type { Paragraph } from '../../markdown/block';
import { lineAt } from '../../markdown/source';
import { textOf } from '../../markdown/span';
import { isPlaceholder } from '../../minutes/entries';
import { fold } from '../../minutes/fold';
import type { AttendeeList, Meeting, Section } from '../../minutes/meeting';
import { attendeeMarker } from '../../rules/add-entry';
import type { Form } from './form';

/**
 * The line below the heading of an empty list: the placeholder that the committee writes; nothing where it leaves such a
 * list empty, or may do so; else an empty bullet.
 */
export function emptyLine({ last, earlier }: Form, section: Section): string | undefined {
  const all = [last, ...earlier].flatMap((meeting) =>
    meeting.sections
      .filter(({ kind, title }) => kind === section.kind && fold(title) === fold(section.title))
      .map((own) => ({ meeting, own })),
  );
  const empty = all.filter(({ own }) => own.lists.every(({ entries }) => entries.length === 0));
  for (const { meeting, own } of empty) {
    const { text } = meeting.source;
    const holder = own.blocks.find(
      (block): block is Paragraph =>
        block.kind === 'paragraph' && block.lines.length === 1 && isPlaceholder(textOf(text, block.span)),
    );
    if (holder !== undefined) return textOf(text, lineAt(meeting.source, holder.span.start)).trimEnd();
  }
  return empty.length > 0 ? undefined : attendeeMarker(last);
}

/** What stands behind the label of an empty list (`Regrets: none`), where the committee has written one. */
export function emptyRest({ last, earlier }: Form, list: AttendeeList): string {
  const written = [last, ...earlier].flatMap((meeting) => restOf(meeting, list.title));
  return written[0] ?? '…';
}

function restOf({ source, lists }: Meeting, title: string): readonly string[] {
  return lists.flatMap(({ title: own, titleSpan, entries }) => {
    if (entries.length > 0 || fold(own) !== fold(title)) return [];
    const line = lineAt(source, titleSpan.end);
    const rest = /[:：][*_]*\s+(?<rest>\S.*)$/u.exec(source.text.slice(titleSpan.end - 1, line.end));
    return rest?.groups?.['rest']?.trimEnd() ?? [];
  });
}
