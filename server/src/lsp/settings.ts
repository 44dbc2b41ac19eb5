/** The settings of one document, read from whatever a client sends. */
import type { MinutesFiles } from '../minutes/detect';
import { SEVERITIES } from '../rules/rule';
import type { RuleSeverities } from '../service/diagnose';

export interface Settings {
  readonly enable: boolean;
  /** Which files are minutes, whatever they look like. */
  readonly files: MinutesFiles;
  readonly severities: RuleSeverities;
}

/**
 * Reads the `minutes` section of a client's settings. A value of the wrong type is as good as none.
 * @param complain is given one sentence for each value that was ignored
 */
export function readSettings(section: unknown, complain: (problem: string) => void): Settings {
  const values = isRecord(section) ? section : {};
  return {
    enable: readBoolean(values.enable, complain),
    files: {
      include: readGlobs('include', values.include, complain),
      exclude: readGlobs('exclude', values.exclude, complain),
    },
    severities: readSeverities(values.rules, complain),
  };
}

function readBoolean(value: unknown, complain: (problem: string) => void): boolean {
  if (typeof value === 'boolean') return value;
  if (!isMissing(value)) complain('minutes.enable must be true or false; it is taken as true');
  return true;
}

function readGlobs(name: string, value: unknown, complain: (problem: string) => void): readonly string[] {
  if (isMissing(value)) return [];
  if (!Array.isArray(value)) {
    complain(`minutes.${name} must be a list of globs; it is ignored`);
    return [];
  }
  return value.filter((glob: unknown): glob is string => {
    const fine = typeof glob === 'string' && glob.trim() !== '' && glob.length <= LONGEST_GLOB;
    if (!fine) complain(`minutes.${name} has an entry that is no glob (${shown(glob)}); it is ignored`);
    return fine;
  });
}

/** The glob library throws at patterns of more than 64 KB. */
const LONGEST_GLOB = 10_000;

function readSeverities(value: unknown, complain: (problem: string) => void): RuleSeverities {
  if (isMissing(value)) return {};
  if (!isRecord(value)) {
    complain('minutes.rules must map rules to severities; it is ignored');
    return {};
  }
  const read = Object.entries(value).flatMap(([rule, severity]) => {
    const known = SEVERITIES.find((one) => one === severity);
    if (known === undefined) {
      complain(
        `minutes.rules: “${shown(severity)}” of ${rule} is not one of ${SEVERITIES.join(', ')}; it is ignored`,
      );
    }
    return known === undefined ? [] : [[rule, known] as const];
  });
  return Object.fromEntries(read);
}

function isMissing(value: unknown): boolean {
  return value === undefined || value === null;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function shown(value: unknown): string {
  return (typeof value === 'string' ? value : (JSON.stringify(value) ?? '')).slice(0, 60);
}
