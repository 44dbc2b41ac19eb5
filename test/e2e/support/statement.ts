/** What somebody does most: write down who said what. */
import { suggestion, suggestions } from './lists';
import { goBehind, press, shows, type } from './workbench';

/**
 * Begins a bullet behind a line, chooses Tomás from the list that opens by itself, and goes on writing.
 * @param text of the file that is open
 */
export async function writeStatement(text: string, line: string): Promise<void> {
  await goBehind(text, line);
  await press('Enter');
  await type('- ');
  await suggestions();
  await type('To');
  await suggestion('Tomás');
  await press('Enter');
  await type('Fine.');
  await shows(`${line}\n- Tomás: Fine.\n`);
}
