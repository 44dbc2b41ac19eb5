import { applyEdits } from '../../server/src/markdown/edit';
import { type Knowledge, NOTHING_KNOWN } from '../../server/src/minutes/knowledge';
import type { Meeting } from '../../server/src/minutes/meeting';
import { parse } from '../../server/src/minutes/parse';
import { RULES } from '../../server/src/rules/index';
import { diagnose, type RuleSeverities } from '../../server/src/service/diagnose';
import { fixAll } from '../../server/src/service/fix-all';

/** None of the others has a say in what these find, and all of them take many times as long. */
const ASKED = ['unlisted-speaker', 'misspelled-speaker'];
const SEVERITIES: RuleSeverities = Object.fromEntries(
  RULES.filter(({ id }) => !ASKED.includes(id)).map(({ id }) => [id, 'off']),
);

/** Whom the rules about speakers in no list find, before and after all that is safe was mended. */
export function findingsAroundFixAll(
  text: string,
  knowledge: Knowledge = NOTHING_KNOWN,
): { readonly before: readonly string[]; readonly after: readonly string[] } {
  const meeting = parse(text, knowledge);
  const fixed = parse(applyEdits(text, fixAll(meeting, {})), knowledge);
  return { before: findingsOf(meeting), after: findingsOf(fixed) };
}

function findingsOf(meeting: Meeting): readonly string[] {
  return diagnose(meeting, SEVERITIES)
    .map(({ rule, span }) => `${rule} ${meeting.source.text.slice(span.start, span.end)}`)
    .sort();
}
