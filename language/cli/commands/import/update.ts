/** `rutin import --update`: lays an export beside a workspace, and shows or writes what it would change. */
import { join } from 'node:path';
import { ANYTHING, updateOf } from '../../../editing/update/update.ts';
import { updateLines } from '../../../editing/update/words.ts';
import { Heads } from '../../../import/heads/heads.ts';
import type { Remarks } from '../../../import/remark.ts';
import { FOUND, MISUSE, OK } from '../../../report/exit-codes.ts';
import { kindsIn } from '../../../report/import/asked.ts';
import { laidBeside } from '../../../report/import/imported.ts';
import { reportText } from '../../../report/import/pretty.ts';
import { isLacking, partialKinds } from '../../../report/import/result.ts';
import { defuse } from '../../../report/terminal/defuse.ts';
import { terminalWidth } from '../../../report/terminal/size.ts';
import type { Session } from '../../frame/entry.ts';
import type { CommonOptions } from '../../frame/options.ts';
import { configOf } from '../../input/locate.ts';
import { openWorkspace } from '../../input/open.ts';
import { warnOf } from '../../input/warn.ts';
import { isWritten, markOf, showPatch } from '../../output/mended.ts';
import { readExports } from './run.ts';

interface UpdateCommandOptions extends CommonOptions {
  readonly update: string;
  readonly as?: readonly string[];
  readonly write?: boolean;
  readonly allowRemovals?: readonly string[];
}

/** Compares, shows, and writes where that was asked for; gives the exit code. */
export async function update(
  paths: readonly string[],
  options: UpdateCommandOptions,
  remarks: Remarks,
  { asked }: Session,
): Promise<number> {
  const opened = await openWorkspace([options.update], options, asked);
  const { ws, textOf, language, shown, target, prefix } = opened;
  warnOf(opened.unreadable, language, shown);
  if (opened.unreadable.length > 0) return MISUSE;
  const { values } = await configOf(target, options);
  const heads = new Heads(values.import?.columns);
  const { files, unreadable } = await readExports(paths, heads, remarks);
  const { asOf, horizonDays } = opened.options;
  const gathering = { heads, kinds: kindsIn(options.as ?? []), asOf };
  const { told, result } = laidBeside(files, remarks, { ...gathering, declared: ws, unreadable });
  const allowed = new Set(options.allowRemovals);
  if (allowed.has('all')) allowed.add(ANYTHING);
  const made = updateOf(ws, textOf, told, { asOf, horizonDays, allowed, partial: partialKinds(result) });
  const lines = updateLines(made, language).map((line) => defuse(line));
  process.stdout.write(`${reportText(result, language, terminalWidth(process.stdout))}${lines.join('\n')}\n`);
  let isAllWritten = true;
  for (const [file, text] of made.texts) {
    const path = join(target.root, file);
    const before = textOf(file);
    const mark = before === undefined ? '' : markOf(path);
    if (options.write !== true) await showPatch(prefix + file, mark + (before ?? ''), mark + text);
    else isAllWritten = isWritten(path, mark + text, shown(file), language) && isAllWritten;
  }
  if (unreadable.length > 0 || !isAllWritten) return MISUSE;
  return isLacking(result) || made.held.length > 0 ? FOUND : OK;
}
