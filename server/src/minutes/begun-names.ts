/** Names that somebody is still typing. */
import { lastIndex } from '../markdown/source';
import { fold } from './fold';
import type { Meeting } from './meeting';
import { firstNameOf } from './name-index';
import { perMeeting } from './remembered';

/** Whether the name of somebody in the lists, or of somebody whom the committee knows, begins so: `Leo` may become `Leonie`. */
export function isBegunName(meeting: Meeting, name: string): boolean {
  const begun = fold(name);
  const all = namesInOrder(meeting);
  // The names that begin so stand together, behind all that come before what is typed.
  const before = lastIndex(all.length, (index) => (all[index] ?? '') < begun);
  const first = all[before]?.startsWith(begun) === true ? before : before + 1;
  return all[first]?.startsWith(begun) === true;
}

const namesInOrder = perMeeting(({ people, knowledge }): readonly string[] =>
  [
    ...people.all.flatMap(({ entries }) => entries.map((entry) => entry.name)),
    ...knowledge.people.flatMap(({ names }) => names.map((named) => named.name)),
  ]
    .flatMap((name) => [fold(name), fold(firstNameOf(name))])
    .sort(),
);
