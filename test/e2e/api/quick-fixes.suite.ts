/** Each quick fix is applied, and the text after it is compared. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { apply, codeActions } from '../support/code-actions';
import { diagnosticsAt, fixture, open, rangeOf, textIs } from '../support/documents';

const rfcs = 'https://github.com/lantern-committee/rfcs/pull';
const pier = '### RFC: Light the eastern pier\n';

interface Case {
  readonly name: string;
  /** How the minutes differ from the fixture. */
  readonly change: (text: string) => string;
  /** The text that the light bulb is asked at: the diagnostic's. */
  readonly at: string;
  readonly title: RegExp;
  readonly preferred: boolean;
  readonly fix: (text: string) => string;
}

const same = (text: string): string => text;

const cases: readonly Case[] = [
  {
    name: 'the second entry of a person goes',
    change: same,
    at: 'ada okafor',
    title: /^Remove the second "ada okafor"/,
    preferred: true,
    fix: (text) => text.replace('- ada okafor\n', ''),
  },
  {
    name: 'a person in two lists stays in the second',
    change: (text) => text.replace('- ada okafor\n', '\n### Board Attendees\n\n- Priya Raman\n'),
    at: 'Priya Raman\n\n### Unable',
    title: /^Remove the first "Priya Raman"/,
    preferred: false,
    fix: (text) => text.replace('- Priya Raman\n', ''),
  },
  {
    name: 'a topic gets the link that its RFC has elsewhere in the file',
    change: (text) => `${text}- Ada: See [RFC: Light the eastern pier](${rfcs}/8).\n`,
    at: 'RFC: Light the eastern pier',
    title: /^Insert the link line .*pull\/8 below the heading$/,
    preferred: true,
    fix: (text) => text.replace(pier, `${pier}\n${rfcs}/8\n`),
  },
  {
    name: 'the number of an RFC gets the link that it has elsewhere in the file',
    change: (text) => `${text}- Ada: See [RFC 7](${rfcs}/31).\n`.replace('asked for it', 'asked in RFC 7'),
    at: 'RFC 7',
    title: /^Link RFC 7 to .*pull\/31$/,
    preferred: true,
    fix: (text) => text.replace('in RFC 7', `in [RFC 7](${rfcs}/31)`),
  },
  {
    name: 'a decision gets the link of its topic',
    change: (text) =>
      text.replace('Ordered two lamps for a trial', 'The RFC to replace the harbour lamps was ACCEPTED'),
    at: 'RFC to replace',
    title: /^Link the RFC to .*pull\/3$/,
    preferred: true,
    fix: (text) => text.replace('The RFC to', `The [RFC](${rfcs}/3) to`),
  },
  {
    name: 'a line becomes a speaker bullet',
    change: same,
    at: 'Ada: The first lamp',
    title: /^Rewrite the line as a speaker bullet$/,
    preferred: true,
    fix: (text) => text.replace('Ada: The first', '- Ada: The first').replace('Tomás: It', '\nTomás: It'),
  },
];

suite('Quick fixes', () => {
  for (const [index, { name, change, at, title, preferred, fix }] of cases.entries()) {
    test(name, async () => {
      const text = change(await fixture('2031-04-09.md'));
      const document = await open(`fix-${index}.md`, text);
      await diagnosticsAt(document, rangeOf(document, at));
      const fixes = await codeActions(document, rangeOf(document, at), vscode.CodeActionKind.QuickFix);
      const [best] = fixes.filter(({ isPreferred }) => isPreferred);
      assert.equal(title.test(best?.title ?? ''), preferred, `the preferred fix is "${best?.title}"`);
      await apply(fixes, title);
      await textIs(document, fix(text));
    });
  }
});
