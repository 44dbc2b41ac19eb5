/** Which headings of the last minutes the new ones have. */
import { fold } from '../../minutes/fold';
import type { Meeting, Section } from '../../minutes/meeting';
import { readTitle } from '../../minutes/titles';
import type { Standing } from './standing';

/** Those that minutes are made of, those that stand there every time, and all above them. */
export function keptSections({ sections }: Meeting, standing: Standing): ReadonlySet<Section> {
  const kept = new Set<Section>();
  for (const section of firstMeeting(sections)) {
    if (!isForm(section) && !standing.hasHeading(section)) continue;
    for (let above: Section | undefined = section; above !== undefined; above = above.parent) kept.add(above);
  }
  return kept;
}

/** A book of many meetings has the same lists again: the form of one of them is enough. */
function firstMeeting(sections: readonly Section[]): readonly Section[] {
  const firsts = new Map<string, number>();
  for (const [index, { kind, title, parent }] of sections.entries()) {
    if (kind !== 'attendees') continue;
    const key = `${fold(title)}\n${parent?.kind === kind ? fold(parent.title) : ''}`;
    const first = firsts.get(key);
    firsts.set(key, first ?? index);
    if (first === undefined) continue;
    // The heading of the second meeting, where it has one, stands between both lists.
    const heading = parent === undefined ? -1 : sections.indexOf(parent);
    return sections.slice(0, heading > first ? heading : index);
  }
  return sections;
}

function isForm({ kind, title, parent, heading, facts }: Section): boolean {
  if (kind !== 'topic' && facts.lists.length > 0) return true;
  switch (kind) {
    case 'title':
    case 'attendees':
    case 'absent':
    case 'discussion':
      return true;
    case 'decisions':
    case 'actions':
      // A heading of its own below is one of the decisions, and decisions below a topic are that topic's.
      return readTitle(title)?.kind === kind && parent?.kind !== 'topic' && parent?.kind !== kind;
    default:
      // Before the discussion, a heading with nothing below it is one for the headings that follow.
      return heading === undefined || (kind === 'other' && facts.blocks.length === 0);
  }
}
