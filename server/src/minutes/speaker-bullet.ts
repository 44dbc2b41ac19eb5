/** Whether a statement is in form. */
import { textOf } from '../markdown/span';
import type { Context, Statement } from './meeting';
import type { SpeakerStyle } from './speaker-style';

/** Whether a statement is written as the project writes them, behind whatever bullet. */
export function isSpeakerBullet({ source, knowledge }: Context, statement: Statement): boolean {
  return statement.item !== undefined && isInStyle(source.text, knowledge.style, statement);
}

function isInStyle(text: string, style: SpeakerStyle, { label }: Statement): boolean {
  if (style.before === '' && style.after === ':') return label.plain;
  const written = textOf(text, label.span);
  const names = written.slice(style.before.length, written.length - style.after.length);
  return (
    written.startsWith(style.before) && written.endsWith(style.after) && !/^[\s*_[]|[\s*_\]:：]$/u.test(names)
  );
}
