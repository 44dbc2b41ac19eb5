/** A label misspells the name of somebody who is present. */
import { unlistedSpeakers } from '../minutes/unlisted-speakers';
import { t } from '../words/words';
import { changeName } from './change-name';
import type { Rule } from './rule';

export const misspelledSpeaker: Rule = {
  id: 'misspelled-speaker',
  severity: 'warning',
  summary: () => t('The name of a speaker is misspelled.'),
  *check(meeting) {
    for (const { name, labels, addressed, meant } of unlistedSpeakers(meeting)) {
      const [first, ...others] = [...labels, ...addressed].sort((a, b) => a.span.start - b.span.start);
      if (meant === undefined || first === undefined) continue;
      const { text, person } = meant;
      yield {
        span: first.span,
        about: name,
        message:
          text === person.name
            ? t(
                '"{0}" is in no attendee list, and looks like "{1}" misspelled: correct it, so that the statement is found under the right name',
                name,
                text,
              )
            : t(
                '"{0}" is in no attendee list, and looks like "{1}" ({2}) misspelled: correct it, so that the statement is found under the right name',
                name,
                text,
                person.name,
              ),
        label: name,
        related: others.map(({ span }) => ({ span, message: t('"{0}" is written here too', name) })),
        fixes: () =>
          changeName(meeting, text, [first, ...others]).map((fix) => ({ ...fix, preferred: true })),
      };
    }
  },
};
