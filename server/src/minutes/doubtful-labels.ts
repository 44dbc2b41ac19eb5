/**
 * Labels in forms that other text has as well: they count where the lists say that they are people, and the file that
 * this is how its people speak.
 */
import { textOf } from '../markdown/span';
import { grouped } from './grouped';
import type { Context, LabelForm, Meeting, SectionFacts, Statement } from './meeting';
import type { People } from './people';
import { perSection } from './remembered';

/** How `Neal:what if`, `Neal - what if`, `- Neal, what if` and `**Neal**` above bullets are called. */
const DOUBTFUL: readonly LabelForm[] = ['tight', 'dash', 'comma', 'alone'];

const SURE: readonly LabelForm[] = ['tight', 'alone'];

export function isDoubtful({ label }: Statement): boolean {
  return DOUBTFUL.includes(label.form);
}

/**
 * The facts of sections without the statements that do not count: of the doubtful ones those do whose form is a habit
 * of the file.
 */
export function believed(
  sections: readonly SectionFacts[],
  about: Pick<Meeting, 'people' | 'knowledge'>,
): readonly SectionFacts[] {
  const listed = sections.flatMap((facts) => doubtful({ facts }, about)?.listed ?? []);
  const groups = grouped(listed, ({ label }) => label.form);
  const habits = DOUBTFUL.filter((form) => isHabit(form, groups.get(form) ?? []));
  return sections.map((facts) => doubtful({ facts }, about)?.counting(habits) ?? facts);
}

/** The doubtful statements of a section; undefined where it has none. */
const doubtful = perSection((facts, context): Doubtful | undefined =>
  facts.statements.some(isDoubtful) ? new Doubtful(facts, context) : undefined,
);

class Doubtful {
  /** Those whose labels the lists say to be people. */
  readonly listed: readonly Statement[];
  readonly #counting = new Map<string, SectionFacts>();

  constructor(
    readonly facts: SectionFacts,
    context: Context,
  ) {
    const isListed = (statement: Statement): boolean =>
      areListed(context.people, statement) && !isProse(facts.text, context.people, statement);
    this.listed = facts.statements.filter((statement) => isDoubtful(statement) && isListed(statement));
  }

  /** The facts with the statements that count, for the same habits always the same object. */
  counting(habits: readonly LabelForm[]): SectionFacts {
    const key = habits.join();
    const counting = new Set(this.listed.filter(({ label }) => habits.includes(label.form)));
    const facts =
      this.#counting.get(key) ??
      this.facts.withStatements(
        this.facts.statements.filter((statement) => !isDoubtful(statement) || counting.has(statement)),
      );
    this.#counting.set(key, facts);
    return facts;
  }
}

/** Three times, and somebody twice: a list of roles names everybody once. A name above bullets, or with a colon, needs no other. */
function isHabit(form: LabelForm, statements: readonly Statement[]): boolean {
  const names = new Set(statements.map(({ label }) => label.speakers.map(({ text }) => text).join('/')));
  return (
    statements.length > 0 &&
    (SURE.includes(form) || (statements.length >= 3 && names.size < statements.length))
  );
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
