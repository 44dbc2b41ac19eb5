/** Which minutes are of one committee: their files have names that differ by nothing but their numbers. */

/** The same for all files of a series: `minutes/2026/2026-03-04.md` is `minutes/#/#-#-#.md`. */
export function seriesOf(path: string): string {
  return path.replace(/\d+/gu, '#').replace(MONTHS, '#').toLowerCase();
}

const MONTHS =
  /(?<![a-z])(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:tember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?![a-z])/giu;
