/** Those who speak and are in no list, put on the list to which they belong. */
import { applyEdits, type Edit, editBetween } from '../markdown/edit';
import type { Meeting } from '../minutes/meeting';
import { parse } from '../minutes/parse';
import { hasPartialLists } from '../minutes/partial-lists';
import { type UnlistedSpeaker, unlistedSpeakers } from '../minutes/unlisted-speakers';
import { presentLists, titleOf } from '../rules/add-to-lists';
import { additionsFor } from '../rules/unlisted-speaker';

export interface UnlistedToAdd {
  /** As the labels write it. */
  readonly name: string;
  /** As it is added: the full name, where it is known. */
  readonly added: string;
  /** The title of the list. */
  readonly list: string;
  /** Whether it is told unasked that this is somebody. */
  readonly isProbable: boolean;
}

/**
 * Whoever can be added without a question; nobody whose label is, or may be, that of somebody in the lists, and no guest where
 * all lists are of members.
 */
export function unlistedToAdd(meeting: Meeting): readonly UnlistedToAdd[] {
  if (meeting.people.all.length === 0) return [];
  const isPartial = hasPartialLists(meeting);
  return unlistedSpeakers(meeting).flatMap((speaker) => {
    const addition = isClear(speaker) ? additionsFor(meeting, speaker)[0] : undefined;
    if (addition === undefined) return [];
    const { name, known, isProbable } = speaker;
    const added = known?.name ?? name;
    return [{ name, added, list: listOf(meeting, addition.edits), isProbable: isProbable && !isPartial }];
  });
}

function isClear({ meant, maybe, near }: UnlistedSpeaker): boolean {
  return meant === undefined && maybe === undefined && near.length === 0;
}

/** The title of the list that an edit is in. */
function listOf(meeting: Meeting, [edit]: readonly Edit[]): string {
  const at = edit?.span.start ?? 0;
  const list = presentLists(meeting).findLast(({ titleSpan }) => titleSpan.start <= at);
  return list === undefined ? '' : titleOf(list);
}

/**
 * One after the other: where the second of a list belongs, only the list with the first one says.
 * @param names as the labels write them; of those that are nobody to be added any more nothing is said
 */
export function addUnlisted(meeting: Meeting, names: readonly string[]): readonly Edit[] {
  const before = meeting.source.text;
  let now = meeting;
  for (const name of names) {
    const speaker = unlistedSpeakers(now).find((one) => one.name === name && isClear(one));
    const edits = speaker && additionsFor(now, speaker)[0]?.edits;
    // A row to fill in is for whoever adds one person.
    if (edits === undefined || edits.some(({ snippet }) => snippet === true)) continue;
    now = parse(applyEdits(now.source.text, edits), meeting.knowledge, now);
  }
  return now === meeting ? [] : [editBetween(before, now.source.text)];
}
