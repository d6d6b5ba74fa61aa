/** What is wrong with the words of a file, in the form of findings, so that everything said about a file is of one kind. */
import { problemInWords } from '../checks/index.ts';
import { type FileFacts, type FileProblem, type Finding, origin, type Workspace } from '../model/index.ts';
import type { CheckFault } from './faults.ts';
import { besideOf, tellingOf } from './problems.ts';
import { configured, judge, type Options } from './run.ts';

/** Everything there is to say about a workspace and the words of its files, in no particular order. */
export function judgeAll(ws: Workspace, options: Options): readonly Finding[] {
  const earlier = options.earlier?.for(ws, options);
  let hasFailed = false;
  const onFault =
    options.onFault &&
    ((fault: CheckFault) => {
      hasFailed = true;
      options.onFault?.(fault);
    });
  const spoken = new Set<string>();
  const judged = judge(ws, { ...options, ...(onFault && { onFault }) }, earlier?.spoken, (file) => spoken.add(file));
  const findings = [...judged, ...problemsOfFiles(ws, options)];
  if (!hasFailed) earlier?.heard(findings, spoken);
  return findings;
}

/** What is said of the words of files, as the configuration has it. */
export function problemsOfFiles(ws: Workspace, { severities }: Pick<Options, 'severities'>): readonly Finding[] {
  return fileProblems(ws).flatMap((finding) => configured(finding, severities));
}

/** The problems of all files that stand outside or across declarations, in no particular order. */
function fileProblems(ws: Workspace): readonly Finding[] {
  const findings: Finding[] = [];
  for (const facts of ws.files.values()) {
    for (const problem of facts.problems) findings.push(fromFileProblem(facts, problem));
  }
  return findings;
}

/** A problem of a file as a finding. */
export function fromFileProblem({ file }: FileFacts, problem: FileProblem): Finding {
  const mark = (start: number, end: number) => ({ anchor: { file, start }, at: origin(0, end - start) });
  return {
    ...tellingOf(problem),
    identity: withoutNumbers(problemInWords(problem).sv),
    mark: mark(problem.start, problem.end),
    subject: undefined,
    days: undefined,
    related: besideOf(problem, problem.beside, ({ start, end }) => mark(start, end)),
    clause: undefined,
    alsoCites: [],
    suppressedBy: undefined,
  };
}

/** A message may name a line; what tells findings apart must not change when lines move. */
function withoutNumbers(message: string): string {
  return message.replace(/[0-9]+/g, '#');
}
