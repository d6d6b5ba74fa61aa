/** What a client says that it can do, without what is not as the protocol has it: that it is taken not to have said. */
import type { ClientCapabilities } from 'vscode-languageserver';

/** Parts that are lists wherever they stand. */
const LISTS: ReadonlySet<string> = new Set([
  'contentFormat',
  'documentationFormat',
  'properties',
  'resourceOperations',
  'valueSet',
]);

/** Nothing that is asked about stands deeper. */
const DEPTH = 8;

/** The capabilities, each part of which can be asked about. */
export function saneCapabilities(told: unknown): ClientCapabilities {
  return (sane(told, DEPTH) ?? {}) as ClientCapabilities;
}

function sane(told: unknown, depth: number): unknown {
  if (typeof told !== 'object' || told === null || Array.isArray(told)) return told === null ? undefined : told;
  if (depth === 0) return undefined;
  return Object.fromEntries(
    Object.entries(told)
      .filter(([name, part]) => !LISTS.has(name) || Array.isArray(part))
      .map(([name, part]) => [name, sane(part, depth - 1)]),
  );
}
