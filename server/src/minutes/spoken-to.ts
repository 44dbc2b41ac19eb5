/** Who is spoken to in a statement: `Jonathan to Lance: …`, `Jonathan (to Lance): …`. */
import type { Name, SectionFacts, Statement } from './meeting';
import { namesAlone } from './names';
import { words } from './vocabulary/index';

const ADDRESSED = new RegExp(
  `^(?<to>\\s*(?:${words(({ addressing }) => addressing).join('|')}|->|→)\\s+)(?<names>.+?)\\s*$`,
  'u',
);

/** The names behind `to`, in the order of the text. */
export function spokenTo({ text }: Pick<SectionFacts, 'text'>, { label }: Statement): readonly Name[] {
  return [...label.addressees, ...qualifying(text, label)];
}

function qualifying(text: string, { span, qualifier }: Statement['label']): readonly Name[] {
  const { to = '', names = '' } = ADDRESSED.exec(qualifier ?? '')?.groups ?? {};
  const at = names === '' ? -1 : text.slice(span.start, span.end).lastIndexOf(qualifier ?? '');
  return at < 0 ? [] : namesAlone(names, span.start + at + to.length);
}
