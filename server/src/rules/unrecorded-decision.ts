/** Something was decided in the discussion, and the decisions section does not have it. */
import { textOf } from '../markdown/span';
import type { Meeting } from '../minutes/meeting';
import { shortened } from '../minutes/shortened';
import { type Unrecorded, unrecordedIn } from '../minutes/unrecorded';
import { t } from '../words/words';
import { addDecision } from './add-decision';
import type { Found, Rule } from './rule';

export const unrecordedDecision: Rule = {
  id: 'unrecorded-decision',
  severity: 'information',
  summary: () => t('A decision of the discussion is not in the decisions section.'),
  check: (meeting) => unrecordedIn(meeting).map((unrecorded) => found(meeting, unrecorded)),
};

function found(meeting: Meeting, unrecorded: Unrecorded): Found {
  const { conclusion, record } = unrecorded;
  const said = shortened(textOf(meeting.source.text, conclusion.span));
  return {
    span: conclusion.span,
    message: t(
      '"{0}" seems to be decided here, and is not under "{1}", where readers look for it: add it there',
      said,
      record.title,
    ),
    related: [
      {
        span: record.heading?.lines[0] ?? record.span,
        message: t('The decisions are "{0}"', record.title),
      },
    ],
    fixes: () => addDecision(meeting, unrecorded),
  };
}
