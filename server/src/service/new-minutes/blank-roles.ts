/** `Minutes recorded by Ada Byron.` as a form that somebody fills in. */
import type { Edit } from '../../markdown/edit';
import { lineAt } from '../../markdown/source';
import { startOfRun } from '../../markdown/span';
import type { Meeting, Role } from '../../minutes/meeting';

export interface BlankRole {
  readonly role: Role['role'];
  readonly edit: Edit;
}

/** Without the names, and without what belongs to nothing but them; a dot dot dot where the sentence goes on. */
export function blankRoles({ source, roles }: Meeting): readonly BlankRole[] {
  return roles.flatMap(({ role, names }): readonly BlankRole[] => {
    const [first, last] = [names[0]?.span, names.at(-1)?.span];
    if (first === undefined || last === undefined) return [];
    const line = lineAt(source, first.start);
    const start = startOfRun(source.text, first.start, line.start, /[\s@[(]/u);
    const behind = /^\s+(?=\p{L})/u.exec(source.text.slice(last.end, line.end));
    const [end, text] = behind === null ? [line.end, ''] : [last.end + behind[0].length, ' … '];
    return [{ role, edit: { span: { start, end }, text } }];
  });
}
