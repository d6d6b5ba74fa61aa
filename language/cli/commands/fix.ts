/** `rutin fix`: mends what can be mended without inventing a fact or a decision. */
import { join } from 'node:path';
import { isSafe } from '../../editing/fixes/candidates.ts';
import { fixAll } from '../../editing/fixes/fix-all.ts';
import { leftIn, sentenceOnLeft } from '../../editing/fixes/left.ts';
import { applied } from '../../editing/format/format.ts';
import { isShipped, type Sentence } from '../../model/index.ts';
import { FOUND, MISUSE, OK } from '../../report/exit-codes.ts';
import { defuse } from '../../report/terminal/defuse.ts';
import type { Session as Editing } from '../../services/session.ts';
import { RutinCommand } from '../frame/command.ts';
import type { Session } from '../frame/entry.ts';
import { type CommonOptions, withCommonOptions } from '../frame/options.ts';
import { sessionOf } from '../input/editing.ts';
import { type Opened, openWorkspace, warnOf } from '../input/open.ts';
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
  const editing = sessionOf(opened);
  let isAllWritten = true;
  let isLeft = false;
  for (const file of mendable(editing, opened)) {
    const text = editing.reading(file)?.parsed.text ?? opened.textOf(file);
    if (text === undefined) continue;
    editing.open(file, text);
    const now = applied(text, fixAll(editing, file));
    editing.open(file, now);
    isLeft = (options.isSilent !== true && tellLeft(editing, file, opened)) || isLeft;
    if (now === text) continue;
    const path = join(opened.target.root, file);
    const mark = markOf(path);
    if (options.dryRun === true) await showPatch(opened.prefix + file, mark + text, mark + now);
    else isAllWritten = isWritten(path, mark + now, opened.shown(file), opened.language) && isAllWritten;
  }
  if (opened.unreadable.length > 0 || !isAllWritten) return MISUSE;
  return isLeft ? FOUND : OK;
}

/** Names what could not be mended: nothing is left without a word. */
function tellLeft(editing: Editing, file: string, { shown, language }: Opened): boolean {
  const left = leftIn(editing, file);
  if (left.length > 0) process.stderr.write(`rutin: ${defuse(sentenceOnLeft(shown(file), left)[language])}\n`);
  return left.length > 0;
}

/** The files in which something can be mended, in order. */
function mendable(editing: Editing, { found }: Opened): readonly string[] {
  const files = editing.findings
    .filter((finding) => finding.suppressedBy === undefined && isSafe(finding))
    .map(({ mark }) => mark.anchor.file)
    .filter((file) => !isShipped(file) && found.chosen.has(file));
  return [...new Set(files)].sort();
}
