/** `rutin routine diff`: which krav came, went and changed between two versions, and what that does to a workspace. */

import { twoVersions } from '../../../disk/input/versions.ts';
import { FOUND, MISUSE, OK } from '../../../report/exit-codes.ts';
import { DIFF_OPTIONS, ROUTINE_DIFF } from '../../../report/help/routine.ts';
import { stampComment } from '../../../report/receipts/comment.ts';
import {
  jsonRoutineDiff,
  markdownRoutineDiff,
  prettyRoutineDiff,
  routineDiff,
} from '../../../report/routine-diff/routine-diff.ts';
import { commandOf, type RutinCommand } from '../../frame/command.ts';
import type { Session } from '../../frame/entry.ts';
import { type CommonOptions, withCommonOptions } from '../../frame/options.ts';
import { openRoutines } from '../../input/routines.ts';
import { printing } from '../../terminal/printing.ts';

const FORMATS = ['pretty', 'markdown', 'json'] as const;

interface DiffOptions extends CommonOptions {
  readonly workspace?: string;
  readonly format: (typeof FORMATS)[number];
}

/** The command, among those of `rutin routine`. */
export function defineDiff(session: Session): RutinCommand {
  const command = commandOf(ROUTINE_DIFF, session.language)
    .with(DIFF_OPTIONS.workspace)
    .with({ ...DIFF_OPTIONS.format, choices: { words: FORMATS }, initial: 'pretty' });
  return withCommonOptions(command).action(async (old: string, now: string, options: DiffOptions) => {
    session.exit(await diff(old, now, options, session));
  }) as RutinCommand;
}

async function diff(old: string, now: string, options: DiffOptions, { asked }: Session): Promise<number> {
  const paths = options.workspace === undefined ? [] : [options.workspace];
  const { ws, root, language, options: judging, incomplete, stamp } = await openRoutines(paths, options, asked);
  const [older, newer] = twoVersions(ws, root, old, now);
  const ground = { ws, options: judging, isJudged: options.workspace !== undefined };
  const report = routineDiff(older, newer, ground, language);
  process.stdout.write(
    {
      pretty: () => prettyRoutineDiff(report, { language, ...printing(options) }),
      markdown: () => `${markdownRoutineDiff(report, language)}\n${stampComment(stamp, language)}`,
      json: () => jsonRoutineDiff(report, stamp),
    }[options.format](),
  );
  const isFaulty = report.own.some(({ severity, suppressed }) => severity === 'fel' && suppressed === null);
  return incomplete ? MISUSE : isFaulty ? FOUND : OK;
}
