/** `rutin routine diff`: which krav came, went and changed between two versions, and what that does to a workspace. */
import { FOUND, MISUSE, OK } from '../../../report/exit-codes.ts';
import {
  jsonRoutineDiff,
  markdownRoutineDiff,
  prettyRoutineDiff,
  routineDiff,
} from '../../../report/routines/routine-diff.ts';
import { say } from '../../../words/index.ts';
import { RutinCommand } from '../../frame/command.ts';
import type { Session } from '../../frame/entry.ts';
import { type CommonOptions, oneOf, withCommonOptions } from '../../frame/options.ts';
import { openRoutines } from '../../input/routines.ts';
import { twoVersions } from '../../input/versions.ts';
import { printing } from '../../terminal/printing.ts';

const FORMATS = ['pretty', 'markdown', 'json'] as const;

interface DiffOptions extends CommonOptions {
  readonly workspace?: string;
  readonly format: (typeof FORMATS)[number];
}

/** The command, among those of `rutin routine`. */
export function defineDiff(session: Session): RutinCommand {
  const { language } = session;
  const summary = { sv: 'jämför två versioner av en rutin', en: 'compares two versions of a routine' };
  const version = say(
    language,
    'en fil, RUTIN@VERSION, eller en version av den andras rutin',
    'a file, ROUTINE@VERSION, or a version of the other’s routine',
  );
  const command = new RutinCommand('diff', summary, language)
    .argument('<OLD>', version)
    .argument('<NEW>', version)
    .with({
      flags: '--workspace <mapp>',
      text: { sv: 'arbetsytan vars utfall också visas', en: 'the workspace whose verdicts are shown, too' },
    })
    .with({
      flags: '--format <format>',
      text: { sv: 'pretty, markdown eller json (annars pretty)', en: 'pretty, markdown or json (else pretty)' },
      parse: oneOf('--format', FORMATS),
      initial: 'pretty',
    });
  return withCommonOptions(command)
    .usage(say(language, '<OLD> <NEW> [flaggor]', '<OLD> <NEW> [options]'))
    .examples([
      [
        'rutin routine diff 3.0 rutiner/meddelandecenter-4.0.rutin',
        { sv: 'den nya versionen mot 3.0', en: 'the new version against 3.0' },
      ],
      [
        'rutin routine diff Meddelandecenter@3.0 4.0 --workspace .',
        { sv: 'och vad den betyder här', en: 'and what it means here' },
      ],
    ])
    .action(async (old: string, now: string, options: DiffOptions) => {
      session.exit(await diff(old, now, options, session));
    }) as RutinCommand;
}

async function diff(old: string, now: string, options: DiffOptions, { asked }: Session): Promise<number> {
  const paths = options.workspace === undefined ? [] : [options.workspace];
  const { ws, root, language, options: judging, incomplete } = await openRoutines(paths, options, asked);
  const [older, newer] = twoVersions(ws, root, old, now);
  const ground = { ws, options: judging, isJudged: options.workspace !== undefined };
  const report = routineDiff(older, newer, ground, language);
  process.stdout.write(
    {
      pretty: () => prettyRoutineDiff(report, { language, ...printing(options.color) }),
      markdown: () => markdownRoutineDiff(report, language),
      json: () => jsonRoutineDiff(report),
    }[options.format](),
  );
  const isFaulty = report.own.some(({ severity, suppressed }) => severity === 'fel' && suppressed === null);
  return incomplete ? MISUSE : isFaulty ? FOUND : OK;
}
