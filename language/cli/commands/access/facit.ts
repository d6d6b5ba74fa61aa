/** `rutin access --facit FILE`: exactly who reaches what, written as a list or compared with the one that was reviewed. */
import { statSync } from 'node:fs';
import { textOrRefusal } from '../../../disk/input/door.ts';
import { INPUT, textOnInput } from '../../../disk/input/standard-input.ts';
import { standsAt } from '../../../disk/output/fill.ts';
import { writeOutput } from '../../../disk/output/write.ts';
import { brokenFileIn, type Facit, facitOf } from '../../../plan/index.ts';
import { facitText, isFacit, noFacitYet, notOverwritten } from '../../../report/access/facit.ts';
import { differenceText, facitDifference } from '../../../report/access/facit-difference.ts';
import { facitHolds, facitReceipt, notExact, notWhole } from '../../../report/access/facit-words.ts';
import { FOUND, OK } from '../../../report/exit-codes.ts';
import { defuse } from '../../../report/terminal/defuse.ts';
import { asWriting, say } from '../../../words/index.ts';
import type { Session } from '../../frame/entry.ts';
import type { CommonOptions } from '../../frame/options.ts';
import { type Opened, openWorkspace } from '../../input/open.ts';
import { warnOf } from '../../input/warn.ts';
import { printing } from '../../terminal/printing.ts';

/** What the facit on standard input is called. */
const GIVEN = 'stdin';

interface FacitOptions extends CommonOptions {
  readonly facit: string;
  readonly check?: boolean;
}

/** Writes or compares the facit of the workspace that PATH is in, and gives the exit code. */
export async function facit(path: string | undefined, options: FacitOptions, { asked }: Session): Promise<number> {
  const opened = await openWorkspace(path === undefined ? [] : [path], options, asked);
  const made = exactly(opened);
  const receipt = facitReceipt(made, opened.digest, opened.language);
  return options.check === true ? compared(made, receipt, options, opened, path) : written(made, receipt, options);
}

/** The facit of a workspace that is whole; a UsageError for any other. */
function exactly({ ws, unreadable, language, shown }: Opened): Facit {
  warnOf(unreadable, language, shown);
  const broken = brokenFileIn(ws);
  if (unreadable.length > 0 || broken !== undefined) throw notWhole(broken === undefined ? undefined : shown(broken));
  const made = facitOf(ws);
  const refused = notExact(ws, made, shown);
  if (refused !== undefined) throw refused;
  return made;
}

function written(made: Facit, receipt: string, { facit: path }: FacitOptions): number {
  const text = facitText(made);
  if (path === INPUT) {
    process.stdout.write(text);
    process.stderr.write(`rutin: ${receipt}\n`);
    return OK;
  }
  if (standing(path) !== text) writeOutput(path, text);
  process.stdout.write(`${defuse(path)}: ${receipt}\n`);
  return OK;
}

/** The facit that stands there, with LF; undefined where nothing does. A UsageError where something else does. */
function standing(path: string): string | undefined {
  if (asWriting(path, () => statSync(path, { throwIfNoEntry: false }))?.isFile() !== true) return undefined;
  const old = textOrRefusal(path);
  if (old !== '' && !isFacit(old)) throw notOverwritten(path);
  return old.replaceAll('\r\n', '\n');
}

async function compared(
  made: Facit,
  receipt: string,
  { facit: path, ...options }: FacitOptions,
  { ws, language }: Opened,
  folder: string | undefined,
): Promise<number> {
  const isGiven = path === INPUT;
  if (!isGiven && path !== '' && standsAt(path) === undefined) throw noFacitYet(path);
  const text = isGiven ? await textOnInput(GIVEN) : textOrRefusal(path);
  const name = isGiven ? GIVEN : path;
  const { changes, isSame } = facitDifference(name, text, made);
  if (isSame) {
    process.stdout.write(`${defuse(facitHolds(name, language))}: ${receipt}\n`);
    return OK;
  }
  const file = isGiven ? say(language, 'FIL', 'FILE') : path;
  const command = `rutin access --facit ${file}${folder === undefined ? '' : ` ${folder}`}`;
  process.stdout.write(differenceText(ws, { path: name, command }, changes, { language, ...printing(options) }));
  return FOUND;
}
