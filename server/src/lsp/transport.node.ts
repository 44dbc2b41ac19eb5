/** What comes from an editor and goes to it, on the way that it has chosen. */
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
import type { Way } from './way';

export function transport(way: Way): readonly [MessageReader, MessageWriter] {
  if (way.kind === 'node-ipc') return [new IPCMessageReader(process), new IPCMessageWriter(process)];
  if (way.kind === 'socket') return createServerSocketTransport(way.port);
  if (way.kind === 'pipe') return createServerPipeTransport(way.name);
  // What a library prints would stand between the messages.
  globalThis.console = new Console(process.stderr);
  return [new StreamReader(process.stdin), new StreamMessageWriter(process.stdout)];
}

/** Calls back when there is no editor any more: it has ended without a word, or its way is closed, or was never open. */
export function onGone(reader: MessageReader, callback: () => void): void {
  reader.onError((error) => {
    // Where the way itself is broken, nobody else can be told; what is wrong in a message, the editor is.
    if (!(error instanceof SyntaxError)) process.stderr.write(`minutes-language-server: ${error.message}\n`);
  });
  reader.onClose(callback);
  // The reader of the library does not tell of it.
  process.on('disconnect', callback);
}
