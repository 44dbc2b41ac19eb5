/** Where a topic of minutes that need not be open is. */
import type { FileRecord, Place } from './record';

/**
 * @param topic index into the topics of the record
 * @returns undefined where there is no such topic
 */
export function placeOfTopic(record: FileRecord | undefined, topic: number | undefined): Place | undefined {
  return record?.kind === 'minutes' && topic !== undefined ? record.topics[topic]?.place : undefined;
}
