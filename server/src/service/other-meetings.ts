/** What is known of the meetings besides one: the records of the archive, without its own. */
import type { MinutesRecord, RfcRecord } from '../archive/record';

export interface OtherMeetings {
  /** By their days. */
  readonly meetings: readonly MinutesRecord[];
  /** The texts of RFCs, by their numbers. */
  readonly rfcs: readonly RfcRecord[];
}

export const NO_OTHERS: OtherMeetings = { meetings: [], rfcs: [] };
