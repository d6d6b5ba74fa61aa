/** URIs as clients write them, and the names of files in a workspace. */

/** The scheme of the read-only documents that ship with the product. */
export const BUILTIN = 'rutin-builtin';

const SHIPPED = 'builtin:/';

/** A URI in one form, whatever the client's: decoded, with a small drive letter, and no slash at its end. */
export function normal(uri: string): string {
  const plain = decoded(uri).replaceAll('\\', '/');
  const drive = plain.replace(/^(file:\/\/\/?)([A-Za-z]):/, (_, start: string, letter: string) => {
    return `${start.padEnd(8, '/')}${letter.toLowerCase()}:`;
  });
  return drive.endsWith('/') && !drive.endsWith('//') ? drive.slice(0, -1) : drive;
}

/** The name of a URI at or below a folder; undefined elsewhere. Both in normal form. */
export function nameUnder(folder: string, uri: string): string | undefined {
  return uri.startsWith(`${folder}/`) ? uri.slice(folder.length + 1) : undefined;
}

/** The folder that a URI stands in. */
export function parentOf(uri: string): string {
  return uri.slice(0, Math.max(uri.lastIndexOf('/'), uri.indexOf(':') + 1));
}

/** The URI of a name below a folder as the client wrote that. */
export function uriUnder(folder: string, name: string): string {
  return `${folder.replace(/\/$/, '')}/${name.split('/').map(encodeURIComponent).join('/')}`;
}

/** The file that a URI of a shipped document stands for; undefined for any other. */
export function shippedFile(uri: string): string | undefined {
  const match = new RegExp(`^${BUILTIN}:/+(.*)$`).exec(decoded(uri));
  return match === null ? undefined : `${SHIPPED}${match[1]}`;
}

/** The URI of a shipped file or page. */
export function shippedUri(file: string): string {
  return `${BUILTIN}:/${encodeURIComponent(file.startsWith(SHIPPED) ? file.slice(SHIPPED.length) : file)}`;
}

function decoded(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
}
