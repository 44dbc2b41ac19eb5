/** All rules. A new one is one file, one page and one line here. */
import { duplicateAttendee } from './duplicate-attendee';
import type { Rule } from './rule';
import { speakerFormat } from './speaker-format';
import { unlinkedRfc } from './unlinked-rfc';

export type { Edit, Fix, Found, Rule, Severity } from './rule';

export const RULES: readonly Rule[] = [duplicateAttendee, unlinkedRfc, speakerFormat];
