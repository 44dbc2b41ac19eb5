/** A part of a URI without its percent-encoding; as it is written where that is broken. Source: RFC 3986, 2.1. */
export function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
