/** How an editor says in which way it talks. */
import { expect, test } from 'vitest';
import { wayOf } from '../../server/src/lsp/way';

test.each([
  [['--stdio'], { kind: 'stdio' }],
  [['--clientProcessId=7', '--stdio'], { kind: 'stdio' }],
  [['--node-ipc'], { kind: 'node-ipc' }],
  [['--pipe=/run/a=b'], { kind: 'pipe', name: '/run/a=b' }],
  [['--pipe', '/run/minutes'], { kind: 'pipe', name: '/run/minutes' }],
  [['--socket=6011'], { kind: 'socket', port: 6011 }],
  [['--socket', '6011'], { kind: 'socket', port: 6011 }],
])('%j', (args, way) => {
  expect(wayOf(args)).toEqual(way);
});

test.each([
  [[]],
  [['stdio']],
  [['--stdin']],
  [['--pipe']],
  [['--pipe=']],
  [['--socket']],
  [['--socket=']],
  [['--socket=abc']],
  [['--socket=0']],
  [['--socket=65536']],
  [['--socket', '--clientProcessId=7']],
])('%j is none', (args) => {
  expect(wayOf(args)).toBeUndefined();
});
