/** `rutin routine`: a new version of a written routine, and two versions side by side. */
import type { Sentence } from '../../model/index.ts';
import { ROUTINE } from '../../report/help/routine.ts';
import { commandOf, type RutinCommand } from '../frame/command.ts';
import type { Session } from '../frame/entry.ts';
import { LANGUAGE } from '../frame/options.ts';
import { defineDiff } from './routine/diff.ts';
import { defineNew } from './routine/new.ts';

export function define(_: Sentence, session: Session): RutinCommand {
  const command = commandOf(ROUTINE, session.language).enablePositionalOptions().with(LANGUAGE);
  return command.addCommand(defineNew(session)).addCommand(defineDiff(session)) as RutinCommand;
}
