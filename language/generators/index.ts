/** The targets, each by its name on the command line. */
import type { GeneratedFile, Generator, Material } from './api/index.ts';
import { codeowners } from './codeowners/index.ts';
import { csv } from './csv/index.ts';
import { expectedPages, html } from './html/index.ts';
import { expectedCalendars } from './ics/expected.ts';
import { ics } from './ics/index.ts';
import { json } from './json/index.ts';
import { scim } from './scim/index.ts';
import { maskedFile } from './support/text.ts';

export type { EarlierSet, GeneratedFile, Material, WordedFinding } from './api/index.ts';
export { codeOwnersText } from './codeowners/index.ts';

/** Every target, in the order in which it is named. */
const generators = { csv, json, scim, ics, html, codeowners } as const satisfies Readonly<Record<string, Generator>>;

export type Target = keyof typeof generators;

/** The names of all targets. */
export const targets = Object.keys(generators) as readonly Target[];

/** What is made where nothing else is asked for: all that tells of the real system. */
const usual: readonly Target[] = targets.filter((target) => target !== 'codeowners');

/**
 * The files of the targets asked for, target by target, each made when it is asked for. No identity number of a person can be
 * read in them.
 */
export function* filesOf(material: Material, only: readonly Target[] = usual): Iterable<GeneratedFile> {
  for (const target of targets.filter((one) => only.includes(one))) {
    material.ws.letGo();
    const known = new Map<string, string>();
    for (const file of generators[target](material)) yield maskedFile(file, known);
  }
}

const expected: Readonly<Record<Target, (material: Material) => number>> = {
  csv: () => 3,
  json: () => 2,
  scim: () => 3,
  ics: expectedCalendars,
  html: expectedPages,
  codeowners: () => 1,
};

/** About how many files there will be, reckoned without making any. */
export function expectedFiles(material: Material, only: readonly Target[] = usual): number {
  return only.reduce((sum, target) => sum + expected[target](material), 0);
}
