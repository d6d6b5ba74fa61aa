/** Folders that are read together as one workspace. */
import { comparePaths } from '../../model/index.ts';
import type { Listing } from './listing.ts';

/** What one of the folders holds, and what it is called from the workspace; empty for the workspace itself. */
export interface ListedPart {
  readonly name: string;
  readonly listing: Listing;
}

/** What they hold, each thing once. */
export function listedTogether(root: string, config: string | undefined, parts: readonly ListedPart[]): Listing {
  const listings = parts.map(under);
  return {
    root,
    config,
    files: unique(listings.flatMap(({ files }) => files)),
    nested: [...new Set(listings.flatMap(({ nested }) => nested))],
    unreadable: unique(listings.flatMap(({ unreadable }) => unreadable)),
    nearMisses: [...new Set(listings.flatMap(({ nearMisses }) => nearMisses))].sort(comparePaths),
  };
}

function under({ name: start, listing }: ListedPart): Listing {
  if (start === '') return listing;
  const moved = <T extends { readonly file: string }>(one: T): T => ({ ...one, file: `${start}/${one.file}` });
  return {
    ...listing,
    files: listing.files.map(moved),
    unreadable: listing.unreadable.map(moved),
    nearMisses: listing.nearMisses.map((name) => `${start}/${name}`),
  };
}

function unique<T extends { readonly file: string }>(these: readonly T[]): readonly T[] {
  return [...new Map(these.map((one) => [one.file, one])).values()];
}
