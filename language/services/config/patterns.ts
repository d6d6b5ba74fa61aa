/** What a configuration says of files by patterns of their names. */
import picomatch from 'picomatch';
import type { Config } from './config.ts';

/** Whether a file is to be read, by include and exclude. */
export function fileFilter({ values }: Config): (file: string) => boolean {
  const { include = [], exclude = [] } = values;
  const isIncluded = include.length === 0 ? () => true : picomatch([...include], { dot: true });
  const isExcluded = exclude.length === 0 ? () => false : picomatch([...exclude], { dot: true });
  return (file) => isIncluded(file) && !isExcluded(file);
}

/** The owner of a file: that of the first pattern that fits; undefined when the configuration names no owners. */
export function ownersOf({ values }: Config): ((file: string) => string | undefined) | undefined {
  if (values.owners === undefined) return undefined;
  const owners = Object.entries(values.owners).map(([glob, owner]) => ({
    fits: picomatch(glob, { dot: true }),
    owner,
  }));
  return (file) => owners.find(({ fits }) => fits(file))?.owner;
}
