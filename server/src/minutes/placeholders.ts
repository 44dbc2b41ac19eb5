/** Text that stands for something that has yet to be written: left over from a template, or put down in haste. */

export interface Placeholder {
  /** `unheard` is what a scribe writes who could not follow: whether it can still be found out, nobody knows. */
  readonly kind: 'text' | 'date' | 'unheard';
  /** Where it begins and ends in the line, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
}

/** What is one wherever it stands. Each was counted on real minutes; what is also said in earnest is not here. */
const ANYWHERE: readonly RegExp[] = [
  // [Fill this in], [List any absent members here]
  /(?:\\?\[){1,2}(?:please )?(?:fill|insert|enter|describe|replace|list(?! of\b))\s[^\][\\]{2,80}(?:\\?\]){1,2}/giu,
  /\[your [^\][]{2,60}\]/giu,
  /\$\{\d+(?::[^${}]{0,80})?\}/gu,
  // The W3C's scribes write it. A difference between files has two of them in a line.
  /(?<![\w@]|\d )@@(?![\w@]| [-+]\d)/gu,
];

/** What is one where nothing else stands in a line, or behind its label. */
const ALONE: readonly RegExp[] = [
  /^\[(?:add|put|write|names? of|title of|date of|link to)\s[^\][]{2,80}\]$/iu,
  /^[[<](?:(?:your |full |first )?names?|date|topic|time|place|location)[\]>]$/iu,
  /^(?:\{{1,2} ?[A-Z][A-Z _-]{1,30} ?\}{1,2}[ ,-]{0,3}){1,5}$/u,
  /^X{3,10} ?\??$/u,
];

/** A date in a title, or where nothing else stands. */
const DATE =
  /(?<![\w-])(?:(?:YYYY|JJJJ)[-/.]MM[-/.](?:DD|TT)|(?:DD|TT)\.MM\.(?:YYYY|JJJJ)|(?:DD|MM)\/(?:DD|MM)\/YYYY|(?:20\d\d|20XX|YYYY)-XX-XX)(?![\w-])/gu;

/** A name in a title is one when it is in braces: `# Meeting, {MONTH} {DAY}`. */
const BRACES = /\{[A-Z][A-Z _-]{1,30}\}/gu;

/** What may hold one at all. */
const SIGNS = /[[<{]|@@|\?{3}|XX|YYYY|JJJJ|TODO/;

/**
 * The placeholders in a line, in order.
 * @param line its visible text; HTML may be visible in it
 * @param isTitle whether it is a heading
 */
export function placeholdersIn(line: string, isTitle: boolean): readonly Placeholder[] {
  if (!SIGNS.test(line)) return [];
  const alone = aloneIn(line, isTitle);
  if (alone !== undefined) return [alone];
  const anywhere = ANYWHERE.flatMap((pattern) => all(line, pattern, 'text'));
  const inTitle = isTitle ? [...all(line, DATE, 'date'), ...all(line, BRACES, 'text')] : [];
  return [...anywhere, ...inTitle].sort((a, b) => a.start - b.start);
}

function all(line: string, pattern: RegExp, kind: Placeholder['kind']): readonly Placeholder[] {
  return [...line.matchAll(pattern)].map(({ 0: text, index }) => ({
    kind,
    start: index,
    end: index + text.length,
  }));
}

/** In UTF-16 code units. */
const LONGEST_LABEL = 40;
const LONGEST_ALONE = 200;

function aloneIn(line: string, isTitle: boolean): Placeholder | undefined {
  const colon = line.search(/[:：]/);
  const behind = colon >= 0 && colon < LONGEST_LABEL ? colon + 1 : 0;
  const rest = line.slice(behind);
  if (rest.length > LONGEST_ALONE) return undefined;
  const bare = rest
    .replace(/[\s*_]+/g, ' ')
    .trim()
    .replace(/[.!]$/, '');
  const kind = kindOf(bare, behind > 0 || isTitle);
  if (kind === undefined) return undefined;
  const start = behind + rest.search(/[^\s*_]/);
  return { kind, start, end: start + rest.slice(start - behind).replace(/[\s*_.!]{1,20}$/, '').length };
}

function kindOf(bare: string, isLabelled: boolean): Placeholder['kind'] | undefined {
  if (ALONE.some((pattern) => pattern.test(bare))) return 'text';
  if (/^\?{3,10}$/.test(bare)) return 'unheard';
  // Behind a label it is an answer: it has yet to be done.
  if (bare === 'TODO' && !isLabelled) return 'text';
  return bare !== '' && bare.replace(DATE, '').replace(/[()]/g, '') === '' ? 'date' : undefined;
}
