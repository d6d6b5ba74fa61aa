/** `rutin routine new`: a new version of a routine, ready to be edited. */
import { join } from 'node:path';
import { fromHere } from '../../../disk/input/paths.ts';
import { writeSet } from '../../../disk/output/write-set.ts';
import { newVersion, saidOf } from '../../../editing/new-version/write.ts';
import { OK } from '../../../report/exit-codes.ts';
import { NEW_OPTIONS, ROUTINE_NEW } from '../../../report/help/routine.ts';
import { defuse } from '../../../report/terminal/defuse.ts';
import type { Day } from '../../../time/index.ts';
import { commandOf, type RutinCommand } from '../../frame/command.ts';
import type { Session } from '../../frame/entry.ts';
import { type CommonOptions, dateOf, withCommonOptions } from '../../frame/options.ts';
import { openRoutines } from '../../input/routines.ts';

interface NewOptions extends CommonOptions {
  readonly version: string;
  readonly from: Day;
  readonly copy?: boolean;
}

/** The command, among those of `rutin routine`. */
export function defineNew(session: Session): RutinCommand {
  const command = commandOf(ROUTINE_NEW, session.language)
    .with(NEW_OPTIONS.version)
    .with({ ...NEW_OPTIONS.from, parse: dateOf('--from') })
    .with(NEW_OPTIONS.copy);
  return withCommonOptions(command).action(async (document: string, path: string | undefined, options: NewOptions) => {
    await write(document, path, options, session);
  }) as RutinCommand;
}

async function write(document: string, path: string | undefined, options: NewOptions, session: Session): Promise<void> {
  const { version, from, copy: copies = false } = options;
  const { ws, root, textOf, language } = await openRoutines(path === undefined ? [] : [path], options, session.asked);
  const made = newVersion(ws, { document, version, from, copies }, language, textOf);
  writeSet(root, [{ path: made.file, pieces: [made.text] }], { force: false });
  const said = saidOf(made, fromHere(join(root, made.file)), path);
  process.stdout.write(said.map((one) => `${defuse(one[language])}\n`).join(''));
  session.exit(OK);
}
