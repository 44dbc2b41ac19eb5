/** The words that minutes are written with, as data: one file a language. */
export interface Vocabulary {
  readonly sections: SectionWords;
  /** Labels that mean several people or nobody in particular: `All`, `Everyone`. Lower case. */
  readonly collectives: readonly string[];
  /** Labels that structure the text and are no people: `Outcome`, `Note`. Lower case. */
  readonly structural: readonly string[];
  /** Entries of an attendee list that are no people: `N/A`, `None`. Lower case, without punctuation at the ends. */
  readonly placeholders: readonly string[];
  /** Words that stand between a speaker and an addressee: `Jonathan to Lance`. */
  readonly addressing: readonly string[];
  /** Words before a name that only show respect: `Dr.`. Lower case, without the full stop. */
  readonly honorifics: readonly string[];
  readonly firstNames: FirstNameWords;
  /** Words that stand between two speakers: `Andrew and Neal`. */
  readonly conjunctions: readonly string[];
  /** Words in the note of an entry that say that somebody was there for a part of the meeting: `joined 11:30`. Lower case. */
  readonly partly: readonly string[];
  /** Words in a note that say why somebody did not come: `on holiday`. Lower case. */
  readonly away: readonly string[];
  /** What stands in or beside an attendee list that does not name everybody: `and others`. Regular expression sources. */
  readonly partialLists: readonly string[];
  /** Words that say how somebody who was not there has spoken: `by mail`. Lower case. */
  readonly fromAfar: readonly string[];
  /** What a line or a title begins with that announces the next meeting. Regular expression sources. */
  readonly nextMeeting: readonly string[];
  /** What stands before a day in a title that need not be the one of the meeting: `week of`. Regular expression sources. */
  readonly otherDay: readonly string[];
  readonly roles: RoleWords;
  readonly groups: GroupWords;
  readonly days: DayWords;
  /** What stands before the passcode of a meeting. Regular expression sources. */
  readonly passcodes: readonly string[];
  readonly outcomes: OutcomeWords;
  readonly actions: ActionWords;
  readonly promises: PromiseWords;
  readonly carriedOver: CarriedOverWords;
}

/** First names that are words of the language, too. Lower case. */
export interface FirstNameWords {
  /** Those that have a capital only as names, or where a sentence begins: `Mark`, `Will`. */
  readonly words: readonly string[];
  /** Those that have a capital as words, too: `May`. */
  readonly capitalised: readonly string[];
}

/** The words of dates. Lower case, the long form first, then the one that is usual as a short form; no full stops. */
export interface DayWords {
  /** January first. */
  readonly months: readonly (readonly string[])[];
  /** Monday first. */
  readonly weekdays: readonly (readonly string[])[];
  /** What stands between the first and the last day of several: `3 to 5 March`. */
  readonly ranges: readonly string[];
}

/** Regular expression sources for the whole folded title of a section; `{group}` takes the qualifier. */
export interface SectionWords {
  readonly attendees: readonly string[];
  readonly absent: readonly string[];
  readonly decisions: readonly string[];
  readonly actions: readonly string[];
  readonly discussion: readonly string[];
}

/**
 * Titles of lists that tell who people are, and not that they came: what is below them decides. Regular expression
 * sources for the whole folded title.
 */
export interface GroupWords {
  /** `Invited guests` */
  readonly guests: readonly string[];
  /** What counts only below those who attended: `Others`. */
  readonly others: readonly string[];
  /** What counts only above check boxes: `TSC members`. */
  readonly members: readonly string[];
}

/** The words for what somebody is to do. Regular expression sources, lower case; they match without regard to case. */
export interface ActionWords {
  /** The title of a new section of actions, as it is written. */
  readonly title: string;
  /** What a statement begins with that promises something: `Will prepare …`. */
  readonly promises: readonly string[];
  /** What stands before something that has yet to be done: `Good with it, pending Ada's review`. */
  readonly conditions: readonly string[];
  /** Labels of lines that say what is to be done: `Action item: …`. */
  readonly labels: readonly string[];
  /** What stands between somebody and what they are to do: `Ada to write`, `Ada will write`. */
  readonly duties: readonly string[];
  /** What stands before the name of somebody who is to do something: `Owner: Ada`. */
  readonly owners: readonly string[];
  /** What stands before the day until which it is to be done. */
  readonly due: readonly string[];
  /** Who is to do it, where it is no name: `we`, `the authors`. Lower case, whole words. */
  readonly everybody: readonly string[];
  /** What a line begins with that says that there is nothing to do: `no`, `there were none`. */
  readonly nothing: readonly string[];
  /** Words for actions besides their labels, and what is said of them as a whole: `All tasks are done`. */
  readonly kinds: readonly string[];
  readonly states: readonly string[];
  /** What is said of a single one that is done, before or behind it: `(done)`. */
  readonly done: readonly string[];
  /** Titles of the columns of a table that say who is to do something, besides `owners`, and what. */
  readonly whoColumns: readonly string[];
  readonly whatColumns: readonly string[];
  /** What a line begins with that only says where something else stands: `see the tracker`. */
  readonly elsewhere: readonly string[];
}

/** How new minutes say what is open from the last ones. As they are written. */
export interface CarriedOverWords {
  /** The heading above it. */
  readonly title: string;
  /** What stands before what is to be voted on, and before anything else that was put off. */
  readonly vote: string;
  readonly followUp: string;
  /** What stands before the day until which something is to be done, where a table says it in a column. */
  readonly due: string;
  /** Words that say that there will be a vote. Regular expression sources, lower case, whole words. */
  readonly voting: readonly string[];
  /** What is said of an RFC that is no longer open: `withdrawn`. Regular expression sources, lower case, whole words. */
  readonly closed: readonly string[];
}

/** The words with which something is put off to the next meeting. Regular expression sources, lower case; they match without regard to case. */
export interface PromiseWords {
  /** What is done at the next meeting, or what puts it off: `will vote`, `postponed`. */
  readonly deeds: readonly string[];
  /** The same where it stands behind the next meeting, as in German: `auf die nächste Sitzung vertagt`. */
  readonly endings: readonly string[];
  /** What stands before the next meeting: `at`, `until`. */
  readonly prepositions: readonly string[];
  /** Words that promise nothing: `if`. */
  readonly open: readonly string[];
}

/** The words for what a meeting has settled. Regular expression sources, lower case; they match without regard to case. */
export interface OutcomeWords {
  /** Parts of words one of which each text has that says such a thing: cheap to look for. */
  readonly stems: readonly string[];
  /** Labels of lines that say what was decided: `Resolution: …`. */
  readonly labels: readonly string[];
  /** Whole lines that say that nothing was decided: `No decisions were made`. */
  readonly nothing: readonly string[];
  /** Labels of lines that say how a vote went: `Vote results: +4, 0, -1`. */
  readonly votes: readonly string[];
  /** Words for those who decide, where it is no name: of them `the committee`, `all members` are made. */
  readonly bodies: readonly string[];
  /** What bodies do when they settle something, with what has to follow: `voted to`. */
  readonly deeds: readonly string[];
  /** What is done to something when it is settled: `approved`. */
  readonly verdicts: readonly string[];
  /** What is done to somebody who is given an office: `elected`. */
  readonly choices: readonly string[];
  /** What the verdicts are about: of anything else they are no decisions of a meeting. */
  readonly matters: readonly string[];
  /** Forms of *to be* before a verdict. */
  readonly passives: readonly string[];
  /** Words that say that all agreed. */
  readonly unanimity: readonly string[];
  /** Words between who decides and the deed: `formally`. */
  readonly adverbs: readonly string[];
  /** Words that make a sentence one about what is not settled, or was before, or by others: `if`, `previously`. */
  readonly open: readonly string[];
  /** What a meeting settles about itself, and nobody looks for: `to adjourn`. */
  readonly procedural: readonly string[];
  /** What is put off with a decision, behind the deed or a label: `to postpone`. */
  readonly continuations: readonly string[];
}

/** Lower-case labels of fields (`Scribe: …`), and the sentences that begin a line (`Minutes recorded by …`). */
export interface RoleWords {
  readonly recorder: RolePatterns;
  readonly editor: RolePatterns;
  readonly chair: RolePatterns;
  readonly presenter: RolePatterns;
}

export interface RolePatterns {
  readonly fields: readonly string[];
  readonly sentences: readonly string[];
}

/** Reads the forms of several words: spaces between the forms, commas between the words. */
export function forms(text: string): readonly (readonly string[])[] {
  return list(text).map((word) => word.split(' '));
}

/** Reads words that are written one after the other, with commas between them. */
export function list(text: string): readonly string[] {
  return text.split(',').map((word) => word.replace(/\s+/g, ' ').trim());
}
