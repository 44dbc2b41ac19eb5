/** All rules. A new one is one file, one page and one line here. */
import { absentSpeaker } from './absent-speaker';
import { actionOwnerUnknown } from './action-owner-unknown';
import { actionWithoutOwner } from './action-without-owner';
import { ambiguousSpeaker } from './ambiguous-speaker';
import { attendanceConflict } from './attendance-conflict';
import { attendeeFormat } from './attendee-format';
import { dateMismatch } from './date-mismatch';
import { droppedFollowup } from './dropped-followup';
import { duplicateAttendee } from './duplicate-attendee';
import { invalidDate } from './invalid-date';
import { misspelledSpeaker } from './misspelled-speaker';
import { nameVariant } from './name-variant';
import { placeholder } from './placeholder';
import { privateLinkRule } from './private-link';
import { quorumNotMet } from './quorum-not-met';
import { rfcLinkMismatch } from './rfc-link-mismatch';
import type { Rule } from './rule';
import { speakerFormat } from './speaker-format';
import { unaccountedMember } from './unaccounted-member';
import { unknownRecorder } from './unknown-recorder';
import { unknownRfc } from './unknown-rfc';
import { unlinkedRfc } from './unlinked-rfc';
import { unlistedSpeaker } from './unlisted-speaker';
import { unrecordedDecision } from './unrecorded-decision';
import { unusedDisable } from './unused-disable';

export { type Edit, type Fix, type Found, RULE_SETTINGS, type Rule, type Severity } from './rule';

/** In the order of the README: the people, the references, the record, the decisions and actions, the form. */
export const RULES: readonly Rule[] = [
  duplicateAttendee,
  attendanceConflict,
  attendeeFormat,
  nameVariant,
  unaccountedMember,
  unlistedSpeaker,
  absentSpeaker,
  ambiguousSpeaker,
  misspelledSpeaker,
  unknownRecorder,
  unknownRfc,
  unlinkedRfc,
  rfcLinkMismatch,
  dateMismatch,
  invalidDate,
  placeholder,
  privateLinkRule,
  unrecordedDecision,
  quorumNotMet,
  actionWithoutOwner,
  actionOwnerUnknown,
  droppedFollowup,
  speakerFormat,
  // Last, because it looks at what the others have found.
  unusedDisable(() => RULES),
];
