/** The floor of whatever knows an archive: a process that reads all files, one after the other, and does nothing with them. */
import { once } from 'node:events';
import { join } from 'node:path';
import { startNode } from './process.mjs';

const READ = `
  const { readFileSync } = require('node:fs');
  const decoder = new TextDecoder();
  const use = process.argv[1] === 'decode' ? (bytes) => decoder.decode(bytes) : () => {};
  const start = performance.now();
  for (const file of JSON.parse(readFileSync(0, 'utf8'))) use(readFileSync(file));
  console.log(performance.now() - start);
`;

/**
 * @param {import('../documents/archive.mjs').BenchArchive} all
 * @param {'read' | 'decode'} how `decode` makes texts of what is read
 * @returns {Promise<{ readonly read: number }>} in ms, without the start of the process
 */
export async function readOnce({ folder, files }, how) {
  const child = startNode(['-e', READ, how]);
  let output = '';
  child.stdout?.on('data', (chunk) => {
    output += chunk;
  });
  child.stdin?.end(JSON.stringify(files.map((file) => join(folder, file))));
  await once(child, 'close');
  return { read: Number(output) };
}
