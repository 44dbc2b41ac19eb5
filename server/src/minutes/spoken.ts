/** Who speaks in a section, as far as it says something about those whom nobody has listed. */
import type { ListItem } from '../markdown/block';
import { linksOf } from '../markdown/inline';
import { startOfRun, textOf } from '../markdown/span';
import { isDoubtful } from './doubtful-labels';
import { fold } from './fold';
import { grouped } from './grouped';
import { knownSpeaker } from './known-speaker';
import type { Context, LabelForm, Name, SectionFacts, Statement } from './meeting';
import { type Shape, shapeOf } from './name-shapes';
import { looksLikeName } from './names';
import { perSection } from './remembered';
import { saidIn } from './said';
import { isListed, isSpeaker, type Rung, type Speaker, speakersOf } from './speakers';
import { saysSomething } from './statements';

export interface Spoken {
  /** How many of the labels mean somebody in the lists, how many a speaker at all, and how many there are. */
  readonly listed: number;
  readonly speakers: number;
  readonly all: number;
  /** In which shapes those in the lists are written, and how often. */
  readonly shapes: ReadonlyMap<Shape, number>;
  /** In which forms those in the lists are written in lower case, and how often. */
  readonly lowerForms: ReadonlyMap<LabelForm, number>;
  /** The people in the lists who are meant, by their ids. */
  readonly listedPeople: ReadonlySet<string>;
  /** By folded name. */
  readonly present: ReadonlyMap<string, readonly Name[]>;
  readonly unlisted: ReadonlyMap<string, Labels>;
  readonly addressed: ReadonlyMap<string, readonly Name[]>;
}

/** The labels of one name in a section. */
export interface Labels {
  readonly names: readonly Name[];
  readonly rung: Rung;
  /** How many of them have words behind them, rather than a list below them. */
  readonly said: number;
  /** The form of the label, where the name is one word in lower case. */
  readonly lowerForm: LabelForm | undefined;
  /** Whether what is said ends in a link, as in the lines of an agenda. */
  readonly endsInLink: boolean;
  /** Whether it is one word with a colon that begins with a capital, as a noun may: `Termin: …`, but not `[Termin] …`. */
  readonly mayBeNoun: boolean;
  /** Whether a value is all that is said: `200 €`, `25.02.2026, 19:00`. */
  readonly isValue: boolean;
  /** Whether one of them stands among the labels of people in the lists. */
  readonly isAmongPeople: boolean;
}

const UNLISTED: readonly Rung[] = ['known', 'name-like', 'unknown'];

export const spokenIn = perSection((facts, context): Spoken => {
  const statements = facts.statements.filter((statement) => isAddressedToPeople(context, statement));
  const labels = labelsOf({ text: facts.text, blocks: facts.blocks, statements }, context);
  const spoken = labels.filter(({ says }) => says);
  const listed = spoken.filter(({ rung }) => isListed(rung));
  const isAmongPeople = amongPeople(labels, spoken);
  const groups = grouped(
    labels.filter(({ rung }) => UNLISTED.includes(rung)),
    ({ name }) => fold(name.text),
  );
  return {
    listed: listed.length,
    speakers: spoken.filter((label) => isSurelySpeaker(context, label)).length,
    all: spoken.length,
    shapes: counted(listed.map(({ name }) => shapeOf(name.text))),
    lowerForms: counted(listed.flatMap((label) => lowerForm(label) ?? [])),
    listedPeople: new Set(listed.flatMap(({ persons }) => persons.slice(0, 1).map(({ id }) => id))),
    present: byText(spoken.filter(({ rung }) => rung === 'present').map(({ name }) => name)),
    unlisted: new Map([...groups].map(([key, own]) => [key, summary(facts.text, own, isAmongPeople)])),
    addressed: byText(statements.flatMap(({ label }) => label.addressees)),
  };
});

/** Who has the name of somebody at another meeting does not make people of the labels around. */
function isSurelySpeaker({ knowledge }: Context, { rung, name }: SpokenLabel): boolean {
  return isSpeaker(rung) && (rung !== 'known' || knownSpeaker(knowledge, name.text)?.isRostered === true);
}

interface SpokenLabel extends Speaker {
  readonly statement: Statement;
  readonly says: boolean;
}

/** Doubtful labels are listed by definition, and say nothing of those that are not. */
function labelsOf(
  facts: Pick<SectionFacts, 'text' | 'blocks' | 'statements'>,
  context: Context,
): readonly SpokenLabel[] {
  return saidIn(facts)
    .filter((statement) => !isDoubtful(statement) && !isAddress(facts.text, statement))
    .flatMap((statement) => {
      const says = hasWords(statement);
      return speakersOf(context, statement).map((speaker) => ({ ...speaker, statement, says }));
    });
}

/** `Trying to come up with a name: …` */
function isAddressedToPeople({ people }: Context, { label }: Statement): boolean {
  return label.addressees.every(
    ({ text }) => !/\s/u.test(text) || looksLikeName(text) || people.resolve(text) !== undefined,
  );
}

function isAddress(text: string, statement: Statement): boolean {
  return statement.text.start < statement.text.end && !saysSomething(text, statement);
}

function hasWords({ text, paragraph, lineIndex }: Statement): boolean {
  return text.start < text.end || lineIndex + 1 < paragraph.lines.length;
}

/**
 * Tells of a label whether it stands among people: at least two labels of the topic, and at least half of them, are
 * people in the lists; and of bullets beside it that other labels begin, above a list too, one is a speaker's.
 */
function amongPeople(
  labels: readonly SpokenLabel[],
  spoken: readonly SpokenLabel[],
): (label: SpokenLabel) => boolean {
  const listed = spoken.filter(({ rung }) => isListed(rung)).length;
  if (listed < 2 || listed * 2 < spoken.length) return () => false;
  const bullets = labels.filter(({ statement: { item } }) => item !== undefined);
  const lists = grouped(bullets, parentOf);
  const companies = new Map([...lists].map(([parent, own]) => [parent, companyOf(own)]));
  return (label) => {
    const company = label.statement.item && companies.get(parentOf(label));
    return company === undefined || company.hasSpeakers || company.names.size < 2;
  };
}

function parentOf({ statement: { item } }: SpokenLabel): ListItem | undefined {
  return item?.parent;
}

function companyOf(labels: readonly SpokenLabel[]): { hasSpeakers: boolean; names: ReadonlySet<string> } {
  return {
    hasSpeakers: labels.some(({ rung }) => isSpeaker(rung)),
    names: new Set(labels.map(({ name }) => fold(name.text))),
  };
}

function summary(
  text: string,
  labels: readonly SpokenLabel[],
  isAmongPeople: (label: SpokenLabel) => boolean,
): Labels {
  const [first] = labels;
  return {
    names: labels.map(({ name }) => name),
    rung: first?.rung ?? 'unknown',
    said: labels.filter(({ says }) => says).length,
    lowerForm: first && lowerForm(first),
    endsInLink: first !== undefined && endsInLink(text, first.statement),
    mayBeNoun: labels.every(mayBeNoun),
    isValue: labels.every(({ statement }) => VALUE.test(textOf(text, statement.text))),
    isAmongPeople: labels.some((label) => label.says && isAmongPeople(label)),
  };
}

function lowerForm({ name, statement: { label } }: SpokenLabel): LabelForm | undefined {
  return /^\p{Ll}[\p{Ll}\p{M}'’-]+$/u.test(name.text) ? label.form : undefined;
}

function mayBeNoun({ name, statement: { label } }: SpokenLabel): boolean {
  const isWord = shapeOf(name.text) === 'word' && /^\p{Lu}/u.test(name.text);
  return isWord && label.speakers.length === 1 && (label.form === 'colon' || label.form === 'emphasis');
}

/** Figures, with a unit or the words of a date; a vote (`+1`) is none, nor is a sentence that begins with a number. */
const VALUE =
  /^(?:[€$£]|(?:ca|approx)\. ?|\p{Lu}\p{L}{1,9}[.,]* (?=\d))?\d[\d.,:/–-]*(?: \d[\d.,:/–-]*| ?(?:[€$£%]|\p{L}{1,9}\.?)[.,]?){0,3}$/u;

function endsInLink(source: string, { text, paragraph }: Statement): boolean {
  const links = linksOf(source, paragraph);
  const end = startOfRun(source, text.end, text.start, /[\s.,;)]/u);
  return links.some(({ span }) => span.end >= end && span.end <= text.end);
}

function byText(names: readonly Name[]): ReadonlyMap<string, readonly Name[]> {
  return grouped(names, ({ text }) => fold(text));
}

function counted<T>(all: readonly T[]): ReadonlyMap<T, number> {
  return new Map([...grouped(all, (one) => one)].map(([one, { length }]) => [one, length]));
}
