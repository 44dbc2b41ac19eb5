/** Chooses the colours with which a picture does. */

const MOST = 256;

/**
 * Takes one colour after the other: always the one that would be missed most, because it is frequent and far from those
 * that are there. Frequent counts for less than far, so that a dot of its own colour keeps it.
 *
 * @param {ReadonlyMap<number, number>} counts how often each colour is there; a colour is 0xrrggbb
 * @returns {{ readonly palette: readonly number[], readonly places: ReadonlyMap<number, number> }} the colours, and the
 * place among them of the one that stands for each colour
 */
export function choosePalette(counts) {
  const colours = [...counts].map(([colour, count]) => ({
    colour,
    weight: Math.sqrt(count),
    distance: Number.POSITIVE_INFINITY,
    place: 0,
  }));
  /** @type {number[]} */
  const palette = [];
  while (palette.length < MOST) {
    const next = missedMost(colours);
    if (next === undefined) break;
    const place = palette.push(next.colour) - 1;
    for (const known of colours) {
      const distance = distanceOf(known.colour, next.colour);
      if (distance < known.distance) Object.assign(known, { distance, place });
    }
  }
  return { palette, places: new Map(colours.map(({ colour, place }) => [colour, place])) };
}

/**
 * @template {{ readonly weight: number, readonly distance: number }} Known
 * @param {readonly Known[]} colours
 * @returns {Known | undefined} nothing when each of them is there
 */
function missedMost(colours) {
  /** @type {Known | undefined} */
  let most;
  let loss = 0;
  for (const known of colours) {
    // All are infinitely far at first: then the most frequent is the first.
    const its = Math.min(known.distance, Number.MAX_SAFE_INTEGER) * known.weight;
    if (its > loss) [most, loss] = [known, its];
  }
  return most;
}

/**
 * @param {number} a
 * @param {number} b
 * @returns {number} squared
 */
function distanceOf(a, b) {
  const [red, green, blue] = [
    (a >> 16) - (b >> 16),
    ((a >> 8) & 255) - ((b >> 8) & 255),
    (a & 255) - (b & 255),
  ];
  return red * red + green * green + blue * blue;
}
