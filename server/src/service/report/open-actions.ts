/** The actions that nobody has ticked. */
import type { ActionRecord, MinutesRecord } from '../../archive/record';
import { fold } from '../../minutes/fold';
import { placeholdersIn } from '../../minutes/placeholders';
import { at, byPlace } from './at';
import type { At, OpenAction } from './report';
import { saidText } from './said-text';

interface Said {
  readonly action: ActionRecord;
  readonly at: At;
}

/** What was said last comes first. What several meetings give the same people to do in the same words is one. */
export function openActionsOf(meetings: readonly MinutesRecord[]): readonly OpenAction[] {
  const all = new Map<string, Said[]>();
  meetings.forEach(({ actions }, meeting) => {
    for (const action of actions) {
      const key = keyOf(action);
      // What was ticked once and is named again is open again.
      if (action.isDone) all.delete(key);
      else if (placeholdersIn(action.text, true).length === 0)
        all.set(key, [...(all.get(key) ?? []), { action, at: at(meeting, action.place) }]);
    }
  });
  const open = [...all.values()].flatMap(([first, ...again]) =>
    first === undefined ? [] : openAction(first, again, meetings),
  );
  return open.sort((a, b) => lastMeeting(b) - lastMeeting(a) || byPlace(a, b));
}

/** The text alone is not enough: a table says beside it whose it is, and a list above it. */
function keyOf({ text, owners }: ActionRecord): string {
  return [text, ...owners].map(fold).join('\n');
}

function lastMeeting({ at: first, again }: OpenAction): number {
  return (again.at(-1) ?? first).meeting;
}

function openAction(
  { action, at: first }: Said,
  again: readonly Said[],
  meetings: readonly MinutesRecord[],
): OpenAction {
  const { topic, owners } = action;
  // The last meeting that says until when it is to be done has the last word.
  const due = again.findLast((later) => later.action.due !== undefined)?.action.due ?? action.due;
  return {
    ...{ text: saidText(action), owners, at: first },
    ...(topic !== undefined && { topic }),
    ...(due !== undefined && { due }),
    again: again.map((later) => later.at),
    ...(meetings[first.meeting]?.day !== undefined && { meetingsSince: meetings.length - 1 - first.meeting }),
  };
}
