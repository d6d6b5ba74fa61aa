/** From what a configuration says to what the engine and the reader of files ask. */
import picomatch from 'picomatch';
import { severityOf } from '../../engine/index.ts';
import { nearestName, type Severity, type Workspace } from '../../model/index.ts';
import { UsageError } from '../frame/usage-error.ts';
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
  if (values.owners === undefined) {
    return undefined;
  }
  const owners = Object.entries(values.owners).map(([glob, owner]) => ({
    fits: picomatch(glob, { dot: true }),
    owner,
  }));
  return (file) => owners.find(({ fits }) => fits(file))?.owner;
}

/** The severities by code. A code that neither the program nor any routine knows is a UsageError. */
export function severitiesOf(
  { values, placeOf }: Config,
  known: ReadonlySet<string>,
): ReadonlyMap<string, Severity | 'off'> {
  const severities = new Map<string, Severity | 'off'>();
  for (const [code, word] of Object.entries(values.severity ?? {})) {
    if (!known.has(code)) {
      throw unknownCode(placeOf(['severity', code]), code, known);
    }
    severities.set(code, word === 'av' ? 'off' : severityOf(word));
  }
  return severities;
}

function unknownCode(place: string, code: string, known: ReadonlySet<string>): UsageError {
  const near = nearestName(code, known);
  const [sv, en] = near === undefined ? ['', ''] : [` Menade du ${near}?`, ` Did you mean ${near}?`];
  return new UsageError(
    `${place}: Koden ${code} finns varken i någon rutin eller i programmet.${sv}`,
    `${place}: The code ${code} is known neither to any routine nor to the program.${en}`,
  );
}

/** Every code that a finding may bear: the rules of the language and the clauses of all routines. */
export function knownCodes(ws: Workspace, rules: Iterable<string>): ReadonlySet<string> {
  return new Set([...rules, ...ws.keys('clause')]);
}
