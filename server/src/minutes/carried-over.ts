/** The heading below which new minutes say what is open from the meetings before. */
import { words } from './vocabulary/index';

const titles: ReadonlySet<string> = new Set(words(({ carriedOver }) => [carriedOver.title.toLowerCase()]));

/** @param title without Markdown */
export function isCarriedOver({ title }: { readonly title: string }): boolean {
  return titles.has(title.toLowerCase());
}
