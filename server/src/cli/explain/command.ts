/** The grammar and the help of `minutes explain`. */
import { nearest } from '../../minutes/nearest';
import { RULES } from '../../rules/index';
import { CHECKS } from '../../service/roster/roster-finding';
import { command } from '../command';
import { explain, listRules } from './explain';

export const EXPLAIN = command({
  name: 'explain',
  summary: 'Shows the page of a rule: what it finds, why, and what it leaves alone',
  help: `Usage: minutes explain [RULE]

Without a rule it lists all of them, with how severe they are and what they find. A finding of minutes check names its
rule: file:line:column: severity RULE message.

Examples:
  minutes explain
  minutes explain unlisted-speaker | less

Exit code: 0 it was shown; 2 wrong usage, or there is no such rule.
`,
  options: {},
  read([name, ...others]) {
    if (others[0] !== undefined) return `explain takes one rule, not “${others[0]}” as well`;
    if (name === undefined) return listRules;
    const rule = RULES.find(({ id }) => id === name);
    return rule === undefined ? noRule(name) : (terminal) => explain(rule, terminal);
  },
});

function noRule(name: string): string {
  if (CHECKS.some((check) => check === name))
    return `“${name}” is no rule, but a check of minutes roster check, which docs/command-line.md explains`;
  const near = nearest(
    name,
    RULES.map(({ id }) => id),
  );
  return `there is no rule “${name}”, ${near === undefined ? 'but minutes explain lists all of them' : `but “${near}”`}`;
}
