/** A new version that takes over all that it does not state anew. */
import {
  type Language,
  type Requirement,
  type Routine,
  requirementsInOrder,
  versionNameOf,
  type Workspace,
} from '../../model/index.ts';
import { say } from '../../words/index.ts';
import { beginningLines, headOf, scopeLines } from './head.ts';
import { quotedText, requirementLines } from './spelled.ts';
import type { NamedVersion } from './wanted.ts';

/** The text of its file. */
export function inheritingText(ws: Workspace, base: Routine, wanted: NamedVersion, language: Language): string {
  const earlier = versionNameOf(base);
  const requirements = requirementsInOrder(ws, base).map(({ requirement }) => requirement);
  const lines = [
    `dokument ${quotedText(base.document?.value ?? '')}`,
    `version ${quotedText(wanted.version)}`,
    ...beginningLines(base, wanted, language),
    ...scopeLines(ws, base),
    `ersätter ${quotedText(earlier)}`,
    `i övrigt som ${quotedText(earlier)}`,
    ...exampleLines(requirements, earlier, language),
  ];
  return `${headOf(base, wanted.name)} {\n${lines.join('\n')}\n}\n`;
}

/** How a krav is left out, and how one is stated anew, as comments to begin from. */
function exampleLines(requirements: readonly Requirement[], earlier: string, language: Language): readonly string[] {
  const demands = requirements.filter(({ modality }) => modality !== 'information');
  const judged = demands.filter(({ bindings }) => bindings.length > 0);
  const example =
    judged.find((one) => one.bindings.length === 1 && hasNumber(one)) ??
    judged.find(hasNumber) ??
    judged[0] ??
    demands[0] ??
    requirements[0];
  if (example === undefined) return [];
  const other = demands.findLast((one) => one !== example) ?? example;
  return [
    '',
    say(
      language,
      `// Krav som inte längre ska gälla räknas upp efter utgår, till exempel:`,
      `// Clauses that are to hold no longer are listed after utgår, for instance:`,
    ),
    `// utgår ${other.id}`,
    '',
    say(
      language,
      `// Ett krav som ändras skrivs om helt, som här; ta bort // i början av raderna. Alla andra gäller som i ${earlier}.`,
      `// A clause that changes is written anew, whole, as here; take away // before its lines. All others hold as in ${earlier}.`,
    ),
    ...requirementLines(example).map((line) => `// ${line}`),
  ];
}

function hasNumber({ bindings }: Requirement): boolean {
  return bindings.some(({ parameters }) =>
    parameters.some(({ values }) => values.some(({ type }) => type === 'number')),
  );
}
