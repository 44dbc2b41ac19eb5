import { applyEdits } from '../../server/src/markdown/edit';
import { type Knowledge, NOTHING_KNOWN } from '../../server/src/minutes/knowledge';
import type { Meeting } from '../../server/src/minutes/meeting';
import { parse } from '../../server/src/minutes/parse';
import { diagnose } from '../../server/src/service/diagnose';
import { fixAll } from '../../server/src/service/fix-all';

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
  return diagnose(meeting, {})
    .filter(({ rule }) => rule === 'unlisted-speaker' || rule === 'misspelled-speaker')
    .map(({ rule, span }) => `${rule} ${meeting.source.text.slice(span.start, span.end)}`)
    .sort();
}
