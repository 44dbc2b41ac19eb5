/** Labels that say something of the meeting, and are nobody's name: `Date: …`, `Scribe: …`. */
import { fold } from './fold';
import { words } from './vocabulary/index';

const fields: ReadonlySet<string> = new Set(
  words(({ structural, roles }) => [...structural, ...Object.values(roles).flatMap((role) => role.fields)]),
);

/** Whether a label is one of them, given without colon. */
export function isField(label: string): boolean {
  return fields.has(fold(label));
}
