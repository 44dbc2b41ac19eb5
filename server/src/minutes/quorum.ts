/** How many members have to be there for a decision to count. */

/** A part of the members, and so many more, but at least so many. */
export interface Quorum {
  readonly numerator: number;
  readonly denominator: number;
  readonly plus: number;
  readonly min: number;
}

export const MAJORITY: Quorum = { numerator: 1, denominator: 2, plus: 1, min: 0 };

/** So many, however many members there are. */
export function countQuorum(count: number): Quorum {
  return { numerator: 0, denominator: 1, plus: 0, min: count };
}

/** `2/3`; undefined for what is no part of a whole. */
export function readFraction(text: string): Pick<Quorum, 'numerator' | 'denominator'> | undefined {
  const match = /^\s{0,9}(?<numerator>\d{1,4})\s{0,9}\/\s{0,9}(?<denominator>\d{1,4})\s{0,9}$/u.exec(text);
  const [numerator, denominator] = [match?.groups?.['numerator'], match?.groups?.['denominator']].map(Number);
  if (numerator === undefined || denominator === undefined) return undefined;
  return numerator > 0 && numerator <= denominator ? { numerator, denominator } : undefined;
}

/** Whether it depends on how many members there are. */
export function isRelative({ numerator }: Quorum): boolean {
  return numerator > 0;
}

/** Two thirds of five are four; half of five and one more are three, as bylaws have it that say *half plus one*. */
export function needed({ numerator, denominator, plus, min }: Quorum, members: number): number {
  const part = (members * numerator) / denominator;
  return Math.max(min, plus > 0 ? Math.floor(part) + plus : Math.ceil(part));
}
