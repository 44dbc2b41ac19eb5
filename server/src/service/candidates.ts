/** Who can be meant at the cursor, in the order in which they are likely. */
import { lineIndexAt } from '../markdown/source';
import { fold } from '../minutes/fold';
import type { KnownPerson } from '../minutes/known-person';
import type { Meeting, Name, Statement } from '../minutes/meeting';
import type { Person } from '../minutes/people';
import { shortNames } from '../minutes/short-names';
import { standingOf } from '../minutes/speakers';
import { unlistedSpeakers } from '../minutes/unlisted-speakers';
import { t } from '../words/words';
import type { Question } from './question';

export interface Candidate {
  readonly label: string;
  readonly detail: string;
  /** What may be typed for it: the label first, then the full name and its parts, handles, the abbreviation. */
  readonly forms: readonly string[];
}

/** The candidates for a question, the likeliest first. */
export function candidatesFor(meeting: Meeting, question: Question): readonly Candidate[] {
  switch (question.asks) {
    case 'speaker':
    case 'addressee':
      return speakers(meeting, question);
    case 'recorder':
      return recorders(meeting);
    case 'attendee':
      return attendees(meeting, question);
  }
}

/**
 * Those who spoke last in this topic first, but the very last one behind them: he is answered now. Then the others
 * who are present, everybody together, and those who are absent.
 */
function speakers(meeting: Meeting, question: Question): readonly Candidate[] {
  const shortName = shortNames(meeting);
  const listed = meeting.people.all.map((person) => ({
    person,
    candidate: candidateOf(person, shortName(person)),
  }));
  const present = listed
    .filter(({ person }) => person.presence === 'present')
    .map(({ candidate }) => candidate);
  const absent = listed
    .filter(({ person }) => person.presence === 'absent')
    .map(({ candidate }) => candidate);
  const unlisted = unlistedSpeakers(meeting).map(({ name }) => unlistedCandidate(name));
  const known = [...present, ...unlisted, ...absent];
  const recent = recentLabels(meeting, question, shortName).flatMap(
    (label) => known.find((candidate) => candidate.label === label) ?? [],
  );
  const everybody = { label: 'All', detail: t('everybody'), forms: ['All', 'Everyone'] };
  const taken = new Set(question.before.map((name) => labelFor(meeting, name, shortName)));
  const ordered = [
    ...new Set([
      ...recent,
      ...present,
      ...unlisted,
      ...(question.before.length === 0 ? [everybody] : []),
      ...absent,
    ]),
  ];
  return ordered.filter(({ label }) => !taken.has(label));
}

function candidateOf(person: Person, label: string): Candidate {
  const about = person.presence === 'absent' ? t('unable to attend') : person.group;
  const handles = person.entries.flatMap((entry) => [
    ...entry.handles,
    ...(entry.abbreviation === undefined ? [] : [entry.abbreviation]),
  ]);
  return {
    label,
    detail: about === '' ? person.name : `${person.name} — ${about}`,
    forms: [...new Set([label, person.name, ...person.name.split(/\s+/u), ...handles])],
  };
}

function unlistedCandidate(name: string): Candidate {
  return { label: name, detail: t('in no attendee list'), forms: [name] };
}

/** The labels of this topic before the cursor, the last first; the very last speaker goes to the end. */
function recentLabels(
  meeting: Meeting,
  { section, replace }: Question,
  shortName: (person: Person) => string,
): readonly string[] {
  const before = section.statements.filter(({ line }) => line.end < replace.start);
  const spoken = before.flatMap((statement) => speakersOf(meeting, statement, shortName)).reverse();
  const [last, ...others] = [...new Set(spoken)];
  return last === undefined ? [] : [...others, last];
}

function speakersOf(
  meeting: Meeting,
  { label }: Statement,
  shortName: (person: Person) => string,
): readonly string[] {
  return label.speakers.map(({ text }) => labelFor(meeting, text, shortName));
}

function labelFor(meeting: Meeting, name: string, shortName: (person: Person) => string): string {
  const persons = meeting.people.resolve(name)?.persons ?? [];
  return persons.length === 1 && persons[0] !== undefined ? shortName(persons[0]) : name;
}

function recorders({ people }: Meeting): readonly Candidate[] {
  return people.all.map((person) => candidateOf(person, person.name));
}

/** In an attendee list: those who speak and stand in no list, those whom the minutes name otherwise, and those whom the committee knows, the most frequent first. */
function attendees(meeting: Meeting, { presence }: Question): readonly Candidate[] {
  const speaking = unlistedSpeakers(meeting).map(({ name: label, known, labels }) => ({
    ...{
      label: known?.name ?? label,
      detail: t('speaks on line {0}, not listed', lineOf(meeting, labels)),
      forms: [known?.name ?? label, label],
    },
  }));
  const named = meeting.roles
    .flatMap(({ names }) => names)
    .filter(
      (name) =>
        meeting.people.resolve(name.text) === undefined && standingOf(meeting, name).rung !== 'structural',
    )
    .map(({ text }) => ({
      label: text,
      detail: t('named in the minutes, not listed'),
      forms: [text, ...text.split(/\s+/u)],
    }));
  const absent = meeting.people.all
    .filter((person) => presence === 'present' && person.presence === 'absent')
    .map((person) => candidateOf(person, person.name));
  const known = meeting.knowledge.people
    .filter(({ names }) => names.every(({ name }) => meeting.people.resolve(name) === undefined))
    .sort(byTimes)
    .map(knownCandidate);
  const all = presence === 'present' ? [...speaking, ...named, ...known, ...absent] : [...named, ...known];
  const firsts = new Map(all.toReversed().map((candidate) => [fold(candidate.label), candidate]));
  return all.filter((candidate) => firsts.get(fold(candidate.label)) === candidate);
}

/** Those who never came in the order of the roster. */
function byTimes(a: KnownPerson, b: KnownPerson): number {
  const isOrdered = !a.isLearned || !b.isLearned || a.name === b.name;
  return b.times - a.times || (isOrdered ? 0 : a.name < b.name ? -1 : 1);
}

/** From the roster, or from the other meetings. */
function knownCandidate({ name, names, group, isLearned, times }: KnownPerson): Candidate {
  const seen = times === 1 ? t('at another meeting') : t('at {0} other meetings', times);
  const source = isLearned ? seen : t('in the roster');
  return {
    ...{ label: name, detail: isLearned || group === '' ? source : `${source} — ${group}` },
    forms: [name, ...name.split(/\s+/u), ...names.flatMap((each) => [each.name, ...each.handles])],
  };
}

/** The line of the first of some labels, counted from 1. */
function lineOf({ source }: Meeting, [first]: readonly Name[]): number {
  return lineIndexAt(source, first?.span.start ?? 0) + 1;
}
