/** `rutin impact`: which verdicts a new version of a routine would change. */
import { resolve } from 'node:path';
import { factsOf } from '../../lowering/lower.ts';
import type { FileFacts, Sentence } from '../../model/index.ts';
import { impactOf } from '../../plan/index.ts';
import { FOUND, MISUSE, OK } from '../../report/exit-codes.ts';
import { refuseUnlessRoutine } from '../../report/impact/added.ts';
import { impactJson } from '../../report/impact/json.ts';
import { prettyImpact } from '../../report/impact/pretty.ts';
import { impactReport } from '../../report/impact/report.ts';
import { say, UsageError } from '../../words/index.ts';
import { RutinCommand } from '../frame/command.ts';
import type { Session } from '../frame/entry.ts';
import { type CommonOptions, oneOf, withCommonOptions } from '../frame/options.ts';
import { textOrRefusal } from '../input/door.ts';
import { openWorkspace, warnOf } from '../input/open.ts';
import { nameIn } from '../input/paths.ts';
import { printing } from '../terminal/printing.ts';

const FORMATS = ['pretty', 'json'] as const;

interface ImpactOptions extends CommonOptions {
  readonly routine?: string;
  readonly format: (typeof FORMATS)[number];
}

export function define(summary: Sentence, session: Session): RutinCommand {
  const command = new RutinCommand('impact', summary, session.language)
    .argument('[PATH]', say(session.language, 'arbetsytan (annars den här mappen)', 'the workspace (else this folder)'))
    .with({
      flags: '--routine <fil>',
      text: { sv: '.rutin-filen med den nya versionen', en: 'the .rutin file with the new version' },
    })
    .with({
      flags: '--format <format>',
      text: { sv: 'pretty eller json (annars pretty)', en: 'pretty or json (else pretty)' },
      parse: oneOf('--format', FORMATS),
      initial: 'pretty',
    });
  return withCommonOptions(command)
    .usage(say(session.language, '--routine <fil> [PATH] [flaggor]', '--routine <file> [PATH] [options]'))
    .examples([
      [
        'rutin impact --routine meddelandecenter-4.0.rutin',
        { sv: 'vad version 4.0 skulle betyda här', en: 'what version 4.0 would mean here' },
      ],
    ])
    .action(async (path: string | undefined, options: ImpactOptions) => {
      session.exit(await impact(path, options, session));
    }) as RutinCommand;
}

async function impact(path: string | undefined, options: ImpactOptions, { asked }: Session): Promise<number> {
  if (options.routine === undefined) {
    throw new UsageError(
      'Flaggan --routine behövs: filen med den nya versionen. Se rutin impact --help.',
      'The option --routine is needed: the file with the new version. See rutin impact --help.',
    );
  }
  const opened = await openWorkspace(path === undefined ? [] : [path], options, asked);
  const { ws, language, unreadable, target } = opened;
  warnOf(unreadable, language, opened.shown);
  const report = impactReport(impactOf(ws, addedRoutine(options.routine, target.root), opened.options), language);
  process.stdout.write(
    {
      pretty: () => prettyImpact(report, { language, ...printing(options.color) }),
      json: () => impactJson(report),
    }[options.format](),
  );
  const isFaulty = report.own.some(({ severity, suppressed }) => severity === 'fel' && suppressed === null);
  return unreadable.length > 0 ? MISUSE : isFaulty ? FOUND : OK;
}

/** What the file declares, named as a file of the workspace is. */
function addedRoutine(path: string, root: string): FileFacts {
  const facts = factsOf(nameIn(root, resolve(path)), textOrRefusal(path));
  refuseUnlessRoutine(path, facts);
  return facts;
}
