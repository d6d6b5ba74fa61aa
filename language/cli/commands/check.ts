/** `rutin check`: what in a workspace is not as the routines have it. */

import { type GivenText, givenBy } from '../../disk/input/standard-input.ts';
import { textReader } from '../../disk/input/texts.ts';
import type { Sentence } from '../../model/index.ts';
import type { FailOn } from '../../report/findings/format.ts';
import { notInPlace } from '../../report/findings/refusals.ts';
import { RutinCommand } from '../frame/command.ts';
import type { Session } from '../frame/entry.ts';
import { withCommonOptions } from '../frame/options.ts';
import { withStandardInput } from '../frame/standard-input.ts';
import { locateWorkspace } from '../input/locate.ts';
import { Kept } from '../kept/kept.ts';
import { withCache } from '../kept/room.ts';
import { type Output, withOutputs } from '../output/outputs.ts';
import { plainly, refuseWithReceipt, withReceipt } from '../receipts/scribe.ts';
import { questionIn, withQuestions } from './check/questions.ts';
import { type CheckOptions, tell } from './check/tell.ts';

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
  const located = await locateWorkspace(paths, options, asked, given);
  const { why } = options;
  if (why !== undefined) return (await import('./check/why.ts')).why(located, why, outputs, options);
  return (await import('./check/what-if.ts')).whatIf(located, options, outputs);
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
  if (options.fix === true) await (await import('./fix.ts')).mend(paths, { ...options, isSilent: true }, session);
  return check(paths, options, outputs, session, given);
}

/** Tells what is known already of a workspace that is as it was, and else judges it: what that takes is loaded then. */
async function check(
  paths: readonly string[],
  options: CheckOptions,
  outputs: readonly Output[],
  session: Session,
  given: GivenText | undefined,
): Promise<number> {
  const located = await locateWorkspace(paths, options, session.asked, given);
  const kept = Kept.of(located, options);
  const known = await kept?.told();
  if (known === undefined) return (await import('./check/anew.ts')).checkAnew(located, options, outputs, session, kept);
  const textOf = textReader(located.found.files);
  return tell({ ...located, ...known, textOf, unreadable: [] }, options, outputs, plainly(session));
}
