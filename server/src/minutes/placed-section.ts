/** A section at its place in the document. */
import type { Shift } from '../markdown/shift';
import type { Span } from '../markdown/span';
import type { Section, SectionFacts } from './meeting';

/** Facts are copied to their place when somebody asks for them: after an edit most are not. */
export class PlacedSection implements Section {
  /**
   * @param shift from the facts to their place in the document
   * @param span in the document
   */
  constructor(
    readonly facts: SectionFacts,
    readonly shift: Shift,
    readonly span: Span,
    readonly parent: Section | undefined,
  ) {}

  place<T>(facts: T): T {
    return this.shift.of(facts);
  }

  get kind(): Section['kind'] {
    return this.facts.kind;
  }

  get level(): number {
    return this.facts.level;
  }

  get title(): string {
    return this.facts.title;
  }

  get heading(): Section['heading'] {
    return this.place(this.facts.heading);
  }

  get blocks(): Section['blocks'] {
    return this.place(this.facts.blocks);
  }

  get lists(): Section['lists'] {
    return this.place(this.facts.lists);
  }

  get listed(): Section['listed'] {
    return this.place(this.facts.listed);
  }

  get statements(): Section['statements'] {
    return this.place(this.facts.statements);
  }

  get references(): Section['references'] {
    return this.place(this.facts.references);
  }

  get links(): Section['links'] {
    return this.place(this.facts.links);
  }

  get roles(): Section['roles'] {
    return this.place(this.facts.roles);
  }

  get dates(): Section['dates'] {
    return this.place(this.facts.dates);
  }

  get directives(): Section['directives'] {
    return this.place(this.facts.directives);
  }
}
