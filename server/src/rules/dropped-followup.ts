/** Something was put off to the next meeting, and the next meeting has nothing on it. */
import { textOf } from '../markdown/span';
import type { KnownMeeting } from '../minutes/known-meeting';
import { matterOf } from '../minutes/matter';
import type { Meeting, Section } from '../minutes/meeting';
import { meetingDay } from '../minutes/meeting-day';
import { type Promised, promisesIn } from '../minutes/promises';
import { rfcNumbersIn } from '../minutes/rfc-numbers';
import { shortened } from '../minutes/shortened';
import { isTouched } from '../minutes/touched';
import { t } from '../words/words';
import type { Found, Rule } from './rule';

export const droppedFollowup: Rule = {
  id: 'dropped-followup',
  severity: 'information',
  summary: () => t('Something was put off to the next meeting, which has nothing on it.'),
  *check(meeting) {
    const promising = meeting.sections.filter(({ facts }) => promisesIn(facts).length > 0);
    const next = promising.length === 0 ? undefined : nextMeeting(meeting);
    if (next === undefined) return;
    for (const section of promising)
      for (const promise of promisesIn(section.facts)) {
        const matter = matterOf(section, promise);
        const numbers = rfcNumbersIn(section, [promise.paragraph]);
        if (isTouched(next, matter, numbers) === false) yield found(meeting, section, promise, next);
      }
  },
};

function nextMeeting(meeting: Meeting): KnownMeeting | undefined {
  const { file, meetings } = meeting.knowledge;
  const day = meetingDay(meeting);
  return file === undefined || day === undefined ? undefined : meetings.after(day, file.path);
}

function found(meeting: Meeting, section: Section, promise: Promised, next: KnownMeeting): Found {
  const { span } = section.place(promise);
  const said = shortened(textOf(meeting.source.text, span));
  const topic = shortened(matterOf(section, promise).topic ?? '');
  const { day, uri } = next;
  return {
    span,
    about: `${topic} ${said}`,
    message:
      day === undefined
        ? t(
            '"{0}" was said of "{1}", and the next meeting has nothing on it: it may have been forgotten',
            said,
            topic,
          )
        : t(
            '"{0}" was said of "{1}", and the next meeting on {2} has nothing on it: it may have been forgotten',
            said,
            topic,
            day,
          ),
    elsewhere: [
      {
        ...{ uri, topic: 0 },
        message: day === undefined ? t('The next meeting') : t('The next meeting on {0}', day),
      },
    ],
    fixes: () => [],
  };
}
