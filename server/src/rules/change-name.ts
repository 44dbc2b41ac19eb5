/** The fix that calls a speaker otherwise. */
import type { Span } from '../markdown/span';
import type { Meeting, Name } from '../minutes/meeting';
import { t } from '../words/words';
import type { Fix } from './rule';

/** At all of some places; none where the name has no room: in `<nick>` is none for two words. */
export function changeName(meeting: Meeting, to: string, names: readonly Name[]): readonly Fix[] {
  const [first] = names;
  if (first === undefined || (/\s/u.test(to) && names.some((name) => isNick(meeting, name)))) return [];
  const isHandle = meeting.people.resolve(to)?.way === 'handle';
  const edits = names.map((name) => ({ span: isHandle ? name.span : withAt(meeting, name), text: to }));
  return [{ title: t('Change "{0}" to "{1}"', first.text, to), edits }];
}

function isNick({ source: { text } }: Meeting, { span }: Name): boolean {
  return /<[@+~%]?$/.test(text.slice(Math.max(0, span.start - 2), span.start));
}

/** A handle's `@` goes with it: what takes its place is a name. */
function withAt({ source: { text } }: Meeting, { span }: Name): Span {
  return text[span.start - 1] === '@' ? { start: span.start - 1, end: span.end } : span;
}
