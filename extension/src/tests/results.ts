/** The state of lines as the result of a run. */
import type * as vscode from 'vscode';
import type { TestLine } from '../tests-shapes.ts';
import { messageOf } from './message.ts';

const SIGNS: Readonly<Record<TestLine['state'], string>> = { holds: '✓', fails: '✗', unknown: '?' };

/** Tells each of the lines, and ends the run. */
export function tellResults(
  run: vscode.TestRun,
  items: readonly vscode.TestItem[],
  lineOf: (item: vscode.TestItem) => TestLine | undefined,
): void {
  for (const item of items) {
    const line = lineOf(item);
    if (line === undefined) run.skipped(item);
    else tell(run, item, line);
  }
  run.end();
}

function tell(run: vscode.TestRun, item: vscode.TestItem, line: TestLine): void {
  const { state, text, message } = line;
  run.appendOutput(`${SIGNS[state]} ${text}${message === null ? '' : `: ${message}`}\r\n`, undefined, item);
  if (state === 'holds') run.passed(item);
  else if (state === 'fails') run.failed(item, messageOf(item, line));
  else run.errored(item, messageOf(item, line));
}

/** The lines at and under some items, in order; none of those left out. */
export function linesUnder(
  items: Iterable<vscode.TestItem>,
  leftOut: ReadonlySet<vscode.TestItem>,
): readonly vscode.TestItem[] {
  return [...items].flatMap((item) => {
    if (leftOut.has(item)) return [];
    return item.children.size === 0 ? [item] : linesUnder(childrenOf(item.children), leftOut);
  });
}

/** The items of a collection. */
export function childrenOf(collection: vscode.TestItemCollection): readonly vscode.TestItem[] {
  return [...collection].map(([, item]) => item);
}
