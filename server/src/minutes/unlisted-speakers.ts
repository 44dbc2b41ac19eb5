/** Those who speak, as far as one can tell, and stand in no attendee list: the last steps of the speaker ladder. */

import { calledNames, type UsedName } from './called-names';
import { grouped } from './grouped';
import type { KnownPerson } from './knowledge';
import { knownSpeaker } from './known-speaker';
import { isListedByInitial } from './listed-forms';
import { isListedInPart } from './listed-in-part';
import type { LabelForm, Meeting, Name, Section } from './meeting';
import { SHAPES, type Shape, shapeOf } from './name-shapes';
import { nameVariants } from './name-variants';
import { looksLikeName } from './names';
import { type CalledName, NearNames } from './near-names';
import { isInNounLanguage } from './noun-languages';
import type { Person } from './people';
import { inRuns, perMeeting } from './remembered';
import { type Labels, type Spoken, spokenIn } from './spoken';
import { isWrittenInLists } from './written-in-lists';

export interface UnlistedSpeaker {
  /** As the first label writes it. */
  readonly name: string;
  /** The labels, in the order of the text; at least one. */
  readonly labels: readonly Name[];
  /** Where somebody speaks to them. */
  readonly addressed: readonly Name[];
  /** The only one of the people whom the committee knows that the name fits. */
  readonly known: KnownPerson | undefined;
  /** Who is probably meant, when the name is a slip of the pen. */
  readonly meant: CalledName | undefined;
  /** Who may be meant, by a shorter, a longer or an unaccented form of the first name. */
  readonly maybe: Person | undefined;
  /** The names of people who are present that are near this one, the nearest first. */
  readonly near: readonly CalledName[];
  /**
   * Whether the labels are written and placed like those of people in the lists: in a shape that the listed speakers
   * have (`Neal`, `NG`, `Neal Gompa`), and spoken to, or in a topic most of whose labels are people, or used often.
   * Sure enough to be told unasked, as is everybody whom the committee knows.
   */
  readonly isProbable: boolean;
}

/**
 * Labels that misspell a name, and those that look like names and occur twice, are spoken to, or stand among people.
 * In the order of the text.
 */
export const unlistedSpeakers = perMeeting((meeting): readonly UnlistedSpeaker[] => {
  // In a list of decisions or of actions a label says whose matter it is, and nobody speaks.
  const spoken = meeting.sections.filter(({ kind }) => kind !== 'decisions' && kind !== 'actions');
  const sections = spoken.map((section) => ({ section, said: spokenIn(section, meeting) }));
  const unlisted = grouped(sections.flatMap(unlistedIn), ({ key }) => key);
  if (unlisted.size === 0) return [];
  const addressed = addressedIn(sections);
  const company = companyOf(meeting, talliesOf(sections.map(({ said }) => said)), unlisted.size);
  return [...unlisted].flatMap(
    ([key, labels]) => unlistedSpeaker(meeting, company, labels, addressed.get(key) ?? []) ?? [],
  );
});

interface SpokenSection {
  readonly section: Section;
  readonly said: Spoken;
}

interface PlacedLabels extends Labels {
  readonly key: string;
  readonly section: Section;
}

function unlistedIn({ section, said }: SpokenSection): readonly PlacedLabels[] {
  return [...said.unlisted].map(([key, labels]) => ({ ...labels, key, section }));
}

function addressedIn(sections: readonly SpokenSection[]): ReadonlyMap<string, readonly Name[]> {
  const all = new Map<string, Name[]>();
  for (const { section, said } of sections) {
    for (const [key, names] of said.addressed) {
      const own = all.get(key) ?? [];
      own.push(...names.map((name) => section.place(name)));
      all.set(key, own);
    }
  }
  return all;
}

/** The other labels of the meeting, as far as they say something about one that nobody has listed. */
interface Company {
  readonly usual: ReadonlySet<Shape>;
  readonly usualLower: ReadonlySet<LabelForm>;
  readonly called: NearNames;
  readonly variantOf: (name: string) => Person | undefined;
  readonly isMostlyPeople: boolean;
  /** Takes long to find out, and is seldom asked for. */
  readonly isInNounLanguage: () => boolean;
  /** How many people in the lists speak. */
  readonly listedPeople: number;
}

function unlistedSpeaker(
  meeting: Meeting,
  company: Company,
  labels: readonly PlacedLabels[],
  addressed: readonly Name[],
): UnlistedSpeaker | undefined {
  const [first] = labels;
  const name = first?.names[0]?.text;
  if (first === undefined || name === undefined || isListedSomehow(meeting, name, first)) return undefined;
  const names = labels.flatMap(({ section, names: own }) => own.map((one) => section.place(one)));
  const about = { name, labels: names, addressed };
  const known = first.rung === 'known' ? knownSpeaker(meeting.knowledge, name) : undefined;
  const isRepeatedly = isRepeated(company, labels, addressed);
  if (known !== undefined && (known.isRostered || (known.person !== undefined && isRepeatedly)))
    return { ...about, ...NOBODY, known: known.person, isProbable: true };
  const meant = company.called.slipFrom(name, names.length);
  const isPerson = isLikeName(company, first, name) && isRepeatedly;
  if (meant === undefined && !isPerson) return undefined;
  const isProbable = isPerson && isPlaced(company, labels, addressed) && company.usual.has(shapeOf(name));
  if (meant !== undefined || !isProbable) return { ...about, ...NOBODY, meant, isProbable };
  return { ...about, ...NOBODY, maybe: company.variantOf(name), near: company.called.like(name), isProbable };
}

/** Whether the lists may have somebody all the same: in a line that cannot be read, by an initial, by a part of the name. */
function isListedSomehow(meeting: Meeting, name: string, { rung }: Labels): boolean {
  if (isWrittenInLists(meeting, name) || isListedByInitial(meeting, name)) return true;
  return rung === 'known' && isListedInPart(meeting, name);
}

const NOBODY = { known: undefined, meant: undefined, maybe: undefined, near: [] };

/** In lower case where those in the lists are written so: `[ada]`. */
function isLikeName({ usualLower }: Company, { rung, lowerForm }: Labels, name: string): boolean {
  // Of several at other meetings nobody can tell who it is: then it is but a name.
  const isName = rung === 'name-like' || (rung === 'known' && looksLikeName(name));
  return isName || (lowerForm !== undefined && usualLower.has(lowerForm));
}

/**
 * Twice, or spoken to, or where most labels are people; a line of an agenda is none for that, nor is what may be a noun.
 * Nobody says figures alone.
 */
function isRepeated(
  { isMostlyPeople, isInNounLanguage }: Company,
  labels: readonly Labels[],
  addressed: readonly Name[],
): boolean {
  const said = saidOf(labels);
  if (said === 0) return false;
  if (addressed.length > 0) return true;
  if (labels.every(({ mayBeNoun, isValue }) => mayBeNoun && isValue)) return false;
  return said > 1 || (isMostlyPeople && !labels.some((label) => isRatherMatter(label, isInNounLanguage)));
}

/** `Website: https://example.org`; and in a language in which nobody can tell a noun from a name, `Termin: …`. */
function isRatherMatter(
  { endsInLink, mayBeNoun }: Labels,
  isInNounLanguage: Company['isInNounLanguage'],
): boolean {
  return endsInLink || (mayBeNoun && isInNounLanguage());
}

/** Spoken to, or among people; or often, where several of those in the lists speak. */
function isPlaced({ listedPeople }: Company, labels: readonly Labels[], addressed: readonly Name[]): boolean {
  return (
    addressed.length > 0 ||
    labels.some(({ isAmongPeople }) => isAmongPeople) ||
    (saidOf(labels) >= 3 && listedPeople >= 3)
  );
}

function saidOf(labels: readonly Labels[]): number {
  return labels.reduce((sum, { said }) => sum + said, 0);
}

/** What some sections say of their speakers together. */
interface Tally
  extends Pick<Spoken, 'listed' | 'speakers' | 'all' | 'shapes' | 'lowerForms' | 'listedPeople'> {
  /** The labels that mean somebody who is present, by their folded texts. */
  readonly used: ReadonlyMap<string, UsedName>;
}

const talliesOf = inRuns(
  (sections: readonly Spoken[]): Tally => ({
    listed: sum(sections, ({ listed }) => listed),
    speakers: sum(sections, ({ speakers }) => speakers),
    all: sum(sections, ({ all }) => all),
    shapes: summed(sections.map(({ shapes }) => shapes)),
    lowerForms: summed(sections.map(({ lowerForms }) => lowerForms)),
    listedPeople: new Set(sections.flatMap(({ listedPeople }) => [...listedPeople])),
    used: usedNames(
      sections.flatMap(({ present }) =>
        [...present].map(
          ([key, names]) => [key, { text: names[0]?.text ?? '', count: names.length }] as const,
        ),
      ),
    ),
  }),
);

function summed<T>(all: readonly ReadonlyMap<T, number>[]): ReadonlyMap<T, number> {
  const sums = new Map<T, number>();
  for (const counts of all) for (const [key, count] of counts) sums.set(key, (sums.get(key) ?? 0) + count);
  return sums;
}

/** A text with more names that nobody has listed is no record of who spoke; it would take long to compare them all. */
const MOST = 500;

/** @param unlisted how many names nobody has listed */
function companyOf(meeting: Meeting, sections: readonly Tally[], unlisted: number): Company {
  return {
    usual: usualShapes(meeting, sections),
    usualLower: usualLower(meeting, sections),
    called: new NearNames(
      unlisted > MOST
        ? []
        : calledNames(meeting.people, usedNames(sections.flatMap(({ used }) => [...used]))),
    ),
    variantOf: nameVariants(meeting.people),
    isInNounLanguage: () => isInNounLanguage(meeting),
    isMostlyPeople: sum(sections, ({ speakers }) => speakers) * 2 >= sum(sections, ({ all }) => all),
    listedPeople: new Set(sections.flatMap(({ listedPeople }) => [...listedPeople])).size,
  };
}

/**
 * The shapes that at least a fifth of the listed speakers have. Where they are written with their full names, others may
 * have only one; and where the project wants full names, those in the lists may have got theirs from a rewrite.
 */
function usualShapes({ knowledge }: Meeting, sections: readonly Tally[]): ReadonlySet<Shape> {
  if (knowledge.style.name === 'full') return new Set(SHAPES);
  const listed = sum(sections, (section) => section.listed);
  const usual = SHAPES.filter((shape) => {
    const count = sum(sections, ({ shapes }) => shapes.get(shape));
    return count > 0 && count * 5 >= listed;
  });
  return new Set(usual.includes('words') ? [...usual, 'word'] : usual);
}

/**
 * The forms that hold names in lower case where at least half of the listed speakers, and three, are so. In brackets
 * stands hardly anything but a name, and those in the lists may have got another form from a rewrite.
 */
function usualLower({ knowledge }: Meeting, sections: readonly Tally[]): ReadonlySet<LabelForm> {
  const listed = sum(sections, (section) => section.listed);
  const counts = (form: LabelForm): number => sum(sections, ({ lowerForms }) => lowerForms.get(form));
  const forms = [...new Set(sections.flatMap(({ lowerForms }) => [...lowerForms.keys()]))];
  const usual = forms.filter((form) => counts(form) >= 3 && counts(form) * 2 >= listed);
  return new Set(usual.length > 0 || knowledge.style.name === 'full' ? [...usual, 'bracket'] : []);
}

function sum<T>(sections: readonly T[], count: (section: T) => number | undefined): number {
  return sections.reduce((total, section) => total + (count(section) ?? 0), 0);
}

/** How often each name is used, in the order and the spelling of their first uses. */
function usedNames(uses: readonly (readonly [string, UsedName])[]): ReadonlyMap<string, UsedName> {
  const used = new Map<string, UsedName>();
  for (const [key, { text, count }] of uses) {
    const before = used.get(key);
    used.set(key, { text: before?.text ?? text, count: (before?.count ?? 0) + count });
  }
  return used;
}
