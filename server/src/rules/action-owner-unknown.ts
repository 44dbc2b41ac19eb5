/** An action is given to somebody whom nobody knows. */

import { strangersIn } from '../minutes/action-owners';
import { isBegunName } from '../minutes/begun-names';
import { fold, foldNear } from '../minutes/fold';
import { grouped } from '../minutes/grouped';
import { isListedByInitial } from '../minutes/listed-forms';
import type { Meeting, Name } from '../minutes/meeting';
import { firstNameOf } from '../minutes/name-index';
import { type CalledName, nearName } from '../minutes/near-names';
import { perMeeting } from '../minutes/remembered';
import { t } from '../words/words';
import { changeName } from './change-name';
import type { Found, Rule } from './rule';

export const actionOwnerUnknown: Rule = {
  id: 'action-owner-unknown',
  severity: 'warning',
  summary: () => t('An action is given to somebody whom the meeting does not know.'),
  *check(meeting) {
    const strangers = meeting.sections.flatMap((section) => section.place(strangersIn(section, meeting)));
    for (const [, names] of grouped(strangers, ({ text }) => fold(text))) {
      const [name, ...others] = names;
      if (name === undefined || isBegunName(meeting, name.text)) continue;
      if (isListedByInitial(meeting, name.text)) continue;
      const meant = nearName(name.text, names.length, calledIn(meeting));
      // With or without its accents it is the same name.
      if (meant !== undefined && bare(meant.text) === bare(name.text)) continue;
      if (meant !== undefined) yield misspelled(meeting, meant, name, others);
      else if (isCommitteeKnown(meeting)) yield unknown(name, others);
    }
  },
};

/** The Turkish `ı` has no mark that could be taken away. */
function bare(name: string): string {
  return foldNear(name).replaceAll('ı', 'i');
}

function misspelled(
  meeting: Meeting,
  { text, person }: CalledName,
  name: Name,
  others: readonly Name[],
): Found {
  const message =
    text === person.name
      ? t(
          '"{0}" is to do this, is in no attendee list, and looks like "{1}" misspelled: correct it, so that the action has its owner',
          name.text,
          text,
        )
      : t(
          '"{0}" is to do this, is in no attendee list, and looks like "{1}" ({2}) misspelled: correct it, so that the action has its owner',
          name.text,
          text,
          person.name,
        );
  return {
    ...told(name, others),
    message,
    fixes: () => changeName(meeting, text, [name, ...others]).map((fix) => ({ ...fix, preferred: true })),
  };
}

/** Who is known only from the lists of one meeting may be anybody who was not there: only a roster tells strangers. */
function isCommitteeKnown({ knowledge }: Meeting): boolean {
  return knowledge.people.some(({ member }) => member);
}

function unknown(name: Name, others: readonly Name[]): Found {
  return {
    ...told(name, others),
    severity: 'information',
    message: t(
      '"{0}" is to do this, and is neither in an attendee list nor in the roster: check the name',
      name.text,
    ),
    fixes: () => [],
  };
}

function told({ text, span }: Name, others: readonly Name[]): Pick<Found, 'span' | 'label' | 'related'> {
  return {
    span,
    label: text,
    related: others.map((other) => ({ span: other.span, message: t('"{0}" is written here too', text) })),
  };
}

/** The names of all in the lists: who was not there can be given something to do as well. */
const calledIn = perMeeting(({ people }): readonly CalledName[] =>
  people.all.flatMap((person) =>
    [...new Set([firstNameOf(person.name), person.name])].flatMap((text) => {
      const [only, ...others] = people.resolve(text)?.persons ?? [];
      return only !== person || others.length > 0 ? [] : [{ text, near: foldNear(text), person, count: 0 }];
    }),
  ),
);
