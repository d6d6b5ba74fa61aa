/** A copy of an example to work in, and what its files hold now. */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const EXAMPLES = join(import.meta.dirname, '../../../examples');

export interface Sample {
  readonly folder: string;
  /** The window opens without it. */
  readonly isClosed?: boolean;
  /** The file as it is on disk. */
  readonly read: (file: string) => string;
  readonly write: (file: string, text: string) => void;
  readonly remove: (file: string) => void;
}

/** Copies an example into a folder. */
export function copyExample(name: string, into: string): Sample {
  const folder = join(into, name);
  cpSync(join(EXAMPLES, name), folder, { recursive: true });
  return sampleIn(folder);
}

/** A folder with nothing in it. */
export function emptyFolder(into: string): Sample {
  const folder = join(into, 'tom');
  mkdirSync(folder);
  return sampleIn(folder);
}

/** A window in which no folder is open. */
export function noFolder(into: string): Sample {
  return { ...emptyFolder(into), isClosed: true };
}

/** What stands in a folder, to work in. */
export function sampleIn(folder: string): Sample {
  return {
    folder,
    read: (file) => readFileSync(join(folder, file), 'utf8'),
    write: (file, text) => {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), text);
    },
    remove: (file) => rmSync(join(folder, file)),
  };
}
