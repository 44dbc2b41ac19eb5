/** Computing once what many ask for of a text alone. */

/**
 * Computes something of a text alone. The last texts are remembered, as long as they are no longer than a name.
 * @param longest how long the texts are that are remembered, in UTF-16 code units
 */
export function perText<T>(read: (text: string) => T, longest = LONGEST_NAME): (text: string) => T {
  const known = new Map<string, { readonly value: T }>();
  return (text) => {
    if (text.length > longest) return read(text);
    const remembered = known.get(text);
    if (remembered !== undefined) return remembered.value;
    if (known.size >= MOST) known.clear();
    // V8 would keep the whole document alive for a part of it.
    const own = ` ${text}`.slice(1);
    const value = read(own);
    known.set(own, { value });
    return value;
  };
}

const LONGEST_NAME = 60;
/** Of what is an address, in UTF-16 code units. */
export const LONGEST_ADDRESS = 200;
const MOST = 1_000;
