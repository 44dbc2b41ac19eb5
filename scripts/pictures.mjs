/**
 * Takes the pictures of the README anew, of the real extension on the example minutes: `npm run pictures`. Names of
 * pictures behind it ask for these alone: `npm run pictures -- views report`.
 */
import { execFileSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { complete } from './pictures/complete.mjs';
import { mend } from './pictures/mend.mjs';
import { shrinkPng } from './pictures/png/shrink.mjs';
import { preview } from './pictures/preview.mjs';
import { report } from './pictures/report.mjs';
import { rewrite } from './pictures/rewrite.mjs';
import { setStage } from './pictures/stage.mjs';
import { views } from './pictures/views.mjs';
import { root } from './vscode/root.mjs';

/** Each becomes `docs/pictures/<name>.png`. */
const pictures = { complete, mend, rewrite, views, preview, report };

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in pictures));
if (unknown.length > 0) {
  console.error(`There is no picture ${unknown.join(', ')}. Known are ${Object.keys(pictures).join(', ')}.`);
  process.exit(2);
}

execFileSync(process.execPath, ['esbuild.mjs', '--production'], { cwd: root, stdio: 'inherit' });
for (const [name, picture] of Object.entries(pictures)) {
  if (wanted.length === 0 || wanted.includes(name)) await take(name, picture);
}

/** @param {string} name @param {import('./pictures/stage.mjs').Picture} picture */
async function take(name, picture) {
  const stage = await setStage(picture);
  try {
    await picture.show(stage);
    const png = shrinkPng(await stage.page.screenshot());
    await writeFile(join(root, 'docs', 'pictures', `${name}.png`), png);
    console.log(`docs/pictures/${name}.png: ${Math.ceil(png.length / 1024)} KB`);
  } finally {
    await stage.close();
  }
}
