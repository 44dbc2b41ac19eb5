/** Where links within Markdown files lead: the anchors of headings, as GitHub and VS Code make them. */
import type { Meeting, Section } from '../../minutes/meeting';

/** The anchor of each heading; none of a line that only stands for one. */
export function anchorsOf({ sections }: Meeting): ReadonlyMap<Section, string> {
  const times = new Map<string, number>();
  const anchors = new Map<Section, string>();
  for (const section of sections) {
    if (section.heading?.kind !== 'heading') continue;
    const slug = slugOf(section.title);
    const before = times.get(slug) ?? 0;
    times.set(slug, before + 1);
    anchors.set(section, before === 0 ? slug : `${slug}-${before}`);
  }
  return anchors;
}

/** Letters, numbers, `_` and `-` stay, spaces become hyphens, everything else goes. */
function slugOf(title: string): string {
  return title
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\s-]/gu, '')
    .replace(/\s/gu, '-');
}
