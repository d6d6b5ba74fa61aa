/** `rutin test`: runs the expectations of a workspace, line by line. */

import type { CacheOptions } from '../../disk/cache/room.ts';
import { fromHere } from '../../disk/input/paths.ts';
import { judgeAll, reportOf } from '../../engine/index.ts';
import { type Finding, isShipped, PROGRAM_VERSION, type Sentence } from '../../model/index.ts';
import { FAULT, FOUND, MISUSE, OK } from '../../report/exit-codes.ts';
import { type ExpectationFormat, expectationFormats, noExpectations } from '../../report/expectations/index.ts';
import { expectationReport, isOfExpectation, type Told } from '../../report/expectations/report.ts';
import type { ExpectationReport } from '../../report/expectations/shape.ts';
import { unspokenIn } from '../../report/expectations/unspoken.ts';
import { plain } from '../../report/terminal/paint.ts';
import { terminalWidth } from '../../report/terminal/size.ts';
import { RutinCommand } from '../frame/command.ts';
import type { Session } from '../frame/entry.ts';
import { FaultyChecks } from '../frame/faulty-checks.ts';
import { type CommonOptions, withCommonOptions } from '../frame/options.ts';
import type { Opened } from '../input/open.ts';
import { warnOf } from '../input/warn.ts';
import { openJudged } from '../kept/known.ts';
import { withCache } from '../kept/room.ts';
import { type Output, orderedOptions, withOutputs } from '../output/outputs.ts';
import { Recorder } from '../receipts/recorder.ts';
import { withReceipt } from '../receipts/scribe.ts';
import { printing } from '../terminal/printing.ts';

interface TestOptions extends CommonOptions, CacheOptions {
  readonly coverage?: boolean;
  readonly quiet?: boolean;
}

const EXAMPLES = [
  ['rutin test', { sv: 'prövar alla förväntningar', en: 'runs all expectations' }],
  [
    'rutin test --coverage',
    { sv: 'och säger vad ingen förväntan talar om', en: 'and says what no expectation speaks of' },
  ],
  [
    'rutin test --format junit --output-file rutin.xml',
    { sv: 'för byggservern, ett testfall för varje rad', en: 'for the build server, a test case for each line' },
  ],
] as const;

export function define(summary: Sentence, session: Session): RutinCommand {
  const command = new RutinCommand('test', summary, session.language).taking('[PATH...]', {
    sv: 'mappar eller filer (annars den här mappen)',
    en: 'folders or files (else this folder)',
  });
  const outputs = withOutputs(command);
  command
    .with({
      flags: '--coverage',
      text: {
        sv: 'säger vilka inkorgar och frånvaror ingen förväntan talar om',
        en: 'says which inboxes and absences no expectation speaks of',
      },
    })
    .with({ flags: '-q, --quiet', text: { sv: 'skriver bara det som inte håller', en: 'prints what does not hold' } });
  return withCommonOptions(withCache(withReceipt(command)))
    .examples(EXAMPLES)
    .action(async (paths: readonly string[], options: TestOptions) => {
      const isPretty = process.stdout.isTTY && options.receipt === undefined;
      const wanted = outputs(isPretty ? 'pretty' : 'concise');
      session.exit(await run(paths, options, wanted, session));
    }) as RutinCommand;
}

async function run(
  paths: readonly string[],
  options: TestOptions,
  outputs: readonly Output[],
  session: Session,
): Promise<number> {
  const opened = await openJudged(paths, options, session.asked);
  const recorder = new Recorder(session, options, opened, { command: 'test', ordered: orderedOptions(outputs) });
  const { ws, unreadable, language, shown } = opened;
  warnOf(unreadable, language, shown);
  const faulty = new FaultyChecks();
  const findings = judgeAll(ws, { ...opened.options, onFault: faulty.note });
  const told = toldOf(opened, findings);
  const report = expectationReport(told, filesOf(opened));
  const isEmpty = report.expectations.every(({ claims }) => claims.length === 0);
  if (isEmpty && options.allowEmpty !== true) throw noExpectations();
  faulty.tell(ws, language);
  const { fails, unknown } = report.summary;
  const found = unreadable.length > 0 ? MISUSE : fails + unknown > 0 ? FOUND : OK;
  const exitCode = faulty.isEmpty ? found : FAULT;
  const whole = options.coverage === true ? { ...report, unspoken: unspokenIn(told) } : report;
  for (const output of outputs) print(output, whole, { opened, findings, exitCode, recorder }, options);
  return faulty.isEmpty ? recorder.end(exitCode) : exitCode;
}

function filesOf({ ws, found: { only } }: Opened): readonly string[] {
  return [...(only ?? ws.files.keys())].filter((file) => !isShipped(file));
}

function toldOf({ ws, options: { asOf, horizonDays }, language }: Opened, findings: readonly Finding[]): Told {
  const until = asOf + horizonDays - 1;
  const findingsIn = (file: string): readonly Finding[] => findings.filter(({ mark }) => mark.anchor.file === file);
  return { ws, asOf, until, language, findingsIn };
}

interface Run {
  readonly opened: Opened;
  readonly findings: readonly Finding[];
  readonly exitCode: number;
  readonly recorder: Recorder;
}

function print(output: Output, expectations: ExpectationReport, run: Run, options: TestOptions): void {
  const { opened, findings, exitCode, recorder } = run;
  const { ws, language, found, unreadable, textOf, prefix, shown, target } = opened;
  const { asOf, horizonDays } = opened.options;
  const own = findings.filter((finding) => isOfExpectation(ws, finding));
  const look = output.file === undefined ? printing(options) : { width: terminalWidth({}), paint: plain };
  const format: ExpectationFormat = expectationFormats[output.format];
  const text = format(expectations, {
    report: reportOf(ws, own, { asOf, horizonDays, language, only: found.only }),
    unreadable,
    failOn: 'fel',
    failOnExpired: false,
    exitCode,
    stamp: opened.stamp,
    programVersion: PROGRAM_VERSION,
    textOf,
    prefix,
    shown,
    root: fromHere(target.root),
    isQuiet: options.quiet === true,
    ...look,
  });
  if (output.file === undefined) recorder.print(text);
  else recorder.write(output.file, text);
}
