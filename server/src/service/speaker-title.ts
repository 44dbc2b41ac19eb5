/** Who is meant by a name, in a few words: for where there is room for no more. */
import type { Meeting } from '../minutes/meeting';
import type { NamedSpeaker } from '../minutes/named-speakers';
import { t } from '../words/words';

/** Empty where the name itself says it. */
export function speakerTitle(meeting: Meeting, { name, standing }: NamedSpeaker): string {
  if (standing === 'unlisted') return t('In no attendee list');
  const persons = meeting.people.resolve(name.text)?.persons ?? [];
  const names = persons.map((person) => person.name).join(' / ');
  if (standing === 'absent') return t('{0}, listed as absent', names);
  return standing === 'collective' || names === name.text ? '' : names;
}
