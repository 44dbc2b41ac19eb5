/** The facts of a section, most of them read when somebody asks: half of the rules never look into a topic. */
import type { Block } from '../markdown/block';
import { type Link, linksOf } from '../markdown/inline';
import { readDates } from './dates-of-section';
import type { Directive } from './directive';
import { readDirectives } from './directives';
import type { AttendeeList, DateMention, Reference, Role, SectionFacts, Statement } from './meeting';
import type { Draft } from './outline';
import { readReferences, textsOf } from './references';
import { readRoles } from './roles';

/** What was read of a section when it was first seen. */
export interface Seen extends Pick<Draft, 'opening' | 'kind' | 'group'> {
  /** Of the piece that it stands in. */
  readonly text: string;
  readonly lists: readonly AttendeeList[];
  readonly listed: readonly Block[];
  readonly statements: readonly Statement[];
  /** The blocks, and the parts of them, that are no part of an attendee list. */
  readonly rest: readonly Block[];
}

export class ReadSection implements SectionFacts {
  readonly text: string;
  readonly kind: SectionFacts['kind'];
  readonly group: string;
  readonly heading: SectionFacts['heading'];
  readonly level: number;
  readonly title: string;
  readonly blocks: readonly Block[];
  readonly lists: readonly AttendeeList[];
  readonly listed: readonly Block[];
  readonly statements: readonly Statement[];
  #references: readonly Reference[] | undefined;
  #links: readonly Link[] | undefined;
  #roles: readonly Role[] | undefined;
  #dates: readonly DateMention[] | undefined;
  #directives: readonly Directive[] | undefined;

  constructor(private readonly seen: Seen) {
    const { text, kind, group, opening, lists, listed, statements } = seen;
    this.text = text;
    this.kind = kind;
    this.group = group;
    this.heading = opening.heading;
    this.level = opening.level;
    this.title = opening.title;
    this.blocks = opening.blocks;
    this.lists = lists;
    this.listed = listed;
    this.statements = statements;
  }

  get references(): readonly Reference[] {
    this.#references ??= readReferences(this.text, this.#all(), this.kind);
    return this.#references;
  }

  get links(): readonly Link[] {
    this.#links ??= this.#all().flatMap((block) =>
      textsOf(block).flatMap((part) => linksOf(this.text, part)),
    );
    return this.#links;
  }

  get roles(): readonly Role[] {
    this.#roles ??= this.kind === 'topic' ? [] : readRoles(this.text, this.seen.rest);
    return this.#roles;
  }

  get dates(): readonly DateMention[] {
    this.#dates ??= this.kind === 'topic' ? [] : readDates(this.text, this.seen);
    return this.#dates;
  }

  get directives(): readonly Directive[] {
    this.#directives ??= readDirectives(this.text, this.#all());
    return this.#directives;
  }

  withStatements(statements: readonly Statement[]): SectionFacts {
    return new ReadSection({ ...this.seen, statements });
  }

  #all(): readonly Block[] {
    return this.heading === undefined ? this.blocks : [this.heading, ...this.blocks];
  }
}
