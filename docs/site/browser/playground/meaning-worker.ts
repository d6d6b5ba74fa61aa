/** What a change means, worked out in a worker of its own: two workspaces are read and compared as `rutin diff` does it. */
import { allChecks } from '../../../../language/checks/index.ts';
import { factsOf } from '../../../../language/lowering/lower.ts';
import { masked } from '../../../../language/model/index.ts';
import { markdownDiff } from '../../../../language/report/diff/markdown.ts';
import { type ComparedSide, diffReport } from '../../../../language/report/diff/report.ts';
import { Session } from '../../../../language/services/session.ts';
import { parseDay } from '../../../../language/time/index.ts';
import type { Files } from './workspace.ts';

/** Two states of the texts, and the day on which they are compared. */
export interface Question {
  readonly number: number;
  readonly before: Files;
  readonly after: Files;
  /** What each is called. */
  readonly labels: readonly [string, string];
  readonly day: string;
}

/** The meaning as Markdown; undefined where the day is none. */
export interface Meaning {
  readonly number: number;
  readonly markdown: string | undefined;
}

const HORIZON = 90;

function meaningOf({ before, after, labels, day }: Question): string | undefined {
  const asOf = parseDay(day);
  if (asOf === undefined) return undefined;
  const side = (label: string, files: Files): ComparedSide => {
    const options = { checks: allChecks, asOf, horizonDays: HORIZON, language: 'sv' as const };
    const { ws } = new Session(options);
    for (const [name, text] of Object.entries(files)) ws.load(factsOf(name, text));
    return { label, ws, options, digest: '' };
  };
  return masked(markdownDiff(diffReport(side(labels[0], before), side(labels[1], after), 'sv'), 'sv'));
}

self.addEventListener('message', ({ data }: MessageEvent<Question>) => {
  self.postMessage({ number: data.number, markdown: meaningOf(data) } satisfies Meaning);
});
