/** Where minutes say what was discussed. */
import type { Meeting, Section } from '../../minutes/meeting';

/**
 * Of several headings the first below which somebody speaks, else below which topics stand, else the first: an agenda before
 * the discussion only says what is to come.
 * @param kept those that come into question
 */
export function discussionOf({ sections }: Meeting, kept: ReadonlySet<Section>): Section | undefined {
  const all = sections.filter((section) => section.kind === 'discussion' && kept.has(section));
  const below = (section: Section): readonly Section[] => {
    const next = all[all.indexOf(section) + 1];
    return sections.slice(sections.indexOf(section), next && sections.indexOf(next));
  };
  const spoken = all.find((one) => below(one).some(({ facts }) => facts.statements.length > 0));
  return spoken ?? all.find((one) => below(one).some(({ kind }) => kind === 'topic')) ?? all[0];
}
