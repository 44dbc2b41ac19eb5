/**
 * Labels in forms that other text has as well: they count where the lists say that they are people, and the file that
 * this is how its people speak.
 */
import { textOf } from '../markdown/span';
import { grouped } from './grouped';
import type { LabelForm, Statement } from './meeting';
import type { People } from './people';

/** How `Neal - what if`, `- Neal, what if` and `**Neal**` above bullets are called. */
const DOUBTFUL: readonly LabelForm[] = ['dash', 'comma', 'alone'];

export function isDoubtful({ label }: Statement): boolean {
  return DOUBTFUL.includes(label.form);
}

/** Tells which of the statements of a meeting count. Of the doubtful ones those do whose form is a habit of the file. */
export function believed(
  text: string,
  statements: readonly Statement[],
  people: People,
): (statement: Statement) => boolean {
  const listed = statements.filter(
    (statement) => isDoubtful(statement) && areListed(people, statement) && !isProse(text, people, statement),
  );
  const habits = [...grouped(listed, ({ label }) => label.form)].filter(([form, all]) => isHabit(form, all));
  const counting = new Set(habits.flatMap(([, all]) => all));
  return (statement) => !isDoubtful(statement) || counting.has(statement);
}

/** Three times, and somebody twice: a list of roles names everybody once. A name above bullets needs no other. */
function isHabit(form: LabelForm, statements: readonly Statement[]): boolean {
  const names = new Set(statements.map(({ label }) => label.speakers.map(({ text }) => text).join('/')));
  return form === 'alone' || (statements.length >= 3 && names.size < statements.length);
}

/** Initials that nobody has written down may be anything: `PR - the build is green`. */
function areListed(people: People, { label }: Statement): boolean {
  return [...label.speakers, ...label.addressees].every(({ text }) => {
    const resolution = people.resolve(text);
    return resolution !== undefined && resolution.way !== 'initials';
  });
}

/** `Ada, Charles and Mary will look`, `Ada, who was late, …`; and a comma in running text. */
function isProse(text: string, people: People, { label, item, text: words }: Statement): boolean {
  if (label.form !== 'comma') return false;
  const [next = ''] = /^@?[\p{L}\p{M}\p{N}_-]+/u.exec(textOf(text, words)) ?? [];
  return (
    item === undefined ||
    /^(?:who|whose|whom|der|die|and|und)$/iu.test(next) ||
    people.resolve(next) !== undefined
  );
}
