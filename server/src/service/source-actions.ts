/** What can be done to the whole file for those who ask for it: none of it is part of the fix of everything. */
import type { Edit } from '../markdown/edit';
import type { Meeting } from '../minutes/meeting';
import { restoreHeadingLevels } from '../rewrites/heading-levels';
import { sortAttendees } from '../rewrites/sort-attendees';
import { t } from '../words/words';
import { ADD_UNLISTED, isWanted, NORMALIZE_SPEAKERS, RESTORE_LEVELS, SORT_ATTENDEES } from './action-kinds';
import { addUnlisted, unlistedToAdd } from './add-unlisted';
import { rewriteOfFile } from './speaker-rewrites';

export interface SourceAction {
  readonly kind: string;
  readonly title: string;
  /** At least one. */
  readonly edits: readonly Edit[];
}

/** @param kinds as in `isWanted` */
export function sourceActions(meeting: Meeting, kinds: readonly string[]): readonly SourceAction[] {
  return ALL.filter(({ kind }) => isWanted(kind, kinds)).flatMap(({ kind, title, edit }) => {
    const edits = edit(meeting);
    return edits.length === 0 ? [] : [{ kind, title: title(), edits }];
  });
}

/**
 * Each of them has the lists read again. Where more than these are in no list, the lists are what is missing; by the
 * command, which asks who is meant, they can be added all the same.
 */
const MOST_ADDED = 100;

const ALL = [
  {
    kind: NORMALIZE_SPEAKERS,
    title: () => t('Rewrite all listed speakers of the file as bullets'),
    edit: (meeting: Meeting) => rewriteOfFile(meeting).edits,
  },
  { kind: SORT_ATTENDEES, title: () => t('Sort attendees'), edit: sortAttendees },
  {
    kind: ADD_UNLISTED,
    title: () => t('Add all unlisted speakers to the attendees'),
    edit: (meeting: Meeting) => {
      const sure = unlistedToAdd(meeting).filter(({ isProbable }) => isProbable);
      if (sure.length > MOST_ADDED) return [];
      return addUnlisted(
        meeting,
        sure.map(({ name }) => name),
      );
    },
  },
  { kind: RESTORE_LEVELS, title: () => t('Restore heading levels'), edit: restoreHeadingLevels },
];
