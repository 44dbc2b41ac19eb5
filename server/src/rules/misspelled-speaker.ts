/** A label misspells the name of somebody who is present. */
import { unlistedSpeakers } from '../minutes/unlisted-speakers';
import type { Rule } from './rule';

export const misspelledSpeaker: Rule = {
  id: 'misspelled-speaker',
  severity: 'warning',
  summary: 'The name of a speaker is misspelled.',
  *check(meeting) {
    for (const { name, labels, addressed, meant } of unlistedSpeakers(meeting)) {
      const [first, ...others] = [...labels, ...addressed]
        .map(({ span }) => span)
        .sort((a, b) => a.start - b.start);
      if (meant === undefined || first === undefined) continue;
      const { text, person } = meant;
      const who = text === person.name ? '' : ` (${person.name})`;
      yield {
        span: first,
        message: `"${name}" is in no attendee list, and looks like "${text}"${who} misspelled: correct it, so that the statement is found under the right name`,
        label: name,
        related: others.map((span) => ({ span, message: `"${name}" is written here too` })),
        fixes: () => [
          {
            title: `Change "${name}" to "${text}"`,
            edits: [first, ...others].map((span) => ({ span, text })),
            preferred: true,
          },
        ],
      };
    }
  },
};
