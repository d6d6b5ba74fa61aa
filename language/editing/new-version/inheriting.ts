/** A new version that takes over all that it does not state anew. */
import {
  type Language,
  type Requirement,
  type Routine,
  requirementsInOrder,
  versionNameOf,
  type Workspace,
} from '../../model/index.ts';
import { type Day, formatDay, isUnbounded } from '../../time/index.ts';
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
    ...datedLines(requirements, base, language),
    ...exampleLines(requirements, earlier, language),
  ];
  return `${headOf(base, wanted.name)} {\n${lines.join('\n')}\n}\n`;
}

/** Which krav quote the number and the days of the earlier version, and so are no longer true of the new one. */
function datedLines(requirements: readonly Requirement[], base: Routine, language: Language): readonly string[] {
  const { validity, updated } = base;
  const days = [validity?.from, validity?.to, updated?.value].filter((day) => day !== undefined && !isUnbounded(day));
  const marks = [versionNameOf(base), ...days.map((day) => formatDay(day as Day))];
  const dated = requirements.filter(({ modality, quote }) => modality === 'information' && names(quote?.value, marks));
  if (dated.length === 0) return [];
  const ids = dated.map(({ id }) => id).join(', ');
  return [
    '',
    say(
      language,
      `// De här citerar nummer och datum i ${versionNameOf(base)}, och skrivs om de också: ${ids}`,
      `// These quote the number and dates of ${versionNameOf(base)}, and are written anew too: ${ids}`,
    ),
  ];
}

function names(quote: string | undefined, marks: readonly string[]): boolean {
  return marks.some((mark) => ` ${quote} `.includes(` ${mark} `));
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
