/** The settings of one document, read from whatever a client sends. */
import type { MinutesFiles } from '../minutes/detect';
import { RULE_SETTINGS } from '../rules/rule';
import type { RuleSeverities } from '../service/diagnose';
import { t } from '../words/words';
import { isEmptyTable, isMissing, isRecord } from './json-values';

export interface Settings {
  readonly enable: boolean;
  /** Which files are minutes, whatever they look like. */
  readonly files: MinutesFiles;
  readonly severities: RuleSeverities;
  /** Whether lines above the topics tell who was there, and who speaks. */
  readonly codeLens: boolean;
  /** Whether short names are completed beside the text. */
  readonly inlayHints: boolean;
}

/**
 * Reads the `minutes` section of a client's settings. A value of the wrong type is as good as none.
 * @param complain is given one sentence for each value that was ignored
 */
export function readSettings(section: unknown, complain: (problem: string) => void): Settings {
  const values = isRecord(section) ? section : {};
  for (const name of Object.keys(values)) {
    if (!NAMES.includes(name))
      complain(t('There is no setting {0}; it is ignored', `minutes.${shown(name)}`));
  }
  return {
    enable: readBoolean('enable', values.enable, true, complain),
    files: {
      include: readGlobs('include', values.include, complain),
      exclude: readGlobs('exclude', values.exclude, complain),
    },
    severities: readSeverities(values.rules, complain),
    codeLens: readBoolean('codeLens', values.codeLens, false, complain),
    inlayHints: readBoolean('inlayHints', values.inlayHints, false, complain),
  };
}

/** Only VS Code marks a misspelled setting where it stands. `trace` is for its client alone. */
const NAMES = ['enable', 'include', 'exclude', 'rules', 'codeLens', 'inlayHints', 'trace'];

function readBoolean(
  name: string,
  value: unknown,
  fallback: boolean,
  complain: (problem: string) => void,
): boolean {
  if (typeof value === 'boolean') return value;
  if (!isMissing(value)) {
    const named = `minutes.${name}`;
    complain(
      fallback
        ? t('{0} must be true or false; it is taken as true', named)
        : t('{0} must be true or false; it is taken as false', named),
    );
  }
  return fallback;
}

function readGlobs(name: string, value: unknown, complain: (problem: string) => void): readonly string[] {
  if (isMissing(value)) return [];
  if (!Array.isArray(value)) {
    complain(t('{0} must be a list of globs; it is ignored', `minutes.${name}`));
    return [];
  }
  return value.filter((glob: unknown): glob is string => {
    const fine = typeof glob === 'string' && glob.trim() !== '' && glob.length <= LONGEST_GLOB;
    if (!fine)
      complain(t('{0} has an entry that is no glob ({1}); it is ignored', `minutes.${name}`, shown(glob)));
    return fine;
  });
}

/** The glob library throws at patterns of more than 64 KB. */
const LONGEST_GLOB = 10_000;

function readSeverities(value: unknown, complain: (problem: string) => void): RuleSeverities {
  if (isMissing(value) || isEmptyTable(value)) return {};
  if (!isRecord(value)) {
    complain(t('{0} must map rules to severities; it is ignored', 'minutes.rules'));
    return {};
  }
  const read = Object.entries(value).flatMap(([rule, severity]) => {
    const known = RULE_SETTINGS.find((one) => one === severity);
    if (known === undefined) {
      complain(
        t(
          '{0}: “{1}” of {2} is not one of {3}; it is ignored',
          'minutes.rules',
          shown(severity),
          rule,
          RULE_SETTINGS.join(', '),
        ),
      );
    }
    return known === undefined ? [] : [[rule, known] as const];
  });
  return Object.fromEntries(read);
}

function shown(value: unknown): string {
  return (typeof value === 'string' ? value : (JSON.stringify(value) ?? '')).slice(0, 60);
}
