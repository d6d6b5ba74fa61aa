/** What `include` and `exclude` make of a workspace's files, and which of their patterns match nothing. */
import picomatch from 'picomatch';
import type { Unreadable } from '../../words/index.ts';
import type { Config } from '../config/config.ts';
import { fileFilter } from '../config/patterns.ts';
import type { FoundFile, Listing } from './listing.ts';

export interface Selection {
  readonly files: readonly FoundFile[];
  readonly unreadable: readonly Unreadable[];
  /** Patterns, as they stand in the configuration. */
  readonly unmatched: { readonly include: readonly string[]; readonly exclude: readonly string[] };
}

/** The files of a workspace that are to be read. */
export function selected({ files, unreadable, nearMisses }: Listing, config: Config): Selection {
  const isWanted = fileFilter(config);
  const { include = [], exclude = [] } = config.values;
  const isExcluded = matcherOf(exclude);
  const named = [...files, ...unreadable].map(({ file }) => file);
  return {
    files: files.filter(({ file }) => isWanted(file)),
    unreadable: unreadable.filter(({ file }) => isWanted(file) || !(file.endsWith('.rutin') || isExcluded(file))),
    unmatched: { include: unmatched(include, named), exclude: unmatched(exclude, [...named, ...nearMisses]) },
  };
}

function unmatched(patterns: readonly string[], names: readonly string[]): readonly string[] {
  return patterns.filter((pattern) => !names.some(matcherOf([pattern])));
}

/** What goes for all that a folder holds goes for the folder. */
function matcherOf(patterns: readonly string[]): (name: string) => boolean {
  if (patterns.length === 0) return () => false;
  const matches = picomatch([...patterns], { dot: true });
  return (name) => matches(name) || (!name.endsWith('.rutin') && matches(`${name}/.`));
}
