/** The model: what the minutes of one meeting say, with the place of everything in the text. */
import type { Block, Heading, ListItem, Paragraph } from '../markdown/block';
import type { Link } from '../markdown/inline';
import type { Source } from '../markdown/source';
import type { Span } from '../markdown/span';
import type { AttendeeList } from './attendee';
import type { Directive } from './directive';
import type { Knowledge } from './knowledge';
import type { People } from './people';

export type { Attendee, AttendeeList, Presence } from './attendee';

/** What rules, rewrites and features work on. A function of the text and of what is known besides; never changes. */
export interface Meeting {
  readonly source: Source;
  /** In the order of the text; the first has no heading where text stands before the first heading. */
  readonly sections: readonly Section[];
  /** The first heading, unless it is a section of its own (`# Attendees`). */
  readonly title: Section | undefined;
  /** The day of the meeting, from the title or from a `Date:` line; `meeting-day.ts` looks further. */
  readonly date: DateMention | undefined;
  /** Who recorded, edited, chaired: `Minutes recorded by …`, `Scribe: …`. */
  readonly roles: readonly Role[];
  /** All attendee lists, of present and of absent people, in the order of the text. */
  readonly lists: readonly AttendeeList[];
  /** Who is meant by a name. */
  readonly people: People;
  /** What is known beyond this meeting. */
  readonly knowledge: Knowledge;
}

/**
 * What names and statements are judged by: a meeting, or what `perSection` makes of one of its sections. The text is
 * the one that their offsets count in.
 */
export type Context = Pick<Meeting, 'people' | 'knowledge'> & { readonly source: Pick<Source, 'text'> };

/** What a section is about, as its title says. A `topic` is any other section of the discussion. */
export type SectionKind =
  | 'title'
  | 'attendees'
  | 'absent'
  | 'decisions'
  | 'actions'
  | 'discussion'
  | 'topic'
  | 'other';

/** A heading with the blocks up to the next heading, and what was found in them: the unit of reading. */
export interface Section extends Omit<SectionFacts, 'text' | 'group' | 'withStatements'> {
  /** The section whose heading stands above this one's in the outline. */
  readonly parent: Section | undefined;
  /** From the start of the heading's line to the end of the last line before the next heading. */
  readonly span: Span;
  /**
   * The same facts at no place in particular. It is the same object as long as the section says the same, wherever it
   * moves: what is computed of it need not be computed again (`per-section.ts`).
   */
  readonly facts: SectionFacts;
  /** Facts of this section at their place in the document; of the same facts the same objects as in the section. */
  place<T>(facts: T): T;
}

/** What a section says on its own. */
export interface SectionFacts {
  /** The text that the offsets of the facts count in: a part of the document that holds the section. */
  readonly text: string;
  readonly kind: SectionKind;
  /** The qualifier of an attendee section: `Board`; empty for any other. */
  readonly group: string;
  /** A heading, or a line that stands for one (`**Decisions**`); undefined before the first heading. */
  readonly heading: Heading | Paragraph | undefined;
  /** 1 to 6; 7 for a line that stands for a heading, 0 before the first heading. */
  readonly level: number;
  /** The text of the heading without Markdown; empty where there is no heading. */
  readonly title: string;
  readonly blocks: readonly Block[];
  readonly lists: readonly AttendeeList[];
  /** The blocks that belong to a list, whether or not an entry of it could be read in them. */
  readonly listed: readonly Block[];
  readonly statements: readonly Statement[];
  readonly references: readonly Reference[];
  /** The links of the heading and of the blocks. */
  readonly links: readonly Link[];
  readonly roles: readonly Role[];
  readonly dates: readonly DateMention[];
  /** The comments that silence rules. */
  readonly directives: readonly Directive[];
  /** The same section, in which other statements count. */
  withStatements(statements: readonly Statement[]): SectionFacts;
}

/** A name where it is written. */
export interface Name {
  /** Without the `@` of a handle. */
  readonly text: string;
  readonly span: Span;
}

/** What stands before the colon of a statement. */
export interface Label {
  /** From the first name to behind the colon, decoration (`**`) included. */
  readonly span: Span;
  readonly form: LabelForm;
  /** At least one. */
  readonly speakers: readonly Name[];
  /** `Jonathan to Lance:` */
  readonly addressees: readonly Name[];
  /** `Alex (Board):` */
  readonly qualifier: string | undefined;
  /** Whether it says when, as labels in chats do: `[10:02] Neal:`. */
  readonly hasTime: boolean;
  /** Whether it is written as the canonical label is: no decoration, one colon right after the name, one space. */
  readonly plain: boolean;
}

/** `tight` is a colon right before a word: `Neal:what if`. */
export type LabelForm =
  | 'colon'
  | 'tight'
  | 'emphasis'
  | 'bracket'
  | 'nick'
  | 'chat'
  | 'dash'
  | 'comma'
  | 'alone';

/** A line that begins with a label. Whether the label is a person is for `speakers.ts` to say. */
export interface Statement {
  readonly label: Label;
  /** The rest of the line behind the label, trimmed. */
  readonly text: Span;
  /** The line without list markup, and without its line ending. */
  readonly line: Span;
  /** The line's place in its paragraph. */
  readonly lineIndex: number;
  readonly paragraph: Paragraph;
  readonly item: ListItem | undefined;
}

/** A mention of an RFC. */
export interface Reference {
  readonly kind: 'number' | 'title' | 'subject';
  readonly span: Span;
  /** Digits without leading zeros, for `number`. */
  readonly number: string | undefined;
  /** For `title`, and what the sentence says of the RFC for `subject` ("to build …"). */
  readonly title: string | undefined;
  readonly block: Block;
  /** The link that the reference is (part of) the text of. */
  readonly link: Link | undefined;
}

/** A field or sentence that names who did something for the meeting. */
export interface Role {
  readonly role: 'recorder' | 'editor' | 'chair' | 'presenter';
  readonly names: readonly Name[];
}

export interface DateMention {
  readonly span: Span;
  /** `YYYY-MM-DD`; of several days the first. Such a day exists where the date is a fact of a section. */
  readonly iso: string;
  /** The last of several days. */
  readonly until: string | undefined;
  /** What it may mean as well, where nothing says which of its numbers is the month: `3/4/2026`. */
  readonly other: string | undefined;
}
