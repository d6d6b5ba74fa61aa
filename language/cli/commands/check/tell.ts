/** What a check tells, of what is judged now as of what was kept. */
import type { CacheOptions } from '../../../disk/cache/room.ts';
import type { Told } from '../../../disk/cache/told.ts';
import { fromHere } from '../../../disk/input/paths.ts';
import type { TextOf } from '../../../disk/input/texts.ts';
import type { Report } from '../../../engine/index.ts';
import { PROGRAM_VERSION } from '../../../model/index.ts';
import { FAULT, FOUND, MISUSE, OK } from '../../../report/exit-codes.ts';
import { type FailOn, type Format, fails, type Printout } from '../../../report/findings/format.ts';
import { formatNamed } from '../../../report/findings/index.ts';
import { plain } from '../../../report/terminal/paint.ts';
import { terminalWidth } from '../../../report/terminal/size.ts';
import type { Unreadable } from '../../../words/index.ts';
import type { CommonOptions } from '../../frame/options.ts';
import type { Located } from '../../input/locate.ts';
import type { Output } from '../../output/outputs.ts';
import type { Scribe } from '../../receipts/scribe.ts';
import { printing } from '../../terminal/printing.ts';
import type { Questions } from './questions.ts';

export interface CheckOptions extends CommonOptions, CacheOptions, Questions {
  readonly failOn: FailOn;
  readonly failOnExpired?: boolean;
  readonly quiet?: boolean;
  readonly fix?: boolean;
  readonly watch?: boolean;
  readonly stdinPath?: string;
  readonly baseline?: string;
  readonly writeBaseline?: string;
}

/** What there is to tell, judged now or kept. */
interface Tale extends Located, Told {
  readonly textOf: TextOf;
  readonly unreadable: readonly Unreadable[];
}

/** Writes the reports and gives the exit code; `tellFaults` names the checks that could not be made, where there are any. */
export async function tell(
  tale: Tale,
  options: CheckOptions,
  outputs: readonly Output[],
  scribe: Scribe,
  tellFaults?: () => void,
): Promise<number> {
  const isWhole = tellFaults === undefined;
  const { unreadable, textOf, prefix, shown, root, stamp } = tale;
  const { failOn, failOnExpired = false, quiet: isQuiet = false } = options;
  const wanted = await Promise.all(
    outputs.map(async ({ format, file }) => ({ text: await formatNamed(format), file })),
  );
  const report = await withKnown(tale, options, isWhole);
  tellFaults?.();
  const found = unreadable.length > 0 ? MISUSE : isFailure(report, options) ? FOUND : OK;
  const exitCode = isWhole ? found : FAULT;
  const told = { report, unreadable, failOn, failOnExpired, exitCode, stamp, textOf, prefix, shown, isQuiet };
  const printout = { ...told, programVersion: PROGRAM_VERSION, root: fromHere(root) };
  for (const one of wanted) print(one, printout, options, scribe);
  return isWhole ? scribe.end(exitCode) : exitCode;
}

/** The report with what a baseline knows marked; without one it is as it is. */
async function withKnown(tale: Tale, options: CheckOptions, isWhole: boolean): Promise<Report> {
  if (options.baseline === undefined && options.writeBaseline === undefined) return tale.report;
  const { withBaseline } = await import('../../output/baseline.ts');
  return withBaseline(tale.report, tale, options, isWhole);
}

function isFailure({ findings, routines }: Report, { failOn, failOnExpired }: CheckOptions): boolean {
  const isExpired = failOnExpired === true && routines.some(({ expired }) => expired);
  return findings.some((finding) => fails(finding, failOn)) || (isExpired && failOn !== 'never');
}

/** A text that is wanted, and where. */
interface Wanted {
  readonly file: string | undefined;
  readonly text: Format;
}

function print(
  { file, text }: Wanted,
  printout: Omit<Printout, 'width' | 'paint'>,
  options: CheckOptions,
  scribe: Scribe,
): void {
  if (file === undefined) {
    scribe.print(text({ ...printout, ...printing(options) }));
  } else {
    scribe.write(file, text({ ...printout, width: terminalWidth({}), paint: plain }));
  }
}
