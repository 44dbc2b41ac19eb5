/** The link reference definitions of a document, which all of its pieces use. */
import type { LinkDefinitions } from './block';
import type { Piece } from './piece';

export const NO_DEFINITIONS: LinkDefinitions = {};

/**
 * Those of all pieces; of two with one label the first counts (CommonMark 4.7).
 * @param earlier what they were; the same object where they have not changed
 */
export function merged(pieces: readonly Pick<Piece, 'own'>[], earlier: LinkDefinitions): LinkDefinitions {
  const all: Record<string, LinkDefinitions[string]> = {};
  for (const { own } of pieces)
    for (const label in own) {
      const definition = own[label];
      if (definition !== undefined && !(label in all)) all[label] = definition;
    }
  return changedLabels(all, earlier).length === 0 ? earlier : all;
}

/** Whether a piece may hold a reference to one of the definitions that have changed; sometimes when it does not. */
export function mayUse(
  { source: { text } }: Piece,
  now: LinkDefinitions,
  earlier: LinkDefinitions = {},
): boolean {
  const folded = text.includes('[') ? foldLabel(text) : '';
  return changedLabels(now, earlier).some((label) => folded.includes(label.split(' ')[0] ?? ''));
}

function changedLabels(now: LinkDefinitions, earlier: LinkDefinitions): readonly string[] {
  const labels = new Set([...Object.keys(now), ...Object.keys(earlier)]);
  return [...labels].filter((label) => {
    const [a, b] = [now[label], earlier[label]];
    return a?.href !== b?.href || a?.title !== b?.title;
  });
}

/** As markdown-it folds the labels of its definitions. */
function foldLabel(text: string): string {
  return text.toLowerCase().toUpperCase();
}
