/** Two versions of a workspace judged together: a declaration for which nothing has changed is judged once. */
import { comparePaths, type Declaration, type FileFacts, type Finding, type Workspace } from '../model/index.ts';
import type { BoundCheck } from './bindings.ts';
import { judgeAll, problemsOfFiles } from './file-problems.ts';
import { byKind } from './judge.ts';
import { isShipped } from './report.ts';
import { boundChecks } from './requirements.ts';
import { circumstances, conclude, judgeOne, type Options } from './run.ts';

/** A version of a workspace, and how it is judged. */
interface JudgedVersion {
  readonly ws: Workspace;
  readonly options: Options;
}

/** Everything there is to say about each. */
interface SaidOfBoth {
  readonly before: readonly Finding[];
  readonly after: readonly Finding[];
}

/**
 * What `judgeAll` says of each. Where the newer leans on the older, what is said of a declaration that asked for nothing that the
 * two have otherwise is the same value in both.
 */
export function judgeBoth(older: JudgedVersion, newer: JudgedVersion): SaidOfBoth {
  const { asOf, checks } = newer.options;
  const earlier = [older, newer].map(({ ws, options }) => options.earlier?.for(ws, options));
  const { result: bound, hasTouched } = newer.ws.watching(() => boundChecks(newer.ws, checks, asOf));
  if (hasTouched || !isJudgedAlike(older, newer) || earlier.some((one) => one?.spoken !== undefined)) {
    return { before: judgeAll(older.ws, older.options), after: judgeAll(newer.ws, newer.options) };
  }
  const spoken = [new Set<string>(), new Set<string>()] as const;
  const same = new Map<Declaration, readonly Finding[]>();
  const now = judgedIn(newer, bound, (judgeIt, declaration, facts) => {
    const judged = newer.ws.watching(judgeIt);
    if (judged.result.length > 0) spoken[1].add(facts.file);
    if (!judged.hasTouched && older.ws.files.get(facts.file) === facts) same.set(declaration, judged.result);
    return judged.result;
  });
  const was = judgedIn(older, bound, (judgeIt, declaration, facts) => {
    const found = same.get(declaration) ?? judgeIt();
    if (found.length > 0) spoken[0].add(facts.file);
    return found;
  });
  earlier[0]?.heard(was, spoken[0]);
  earlier[1]?.heard(now, spoken[1]);
  return { before: was, after: now };
}

/** Whether what is said of a declaration can differ by nothing but what is declared. */
function isJudgedAlike(older: JudgedVersion, newer: JudgedVersion): boolean {
  const [was, is] = [older.options, newer.options];
  const hasSameDays = was.asOf === is.asOf && was.horizonDays === is.horizonDays;
  const isTold = was.onFault === undefined && is.onFault === undefined;
  return newer.ws.leansOn(older.ws) && hasSameDays && isTold && was.checks === is.checks && was.ownerOf === is.ownerOf;
}

type Judge = () => readonly Finding[];

function judgedIn(
  { ws, options }: JudgedVersion,
  bound: readonly BoundCheck[],
  judged: (judgeIt: Judge, declaration: Declaration, facts: FileFacts) => readonly Finding[],
): readonly Finding[] {
  const failed = new Set<string>();
  const at = circumstances(ws, options, (code) => failed.add(code));
  const kinds = byKind(bound, at);
  const settled: Finding[] = [];
  for (const facts of inOrder(ws)) {
    for (const declaration of facts.declarations) {
      const judgeIt = () => judgeOne(declaration, kinds, at, bound, options.checks);
      for (const finding of judged(judgeIt, declaration, facts)) settled.push(finding);
    }
  }
  return [...conclude(ws, settled, { bound, failed }, options), ...problemsOfFiles(ws, options)];
}

/** The files as they come when a workspace is read: what differs in their order must not show in how findings are matched. */
function inOrder(ws: Workspace): readonly FileFacts[] {
  const isOwn = ({ file }: FileFacts): number => (isShipped(file) ? 0 : 1);
  return [...ws.files.values()].sort((a, b) => isOwn(a) - isOwn(b) || comparePaths(a.file, b.file));
}
