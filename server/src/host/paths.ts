/** Between the URIs of files and their paths: absolute, with forward slashes, as in `/work/a.md` and `c:/work/a.md`. */

/** @returns undefined for what lies on no disk: an untitled document, a file in a virtual file system */
export function pathOfUri(uri: string): string | undefined {
  if (!/^file:/i.test(uri)) return undefined;
  try {
    const { host, pathname } = new URL(uri);
    const path = decodeURIComponent(pathname);
    if (host !== '') return `//${host}${path}`;
    // Windows does not care how a drive is written, and clients differ in it.
    return path.replace(/^\/([a-z]:)/i, (_, drive: string) => drive.toLowerCase());
  } catch {
    return undefined;
  }
}

export function uriOfPath(path: string): string {
  const encoded = encodedPath(path).replace(/^([a-z])%3A/i, '$1:');
  if (encoded.startsWith('//')) return `file:${encoded}`;
  return `file://${encoded.startsWith('/') ? '' : '/'}${encoded}`;
}

/**
 * The URI of a file, by that of a folder around it.
 * @param path relative to the folder, with forward slashes
 */
export function uriBelow(folder: string, path: string): string {
  return `${folder}/${encodedPath(path)}`;
}

/** The same for every way in which clients write a URI: they differ in what they encode, and in drives. */
export function canonicalUri(uri: string): string {
  const path = pathOfUri(uri);
  if (path !== undefined) return uriOfPath(path);
  const start = startOfPath(uri);
  try {
    return `${uri.slice(0, start)}${encodedPath(decodeURIComponent(uri.slice(start)))}`;
  } catch {
    return uri;
  }
}

/**
 * The URI of a folder as an editor can take it: where it is all of a disk, a drive or a host, it has no path without a
 * slash.
 * @param folder without a slash at its end
 */
export function folderUri(folder: string): string {
  return /^[a-z][\w+.-]*:(?:\/\/[^/]*)?(?:\/[a-z]:)?$/i.test(folder) ? `${folder}/` : folder;
}

/** Behind the scheme and the authority. Source: RFC 3986, 3. */
function startOfPath(uri: string): number {
  const behind = uri.indexOf(':') + 1;
  if (!uri.startsWith('//', behind)) return behind;
  const slash = uri.indexOf('/', behind + 2);
  return slash < 0 ? uri.length : slash;
}

/** Each part of a path, as a URI has it. */
export function encodedPath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}
