/** A digest of everything that generated files are made from. */
import { createHash } from 'node:crypto';
import { comparePaths } from '../../model/index.ts';
import { CONFIG_NAME } from '../../services/config/config.ts';
import { textOrRefusal } from '../input/door.ts';

interface Inputs {
  readonly files: Iterable<string>;
  readonly textOf: (file: string) => string | undefined;
  /** Path of the configuration; undefined where there is none. */
  readonly config: string | undefined;
}

/** `sha256:…` of the names and texts of all files, in the order of their names; LF and CRLF are the same, so is a BOM. */
export function digestOf({ files, textOf, config }: Inputs): string {
  const hash = createHash('sha256');
  const add = (name: string, text: string): void => {
    const normal = text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
    hash.update(`${Buffer.byteLength(name)} ${Buffer.byteLength(normal)}\n${name}${normal}`);
  };
  for (const file of [...files].sort(comparePaths)) {
    add(file, textOf(file) ?? '');
  }
  if (config !== undefined) {
    add(CONFIG_NAME, textOrRefusal(config));
  }
  return `sha256:${hash.digest('hex')}`;
}
