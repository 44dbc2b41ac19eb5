/** Pictures of the walkthrough take their colours from the theme, and themes of high contrast leave out many of them. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const folder = fileURLToPath(new URL('../../client/walkthrough/', import.meta.url));

/** Each theme has them: https://code.visualstudio.com/api/references/theme-color */
const ALWAYS = new Set([
  'editor-background',
  'editor-foreground',
  'descriptionForeground',
  'textLink-foreground',
  'editorWarning-foreground',
]);

test.each(readdirSync(folder))('%s says what stands in for a colour that a theme leaves out', (name) => {
  const picture = readFileSync(`${folder}${name}`, 'utf8');
  // Without another one, the area is black, and in some themes its text as well.
  const alone = [...picture.matchAll(/var\(--vscode-([\w-]+)\)/g)].map(([, colour]) => colour ?? '');
  expect(alone.filter((colour) => !ALWAYS.has(colour))).toEqual([]);
});
