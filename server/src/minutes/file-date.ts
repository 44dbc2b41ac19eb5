/** The date in the name of a file. */
import { isDay } from './calendar';
import { readDates } from './dates';
import type { DateMention } from './meeting';
import { writeLike } from './write-date';

/**
 * The only day that a name tells, with its place in the name, as in `2026-03-04.md`, `20260304.md`, `mill-4-mar-2026.md`.
 * None where it tells several, or where it is the name of something else than minutes: an agenda, a summary.
 * @param name with or without its ending
 */
export function fileDate(name: string): DateMention | undefined {
  if (name.length > LONGEST || OTHER.test(name)) return undefined;
  const spaced = name.replace(/_/g, '-');
  const [date, ...others] = [...readDates(spaced, 0), ...compactDates(spaced)];
  return date !== undefined && others.length === 0 && isDay(date.iso) ? date : undefined;
}

/**
 * The name with another day in the same form, and nothing else changed.
 * @param iso `YYYY-MM-DD`
 * @returns undefined where the form cannot be kept
 */
export function nameWithDay(name: string, { span }: DateMention, iso: string): string | undefined {
  const written = name.slice(span.start, span.end);
  const isUnderscored = written.includes('_');
  if (isUnderscored && written.includes('-')) return undefined;
  const text = writeLike(written.replace(/_/g, '-'), iso);
  if (text === undefined) return undefined;
  return name.slice(0, span.start) + (isUnderscored ? text.replace(/-/g, '_') : text) + name.slice(span.end);
}

/** In UTF-16 code units; no file system has longer ones. */
const LONGEST = 255;

/** What lies beside minutes and has the date of something else, or of several meetings. */
const OTHER = /agenda|summar|template|vorlage|tagesordnung|zusammenfassung/i;

const COMPACT = /(?<!\d)(?<year>(?:19|20)\d\d)(?<month>\d\d)(?<day>\d\d)(?!\d)/g;

function compactDates(name: string): readonly DateMention[] {
  return [...name.matchAll(COMPACT)].flatMap(({ 0: written, index, groups }) => {
    const iso = `${groups?.['year']}-${groups?.['month']}-${groups?.['day']}`;
    const span = { start: index, end: index + written.length };
    return isDay(iso) ? [{ span, iso, until: undefined, other: undefined }] : [];
  });
}
