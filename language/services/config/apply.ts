/** From what a configuration says to what the engine asks. */
import { severityOf } from '../../engine/index.ts';
import { nearestName, type Severity, type Workspace } from '../../model/index.ts';
import type { Config, ConfigFault, Spot } from './config.ts';

/** The severities by code. */
export function severitiesOf({ values }: Config): ReadonlyMap<string, Severity | 'off'> {
  const words = Object.entries(values.severity ?? {});
  return new Map(words.map(([code, word]) => [code, word === 'av' ? 'off' : severityOf(word)]));
}

/** The first code with a severity that neither the program nor any routine knows, nor one that could not be read may. */
export function unknownCodeIn(
  { values, spotOf }: Config,
  ws: Workspace,
  rules: Iterable<string>,
): ConfigFault | undefined {
  if (ws.lookup('broken', 'routine').length > 0) return undefined;
  const known = knownCodes(ws, rules);
  const code = Object.keys(values.severity ?? {}).find((one) => !known.has(one) && !ws.mayBeDeclared(one));
  return code === undefined ? undefined : unknownCode(spotOf(['severity', code]), code, known);
}

function unknownCode(spot: Spot, code: string, known: ReadonlySet<string>): ConfigFault {
  const near = nearestName(code, known);
  const [sv, en] = near === undefined ? ['', ''] : [` Menade du ${near}?`, ` Did you mean ${near}?`];
  const message = {
    sv: `Koden ${code} finns varken i någon rutin eller i programmet.${sv}`,
    en: `The code ${code} is known neither to any routine nor to the program.${en}`,
  };
  return { spot, message };
}

/** Every code that a finding may bear: the rules of the language and the clauses of all routines. */
function knownCodes(ws: Workspace, rules: Iterable<string>): ReadonlySet<string> {
  return new Set([...rules, ...ws.keys('clause')]);
}
