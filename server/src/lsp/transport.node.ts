/** The ways between the server and its editor, by the arguments of the program. */
import { Console } from 'node:console';
import {
  createServerPipeTransport,
  createServerSocketTransport,
  IPCMessageReader,
  IPCMessageWriter,
  type MessageReader,
  type MessageWriter,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { StreamReader } from './stream-reader.node';

/** @param args one of the ways in `terminal-answer.ts` is among them, the value of which may be an argument of its own */
export function transport(args: readonly string[]): readonly [MessageReader, MessageWriter] {
  if (args.includes('--node-ipc')) return [new IPCMessageReader(process), new IPCMessageWriter(process)];
  const port = argumentOf('--socket', args);
  if (port !== undefined) return createServerSocketTransport(Number(port));
  const pipe = argumentOf('--pipe', args);
  if (pipe !== undefined) return createServerPipeTransport(pipe);
  // What a library prints would stand between the messages.
  globalThis.console = new Console(process.stderr);
  return [new StreamReader(process.stdin), new StreamMessageWriter(process.stdout)];
}

/** Calls back when there is no editor any more: it has ended without a word, or its way is closed. */
export function onGone(reader: MessageReader, callback: () => void): void {
  reader.onClose(callback);
  // The reader of the library does not tell of it.
  process.on('disconnect', callback);
}

function argumentOf(name: string, args: readonly string[]): string | undefined {
  const at = args.findIndex((arg) => arg === name || arg.startsWith(`${name}=`));
  return at < 0 ? undefined : (args[at]?.split(/=(.*)/s)[1] ?? args[at + 1]);
}
