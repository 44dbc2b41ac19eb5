/** The process of the server, which the extension host has started; on the desktop alone. */
import { execFileSync } from 'node:child_process';
import { setTimeout } from 'node:timers/promises';

/** Ends it, as soon as there is one, in a way that it cannot notice. */
export async function killServer(): Promise<void> {
  // Nothing tells that a process has begun.
  for (;;) {
    const processes = serverProcesses();
    for (const id of processes) process.kill(id, 'SIGKILL');
    if (processes.length > 0) return;
    await setTimeout(50);
  }
}

/** The ids: the extension host is the parent. One that was killed is there until its parent has noticed. */
function serverProcesses(): readonly number[] {
  const lines = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,args='], { encoding: 'utf8' }).split('\n');
  return lines.flatMap((line) => {
    const [, pid, parent, command = ''] = /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? [];
    return Number(parent) === process.pid && /[\\/]dist[\\/]server\.js/.test(command) ? [Number(pid)] : [];
  });
}
