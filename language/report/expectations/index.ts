/** Expectations in each format of findings: what has no room for a line that holds tells the findings. */
import { UsageError } from '../../words/index.ts';
import type { Printout } from '../findings/format.ts';
import { github } from '../findings/github.ts';
import { gitlab } from '../findings/gitlab.ts';
import type { FormatName } from '../findings/index.ts';
import { sarif } from '../findings/sarif.ts';
import { stampComment } from '../receipts/comment.ts';
import { expectationsJson } from './json.ts';
import { expectationsJunit } from './junit.ts';
import { expectationsMarkdown } from './markdown.ts';
import type { ExpectationReport } from './shape.ts';
import { conciseExpectations, prettyExpectations } from './text.ts';

/** Expectations, and the findings about them alone, as text that ends in a line feed. */
export type ExpectationFormat = (report: ExpectationReport, printout: Printout) => string;

export const expectationFormats: Readonly<Record<FormatName, ExpectationFormat>> = {
  pretty: prettyExpectations,
  concise: conciseExpectations,
  json: expectationsJson,
  junit: expectationsJunit,
  markdown: (report, { shown, stamp }) =>
    `${expectationsMarkdown(report, shown)}\n${stampComment(stamp, report.language)}`,
  sarif: (_, printout) => sarif(printout),
  github: (_, printout) => github(printout),
  gitlab: (_, printout) => gitlab(printout),
};

/** Nothing judged is no green light. */
export function noExpectations(): UsageError {
  return new UsageError(
    'Här finns ingen förväntan att pröva. Skriv en (rutin explain förväntan visar hur), eller ange --allow-empty.',
    'There is no expectation here to run. Write one (rutin explain förväntan shows how), or give --allow-empty.',
  );
}
