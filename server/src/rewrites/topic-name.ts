/** What an item says it is about, in front of what was said. */
import { destination } from '../markdown/destination';

/** The title of a topic as text of Markdown, as a link where it has one. */
export function topicName(title: string, href: string | undefined): string {
  const name = title.replace(/[\\[\]*_`<]/gu, '\\$&');
  return href === undefined ? name : `[${name}](${destination(href)})`;
}
