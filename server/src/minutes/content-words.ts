/** The words of a text that tell what it is about. */
import { foldNear } from './fold';

/** Without short words, and without those that stand in any sentence on what was decided; as `foldNear` gives them. */
export function contentWords(text: string): ReadonlySet<string> {
  const words = foldNear(text).match(/[\p{L}\p{N}][\p{L}\p{N}_.+-]*/gu) ?? [];
  return new Set(
    words.map((word) => word.replace(/[.]+$/, '')).filter((word) => word.length > 2 && !FILLERS.has(word)),
  );
}

export function sharedWords(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return [...a].filter((word) => b.has(word)).length;
}

const FILLERS: ReadonlySet<string> = new Set(
  `rfc the for and was were has been with into from that this will not all any are our its should
  approved approve rejected accepted accept adopted adopt decided decision decisions outcome conclusion resolution
  resolved passed declined voted vote votes results result unanimous unanimously favor favour against abstained
  proposal motion members attending build add adding make use introduce enable
  beschluss beschlossen einstimmig angenommen abgelehnt genehmigt abstimmung der die das und für mit wird wurde`.split(
    /\s+/,
  ),
);
