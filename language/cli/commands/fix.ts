/** `rutin fix`: mends what can be mended without inventing a fact or a decision. */
import { join } from 'node:path';
import { sentenceOnLeft } from '../../editing/fixes/left.ts';
import { type MendedFile, mendedFiles } from '../../editing/fixes/mended-files.ts';
import type { Sentence } from '../../model/index.ts';
import { FOUND, MISUSE, OK } from '../../report/exit-codes.ts';
import { defuse } from '../../report/terminal/defuse.ts';
import { RutinCommand } from '../frame/command.ts';
import type { Session } from '../frame/entry.ts';
import { type CommonOptions, withCommonOptions } from '../frame/options.ts';
import { type Opened, openWorkspace } from '../input/open.ts';
import { warnOf } from '../input/warn.ts';
import { isWritten, markOf, showPatch } from '../output/mended.ts';

interface FixOptions extends CommonOptions {
  readonly dryRun?: boolean;
  /** Nothing is said of what is left: whoever asked tells of it. */
  readonly isSilent?: boolean;
}

export function define(summary: Sentence, session: Session): RutinCommand {
  const command = new RutinCommand('fix', summary, session.language);
  command.taking('[PATH...]', {
    sv: 'mappar eller filer (annars den här mappen)',
    en: 'folders or files (else this folder)',
  });
  command.with({
    flags: '--dry-run',
    text: { sv: 'skriver inget; visar ändringarna', en: 'writes nothing; shows the changes' },
  });
  return withCommonOptions(command)
    .examples([
      ['rutin fix', { sv: 'rättar filerna här', en: 'mends the files here' }],
      ['rutin fix --dry-run', { sv: 'visar vad som skulle ändras', en: 'shows what would change' }],
    ])
    .action(async (paths: readonly string[], options: FixOptions) => {
      session.exit(await mend(paths, options, session));
    }) as RutinCommand;
}

/** Mends the files and gives the exit code. */
export async function mend(paths: readonly string[], options: FixOptions, { asked }: Session): Promise<number> {
  const opened = await openWorkspace(paths, options, asked);
  warnOf(opened.unreadable, opened.language, opened.shown);
  let isAllWritten = true;
  let isLeft = false;
  for (const { file, before, now, left } of mendedFiles(opened, opened.found.chosen)) {
    isLeft = (options.isSilent !== true && tellLeft(file, left, opened)) || isLeft;
    if (now === before) continue;
    const path = join(opened.target.root, file);
    const mark = markOf(path);
    if (options.dryRun === true) await showPatch(opened.prefix + file, mark + before, mark + now);
    else isAllWritten = isWritten(path, mark + now, opened.shown(file), opened.language) && isAllWritten;
  }
  if (opened.unreadable.length > 0 || !isAllWritten) return MISUSE;
  return isLeft ? FOUND : OK;
}

/** Names what could not be mended: nothing is left without a word. */
function tellLeft(file: string, left: MendedFile['left'], { shown, language }: Opened): boolean {
  if (left.length > 0) process.stderr.write(`rutin: ${defuse(sentenceOnLeft(shown(file), left)[language])}\n`);
  return left.length > 0;
}
