/**
 * How many slips of the pen one word is from another: letters inserted, left out, replaced, and neighbours swapped (the
 * optimal string alignment distance). Only small numbers are of interest, and are found without a table: wherever the
 * words go on alike it is best to go on with them, and where they do not, one of the four has happened.
 * @param most steps that are looked for
 * @returns a number greater than `most` where it takes more
 */
export function editSteps(a: string, b: string, most: number): number {
  return stepsFrom(a, 0, b, 0, most);
}

function stepsFrom(a: string, fromA: number, b: string, fromB: number, most: number): number {
  if (Math.abs(a.length - fromA - (b.length - fromB)) > most) return most + 1;
  let [i, j] = [fromA, fromB];
  while (i < a.length && a[i] === b[j]) {
    i++;
    j++;
  }
  if (i === a.length || j === b.length) return Math.max(a.length - i, b.length - j);
  if (most === 0) return 1;
  const isSwap = a[i] === b[j + 1] && a[i + 1] === b[j];
  const rest = most - 1;
  return (
    1 +
    Math.min(
      stepsFrom(a, i + 1, b, j + 1, rest),
      stepsFrom(a, i + 1, b, j, rest),
      stepsFrom(a, i, b, j + 1, rest),
      isSwap ? stepsFrom(a, i + 2, b, j + 2, rest) : most,
    )
  );
}
