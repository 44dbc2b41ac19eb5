/** The action for GitHub: what reaches its scripts, and what they make of it. A runner is not needed for that. */
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { version } from '../../package.json';

interface Action {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default: string }>>;
  readonly outputs: Readonly<Record<string, { readonly value: string }>>;
  readonly runs: { readonly using: string; readonly steps: readonly Step[] };
}

interface Step {
  readonly id?: string;
  readonly shell: string;
  readonly env: Readonly<Record<string, string>>;
  readonly run: string;
}

const root = fileURLToPath(new URL('../../', import.meta.url));
const { inputs, outputs, runs }: Action = parse(readFileSync(`${root}action.yml`, 'utf8'));
const variables = new Map(
  runs.steps.flatMap(({ env }) => Object.entries(env).map(([variable, value]) => [value, variable] as const)),
);

describe('the definition', () => {
  test('each input is a variable, and nothing is put into a script', () => {
    expect(runs.using).toBe('composite');
    expect([...variables.keys()].sort()).toEqual(
      Object.keys(inputs)
        .map((input) => `\${{ inputs.${input} }}`)
        .sort(),
    );
    for (const { run, shell } of runs.steps) {
      expect(shell).toBe('bash');
      const script = /^bash "\$GITHUB_ACTION_PATH\/(?<script>[\w/.-]+)"$/.exec(run)?.groups?.['script'] ?? '';
      expect(existsSync(`${root}${script}`) && script !== '').toBe(true);
    }
  });

  test('each input has a default, and the package is this version', () => {
    for (const [name, input] of Object.entries(inputs))
      expect([name, typeof input.default]).toEqual([name, 'string']);
    expect(inputs['package']?.default).toBe(`minutes-language-server@${version}`);
    expect(outputs['sarif']?.value).toBe('${{ steps.check.outputs.sarif }}');
  });
});

describe.skipIf(process.platform === 'win32')('the check', () => {
  const folder = mkdtempSync(join(tmpdir(), 'minutes-action-'));
  const path = (name: string): string => join(folder, name);

  // In place of the command: it keeps its arguments and where it runs, and fails.
  beforeAll(() => {
    mkdirSync(path('minutes/bin'), { recursive: true });
    mkdirSync(path('work/docs'), { recursive: true });
    writeFileSync(
      path('minutes/bin/minutes'),
      `#!/bin/sh\nprintf "%s\\n" "$PWD" "$@" >'${path('ran')}'\nexit 1\n`,
    );
    chmodSync(path('minutes/bin/minutes'), 0o755);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  /**
   * @param given inputs that are not as the action has them
   * @param runner variables of the runner
   */
  function run(given: Readonly<Record<string, string>>, runner: NodeJS.ProcessEnv = { RUNNER_TEMP: folder }) {
    for (const name of ['ran', 'output']) writeFileSync(path(name), '');
    const env = Object.fromEntries(
      [...variables].map(([input, variable]) => {
        const name = input.slice('${{ inputs.'.length, -' }}'.length);
        return [variable, given[name] ?? inputs[name]?.default ?? ''];
      }),
    );
    const { status, stdout } = spawnSync('bash', [`${root}scripts/action/check.sh`], {
      cwd: path('work'),
      encoding: 'utf8',
      env: { ...process.env, ...env, ...runner, GITHUB_OUTPUT: path('output') },
    });
    const [cwd, ...args] = readFileSync(path('ran'), 'utf8').split('\n').slice(0, -1);
    return { status, stdout, cwd, args, output: readFileSync(path('output'), 'utf8') };
  }

  test('is that of the working directory where nothing is said, and fails as the command does', () => {
    expect(run({})).toEqual({
      status: 1,
      stdout: '',
      cwd: path('work'),
      args: ['check', '--fail-on=warning', '--max-warnings=0', '--'],
      output: '',
    });
  });

  test('takes what is written for what it is: nothing of it is run, and no file is an option', () => {
    const files = '$(touch pwned) `touch pwned`\n--fix\n\n"; touch pwned; "\n a b.md\n*.md\n';
    const { args } = run({ files, args: '--quiet\n--config=a b.json\n' });
    expect(args).toEqual([
      ...['check', '--fail-on=warning', '--max-warnings=0', '--quiet', '--config=a b.json', '--'],
      ...['$(touch pwned) `touch pwned`', '--fix', '"; touch pwned; "', ' a b.md', '*.md'],
    ]);
    expect(existsSync(path('work/pwned'))).toBe(false);
  });

  test('says where the file for code scanning is, also when the check fails', () => {
    const { status, cwd, args, output } = run({
      sarif: 'out.sarif',
      'working-directory': 'docs',
      'max-warnings': '-1',
    });
    expect({ status, cwd, output }).toEqual({
      status: 1,
      cwd: path('work/docs'),
      output: 'sarif=docs/out.sarif\n',
    });
    expect(args).toContain('--max-warnings=-1');
    expect(args.slice(-3)).toEqual(['--format=sarif', '--output=out.sarif', '--']);
  });

  test('finds the command where a path begins with a drive', () => {
    mkdirSync(path('windows'));
    // As Git for Windows has it.
    const script = `#!/bin/sh\nprintf "%s\\n" "$2" | sed 's|^D:|${folder}|'\n`;
    writeFileSync(path('windows/cygpath'), script, { mode: 0o755 });
    const PATH = `${path('windows')}:${process.env['PATH']}`;
    expect(run({}, { RUNNER_TEMP: 'D:', PATH }).args[0]).toBe('check');
  });

  test('makes no output of a second line', () => {
    expect(run({ sarif: 'a.sarif\nother=1' })).toMatchObject({ status: 2, args: [], output: '' });
  });
});
