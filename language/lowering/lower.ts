/** The text of a file → what it declares. One pass, and never an exception, whatever the text. */
import type { DeclarationNode } from '../grammar/generated/tree.ts';
import { type Parsed, parse } from '../grammar/parse.ts';
import { type Declaration, type FileFacts, type FileProblem, lineStartsOf } from '../model/index.ts';
import { absence } from './absence.ts';
import type { Draft } from './draft.ts';
import { exemption } from './exemption.ts';
import { expectation } from './expectation.ts';
import { flow } from './flow.ts';
import { functionGroup, functionInbox } from './function.ts';
import { begunNames, lostNames } from './lost.ts';
import { inboxOrder } from './order.ts';
import { division, principal } from './organisation.ts';
import { person } from './person.ts';
import { routine } from './routine.ts';
import { isIdentity, isInvisible, scan } from './scan.ts';
import { Source } from './source.ts';
import { canBeRead, syntaxProblems } from './syntax-problems.ts';
import { unit } from './unit.ts';

/**
 * Reads a file.
 * @param file path relative to the workspace with `/`, or `builtin:/name.rutin`
 */
export function factsOf(file: string, text: string): FileFacts {
  return lower(file, parse(text));
}

/**
 * What a parsed file declares, and what is wrong with its words.
 * @param known gives the declaration that a node stands for where it is known already
 */
export function lower(
  file: string,
  parsed: Parsed,
  known: (node: DeclarationNode) => Declaration | undefined = () => undefined,
): FileFacts {
  const scanned = scan(parsed.tokens);
  const identities = scanned.filter(isIdentity);
  const source = new Source(file, parsed.tokens, scanned.some(isInvisible), identities);
  const declarations: Declaration[] = [];
  for (const node of parsed.declarations) declarations.push(known(node) ?? withProblems(source, node));
  return {
    file,
    declarations,
    problems: inOrder([...scanned, ...syntaxProblems(parsed, identities)]),
    isWhole: canBeRead(parsed),
    lost: lostNames(parsed),
    begun: begunNames(parsed),
    lineStarts: lineStartsOf(parsed.text),
  };
}

function withProblems(source: Source, node: DeclarationNode): Declaration {
  source.begin(node);
  const lowered: Draft<Declaration> = declaration(source, node);
  lowered.problems = source.problems;
  return lowered as Declaration;
}

function declaration(source: Source, node: DeclarationNode): Declaration {
  switch (node.$type) {
    case 'Principal':
      return principal(source, node);
    case 'Administration':
    case 'Department':
      return division(source, node);
    case 'Unit':
      return unit(source, node);
    case 'FunctionGroup':
      return functionGroup(source, node);
    case 'FunctionInbox':
      return functionInbox(source, node);
    case 'Person':
      return person(source, node);
    case 'Absence':
      return absence(source, node);
    case 'Flow':
      return flow(source, node);
    case 'Exemption':
      return exemption(source, node);
    case 'InboxOrder':
      return inboxOrder(source, node);
    case 'Expectation':
      return expectation(source, node);
    case 'Routine':
    case 'Source':
      return routine(source, node);
    default:
      return node satisfies never;
  }
}

function inOrder(problems: FileProblem[]): readonly FileProblem[] {
  return problems.sort((a, b) => a.start - b.start);
}
