/** Holds for all suites here: the server runs before, a picture of what failed, and nothing left open after it. */
import { join } from 'node:path';
import { squiggleUnder } from '../support/squiggle';
import { press, workbench } from '../support/workbench';

// Whoever types before the server runs is not offered anybody, in a test as little as elsewhere.
suiteSetup(async () => {
  await workbench().openFile('2031-04-09.md');
  await squiggleUnder('- ada okafor');
});

teardown(async function () {
  const test = this.currentTest;
  // One that is tried again has no state.
  if (test !== undefined && test.state !== 'passed' && !test.isPending()) {
    const name = test.fullTitle().replaceAll(/\W+/g, '-').toLowerCase();
    await workbench().screenshot(join(workbench().screenshots, `${name}.png`));
  }
  await press('Escape', 'Escape');
});
