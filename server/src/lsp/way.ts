/** The ways in which an editor can talk to the server, as it names them when it starts it. Source: vscode-languageserver. */
export type Way =
  | { readonly kind: 'stdio' | 'node-ipc' }
  | { readonly kind: 'pipe'; readonly name: string }
  | { readonly kind: 'socket'; readonly port: number };

/**
 * The way that arguments name; undefined where they name none, or a pipe or a port that cannot be one.
 * @param args without the program; the value of `--pipe` and of `--socket` may be an argument of its own
 */
export function wayOf(args: readonly string[]): Way | undefined {
  if (args.includes('--node-ipc')) return { kind: 'node-ipc' };
  const port = Number(argumentOf('--socket', args));
  if (Number.isInteger(port) && port > 0 && port <= LAST_PORT) return { kind: 'socket', port };
  const name = argumentOf('--pipe', args);
  if (name !== undefined) return { kind: 'pipe', name };
  return args.includes('--stdio') ? { kind: 'stdio' } : undefined;
}

const LAST_PORT = 65_535;

function argumentOf(name: string, args: readonly string[]): string | undefined {
  const at = args.findIndex((arg) => arg === name || arg.startsWith(`${name}=`));
  const arg = args[at];
  const value = arg === name ? args[at + 1] : arg?.slice(name.length + 1);
  return value === '' || value?.startsWith('--') === true ? undefined : value;
}
