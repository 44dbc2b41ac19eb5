/** Where minutes say what was discussed. */
import type { Meeting, Section } from '../../minutes/meeting';

/**
 * Of several headings the first below which a good part of all is said, else below which topics stand, else the first: an
 * agenda before the discussion only says what is to come, even where a line of it looks like what somebody says.
 * @param kept those that come into question
 */
export function discussionOf({ sections }: Meeting, kept: ReadonlySet<Section>): Section | undefined {
  const all = sections.filter((section) => section.kind === 'discussion' && kept.has(section));
  const below = (section: Section): readonly Section[] => {
    const next = all[all.indexOf(section) + 1];
    return sections.slice(sections.indexOf(section), next && sections.indexOf(next));
  };
  const said = all.map((one) => below(one).reduce((sum, { facts }) => sum + facts.statements.length, 0));
  const most = Math.max(0, ...said);
  const spoken = all.find((_, index) => most > 0 && (said[index] ?? 0) * PART >= most);
  return spoken ?? all.find((one) => below(one).some(({ kind }) => kind === 'topic')) ?? all[0];
}

/** So much less is said below a heading at most than below the one with the most. */
const PART = 3;
