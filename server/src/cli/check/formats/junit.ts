/**
 * Findings as a report of tests, which Jenkins, GitLab and most other services show. Source of the form: junit-10.xsd of
 * Jenkins' xUnit plugin.
 */
import { counted } from '../../../service/counted';
import type { ToldFinding } from '../../../service/diagnose';
import { toldApart } from '../../../service/told-apart';
import { excerpt } from '../../shown/excerpt';
import { located } from '../../shown/located';
import { placeOf } from '../../shown/place';
import type { CheckedFile } from '../checked-file';
import { counts } from '../limits';
import type { Circumstances } from './circumstances';
import { element, type Xml } from './xml';

/** A suite a file, a test a finding; a file without any is a test that passes. What is no minutes is no test. */
export function formatJunit(files: readonly CheckedFile[], circumstances: Circumstances): string {
  const { failed, pathOf, limits } = circumstances;
  const fails = (finding: ToldFinding): boolean => counts(finding, limits);
  const suites = [
    ...files.filter(({ verdict }) => verdict.minutes).map((file) => suiteOf(file, pathOf(file.file), fails)),
    ...(failed === 0 ? [] : [unchecked(failed)]),
  ];
  const sum = (count: (suite: Suite) => number): number =>
    suites.reduce((all, suite) => all + count(suite), 0);
  const totals = {
    tests: sum(({ tests }) => tests.length),
    failures: sum(({ failures }) => failures),
    errors: sum(({ errors }) => errors),
  };
  const root = element('testsuites', { name: 'minutes', ...totals }, suites.map(suiteElement));
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root.xml}`;
}

interface Suite {
  readonly name: string;
  readonly tests: readonly Xml[];
  readonly failures: number;
  readonly errors: number;
}

function suiteElement({ name, tests, failures, errors }: Suite): Xml {
  return element('testsuite', { name, tests: tests.length, failures, errors }, tests);
}

function suiteOf(file: CheckedFile, path: string, fails: (finding: ToldFinding) => boolean): Suite {
  const { findings } = file;
  const names = testNames(findings);
  const tests = findings.map((finding, index) =>
    element('testcase', { classname: path, name: names[index] ?? '' }, [
      result(file, finding, path, fails(finding)),
    ]),
  );
  const passed = [element('testcase', { classname: path, name: 'minutes' })];
  return {
    name: path,
    tests: tests.length === 0 ? passed : tests,
    failures: findings.filter(fails).length,
    errors: 0,
  };
}

/** Services know a test from one run to the next by its name, so it has no line, and is no other's. */
function testNames(findings: readonly ToldFinding[]): readonly string[] {
  const names = findings.map(({ rule, message }) => `${rule}: ${message}`);
  return toldApart(names, (name, number) => `${name} (${number})`);
}

/** What fails no check fails no test, and is told all the same. */
function result(
  { source }: CheckedFile,
  { severity, message, span }: ToldFinding,
  path: string,
  fails: boolean,
): Xml {
  const told = `${located(path, placeOf(source, span.start))}\n${excerpt(source, span)}`;
  return fails
    ? element('failure', { type: severity, message }, told)
    : element('system-out', {}, `${severity}: ${message}\n${told}`);
}

function unchecked(failed: number): Suite {
  const message = `${counted(failed, 'file')} could not be checked`;
  const test = element('testcase', { classname: 'minutes', name: 'all files can be checked' }, [
    element('error', { message }),
  ]);
  return { name: 'minutes', tests: [test], failures: 0, errors: 1 };
}
