/** Which names of a person are written as one of them: a handle is an address, and no first name that looks like it. */
import { fold } from '../minutes/fold';
import type { Meeting, Name } from '../minutes/meeting';

export function isHandle({ source: { text } }: Meeting, { span }: Name): boolean {
  return text[span.start - 1] === '@';
}

export function isSameForm(meeting: Meeting, a: Name, b: Name): boolean {
  return fold(a.text) === fold(b.text) && isHandle(meeting, a) === isHandle(meeting, b);
}
