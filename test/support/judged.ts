/** Judges texts as a workspace, together with the routines that ship with the product. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { allChecks, ruleOf } from '../../language/checks/index.ts';
import { judge, type Options } from '../../language/engine/index.ts';
import { factsOf } from '../../language/lowering/lower.ts';
import {
  type FileFacts,
  type Finding,
  lengthOf,
  offsetOf,
  positionOf,
  type Severity,
  Workspace,
} from '../../language/model/index.ts';
import { parseDay } from '../../language/time/index.ts';
import { CHECKOUT } from './checkout.ts';

const ROUTINES = join(CHECKOUT, 'language/routines');

/** The shipped routines, lowered once. */
export const shipped: readonly FileFacts[] = readdirSync(ROUTINES)
  .filter((name) => name.endsWith('.rutin'))
  .map((name) => factsOf(`builtin:/${name}`, readFileSync(join(ROUTINES, name), 'utf8')));

export interface Circumstances {
  readonly asOf?: string;
  readonly horizonDays?: number;
  readonly ownerOf?: (file: string) => string | undefined;
  readonly routines?: readonly FileFacts[];
}

/** A workspace of texts by file name. */
export function workspaceOf(texts: Readonly<Record<string, string>>, routines = shipped): Workspace {
  const ws = new Workspace();
  for (const facts of routines) ws.replace(facts.file, facts);
  for (const [file, text] of Object.entries(texts)) ws.replace(file, factsOf(file, text));
  return ws;
}

/** Everything found in the texts. */
export function findingsIn(
  texts: Readonly<Record<string, string>>,
  circumstances: Circumstances = {},
): readonly Finding[] {
  const asOf = parseDay(circumstances.asOf ?? '2026-10-05');
  if (asOf === undefined) throw new Error('not a date');
  const options: Options = {
    checks: allChecks,
    asOf,
    horizonDays: circumstances.horizonDays ?? 90,
    ...(circumstances.ownerOf === undefined ? {} : { ownerOf: circumstances.ownerOf }),
  };
  return judge(workspaceOf(texts, circumstances.routines), options);
}

const WORDS: Readonly<Record<Severity, string>> = {
  error: 'fel',
  warning: 'varning',
  information: 'upplysning',
  hint: 'tips',
};

/** Open findings in the texts (not those about shipped routines) as `file:line severity code`, sorted. */
export function saidAbout(
  texts: Readonly<Record<string, string>>,
  circumstances: Circumstances = {},
): readonly string[] {
  const facts = new Map(Object.entries(texts).map(([file, text]) => [file, factsOf(file, text)]));
  const said = findingsIn(texts, circumstances)
    .filter((finding) => finding.suppressedBy === undefined && facts.has(finding.mark.anchor.file))
    .map((finding) => {
      const { file, start } = finding.mark.anchor;
      const lines = (facts.get(file) as FileFacts).lineStarts;
      return `${file}:${positionOf(lines, start + offsetOf(finding.mark.at)).line} ${WORDS[finding.severity]} ${finding.code}`;
    });
  const problems = [...facts.values()].flatMap((one) =>
    one.problems.map(
      (problem) => `${one.file}:${positionOf(one.lineStarts, problem.start).line} fel ${ruleOf(problem).name}`,
    ),
  );
  return [...said, ...problems].sort();
}

/** The words a finding marks. */
export function markedWords(finding: Finding, text: string): string {
  const start = finding.mark.anchor.start + offsetOf(finding.mark.at);
  return text.slice(start, start + lengthOf(finding.mark.at));
}
