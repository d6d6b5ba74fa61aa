/** Fixes of what a kommun states: its code, its options. */
import { municipalities } from '../../checks/index.ts';
import type * as Tree from '../../grammar/generated/tree.ts';
import { foldTitle } from '../../model/index.ts';
import { between, nodeAt } from './edits.ts';
import { argOf, type Fixer, fix, replacing, type Trouble } from './fix.ts';
import { inserting } from './lines.ts';

/** The code of the kommun whose name the huvudman's text begins with. */
export const ownCode: Fixer = (trouble) => {
  const code = argOf(trouble, 'right') || codeOf(trouble);
  if (code === undefined || code === '') return [];
  return trouble.finding.trigger === 'noCode' ? inserting(trouble, `kommunkod ${code}`) : [replacing(trouble, code)];
};

function codeOf({ session, declaration }: Trouble): string | undefined {
  const bound = session.analysis.bound.find(({ check }) => check === municipalities);
  const known = (bound?.values['municipalities'] ?? []) as readonly string[];
  const title = foldTitle(declaration?.text?.value ?? declaration?.name ?? '');
  const named = known.find((one) => title.startsWith(foldTitle(one.slice(one.indexOf(' ') + 1))));
  return named?.slice(0, named.indexOf(' '));
}

/** The option that every kommun has. */
export const addOption: Fixer = (trouble) => {
  const { parsed, start, declaration } = trouble;
  const option = argOf(trouble, 'option');
  if (declaration?.kind !== 'principal') return [];
  const principal = nodeAt(parsed, start, 'Principal') as Tree.Principal | undefined;
  const line = principal?.properties.find(({ $type }) => $type === 'OptionLine') as Tree.OptionLine | undefined;
  const first = line?.items[0]?.value;
  if (line === undefined || first === undefined) return inserting(trouble, `option ${option}`);
  const word = parsed.text.slice(parsed.tokens.start[first], parsed.tokens.end[first]);
  return [
    fix(`Lägg till option ${option}`, `Add option ${option}`, between(parsed, first, first, `${option}, ${word}`)),
  ];
};
