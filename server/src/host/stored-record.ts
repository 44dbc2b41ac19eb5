/** Records as they are stored, and back. */
import type { FileRecord } from '../archive/record';
import { type Body, textOfBody } from './bodies';
import { uriBelow } from './paths';

/** @returns none for a body that was damaged on the disk */
export function recordOf(root: string, path: string, body: Body): readonly FileRecord[] {
  try {
    const record: FileRecord = JSON.parse(textOfBody(body));
    return record.uri === uriBelow(root, path) ? [record] : [];
  } catch {
    return [];
  }
}
