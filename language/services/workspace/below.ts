/** All that lies at or below a folder, the workspaces further down included. */
import type { Files } from './files.ts';
import type { Listing } from './listing.ts';
import { listWorkspace } from './walk.ts';

/** The workspace of a folder and those below it, each with what it holds; outer ones before inner ones. */
export async function listAllBelow(files: Files, root: string): Promise<readonly Listing[]> {
  const listings: Listing[] = [];
  const waiting = [root];
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const listing = await listWorkspace(files, next);
    listings.push(listing);
    for (const nested of listing.nested) waiting.push(nested);
  }
  return listings;
}
