/** A label misspells the name of somebody who is present. */
import { unlistedSpeakers } from '../minutes/unlisted-speakers';
import { changeName } from './change-name';
import type { Rule } from './rule';

export const misspelledSpeaker: Rule = {
  id: 'misspelled-speaker',
  severity: 'warning',
  summary: 'The name of a speaker is misspelled.',
  *check(meeting) {
    for (const { name, labels, addressed, meant } of unlistedSpeakers(meeting)) {
      const [first, ...others] = [...labels, ...addressed].sort((a, b) => a.span.start - b.span.start);
      if (meant === undefined || first === undefined) continue;
      const { text, person } = meant;
      const who = text === person.name ? '' : ` (${person.name})`;
      yield {
        span: first.span,
        message: `"${name}" is in no attendee list, and looks like "${text}"${who} misspelled: correct it, so that the statement is found under the right name`,
        label: name,
        related: others.map(({ span }) => ({ span, message: `"${name}" is written here too` })),
        fixes: () =>
          changeName(meeting, text, [first, ...others]).map((fix) => ({ ...fix, preferred: true })),
      };
    }
  },
};
