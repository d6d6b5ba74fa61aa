/** `rutin check --why`: the clause, the facts and the smallest edits of one finding, or of those on a line. */
import { resolve } from 'node:path';
import { nameIn } from '../../../disk/input/paths.ts';
import { sessionOf } from '../../../editing/fixes/mended-files.ts';
import { Sources } from '../../../editing/forms/sources.ts';
import { wordedFindings } from '../../../engine/index.ts';
import { filesFor, whyFound } from '../../../lsp/panels/why.ts';
import { FAULT, MISUSE, OK } from '../../../report/exit-codes.ts';
import { findingsAsked } from '../../../report/why/asked.ts';
import { jsonWhy } from '../../../report/why/json.ts';
import { markdownWhy } from '../../../report/why/markdown.ts';
import { prettyWhy } from '../../../report/why/pretty.ts';
import type { Session as Editing } from '../../../services/session.ts';
import { finish } from '../../../services/work.ts';
import { FaultyChecks } from '../../frame/faulty-checks.ts';
import type { CommonOptions } from '../../frame/options.ts';
import type { Located } from '../../input/locate.ts';
import { type Opened, openLocated } from '../../input/open.ts';
import { warnOf } from '../../input/warn.ts';
import { type Output, writeOwn } from '../../output/outputs.ts';

/** Tells it in the formats that are wanted, and gives the exit code. */
export function why(located: Located, asked: string, outputs: readonly Output[], options: CommonOptions): number {
  const opened = openLocated(located, options);
  const { unreadable, language, shown, textOf } = opened;
  warnOf(unreadable, language, shown);
  const faulty = new FaultyChecks();
  const editing = sessionOf({ ...opened, options: { ...opened.options, onFault: faulty.note } });
  const meant = wanted(editing, opened, asked).map(({ worded }) => worded);
  // What is tried by quick fixes is tried in open files.
  for (const { file } of meant) editing.open(file, textOf(file) ?? '');
  const prints = new Set(meant.map(({ fingerprint }) => fingerprint));
  const found = foundIn(editing, opened).filter(({ worded }) => prints.has(worded.fingerprint));
  const sources = new Sources(editing);
  for (const file of found.flatMap((one) => [...filesFor(editing, one)])) sources.take(file, textOf(file));
  const all = found.map((one) => finish(whyFound(editing, sources, one)));
  writeOwn(outputs, '--why', options, {
    pretty: (printing) => prettyWhy(all, { language, shown, ...printing }),
    markdown: () => markdownWhy(all, { shown }, language),
    json: () => jsonWhy(all, opened.stamp),
  });
  faulty.tell(editing.ws, language);
  return !faulty.isEmpty ? FAULT : unreadable.length > 0 ? MISUSE : OK;
}

function wanted(editing: Editing, opened: Opened, asked: string): ReturnType<typeof findingsAsked> {
  const { target, shown } = opened;
  return findingsAsked(asked, {
    found: foundIn(editing, opened),
    filesCalled: (file) => [file, nameIn(target.root, resolve(file))],
    isFile: (file) => editing.files.has(file),
    shown,
  });
}

/** As a check of the same paths numbers them. */
function foundIn({ ws, findings }: Editing, { found: { only }, language }: Opened): ReturnType<typeof wordedFindings> {
  const reported = only === undefined ? findings : findings.filter(({ mark }) => only.has(mark.anchor.file));
  return wordedFindings(ws, reported, language);
}
