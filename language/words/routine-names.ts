/** That no routine, or more than one, is called so. */
import {
  documentOf,
  nearestRoutine,
  type Routine,
  type VersionsByDocument,
  versionNameOf,
  versionsNamed,
  type Workspace,
} from '../model/index.ts';
import { either } from './lists.ts';
import { UsageError } from './usage-error.ts';

/** The versions of the one document that is called so; throws a UsageError where there is none, or more than one. */
export function versionsOrRefusal(ws: Workspace, name: string): readonly Routine[] {
  const documents = versionsNamed(ws, name);
  const [first, ...others] = [...documents.values()];
  if (first === undefined) throw unknown(ws, name);
  if (others.length > 0) throw ambiguous(name, documents);
  return first;
}

/** The version of that number; throws a UsageError where there is none. */
export function versionOrRefusal(versions: readonly Routine[], number: string): Routine {
  const found = versions.find((one) => versionNameOf(one) === number);
  if (found !== undefined) return found;
  const known = [...new Set(versions.map(versionNameOf))];
  const document = documentOf(versions[0] as Routine);
  throw new UsageError(
    `${document} har ingen version ${number} här. Det finns ${either(known, 'sv')}.`,
    `${document} has no version ${number} here. There is ${either(known, 'en')}.`,
  );
}

function unknown(ws: Workspace, name: string): UsageError {
  const near = nearestRoutine(ws, name);
  const [sv, en] = near === undefined ? ALL : [`Menade du ${near}?`, `Did you mean ${near}?`];
  return new UsageError(`Ingen rutin heter ${name}. ${sv}`, `No routine is called ${name}. ${en}`);
}

const ALL = [
  'Ange dokumentets nummer, rutinens namn eller dess titel; rutin coverage visar vilka rutiner som finns.',
  'Name the number of its document, its name or its title; rutin coverage shows which routines there are.',
];

function ambiguous(name: string, documents: VersionsByDocument): UsageError {
  const known = [...documents.values()].flatMap(([one]) => (one === undefined ? [] : documentOf(one)));
  return new UsageError(
    `Flera rutiner heter ${name}. Ange dokumentets nummer: ${either(known, 'sv')}.`,
    `Several routines are called ${name}. Name the number of the document: ${either(known, 'en')}.`,
  );
}
