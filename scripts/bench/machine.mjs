/** On what a run was made, in general words: figures of two machines cannot be compared, their ratios can. */
import { cpus, totalmem } from 'node:os';

/** @returns {{ readonly node: string, readonly platform: string, readonly cores: number, readonly cpu: string, readonly memory: string }} */
export function machine() {
  const [first] = cpus();
  return {
    node: process.versions.node,
    platform: `${process.platform} ${process.arch}`,
    cores: cpus().length,
    cpu: first?.model ?? 'unknown',
    memory: `${Math.round(totalmem() / 2 ** 30)} GiB`,
  };
}
