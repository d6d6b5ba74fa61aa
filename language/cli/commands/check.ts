import type { CacheOptions } from '../../disk/cache/room.ts';
import type { Told } from '../../disk/cache/told.ts';
import { textReader } from '../../disk/input/load.ts';
import { fromHere } from '../../disk/input/paths.ts';
import { type GivenText, givenBy } from '../../disk/input/standard-input.ts';
import { EarlierJudgement, judgeAll, type Report, reportOf } from '../../engine/index.ts';
import { PROGRAM_VERSION, type Sentence } from '../../model/index.ts';
import { FAULT, FOUND, MISUSE, OK } from '../../report/exit-codes.ts';
import { type FailOn, fails, type Printout } from '../../report/findings/format.ts';
import { formats } from '../../report/findings/index.ts';
import { plain } from '../../report/terminal/paint.ts';
import { UsageError } from '../../words/index.ts';
import { RutinCommand } from '../frame/command.ts';
import type { Session } from '../frame/entry.ts';
import { FaultyChecks } from '../frame/faulty-checks.ts';
import { type CommonOptions, withCommonOptions } from '../frame/options.ts';
import { withStandardInput } from '../frame/standard-input.ts';
import { type Located, locateWorkspace, type Opened, openLocated, openWorkspace, warnOf } from '../input/open.ts';
import { graver, Kept } from '../kept/kept.ts';
import { asItIs, openJudged } from '../kept/known.ts';
import { withCache } from '../kept/room.ts';
import { withBaseline } from '../output/baseline.ts';
import { type Output, orderedOptions, withOutputs } from '../output/outputs.ts';
import { plainly, Recorder, refuseWithReceipt, type Scribe, withReceipt } from '../receipts/recorder.ts';
import { printing } from '../terminal/printing.ts';
import { terminalWidth } from '../terminal/size.ts';
import { type Questions, questionIn, withQuestions } from './check/questions.ts';
import { mend } from './fix.ts';

interface CheckOptions extends CommonOptions, CacheOptions, Questions {
  readonly failOn: FailOn;
  readonly failOnExpired?: boolean;
  readonly quiet?: boolean;
  readonly fix?: boolean;
  readonly watch?: boolean;
  readonly stdinPath?: string;
  readonly baseline?: string;
  readonly writeBaseline?: string;
}

const THRESHOLDS = ['fel', 'varning', 'upplysning', 'never'] as const satisfies readonly FailOn[];

/** The same in English. */
const ENGLISH: Readonly<Record<string, FailOn>> = {
  error: 'fel',
  warning: 'varning',
  info: 'upplysning',
  information: 'upplysning',
};

const EXAMPLES = [
  ['rutin check', { sv: 'prövar den här mappen', en: 'checks this folder' }],
  [
    'rutin check vard/ --datum 2026-12-24',
    { sv: 'prövar mappen som den är på julafton', en: 'checks the folder as it is on that day' },
  ],
  [
    'rutin check --format pretty --format sarif --output-file rutin.sarif',
    { sv: 'till terminalen och till en fil', en: 'to the terminal and to a file' },
  ],
  ['rutin check --why enheter.rutin:12', { sv: 'varför fyndet på raden finns', en: 'why the line has its finding' }],
  [
    'rutin check --what-if-file utkast.rutin',
    { sv: 'vad texten i filen skulle betyda', en: 'what the text of the file would mean' },
  ],
] as const;

export function define(summary: Sentence, session: Session): RutinCommand {
  const command = new RutinCommand('check', summary, session.language);
  command.taking('[PATH...]', {
    sv: 'mappar eller filer (annars den här mappen)',
    en: 'folders or files (else this folder)',
  });
  const outputs = withOutputs(command);
  return withCommonOptions(withCache(withReceipt(withStandardInput(withQuestions(withModes(withThresholds(command)))))))
    .examples(EXAMPLES)
    .action(async (paths: readonly string[], options: CheckOptions) => {
      const isAsked = questionIn(options) !== undefined;
      const isRecorded = options.receipt !== undefined;
      const wanted = outputs((process.stdout.isTTY && !isRecorded) || isAsked ? 'pretty' : 'concise');
      refuseWithReceipt(isRecorded, ['--fix', options.fix], ['--watch', options.watch]);
      refuseWithReceipt(
        isRecorded,
        ['--write-baseline', options.writeBaseline],
        ['-', paths.includes('-') || undefined],
        ['--why', options.why],
        ['--what-if', options.whatIf],
        ['--what-if-file', options.whatIfFile],
      );
      const once = (): Promise<number> => (isAsked ? answer : mendAndCheck)(paths, options, wanted, session);
      session.exit(options.watch === true ? await watch(paths, once, session) : await once());
    }) as RutinCommand;
}

/** How it is done: quietly, after mending, again and again. */
function withModes(command: RutinCommand): RutinCommand {
  return command
    .with({ flags: '-q, --quiet', text: { sv: 'skriver bara fynden', en: 'prints the findings alone' } })
    .with({
      flags: '--fix',
      text: { sv: 'rättar först det som säkert kan rättas', en: 'first mends what can safely be mended' },
    })
    .with({
      flags: '--watch',
      text: { sv: 'prövar igen när en fil ändras', en: 'checks again when a file changes' },
    });
}

function withThresholds(command: RutinCommand): RutinCommand {
  return command
    .with({
      flags: '--fail-on <nivå>',
      text: {
        sv: 'ger slutkod 1 från den här nivån: fel, varning, upplysning eller never (annars fel)',
        en: 'exit code 1 from this severity: fel, varning, upplysning or never (else fel)',
      },
      choices: { words: THRESHOLDS, others: ENGLISH },
      initial: 'fel',
    })
    .with({
      flags: '--fail-on-expired',
      text: { sv: 'en rutin som har gått ut är ett fel', en: 'a routine that has expired is an error' },
    })
    .with({
      flags: '--baseline <fil>',
      text: {
        sv: 'fynd som står i filen är kända: de märks och ger inte slutkod 1',
        en: 'findings that the file has are known: they are marked and give no exit code 1',
      },
    })
    .with({
      flags: '--write-baseline <fil>',
      text: { sv: 'skriver dagens fynd till filen som kända', en: "writes today's findings to the file as known" },
    });
}

/** What watches files is loaded by those who want it. */
async function watch(paths: readonly string[], once: () => Promise<number>, session: Session): Promise<number> {
  const { watched } = await import('./check/watched.ts');
  return watched(paths, once, session);
}

/** Why something is found, or what a text would mean; how that is told is loaded by those who ask. */
async function answer(
  paths: readonly string[],
  options: CheckOptions,
  outputs: readonly Output[],
  { asked }: Session,
): Promise<number> {
  const given = await givenBy(paths, options.stdinPath);
  const { why } = options;
  const asIs = why !== undefined || given !== undefined;
  const opened = asIs
    ? asItIs(await openWorkspace(paths, options, asked, given))
    : await openJudged(paths, options, asked);
  if (why === undefined) return (await import('./check/what-if.ts')).whatIf(opened, options, outputs);
  return (await import('./check/why.ts')).why(opened, why, outputs, options);
}

/** Mends first where that is asked for; what cannot be mended is found by the check. */
async function mendAndCheck(
  paths: readonly string[],
  options: CheckOptions,
  outputs: readonly Output[],
  session: Session,
): Promise<number> {
  const given = await givenBy(paths, options.stdinPath);
  if (options.fix === true && given !== undefined) throw notInPlace();
  if (options.fix === true) await mend(paths, { ...options, isSilent: true }, session);
  return check(paths, options, outputs, session, given);
}

async function check(
  paths: readonly string[],
  options: CheckOptions,
  outputs: readonly Output[],
  session: Session,
  given: GivenText | undefined,
): Promise<number> {
  const located = await locateWorkspace(paths, options, session.asked, given);
  const kept = Kept.of(located, options);
  const known = kept?.told;
  if (known !== undefined) {
    const textOf = textReader(located.found.files);
    return tell({ ...located, ...known, textOf, unreadable: [] }, options, outputs, plainly(session));
  }
  const opened = openLocated(located, options, { see: kept?.see });
  const { unreadable, language, shown, ws } = opened;
  const recorder = new Recorder(session, options, opened, { command: 'check', ordered: orderedOptions(outputs) });
  warnOf(unreadable, language, shown);
  const faulty = new FaultyChecks();
  const traced = unreadable.length > 0 ? undefined : kept?.traced(opened);
  const spoken = new Set<string>();
  const report =
    traced?.report ?? judged({ ...opened, options: { ...opened.options, onFault: faulty.note } }, options, spoken);
  const told = { report, stamp: opened.stamp, spoken: traced === undefined ? [...spoken] : undefined };
  if (faulty.isEmpty && unreadable.length === 0) kept?.keep(told, opened.options, traced?.trace);
  const tellFaults = faulty.isEmpty ? undefined : () => faulty.tell(ws, language);
  return tell({ ...opened, report }, options, outputs, recorder, tellFaults);
}

/** What there is to tell, judged now or kept. */
interface Tale extends Located, Told, Pick<Opened, 'textOf' | 'unreadable'> {}

/** Writes the reports and gives the exit code; `tellFaults` names the checks that could not be made, where there are any. */
async function tell(
  tale: Tale,
  options: CheckOptions,
  outputs: readonly Output[],
  scribe: Scribe,
  tellFaults?: () => void,
): Promise<number> {
  const isWhole = tellFaults === undefined;
  const { unreadable, textOf, prefix, shown, root, stamp } = tale;
  const { failOn, failOnExpired = false, quiet: isQuiet = false } = options;
  const report = withBaseline(tale.report, tale, options, isWhole);
  tellFaults?.();
  const found = unreadable.length > 0 ? MISUSE : isFailure(report, options) ? FOUND : OK;
  const exitCode = isWhole ? found : FAULT;
  const told = { report, unreadable, failOn, failOnExpired, exitCode, stamp, textOf, prefix, shown, isQuiet };
  const printout = { ...told, programVersion: PROGRAM_VERSION, root: fromHere(root) };
  for (const output of outputs) print(output, printout, options, scribe);
  return isWhole ? scribe.end(exitCode) : exitCode;
}

/** Adds to `spoken` the files in whose declarations something is found. */
function judged({ ws, options, found: { only }, language }: Opened, wanted: CheckOptions, spoken: Set<string>): Report {
  const earlier = new EarlierJudgement(ws, options, undefined, (_, files) => {
    for (const file of files) spoken.add(file);
  });
  const all = judgeAll(ws, { ...options, earlier }).map((finding) => graver(finding, wanted));
  return reportOf(ws, all, { asOf: options.asOf, horizonDays: options.horizonDays, language, only });
}

function isFailure({ findings, routines }: Report, { failOn, failOnExpired }: CheckOptions): boolean {
  const isExpired = failOnExpired === true && routines.some(({ expired }) => expired);
  return findings.some((finding) => fails(finding, failOn)) || (isExpired && failOn !== 'never');
}

function print(
  { format, file }: Output,
  printout: Omit<Printout, 'width' | 'paint'>,
  options: CheckOptions,
  scribe: Scribe,
): void {
  if (file === undefined) {
    scribe.print(formats[format]({ ...printout, ...printing(options) }));
  } else {
    scribe.write(file, formats[format]({ ...printout, width: terminalWidth({}), paint: plain }));
  }
}

function notInPlace(): UsageError {
  return new UsageError(
    '--fix skriver i filer, och - är ingen. Kör rutin fix på filen.',
    '--fix writes in files, and - is none. Run rutin fix on the file.',
  );
}
