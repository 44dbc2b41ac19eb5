/** Those who speak, as far as one can tell, and stand in no attendee list. */
import { lineIndexAt } from '../markdown/source';
import { fold } from './fold';
import type { Meeting } from './meeting';
import { isSpeaker, standingOf } from './speakers';

export interface UnlistedSpeaker {
  /** As the first label writes it. */
  readonly name: string;
  /** The line of the first label, counted from 1. */
  readonly line: number;
}

/**
 * Labels that look like names, and behave like those of people: they occur twice, are spoken to, or stand among
 * labels of which at least half are people in the lists. In the order of the text.
 */
export function unlistedSpeakers(meeting: Meeting): readonly UnlistedSpeaker[] {
  const labels = meeting.sections.flatMap(({ statements }) => statements.map(({ label }) => label));
  const names = labels
    .flatMap(({ speakers }) => speakers)
    .map((name) => ({ name, rung: standingOf(meeting, name).rung }));
  const addressed = new Set(labels.flatMap(({ addressees }) => addressees.map(({ text }) => fold(text))));
  const mostlyPeople = names.filter(({ rung }) => isSpeaker(rung)).length * 2 >= names.length;
  const found = new Map<string, { name: string; line: number; count: number }>();
  for (const { name, rung } of names) {
    if (rung !== 'name-like') continue;
    const known = found.get(fold(name.text));
    if (known !== undefined) known.count++;
    else
      found.set(fold(name.text), {
        name: name.text,
        line: lineIndexAt(meeting.source, name.span.start) + 1,
        count: 1,
      });
  }
  return [...found.values()].filter(
    ({ name, count }) => count > 1 || mostlyPeople || addressed.has(fold(name)),
  );
}
