/** Which RFCs a decision is about. */
import type { MinutesRecord, SaidRecord } from '../../archive/record';
import { contentWords, sharedWords } from '../../minutes/content-words';
import type { RfcStep } from './report';
import type { RfcNames } from './rfc-names';

/** An RFC that a meeting names. */
export interface RfcHere {
  readonly id: string;
  /** The words of each title that it has. */
  readonly titles: readonly ReadonlySet<string>[];
}

interface Around {
  readonly names: RfcNames;
  /** Those of the meeting. */
  readonly here: readonly RfcHere[];
}

interface About {
  readonly id: string;
  readonly by: NonNullable<RfcStep['by']>;
}

/** By a link or a number; else by words in common with the one title that has most of them. */
export function decidedOn(
  decision: SaidRecord,
  record: MinutesRecord,
  { names, here }: Around,
): readonly About[] {
  const { links = [], numbers = [], topic = '', text } = decision;
  const linked = links.flatMap((href) => names.idOfLink(record, href) ?? []);
  const numbered = numbers.flatMap((number) => names.idOfNumber(number) ?? []);
  const sure = new Map<string, About['by']>();
  for (const id of numbered) sure.set(id, 'number');
  for (const id of linked) sure.set(id, 'link');
  if (sure.size > 0) return [...sure].map(([id, by]) => ({ id, by }));
  const words = contentWords(`${topic} ${text}`);
  const shared = here
    .map(({ id, titles }) => ({
      id,
      count: Math.max(...titles.map((title) => sharedWords(title, words))),
    }))
    .sort((a, b) => b.count - a.count);
  const [best, second] = shared;
  if (best === undefined || best.count < ENOUGH || best.count === second?.count) return [];
  return [{ id: best.id, by: 'words' }];
}

/** So many words in common are about the same. */
const ENOUGH = 2;
