/** New minutes from the last ones: their form, who is expected, and what is open. */
import type { MinutesRecord } from '../../archive/record';
import { hardBreakOf } from '../../markdown/hard-break';
import { lineAt, lineIndexAt } from '../../markdown/source';
import { type Span, textOf } from '../../markdown/span';
import type { AttendeeList, Meeting, Section } from '../../minutes/meeting';
import { meetingDay, saidDays } from '../../minutes/meeting-day';
import { isBlankRole } from '../../minutes/roles';
import { rollCallSections } from '../../minutes/roll-calls';
import { markerOf } from '../../rewrites/bullet-markers';
import { blankRoles } from './blank-roles';
import { carriedOver } from './carried-over';
import { discussionOf } from './discussion';
import { Draft, type NewLine } from './draft';
import { emptyLine, emptyRest } from './empty-list';
import type { Form } from './form';
import { keptSections } from './kept-sections';
import { languageOf } from './language';
import { linesOfList } from './list-lines';
import { withNewDay } from './new-day';
import { newPath } from './new-path';
import { type Seats, seatsOf } from './seats';
import { type Standing, standingIn } from './standing';

export interface NewMinutes {
  /** Relative to the workspace folder, with forward slashes. */
  readonly path: string;
  readonly text: string;
  /** Where one begins to write, in UTF-16 code units. */
  readonly cursor: number;
}

/**
 * The minutes of the next meeting before it has begun. Nothing that was said at the last one is in them, but for what is
 * open, below a heading of its own.
 * @param record of the last minutes
 * @param path where they are to lie; without one as the last ones do
 */
export function newMinutes(
  form: Form,
  record: MinutesRecord,
  path: string = newPath(record.path, record.day, form.day),
): NewMinutes {
  const open = carriedOver({ meeting: form.last, record }, path, languageOf(form.last));
  return { path, ...new Writer(form).write(open) };
}

const NOBODY: Seats = { kept: new Set(), added: [] };

class Writer {
  readonly #draft: Draft;
  readonly #standing: Standing;
  readonly #kept: ReadonlySet<Section>;
  readonly #last: Meeting;

  constructor(readonly form: Form) {
    this.#last = form.last;
    this.#draft = new Draft(form.last.source);
    this.#standing = standingIn(form);
    this.#kept = keptSections(form.last, this.#standing);
  }

  write(open: readonly string[]): Pick<NewMinutes, 'text' | 'cursor'> {
    const { frontMatter } = this.#last.source;
    if (frontMatter !== undefined) this.#draft.keepSpan(frontMatter);
    for (const section of this.#kept) this.#keepSection(section);
    this.#writeRoles();
    this.#writeLists();
    this.#writeDay();
    this.#writeOpen(open);
    return this.#draft.written();
  }

  #keepSection(section: Section): void {
    const { heading } = section;
    if (heading !== undefined) this.#draft.keepSpan(heading.span);
    const from = heading === undefined ? section.span.start : heading.span.end + 1;
    const lines = this.#linesIn({ start: from, end: section.span.end });
    if (section.kind === 'topic') this.#keepStanding(section, lines);
    else if (section.kind !== 'discussion' && section.kind !== 'decisions' && section.kind !== 'actions')
      this.#draft.keep(...lines.filter((line) => this.#isForm(section, line)));
  }

  /** What is said below a topic is form only where all of it is the same each time, and nobody says it. */
  #keepStanding(section: Section, lines: readonly number[]): void {
    if (section.facts.statements.length > 0) return;
    if (lines.every((line) => this.#standing.hasLine(section, this.#textAt(line))))
      this.#draft.keep(...lines);
  }

  /** Code and HTML stay as a whole, or not at all. */
  #isForm(section: Section, line: number): boolean {
    const span = this.#last.source.lines.at(line) ?? section.span;
    const listed = section.lists.flatMap(({ entries }) => entries);
    if (listed.some((entry) => entry.span.start <= span.end && span.start <= entry.span.end)) return false;
    const text = this.#textAt(line);
    if (/^\s*<!--\s*minutes:/u.test(text) || isBlankRole(text)) return true;
    const opaque = section.blocks.find(
      (block) =>
        (block.kind === 'html' || block.kind === 'code') &&
        block.span.start <= span.start &&
        span.end <= block.span.end,
    );
    const all = opaque === undefined ? [line] : this.#linesIn(opaque.span);
    return all.every((each) => this.#standing.hasLine(section, this.#textAt(each)));
  }

  /** Lines that are not blank. */
  #linesIn({ start, end }: Span): readonly number[] {
    const { source } = this.#last;
    if (start > end) return [];
    const [first, last] = [lineIndexAt(source, start), lineIndexAt(source, end)];
    const all = Array.from({ length: last - first + 1 }, (_, index) => first + index);
    return all.filter((line) => this.#textAt(line).trim() !== '');
  }

  #textAt(line: number): string {
    const { source } = this.#last;
    return textOf(source.text, source.lines.at(line) ?? { start: 0, end: 0 });
  }

  /** Who chairs may be the same each time; who records is asked each time. */
  #writeRoles(): void {
    const { source } = this.#last;
    for (const { role, edit } of blankRoles(this.#last)) {
      const line = lineIndexAt(source, edit.span.start);
      const section = this.#sectionAt(edit.span.start);
      if (section === undefined || !this.#kept.has(section) || !HEADS.has(section.kind)) continue;
      const isSame = this.#draft.isKept(line) && (role === 'chair' || role === 'presenter');
      if (isSame) continue;
      const hard = hardBreakOf(source.text, lineAt(source, edit.span.start));
      this.#draft.keep(line);
      this.#draft.edit(
        hard === undefined
          ? edit
          : { ...edit, span: { ...edit.span, end: Math.min(edit.span.end, hard.start) } },
      );
      if (role === 'recorder') this.#draft.beginAt(edit.span.start);
    }
  }

  #sectionAt(offset: number): Section | undefined {
    return this.#last.sections.findLast(({ span }) => span.start <= offset);
  }

  #writeLists(): void {
    const seats = seatsOf(this.form);
    for (const section of rollCallSections(this.#last).filter((one) => this.#kept.has(one)))
      for (const list of section.lists) this.#writeList(section, list, seats.get(list) ?? NOBODY);
  }

  #writeList(section: Section, list: AttendeeList, seats: Seats): void {
    const rest = emptyRest(this.form, list);
    const { kept, edits, added } = linesOfList(this.#last, section, list, seats, { rest });
    this.#draft.keep(...kept);
    this.#draft.edit(...edits);
    for (const { behind, text, opens } of added) this.#draft.add(behind, { text, isApart: opens });
    const { heading } = section;
    const isEmpty = kept.length === 1 && added.length === 0 && heading?.lines[0] === list.titleSpan;
    const empty = isEmpty && list.presence === 'absent' ? emptyLine(this.form, section) : undefined;
    if (empty === undefined || heading === undefined) return;
    this.#draft.add(lineIndexAt(this.#last.source, heading.span.end), { text: empty, isApart: true });
  }

  #writeDay(): void {
    const last = meetingDay(this.#last);
    if (last === undefined) return;
    const { source } = this.#last;
    const inText = saidDays(this.#last).filter(({ by }) => by !== 'file');
    for (const { by, span } of inText) if (by === 'line') this.#draft.keep(lineIndexAt(source, span.start));
    const days = { last, day: this.form.day, said: inText.map(({ span }) => span) };
    for (const [index, line] of [...source.lines].entries())
      if (this.#draft.isKept(index)) this.#draft.edit(...withNewDay(source.text, line, days));
  }

  #writeOpen(open: readonly string[]): void {
    const { source, sections } = this.#last;
    const discussion = discussionOf(this.#last, this.#kept);
    if (discussion?.heading !== undefined) this.#draft.beginAt(discussion.heading.span.end);
    if (open.length === 0) return;
    const topic = sections.find(
      ({ kind, span }) => kind === 'topic' && span.start > (discussion?.span.start ?? -1),
    );
    const level =
      topic?.heading?.kind === 'heading'
        ? topic.level
        : (discussion?.level ?? this.#last.title?.level ?? 1) + 1;
    const heading = `${'#'.repeat(Math.min(level, 6))} ${languageOf(this.#last).carriedOver.title}`;
    const marker = markerOf(this.#last);
    const lines = open.map((text, index): NewLine => ({ text: `${marker} ${text}`, isApart: index === 0 }));
    const before = sections.find((section) => section.kind === 'topic' && this.#kept.has(section));
    const behind =
      discussion?.heading !== undefined
        ? lineIndexAt(source, discussion.heading.span.end)
        : before === undefined
          ? this.#draft.lastLine
          : this.#lastKeptBefore(before);
    this.#draft.add(Math.max(0, behind), { text: heading, isApart: true }, ...lines);
  }

  #lastKeptBefore({ span }: Section): number {
    let line = lineIndexAt(this.#last.source, span.start) - 1;
    while (line > 0 && !this.#draft.isKept(line)) line--;
    return line;
  }
}

/** Where a line that names who recorded the meeting is one of its form. */
const HEADS: ReadonlySet<Section['kind']> = new Set(['title', 'other', 'attendees', 'absent', 'discussion']);
