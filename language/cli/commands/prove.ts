/** `rutin prove`: whether any day, absence and ombud could break a line of a förväntan. */
import { answer } from '../../editing/proof/ask.ts';
import { isShipped, type Sentence } from '../../model/index.ts';
import { noExpectations } from '../../report/expectations/index.ts';
import { prettyProofs, proofsExitCode, proofsJson, proofsMarkdown } from '../../report/proof/index.ts';
import { absenceNumber, claimBesideAll, claimUnreadable } from '../../report/proof/words.ts';
import { stampComment } from '../../report/receipts/comment.ts';
import { formatDay } from '../../time/index.ts';
import { RutinCommand } from '../frame/command.ts';
import type { Session } from '../frame/entry.ts';
import { type CommonOptions, withCommonOptions } from '../frame/options.ts';
import { openWorkspace } from '../input/open.ts';
import { warnOf } from '../input/warn.ts';
import { Recorder } from '../receipts/recorder.ts';
import { withReceipt } from '../receipts/scribe.ts';
import { printing } from '../terminal/printing.ts';

const FORMATS = ['pretty', 'json', 'markdown'] as const;

interface ProveOptions extends CommonOptions {
  readonly format: (typeof FORMATS)[number];
  readonly all?: boolean;
  readonly absences: number;
}

export function define(summary: Sentence, session: Session): RutinCommand {
  const command = new RutinCommand('prove', summary, session.language)
    .taking('[RAD]', {
      sv: 'en rad ur en förväntan, inom citattecken; utelämnas med --all',
      en: 'one line of an expectation, in quotes; left out with --all',
    })
    .taking('[PATH]', { sv: 'arbetsytan (annars den här mappen)', en: 'the workspace (else this folder)' })
    .with({
      flags: '--all',
      text: { sv: 'prövar varje rad i arbetsytans förväntningar', en: 'proves every line of the expectations' },
    })
    .with({
      flags: '--absences <antal>',
      text: { sv: 'nya frånvaror samtidigt, 1–3 (annars 1)', en: 'further absences at once, 1–3 (else 1)' },
      parse: absenceNumber,
      initial: 1,
    })
    .with({
      flags: '--format <format>',
      text: { sv: 'pretty, json eller markdown (annars pretty)', en: 'pretty, json or markdown (else pretty)' },
      choices: { words: FORMATS },
      initial: 'pretty',
    });
  return withCommonOptions(withReceipt(command))
    .examples([
      [
        'rutin prove "ingen utanför Närhälsan når FristadVC.samverkan"',
        { sv: 'kan någon dag bryta det?', en: 'could any day break it?' },
      ],
      ['rutin prove --all', { sv: 'varje rad i förväntningarna', en: 'every line of the expectations' }],
    ])
    .action(async (first: string | undefined, second: string | undefined, options: ProveOptions) => {
      session.exit(await run(first, second, options, session));
    }) as RutinCommand;
}

async function run(
  first: string | undefined,
  second: string | undefined,
  options: ProveOptions,
  session: Session,
): Promise<number> {
  if (options.all === true && second !== undefined) throw claimBesideAll();
  const [claim, path] = options.all === true ? [undefined, first] : [first, second];
  const opened = await openWorkspace(path === undefined ? [] : [path], options, session.asked);
  const asked = claim === undefined ? [] : [claim];
  const recorder = new Recorder(session, options, opened, { command: 'prove', asked });
  const { ws, language, textOf, shown, unreadable, found } = opened;
  warnOf(unreadable, language, shown);
  const files = [...(found.only ?? ws.files.keys())].filter((file) => !isShipped(file));
  const told = answer({ ws, options: opened.options, language, textOf, files, claim, absences: options.absences });
  if (told.kind === 'unreadable') throw claimUnreadable(told.problems);
  if (told.proofs.length === 0 && options.allowEmpty !== true) throw noExpectations();
  const { asOf } = opened.options;
  const report = { asOf: formatDay(asOf), most: options.absences, language, proofs: told.proofs };
  const pretty = (): string => prettyProofs(report, { ...printing(options), shown });
  recorder.print(
    {
      pretty,
      json: () => proofsJson(report, opened.stamp),
      markdown: () => `${proofsMarkdown(report)}\n${stampComment(opened.stamp, language)}`,
    }[options.format](),
  );
  return recorder.end(proofsExitCode(report));
}
