/** URIs as clients write them, and the names of files in a workspace. */

/** The scheme of the read-only documents that ship with the product. */
export const BUILTIN = 'rutin-builtin';

const SHIPPED = 'builtin:/';

/**
 * A URI in one form, whatever the client's: decoded, with a small scheme and drive letter, three slashes before a path of
 * this machine, and no slash at its end. What is in this form already is not to be given again: a `%` may be part of a name.
 */
export function normal(uri: string): string {
  const plain = decoded(uri).replace(/^[A-Za-z][A-Za-z0-9+.-]*:/, (scheme) => scheme.toLowerCase());
  const local = plain.replace(/^file:(?:\/\/localhost(?=\/)|\/\/)?\/?(?=[^/])/, (start) => {
    return start === 'file://' ? start : 'file:///';
  });
  const path = withDrive(local);
  return path.endsWith('/') && !path.endsWith('//') ? path.slice(0, -1) : path;
}

/** On a disk with a letter, however clumsily the client writes it. */
function withDrive(uri: string): string {
  const [, letter, path = ''] = /^file:\/\/\/?([A-Za-z]):(.*)$/s.exec(uri) ?? [];
  return letter === undefined ? uri : `file:///${letter.toLowerCase()}:${path.replaceAll('\\', '/')}`;
}

/** The scheme of a URI, in small letters. */
export function schemeOf(uri: string): string {
  return uri.slice(0, Math.max(uri.indexOf(':'), 0)).toLowerCase();
}

/** The name of a URI at or below a folder; undefined elsewhere. Both in normal form. */
export function nameUnder(folder: string, uri: string): string | undefined {
  const start = folder.endsWith('/') ? folder : `${folder}/`;
  return uri.startsWith(start) ? uri.slice(start.length) : undefined;
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
